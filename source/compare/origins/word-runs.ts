import {fold} from '../../text/fold.js';

/** Words of a run: long enough that two writers seldom hit on the same one. */
const runLength = 5;

/** The runs of five folded words of a text, each once, with where the first stands (word number). */
export function wordRuns(text: string): Map<string, number> {
	const words = fold(text)
		.split(' ')
		.filter(word => word !== '');
	const runs = new Map<string, number>();
	for (let at = 0; at + runLength <= words.length; at++) {
		const run = words.slice(at, at + runLength).join(' ');
		if (!runs.has(run)) runs.set(run, at);
	}
	return runs;
}

/** How many runs two texts share, and what share of the shorter one's runs that is (0 to 1). */
export function sharedRuns(
	a: ReadonlyMap<string, number>,
	b: ReadonlyMap<string, number>,
): {readonly count: number; readonly share: number} {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let count = 0;
	for (const run of few.keys()) {
		if (many.has(run)) count++;
	}
	return {count, share: few.size === 0 ? 0 : count / few.size};
}
