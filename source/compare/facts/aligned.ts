import type {Term} from '../rows/terms.js';
import {clueKey} from './clues.js';

/** Clues that two paragraphs must share to be near at all, where what stands in one paragraph only counts 1. */
const leastShared = 1.5;

/** The paragraphs of one article by index. */
export type WeighedParagraphs = ReadonlyMap<number, ReadonlyMap<string, number>>;
type Paragraphs = ReadonlyMap<number, readonly Term[]>;

/**
 * The pairs of paragraphs of two articles of which each shares most with the other (mutual nearest neighbours by the
 * weight of shared clues): a second opinion beside the rows, which put every paragraph into one row only.
 */
export function alignedParagraphs(own: WeighedParagraphs, there: WeighedParagraphs): ReadonlySet<string> {
	const shares = [...own].flatMap(([one, clues]) =>
		[...there].map(([other, theirs]) => ({one, other, shared: sharedWeight(clues, theirs)})),
	);
	const [bestOfOne, bestOfOther] = [new Map<number, number>(), new Map<number, number>()];
	for (const {one, other, shared} of shares) {
		bestOfOne.set(one, Math.max(bestOfOne.get(one) ?? 0, shared));
		bestOfOther.set(other, Math.max(bestOfOther.get(other) ?? 0, shared));
	}
	return new Set(
		shares
			.filter(
				({one, other, shared}) =>
					shared >= leastShared && shared === bestOfOne.get(one) && shared === bestOfOther.get(other),
			)
			.map(({one, other}) => `${one} ${other}`),
	);
}

/** What each paragraph shares, by key, with what it counts for. */
export function weighed(paragraphs: Paragraphs, weightOf: (term: Term) => number): WeighedParagraphs {
	return new Map(
		[...paragraphs]
			.filter(([index]) => index >= 0)
			.map(([index, terms]) => [index, new Map(terms.map(term => [clueKey(term), weightOf(term)] as const))] as const),
	);
}

function sharedWeight(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
	let shared = 0;
	for (const [key, weight] of one) if (other.has(key)) shared += weight;
	return shared / Math.sqrt(1 + Math.min(one.size, other.size) / 20);
}
