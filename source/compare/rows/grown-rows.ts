import type {Link} from './clusters.js';

export type GrowOptions = {
	/** The score from which a link puts two items into one row. */
	readonly least: number;
	/** The mean score towards the items of other groups in a row with which an item joins it, and the score that none of them may be below. */
	readonly mean: number;
	readonly lowest: number;
};

/** An item that tells two things stands in the rows of both, but in no more rows than this. */
const mostRows = 3;

/**
 * Rows of items over links between different groups, the surest first: where the two of a link share no row yet, one joins a row of the other if it is enough
 * like all that stands there; otherwise the two begin a row of their own, so that what tells two things stands in the rows of both. Greedy cover of the links
 * by near-cliques; what no link puts into a row stands alone.
 * @param groups the group of each item
 */
export function grownRows(
	groups: readonly number[],
	links: readonly Link[],
	{least, mean, lowest}: GrowOptions,
): number[][] {
	const rows: number[][] = [];
	const places: number[][] = groups.map(() => []);
	const scores = new Map(links.map(({a, b, score}) => [a * groups.length + b, score] as const));
	const scoreOf = (one: number, other: number): number =>
		scores.get(Math.min(one, other) * groups.length + Math.max(one, other)) ?? 0;
	/** How like a row an item is; 0 where it may not join. */
	const fit = (item: number, row: readonly number[]): number => {
		let [sum, count] = [0, 0];
		for (const member of row) {
			if (groups[member] === groups[item]) continue;
			const score = scoreOf(item, member);
			if (score < lowest) return 0;
			sum += score;
			count++;
		}
		return sum / count >= mean ? sum / count : 0;
	};
	const isFree = (item: number): boolean => (places[item]?.length ?? 0) < mostRows;
	const join = (item: number, row: number): void => {
		rows[row]?.push(item);
		places[item]?.push(row);
	};
	const sure = links.filter(({score, weak = false}) => score >= least && !weak).toSorted((x, y) => y.score - x.score);
	for (const {a, b} of sure) {
		if (places[a]?.some(row => places[b]?.includes(row))) continue;
		let best = {item: -1, row: -1, value: 0};
		for (const [item, other] of [
			[a, b],
			[b, a],
		] as const) {
			if (!isFree(item)) continue;
			for (const row of places[other] ?? []) {
				const value = fit(item, rows[row] ?? []);
				if (value > best.value) best = {item, row, value};
			}
		}
		if (best.value > 0) join(best.item, best.row);
		else if (isFree(a) && isFree(b)) {
			rows.push([]);
			for (const item of [a, b]) join(item, rows.length - 1);
		}
	}
	return [...rows, ...groups.flatMap((_, item) => (places[item]?.length === 0 ? [[item]] : []))];
}
