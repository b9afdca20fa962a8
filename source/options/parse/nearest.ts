/**
 * The candidate within a third of its length in edits (Levenshtein 1966), or none.
 * For command words only: names of people are found by search/.
 */
export function nearest(given: string, candidates: readonly string[]): string | undefined {
	let best: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const distance = edits(given, candidate);
		if (distance < least && distance <= Math.max(1, Math.floor(candidate.length / 3))) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}

function edits(a: string, b: string): number {
	let above = Array.from({length: b.length + 1}, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			row.push(Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + change));
		}
		above = row;
	}
	return above[b.length] ?? 0;
}
