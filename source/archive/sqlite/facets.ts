import type {Catalogue} from '../../search/catalogue.js';
import type {Facet, FacetKind, GridCell, GridQuestion} from '../port.js';
import type {SqlDatabase, SqlRow, SqlValue} from './driver.js';
import type {Hits} from './hits.js';
import {namesIn} from './names-blob.js';

const columns = {
	outlet: '(select value from tag where tag.number = a.outlet)',
	negotiation: '(select value from tag where tag.number = a.negotiation)',
	origin: '(select value from tag where tag.number = a.origin)',
	language: 'a.printed_language',
	year: 'substr(a.published, 1, 4)',
	day: 'a.published',
} as const;

const groups = {
	outlet: 'a.outlet',
	negotiation: 'a.negotiation',
	origin: 'a.origin',
	language: 'a.printed_language',
	year: 'substr(a.published, 1, 4)',
	day: 'a.published',
} as const;

/** How many of the hits have each value, most first. */
export function facetsOf(
	database: SqlDatabase,
	hits: Hits,
	kind: FacetKind,
	limit: number,
	catalogue: Catalogue,
): readonly Facet[] {
	const counts = isOfNames(kind)
		? nameCounts(database, hits, kind, catalogue)
		: hits
				.rows(`select ${columns[kind]} as value, count(*) as n from {hits} group by ${groups[kind]}`)
				.map(({value, n}): Facet => ({value: String(value), count: Number(n)}));
	return counts.toSorted((a, b) => b.count - a.count || byCodeUnit(a.value, b.value)).slice(0, limit);
}

/** How many of the hits stand in each cell of rows by outlets. */
export function gridOf(
	database: SqlDatabase,
	hits: Hits,
	rows: GridQuestion['rows'],
	catalogue: Catalogue,
): readonly GridCell[] {
	const header = database.prepare("select json_extract(header, '$.title') as title from content where number = ?");
	const titleOf = (number: SqlValue | undefined): string => String(header.get(number ?? null)?.['title'] ?? '');
	const cells = isOfNames(rows)
		? nameCells(database, hits, rows, catalogue)
		: hits
				.rows(
					`select ${columns[rows]} as row, ${columns.outlet} as outlet, count(*) as n, min(a.number) as number from {hits} group by ${groups[rows]}, a.outlet`,
				)
				.map(({row, outlet, n, number}) => ({
					row: String(row),
					outlet: String(outlet),
					count: Number(n),
					mentions: Number(n),
					first: titleOf(number),
				}));
	return cells.toSorted((a, b) => byCodeUnit(a.row, b.row) || byCodeUnit(a.outlet, b.outlet));
}

function isOfNames(kind: FacetKind | 'day'): kind is 'actor' | 'place' {
	return kind === 'actor' || kind === 'place';
}

function nameCounts(database: SqlDatabase, hits: Hits, kind: 'actor' | 'place', catalogue: Catalogue): Facet[] {
	const counts = new Map<number, number>();
	for (const {names} of hits.each('select a.names as names from {hits}')) {
		for (const {tag} of namesIn(names)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	const idOf = listedIds(database, kind, catalogue);
	return [...counts].flatMap(([tag, count]) => {
		const value = idOf.get(tag);
		return value === undefined ? [] : [{value, count}];
	});
}

function nameCells(database: SqlDatabase, hits: Hits, kind: 'actor' | 'place', catalogue: Catalogue): GridCell[] {
	const counts = new Map<number, Map<number, NameCell>>();
	for (const {names, outlet} of hits.each('select a.names as names, a.outlet as outlet from {hits}')) {
		for (const {tag, count} of namesIn(names)) {
			const row = counts.get(tag) ?? new Map<number, NameCell>();
			counts.set(tag, row);
			const before = row.get(Number(outlet)) ?? {count: 0, mentions: 0};
			row.set(Number(outlet), {count: before.count + 1, mentions: before.mentions + count});
		}
	}
	const idOf = listedIds(database, kind, catalogue);
	const outlets = tagValues(database, 'outlet');
	return [...counts].flatMap(([tag, row]) => {
		const id = idOf.get(tag);
		if (id === undefined) return [];
		return [...row].map(([outlet, {count, mentions}]) => ({
			row: id,
			outlet: outlets.get(outlet) ?? '',
			count,
			mentions,
			first: '',
		}));
	});
}

type NameCell = Pick<GridCell, 'count' | 'mentions'>;

/** Ids of listed names by their tags. */
function listedIds(
	database: SqlDatabase,
	kind: 'actor' | 'place',
	{actors, places}: Catalogue,
): ReadonlyMap<number, string> {
	const listed = new Set((kind === 'actor' ? actors : places).map(({id}) => id));
	return new Map([...tagValues(database, 'name')].filter(([, id]) => listed.has(id)));
}

/** What stands behind the tags of a kind. */
export function tagValues(database: SqlDatabase, kind: string): ReadonlyMap<number, string> {
	const rows: readonly SqlRow[] = database.prepare('select number, value from tag where kind = ?').all(kind);
	return new Map(rows.map(({number, value}) => [Number(number), String(value)]));
}

function byCodeUnit(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
