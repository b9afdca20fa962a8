import type {Measure} from './timing.js';

export type Arm = {
	readonly name: string;
	readonly measure: Measure /** Largest ratio that is good enough. */;
	readonly target?: number;
};

export type Result = {
	readonly name: string /** Milliseconds. */;
	readonly median: number;
	readonly ratio: number;
	readonly target?: number;
};

export const median = (values: readonly number[]): number => {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/**
 * Runs all arms in turn, round after round, so that whatever else the machine does hits each of them alike, and
 * compares each with the first arm within the same round. One round to warm up is not counted.
 *
 * @returns medians of the times and of the ratios to the first arm
 */
export async function compare(base: Arm, others: readonly Arm[], rounds: number): Promise<Result[]> {
	const arms = [base, ...others];
	const times: number[][] = arms.map(() => []);
	for (let round = -1; round < rounds; round += 1) {
		for (const [index, {measure}] of arms.entries()) {
			const time = await measure();
			if (round >= 0) times[index]?.push(time);
		}
	}
	return arms.map(({name, target}, index) => {
		const own = times[index] ?? [];
		const ratio = median(own.map((time, round) => time / (times[0]?.[round] ?? Number.NaN)));
		return {name, median: median(own), ratio, ...(target === undefined ? {} : {target})};
	});
}
