import type {Catalogue} from '../../search/catalogue.js';
import {
	negotiationsListed,
	type NameRow,
	type NegotiationRow,
	outletsListed,
	type OutletRow,
} from '../../search/listed.js';
import {findNames} from '../../search/names/find-names.js';
import type {NameEntry} from '../../corpus/model.js';
import {fold} from '../../text/fold.js';
import type {SqlDatabase} from './driver.js';
import {tagValues} from './facets.js';
import {namesIn} from './names-blob.js';
import {allUnlisted} from './unlisted.js';

type Dates = {readonly first?: string; readonly last?: string};

/** Outlets with their articles; those a query means, else most articles first. */
export function outletRows(database: SqlDatabase, catalogue: Catalogue, query: string): readonly OutletRow[] {
	const uses = new Map(
		database
			.prepare(
				`select (select value from tag where tag.number = outlet) as id, count(*) as articles, count(distinct negotiation) as negotiations,
				min(published) as first, max(published) as last from article group by outlet`,
			)
			.all()
			.map(row => [String(row['id']), row]),
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
			negotiations: Number(use?.['negotiations'] ?? 0),
			...datesOf(use?.['first'], use?.['last']),
		};
	});
	return query.trim() === '' ? rows.toSorted((a, b) => b.articles - a.articles) : rows;
}

/** Negotiations, oldest first. */
export function negotiationRows(database: SqlDatabase, catalogue: Catalogue, query: string): readonly NegotiationRow[] {
	const uses = new Map(
		database
			.prepare(
				`select (select value from tag where tag.number = negotiation) as id, count(*) as articles, count(distinct outlet) as outlets,
				min(published) as first, max(published) as last from article group by negotiation`,
			)
			.all()
			.map(row => [String(row['id']), row]),
	);
	const origins = originCounts(database);
	return negotiationsListed(catalogue, query).map(({id, title, date, until, place}): NegotiationRow => {
		const use = uses.get(id);
		return {
			id,
			title,
			date,
			...(until !== undefined && {until}),
			...(place !== undefined && {place}),
			articles: Number(use?.['articles'] ?? 0),
			outlets: Number(use?.['outlets'] ?? 0),
			origins: origins.get(id)?.size ?? 0,
			...datesOf(use?.['first'], use?.['last']),
		};
	});
}

/** Folded names of the origins of each negotiation: reprints of one agency are one telling, however it is spelt. */
function originCounts(database: SqlDatabase): ReadonlyMap<string, ReadonlySet<string>> {
	const names = new Map([...tagValues(database, 'origin')].map(([tag, name]) => [tag, fold(name)]));
	const folders = tagValues(database, 'negotiation');
	const origins = new Map<string, Set<string>>();
	for (const {negotiation, origin} of database.prepare('select distinct negotiation, origin from article').all()) {
		const id = folders.get(Number(negotiation)) ?? '';
		const own = origins.get(id) ?? new Set<string>();
		origins.set(id, own);
		own.add(names.get(Number(origin)) ?? '');
	}
	return origins;
}

type Use = {articles: number; count: number; readonly outlets: Set<number>; first: string; last: string};

/** Actors or places with how often, where and when they are named, those that no table lists after the others. */
export function nameRows(
	database: SqlDatabase,
	catalogue: Catalogue,
	which: 'actors' | 'places',
	query: string,
): readonly NameRow[] {
	const outlets = tagValues(database, 'outlet');
	const listed: readonly NameEntry[] = catalogue[which];
	const uses = listedUses(database);
	const rowOf = ({id, name, kind}: NameEntry, use: Use | undefined): NameRow => ({
		id,
		name,
		...(kind && {kind}),
		count: use?.count ?? 0,
		articles: use?.articles ?? 0,
		outlets: [...(use?.outlets ?? [])].map(tag => outlets.get(tag) ?? '').sort(),
		...datesOf(use?.first, use?.last),
	});
	const known = listed.map(entry => rowOf(which === 'places' ? {...entry, kind: 'place'} : entry, uses.get(entry.id)));
	const others = allUnlisted(database).filter(({kind}) => (kind === 'place') === (which === 'places'));
	const otherUses = others.length === 0 ? new Map<string, Use>() : unlistedUses(database);
	const found = others.map((name): NameRow => ({...rowOf(name, otherUses.get(name.id)), verified: false}));
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

function listedUses(database: SqlDatabase): ReadonlyMap<string, Use> {
	const uses = new Map<number, Use>();
	for (const {names, outlet, published} of database.prepare('select names, outlet, published from article').each()) {
		for (const {tag, count} of namesIn(names))
			addUse(uses, tag, {count, outlet: Number(outlet), published: String(published)});
	}
	const ids = tagValues(database, 'name');
	return new Map([...uses].map(([tag, use]) => [ids.get(tag) ?? '', use]));
}

function unlistedUses(database: SqlDatabase): ReadonlyMap<string, Use> {
	const uses = new Map<number, Use>();
	const sql = 'select u.name, u.count, a.outlet, a.published from unlisted u join article a on a.number = u.article';
	for (const {name, count, outlet, published} of database.prepare(sql).each()) {
		addUse(uses, Number(name), {count: Number(count), outlet: Number(outlet), published: String(published)});
	}
	const ids = tagValues(database, 'unlisted');
	return new Map([...uses].map(([tag, use]) => [ids.get(tag) ?? '', use]));
}

function addUse(
	uses: Map<number, Use>,
	tag: number,
	{count, outlet, published}: {readonly count: number; readonly outlet: number; readonly published: string},
): void {
	const use = uses.get(tag) ?? {articles: 0, count: 0, outlets: new Set<number>(), first: published, last: published};
	uses.set(tag, use);
	use.articles++;
	use.count += count;
	use.outlets.add(outlet);
	if (published < use.first) use.first = published;
	if (published > use.last) use.last = published;
}

function datesOf(first: unknown, last: unknown): Dates {
	return {...(typeof first === 'string' && {first}), ...(typeof last === 'string' && {last})};
}
