import type {NameEntry} from '../corpus/model.js';
import type {Catalogue} from '../search/catalogue.js';
import type {UnlistedName} from '../search/corpus-index.js';
import {
	type NameRow,
	type NegotiationRow,
	negotiationsListed,
	type OutletRow,
	outletsListed,
} from '../search/listed.js';
import {findNames} from '../search/names/find-names.js';

// What `list` shows, made of what a database has counted: the same rows whichever database it is.

type Dates = {readonly first?: string | undefined; readonly last?: string | undefined};

/** How often an outlet or negotiation is met: articles, and the negotiations or outlets of those. */
export type Use = Dates & {readonly articles: number; readonly others: number};

/** How often a name is met. */
export type NameUse = Dates & {
	readonly articles: number;
	/** Mentions. */
	readonly count: number;
	/** Ids of outlets, in order. */
	readonly outlets: readonly string[];
};

/** Outlets with their articles; those a query means, else most articles first. */
export function outletRowsOf(
	catalogue: Catalogue,
	query: string,
	uses: ReadonlyMap<string, Use>,
): readonly OutletRow[] {
	const rows = outletsListed(catalogue, query).map(({id, name, country, language, kind}): OutletRow => {
		const use = uses.get(id);
		return {
			id,
			name,
			...(country !== undefined && {country}),
			...(language !== undefined && {language}),
			kind,
			articles: use?.articles ?? 0,
			negotiations: use?.others ?? 0,
			...datesOf(use),
		};
	});
	return query.trim() === '' ? rows.toSorted((a, b) => b.articles - a.articles) : rows;
}

/** Negotiations, oldest first. @param origins folded names of those of each: reprints of one agency are one account, however it is spelt */
export function negotiationRowsOf(
	catalogue: Catalogue,
	query: string,
	uses: ReadonlyMap<string, Use>,
	origins: ReadonlyMap<string, ReadonlySet<string>>,
): readonly NegotiationRow[] {
	return negotiationsListed(catalogue, query).map(({id, title, date, until, place}): NegotiationRow => {
		const use = uses.get(id);
		return {
			id,
			title,
			date,
			...(until !== undefined && {until}),
			...(place !== undefined && {place}),
			articles: use?.articles ?? 0,
			outlets: use?.others ?? 0,
			origins: origins.get(id)?.size ?? 0,
			...datesOf(use),
		};
	});
}

/** What is asked for, and where the uses of names are looked up: of listed ones by their id, of those that no table lists by their key. */
export type NamesAsked = {
	readonly which: 'actors' | 'places';
	readonly query: string;
	readonly useOf: (id: string) => NameUse | undefined;
	/** All names that no table lists, actors and places. */
	readonly unlisted: readonly UnlistedName[];
	readonly unlistedUseOf: (id: string) => NameUse | undefined;
};

/** Actors or places with how often, where and when they are named, those that no table lists after the others. */
export function nameRowsOf(
	catalogue: Catalogue,
	{which, query, useOf, unlisted, unlistedUseOf}: NamesAsked,
): readonly NameRow[] {
	const listed: readonly NameEntry[] = catalogue[which];
	const known = listed.map(entry => rowOf(which === 'places' ? {...entry, kind: 'place'} : entry, useOf(entry.id)));
	const others = unlisted.filter(({kind}) => (kind === 'place') === (which === 'places'));
	const found = others.map((name): NameRow => ({...rowOf(name, unlistedUseOf(name.id)), verified: false}));
	if (query.trim() === '') return [...byUse(known), ...byUse(found)];
	return [...meant(listed, known, query), ...meant(others, found, query)];
}

function rowOf({id, name, kind}: NameEntry, use: NameUse | undefined): NameRow {
	return {
		id,
		name,
		...(kind && {kind}),
		count: use?.count ?? 0,
		articles: use?.articles ?? 0,
		outlets: use?.outlets ?? [],
		...datesOf(use),
	};
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

function datesOf(use: Dates | undefined): {readonly first?: string; readonly last?: string} {
	return {...(use?.first !== undefined && {first: use.first}), ...(use?.last !== undefined && {last: use.last})};
}
