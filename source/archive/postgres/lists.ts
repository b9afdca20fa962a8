import type {Catalogue} from '../../search/catalogue.js';
import type {NameRow, NegotiationRow, OutletRow} from '../../search/listed.js';
import {fold} from '../../text/fold.js';
import {nameRowsOf, type NameUse, negotiationRowsOf, outletRowsOf, type Use} from '../list-rows.js';
import type {Server, ServerRow} from './server.js';
import {unlistedFrom} from './unlisted.js';

/** Outlets with their articles; those a query means, else most articles first. */
export async function outletRows(
	server: Server,
	catalogue: Catalogue,
	query: string,
	signal?: AbortSignal,
): Promise<readonly OutletRow[]> {
	const uses = byKey(
		await server.rows(
			`select outlet as key, count(*) as articles, count(distinct negotiation) as others, min(published) as first, max(published) as last
			from article group by outlet`,
			[],
			signal,
		),
	);
	return outletRowsOf(catalogue, query, uses);
}

/** Negotiations, oldest first. */
export async function negotiationRows(
	server: Server,
	catalogue: Catalogue,
	query: string,
	signal?: AbortSignal,
): Promise<readonly NegotiationRow[]> {
	const [rows, origins] = await Promise.all([
		server.rows(
			`select negotiation as key, count(*) as articles, count(distinct outlet) as others, min(published) as first, max(published) as last
			from article group by negotiation`,
			[],
			signal,
		),
		server.rows('select distinct negotiation, origin from article', [], signal),
	]);
	const uses = byKey(rows);
	const folded = new Map<string, Set<string>>();
	for (const {negotiation, origin} of origins) {
		const own = folded.get(String(negotiation)) ?? new Set<string>();
		folded.set(String(negotiation), own.add(fold(String(origin))));
	}
	return negotiationRowsOf(catalogue, query, uses, folded);
}

/** Actors or places with how often, where and when they are named, those that no table lists after the others. */
export async function nameRows(
	server: Server,
	catalogue: Catalogue,
	which: 'actors' | 'places',
	query: string,
	signal?: AbortSignal,
): Promise<readonly NameRow[]> {
	const [uses, kept] = await Promise.all([
		server.rows(
			`select n.id as key, sum(u.articles) as articles, sum(u.count) as count, json_agg(u.outlet) as outlets, min(u.first) as first, max(u.last) as last
			from (select number, outlet, count(*) as articles, sum(count) as count, min(published) as first, max(published) as last
				from (select unnest(names) as number, unnest(counts) as count, outlet, published from article) e group by number, outlet) u
			join name n on n.number = u.number group by n.id`,
			[],
			signal,
		),
		server.rows('select * from unlisted order by filed, place', [], signal),
	]);
	const useOf = new Map(uses.map(row => [String(row['key']), nameUse(row)]));
	return nameRowsOf(catalogue, {
		which,
		query,
		useOf: id => useOf.get(id),
		unlisted: unlistedFrom(kept),
		unlistedUseOf: id => useOf.get(id),
	});
}

function byKey(rows: readonly ServerRow[]): ReadonlyMap<string, Use> {
	return new Map(
		rows.map(row => [
			String(row['key']),
			{articles: Number(row['articles']), others: Number(row['others']), ...datesOf(row)},
		]),
	);
}

function nameUse(row: ServerRow): NameUse {
	const {outlets} = row;
	return {
		articles: Number(row['articles']),
		count: Number(row['count']),
		outlets: Array.isArray(outlets) ? outlets.map(String).sort() : [],
		...datesOf(row),
	};
}

function datesOf({first, last}: ServerRow): {readonly first?: string; readonly last?: string} {
	return {...(typeof first === 'string' && {first}), ...(typeof last === 'string' && {last})};
}
