import type {Link} from './clusters.js';

/** Right for articles of so many paragraphs; the longer they are, the more pairs are alike by chance. */
const usual = 0.135;
const usualLength = 8;
const leastLength = 6;
const longerMore = 0.8;
/** Of the paragraphs of the shorter of two articles about so many have a partner in the other. */
const partnered = 0.85;
const never = 0.03;

/**
 * The mean likeness from which passages share a row: the geometric mean of a fixed one and of the likeness down to which
 * there are about as many links as such articles have in common, since some events are told in more alike words than
 * others. `lengths` are the paragraphs of each article.
 */
export function leastLikeness(links: readonly Link[], lengths: readonly number[]): number {
	const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
	const fixed = usual * (Math.max(leastLength, mean) / usualLength) ** longerMore;
	const expected = lengths.reduce(
		(sum, length, one) => sum + lengths.slice(one + 1).reduce((rest, other) => rest + Math.min(length, other), 0),
		0,
	);
	const scores = Float64Array.from(links, ({score}) => -score).sort();
	return Math.sqrt(fixed * -(scores[Math.floor(expected * partnered)] ?? -never));
}
