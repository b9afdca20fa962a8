import type {Anchor, CompareState, State} from '../state.js';

/** A row that holds something the query matched, with the column it is in. */
export type RowHit = {readonly row: number; readonly column: number};

/** Hits of the query over all columns, row by row: n and N walk across the tellings. */
export function rowHits({result}: State, {comparison}: CompareState): readonly RowHit[] {
	const matched = new Map(
		result.hits.map(({article, matches}) => [article.id, new Set(matches.map(({where}) => where))] as const),
	);
	return comparison.rows.flatMap(({cells}, row) =>
		cells.flatMap(({article, paragraphs}) => {
			const wheres = matched.get(article);
			const column = comparison.articles.findIndex(({id}) => id === article);
			return paragraphs.filter(paragraph => wheres?.has(paragraph) === true).map(() => ({row, column}));
		}),
	);
}

/** The next or previous hit from a place, around the ends. */
export function nextHit(
	hits: readonly RowHit[],
	{block}: Anchor,
	column: number,
	by: 1 | -1,
): {readonly hit: RowHit; readonly number: number} | undefined {
	const here = hits.findIndex(hit => hit.row === block && hit.column === column);
	const before = hits.filter(hit => hit.row < block || (hit.row === block && hit.column < column)).length;
	const from = here === -1 ? (by === 1 ? before - 1 : before) : here;
	const number = (from + by + hits.length) % Math.max(1, hits.length);
	const hit = hits[number];
	return hit === undefined ? undefined : {hit, number};
}
