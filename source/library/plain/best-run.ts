/** Where the items begin and end (exclusive) whose scores add up to most (Kadane's maximum subarray). */
export function bestRun(scores: readonly number[]): {
	readonly start: number;
	readonly end: number;
	readonly sum: number;
} {
	let best = {start: 0, end: 0, sum: 0};
	let [start, sum] = [0, 0];
	for (const [index, score] of scores.entries()) {
		if (sum <= 0) {
			start = index;
			sum = 0;
		}
		sum += score;
		if (sum > best.sum) best = {start, end: index + 1, sum};
	}
	return best;
}
