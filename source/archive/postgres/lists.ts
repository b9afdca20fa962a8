import type {NameEntry} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import {
	type NameRow,
	type NegotiationRow,
	negotiationsListed,
	type OutletRow,
	outletsListed,
} from '../../search/listed.js';
import {findNames} from '../../search/names/find-names.js';
import {fold} from '../../text/fold.js';
import type {Server, ServerRow} from './server.js';
import {unlistedFrom} from './unlisted.js';

type Dates = {readonly first?: string; readonly last?: string};

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
	const rows = outletsListed(catalogue, query).map(({id, name, country, language, kind}): OutletRow => {
		const use = uses.get(id);
		return {
			id,
			name,
			...(country !== undefined && {country}),
			...(language !== undefined && {language}),
			kind,
			articles: Number(use?.['articles'] ?? 0),
			negotiations: Number(use?.['others'] ?? 0),
			...datesOf(use),
		};
	});
	return query.trim() === '' ? rows.toSorted((a, b) => b.articles - a.articles) : rows;
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
	return negotiationsListed(catalogue, query).map(({id, title, date, until, place}): NegotiationRow => {
		const use = uses.get(id);
		return {
			id,
			title,
			date,
			...(until !== undefined && {until}),
			...(place !== undefined && {place}),
			articles: Number(use?.['articles'] ?? 0),
			outlets: Number(use?.['others'] ?? 0),
			origins: folded.get(id)?.size ?? 0,
			...datesOf(use),
		};
	});
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
	const useOf = byKey(uses);
	const rowOf = ({id, name, kind}: NameEntry): NameRow => {
		const use = useOf.get(id);
		const outlets: unknown = use?.['outlets'];
		return {
			id,
			name,
			...(kind && {kind}),
			count: Number(use?.['count'] ?? 0),
			articles: Number(use?.['articles'] ?? 0),
			outlets: Array.isArray(outlets) ? outlets.map(String).sort() : [],
			...datesOf(use),
		};
	};
	const listed: readonly NameEntry[] = catalogue[which];
	const known = listed.map(entry => rowOf(which === 'places' ? {...entry, kind: 'place'} : entry));
	const others = unlistedFrom(kept).filter(({kind}) => (kind === 'place') === (which === 'places'));
	const found = others.map((name): NameRow => ({...rowOf(name), verified: false}));
	if (query.trim() === '') return [...byUse(known), ...byUse(found)];
	return [...meant(listed, known, query), ...meant(others, found, query)];
}

function byUse(rows: readonly NameRow[]): readonly NameRow[] {
	return rows.toSorted((a, b) => b.articles - a.articles || b.count - a.count);
}

function meant(names: readonly NameEntry[], rows: readonly NameRow[], query: string): readonly NameRow[] {
	const byId = new Map(rows.map(row => [row.id, row]));
	return findNames(names, query, {limit: names.length}).flatMap(({id, matched}) => {
		const row = byId.get(id);
		return row === undefined ? [] : [{...row, matched}];
	});
}

function byKey(rows: readonly ServerRow[]): ReadonlyMap<string, ServerRow> {
	return new Map(rows.map(row => [String(row['key']), row]));
}

function datesOf(use: ServerRow | undefined): Dates {
	const {first, last} = use ?? {};
	return {...(typeof first === 'string' && {first}), ...(typeof last === 'string' && {last})};
}
