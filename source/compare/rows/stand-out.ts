import type {Link} from './clusters.js';

const relative = 0.7;
const mutual = 0.5;

/**
 * Weighs links by how far they stand out: a likeness counts for less where a passage has a better one in the same
 * article, and for more where two passages are each other's best by a margin.
 */
export function standOut(links: readonly Link[], groups: readonly number[]): Link[] {
	const groupCount = Math.max(0, ...groups) + 1;
	// The best and the second best likeness of each item in each group, row by row.
	const best = new Float64Array(groups.length * groupCount);
	const next = new Float64Array(groups.length * groupCount);
	const note = (at: number, score: number): void => {
		if (score > (best[at] ?? 0)) {
			next[at] = best[at] ?? 0;
			best[at] = score;
		} else if (score > (next[at] ?? 0)) next[at] = score;
	};
	const slot = (item: number, other: number): number => item * groupCount + (groups[other] ?? 0);
	for (const {a, b, score} of links) {
		note(slot(a, b), score);
		note(slot(b, a), score);
	}
	return links.map(({a, b, score}) => {
		if (score <= 0) return {a, b, score};
		const [one, other] = [slot(a, b), slot(b, a)];
		const share = (score / (best[one] ?? score) + score / (best[other] ?? score)) / 2;
		const isBest = score === best[one] && score === best[other];
		const margin = isBest ? Math.min(1, 2 * (1 - Math.max(next[one] ?? 0, next[other] ?? 0) / score)) : 0;
		return {a, b, score: score * (1 - relative + relative * share) * (1 + mutual * margin)};
	});
}
