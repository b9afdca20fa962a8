import type {Catalogue} from '../../search/catalogue.js';
import type {Facet, FacetKind, GridCell, GridQuestion} from '../port.js';
import type {SqlDatabase, SqlRow} from './driver.js';
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
	const cells = isOfNames(rows)
		? nameCells(database, hits, rows, catalogue)
		: hits
				.rows(
					`select ${columns[rows]} as row, ${columns.outlet} as outlet, count(*) as n from {hits} group by ${groups[rows]}, a.outlet`,
				)
				.map(({row, outlet, n}) => ({row: String(row), outlet: String(outlet), count: Number(n)}));
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
	const counts = new Map<number, Map<number, number>>();
	for (const {names, outlet} of hits.each('select a.names as names, a.outlet as outlet from {hits}')) {
		for (const {tag} of namesIn(names)) {
			const row = counts.get(tag) ?? new Map<number, number>();
			counts.set(tag, row);
			row.set(Number(outlet), (row.get(Number(outlet)) ?? 0) + 1);
		}
	}
	const idOf = listedIds(database, kind, catalogue);
	const outlets = tagValues(database, 'outlet');
	return [...counts].flatMap(([tag, row]) => {
		const id = idOf.get(tag);
		if (id === undefined) return [];
		return [...row].map(([outlet, count]) => ({row: id, outlet: outlets.get(outlet) ?? '', count}));
	});
}

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
