import {fold} from '../../text/fold.js';

/** Words of a run: long enough that two writers seldom hit on the same one. */
const runLength = 5;

/** The runs of five folded words of a text, each once. No run goes over from one fragment to the next. */
export function wordRuns(fragments: readonly string[]): Set<string> {
	const runs = new Set<string>();
	for (const fragment of fragments) {
		const words = fold(fragment)
			.split(' ')
			.filter(word => word !== '');
		for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '));
	}
	return runs;
}

/** The runs of a text's own words, and of those it quotes. */
export type TextRuns = {readonly own: ReadonlySet<string>; readonly quoted: ReadonlySet<string>};

/**
 * How many runs of their own words two texts share, and what share of the own runs of the one that has fewer that is
 * (0 to 1). What either of them quotes is nobody's own: one page marks as a quotation what another sets apart.
 */
export function sharedRuns(a: TextRuns, b: TextRuns): {readonly count: number; readonly share: number} {
	const isOwn = (run: string): boolean => !a.quoted.has(run) && !b.quoted.has(run);
	const [mine, theirs] = [[...a.own].filter(isOwn), [...b.own].filter(isOwn)];
	const few = mine.length < theirs.length ? mine : theirs;
	const count = mine.filter(run => b.own.has(run)).length;
	return {count, share: few.length === 0 ? 0 : count / few.length};
}
