import type {Comparison} from '../../compare/model.js';
import type {Matches} from './matches.js';
import type {Anchor} from '../state.js';
import {itemsIn, type LensTable, type Place} from './lens-table.js';

/** A row that holds something the query matched, with the column it is in. */
export type RowHit = {readonly row: number; readonly column: number};

/** Cells of a lens that hold something the query matched, row by row: n and N walk across the accounts. */
export function rowHits({rows}: LensTable, {articles}: Comparison, matches: Matches): readonly RowHit[] {
	const places = new Map(articles.map(({id}) => [id, placesIn(matches, id)] as const));
	const names = new Set([...matches.values()].flatMap(each => each.flatMap(({id}) => id ?? [])));
	return rows.flatMap((each, row) =>
		articles.flatMap(({id}, column) => {
			const matched = places.get(id) ?? [];
			const holds = itemsIn(each, column).some(
				({places: stands = [], about}) =>
					stands.some(place => matched.some(match => overlap(place, match))) ||
					(about !== undefined && names.has(about)),
			);
			return holds ? [{row, column}] : [];
		}),
	);
}

function placesIn(matches: Matches, id: string): readonly Place[] {
	return (matches.get(id) ?? []).flatMap(({where, start, end}) =>
		where === 'field' || start === undefined || end === undefined
			? []
			: [{paragraph: where === 'title' ? -1 : where, start, end}],
	);
}

function overlap(a: Place, b: Place): boolean {
	return a.paragraph === b.paragraph && a.start < b.end && a.end > b.start;
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
