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
			? `select l.id as value, h.n from
				(select number, count(*) as n from (select unnest(a.names) as number from {hits}) u group by number) h
				join (${numbersOf}) l on l.number = h.number`
			: `select ${columns[kind]} as value, count(*) as n from {hits} group by 1`;
	const rows = await hits.rows(sql, [], listed(kind, catalogue));
	return rows
		.map(({value, n}): Facet => ({value: String(value), count: Number(n)}))
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
			? `select l.id as row, h.outlet, h.n, h.mentions, '' as first from
				(select number, outlet, count(*) as n, sum(count) as mentions from
					(select unnest(a.names) as number, unnest(a.counts) as count, a.outlet from {hits}) u group by 1, 2) h
				join (${numbersOf}) l on l.number = h.number`
			: `select h.row, h.outlet, h.n, h.n as mentions, split_part(h.first, chr(30), 2) as first from
				(select ${columns[kind]} as row, a.outlet, count(*) as n, min(a.filed || chr(30) || a.headline) as first from {hits} group by 1, 2) h`;
	const rows = await hits.rows(sql, [], listed(kind, catalogue));
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
		.sort((a, b) => byCodeUnit(a.row, b.row) || byCodeUnit(a.outlet, b.outlet));
}

/** Names of the table that is asked about, by their numbers. */
const numbersOf = 'select number, id from name where id in (select jsonb_array_elements_text(?::text::jsonb))';

/** What a statement about names is given: the ids of those that are meant. */
function listed(kind: FacetKind | GridQuestion['rows'], {actors, places}: Catalogue): readonly string[] {
	if (kind !== 'actor' && kind !== 'place') return [];
	return [JSON.stringify((kind === 'actor' ? actors : places).map(({id}) => id))];
}

function byCodeUnit(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
