import type {Link} from './clusters.js';

const relative = 0.6;
const mutual = 0.5;

type Best = {score: number; next: number};

/**
 * Weighs links by how far they stand out: a likeness counts for less where a passage has a better one in the same
 * article, and for more where two passages are each other's best by a margin.
 */
export function standOut(links: readonly Link[], groups: readonly number[]): Link[] {
	const best = new Map<number, Best>();
	const groupCount = Math.max(0, ...groups) + 1;
	const slot = (item: number, other: number): number => item * groupCount + (groups[other] ?? 0);
	for (const {a, b, score} of links) {
		for (const at of [slot(a, b), slot(b, a)]) {
			const known = best.get(at);
			if (known === undefined) best.set(at, {score, next: 0});
			else if (score > known.score) best.set(at, {score, next: known.score});
			else if (score > known.next) known.next = score;
		}
	}
	return links.map(({a, b, score}) => {
		const [one, other] = [best.get(slot(a, b)), best.get(slot(b, a))];
		if (one === undefined || other === undefined || score <= 0) return {a, b, score};
		const share = (score / one.score + score / other.score) / 2;
		const isBest = score === one.score && score === other.score;
		const margin = isBest ? Math.min(1, 2 * (1 - Math.max(one.next, other.next) / score)) : 0;
		return {a, b, score: score * (1 - relative + relative * share) * (1 + mutual * margin)};
	});
}
