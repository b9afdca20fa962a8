import type {ClusterOptions} from './clusters.js';

/** A short account gives a thing one paragraph; the longer it is, the more of its paragraphs may tell of one thing. */
const shortLength = 6;
/** What one more paragraph takes off the likeness that two paragraphs of one article need to share a row. */
const [lessBeside, lessApart] = [0.01, 0.04];
const [mostBeside, mostApart] = [1.2, 1.4];
/** From so many paragraphs on a row may hold what is close to one of its paragraphs and less so to the others. */
const longLength = 10;
const moreClosest = 0.03;
const mostClosest = 0.35;

/** How paragraphs of one article come together in a row, by the lengths of the articles in paragraphs. */
export function togetherness(lengths: readonly number[]): Pick<ClusterOptions, 'beside' | 'apart' | 'closest'> {
	const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
	const longer = Math.max(0, mean - shortLength);
	return {
		beside: Math.max(1, mostBeside - lessBeside * longer),
		apart: Math.max(1, mostApart - lessApart * longer),
		closest: Math.min(mostClosest, moreClosest * Math.max(0, mean - longLength)),
	};
}
