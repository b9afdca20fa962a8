import type {Catalogue} from '../../search/catalogue.js';
import type {Facet, FacetKind, GridCell, GridQuestion} from '../port.js';
import type {Hits} from './hits.js';

const columns = {
	outlet: 'a.outlet',
	negotiation: 'a.negotiation',
	origin: 'a.origin',
	language: 'a.language',
	year: 'left(a.published, 4)',
	day: 'a.published',
} as const;

/** How many of the hits have each value, most first. */
export async function facetsOf(
	hits: Hits,
	kind: FacetKind,
	limit: number,
	catalogue: Catalogue,
): Promise<readonly Facet[]> {
	const sql =
		kind === 'actor' || kind === 'place'
			? 'select n.key as value, count(*) as n from (select a.names from {hits}) h, jsonb_object_keys(h.names) n(key) group by n.key'
			: `select ${columns[kind]} as value, count(*) as n from {hits} group by 1`;
	const rows = await hits.rows(sql);
	const isMeant = listed(kind, catalogue);
	return rows
		.map(({value, n}): Facet => ({value: String(value), count: Number(n)}))
		.filter(({value}) => isMeant(value))
		.sort((a, b) => b.count - a.count || byCodeUnit(a.value, b.value))
		.slice(0, limit);
}

/** How many of the hits stand in each cell of rows by outlets. */
export async function gridOf(
	hits: Hits,
	kind: GridQuestion['rows'],
	catalogue: Catalogue,
): Promise<readonly GridCell[]> {
	const sql =
		kind === 'actor' || kind === 'place'
			? `select n.key as row, h.outlet, count(*) as n, sum(n.value::int) as mentions, '' as first
				from (select a.names, a.outlet from {hits}) h, jsonb_each_text(h.names) n group by 1, 2`
			: `select ${columns[kind]} as row, a.outlet, count(*) as n, count(*) as mentions,
				(array_agg(a.header::jsonb->>'title' order by a.filed))[1] as first from {hits} group by 1, 2`;
	const rows = await hits.rows(sql);
	const isMeant = listed(kind, catalogue);
	return rows
		.map(
			({row, outlet, n, mentions, first}): GridCell => ({
				row: String(row),
				outlet: String(outlet),
				count: Number(n),
				mentions: Number(mentions),
				first: String(first),
			}),
		)
		.filter(({row}) => isMeant(row))
		.sort((a, b) => byCodeUnit(a.row, b.row) || byCodeUnit(a.outlet, b.outlet));
}

/** Whether a value is a name of the table that is asked about; any value where none is. */
function listed(kind: FacetKind | GridQuestion['rows'], {actors, places}: Catalogue): (value: string) => boolean {
	if (kind !== 'actor' && kind !== 'place') return () => true;
	const ids = new Set((kind === 'actor' ? actors : places).map(({id}) => id));
	return value => ids.has(value);
}

function byCodeUnit(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
