import type {Term} from '../rows/terms.js';
import {clueKey} from './clues.js';

/** Clues that two paragraphs must share to be near at all, where what stands in one paragraph only counts 1. */
const leastShared = 1.5;

/** The paragraphs of one article by index. */
type Paragraphs = ReadonlyMap<number, readonly Term[]>;

/**
 * The pairs of paragraphs of two articles of which each shares most with the other (mutual nearest neighbours by the
 * weight of shared clues): a second opinion beside the rows, which put every paragraph into one row only.
 */
export function alignedParagraphs(
	ones: Paragraphs,
	others: Paragraphs,
	weightOf: (term: Term) => number,
): ReadonlySet<string> {
	const own = weighed(ones, weightOf);
	const there = weighed(others, weightOf);
	const shares = [...own].flatMap(([one, clues]) =>
		[...there].map(([other, theirs]) => ({one, other, shared: sharedWeight(clues, theirs)})),
	);
	const best = (paragraph: number, side: 'one' | 'other'): number =>
		Math.max(...shares.filter(each => each[side] === paragraph).map(({shared}) => shared));
	const bestOfOne = new Map([...own.keys()].map(paragraph => [paragraph, best(paragraph, 'one')]));
	const bestOfOther = new Map([...there.keys()].map(paragraph => [paragraph, best(paragraph, 'other')]));
	return new Set(
		shares
			.filter(
				({one, other, shared}) =>
					shared >= leastShared && shared === bestOfOne.get(one) && shared === bestOfOther.get(other),
			)
			.map(({one, other}) => `${one} ${other}`),
	);
}

function weighed(paragraphs: Paragraphs, weightOf: (term: Term) => number): Map<number, ReadonlyMap<string, number>> {
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
