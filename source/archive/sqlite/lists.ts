import type {Catalogue} from '../../search/catalogue.js';
import type {NameRow, NegotiationRow, OutletRow} from '../../search/listed.js';
import {fold} from '../../text/fold.js';
import {nameRowsOf, type NameUse, negotiationRowsOf, outletRowsOf, type Use} from '../list-rows.js';
import type {SqlDatabase} from './driver.js';
import {tagValues} from './tag-values.js';
import {eachName} from './names-blob.js';
import {allUnlisted} from './unlisted.js';

/** Outlets with their articles; those a query means, else most articles first. */
export function outletRows(database: SqlDatabase, catalogue: Catalogue, query: string): readonly OutletRow[] {
	return outletRowsOf(catalogue, query, usesOf(database, 'outlet', 'negotiation'));
}

/** Negotiations, oldest first. */
export function negotiationRows(database: SqlDatabase, catalogue: Catalogue, query: string): readonly NegotiationRow[] {
	return negotiationRowsOf(catalogue, query, usesOf(database, 'negotiation', 'outlet'), originNames(database));
}

/** Actors or places with how often, where and when they are named, those that no table lists after the others. */
export function nameRows(
	database: SqlDatabase,
	catalogue: Catalogue,
	which: 'actors' | 'places',
	query: string,
): readonly NameRow[] {
	const unlisted = allUnlisted(database);
	const [uses, others] = [listedUses(database), unlisted.length === 0 ? undefined : unlistedUses(database)];
	return nameRowsOf(catalogue, {
		which,
		query,
		useOf: id => uses.get(id),
		unlisted,
		unlistedUseOf: id => others?.get(id),
	});
}

function usesOf(
	database: SqlDatabase,
	column: 'outlet' | 'negotiation',
	other: 'outlet' | 'negotiation',
): ReadonlyMap<string, Use> {
	const sql = `select (select value from tag where tag.number = ${column}) as id, count(*) as articles, count(distinct ${other}) as others,
		min(published) as first, max(published) as last from article group by ${column}`;
	const rows = database.prepare(sql).all();
	return new Map(
		rows.map(({id, articles, others, first, last}) => [
			String(id),
			{articles: Number(articles), others: Number(others), first: String(first), last: String(last)},
		]),
	);
}

/** Folded names of the origins of each negotiation. */
function originNames(database: SqlDatabase): ReadonlyMap<string, ReadonlySet<string>> {
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

type Counted = {articles: number; count: number; readonly outlets: Set<number>; first: string; last: string};
type CountedOnce = {readonly count: number; readonly outlet: number; readonly published: string};

function listedUses(database: SqlDatabase): ReadonlyMap<string, NameUse> {
	const uses = new Map<number, Counted>();
	for (const {names, outlet, published} of database.prepare('select names, outlet, published from article').each()) {
		const [own, day] = [Number(outlet), String(published)];
		eachName(names, (tag, count) => addUse(uses, tag, {count, outlet: own, published: day}));
	}
	return byValue(database, 'name', uses);
}

function unlistedUses(database: SqlDatabase): ReadonlyMap<string, NameUse> {
	const uses = new Map<number, Counted>();
	const sql = 'select u.name, u.count, a.outlet, a.published from unlisted u join article a on a.number = u.article';
	for (const {name, count, outlet, published} of database.prepare(sql).each()) {
		addUse(uses, Number(name), {count: Number(count), outlet: Number(outlet), published: String(published)});
	}
	return byValue(database, 'unlisted', uses);
}

function byValue(
	database: SqlDatabase,
	kind: string,
	uses: ReadonlyMap<number, Counted>,
): ReadonlyMap<string, NameUse> {
	const ids = tagValues(database, kind);
	const outlets = tagValues(database, 'outlet');
	return new Map(
		[...uses].map(([tag, use]) => [
			ids.get(tag) ?? '',
			{...use, outlets: [...use.outlets].map(outlet => outlets.get(outlet) ?? '').sort()},
		]),
	);
}

function addUse(uses: Map<number, Counted>, tag: number, {count, outlet, published}: CountedOnce): void {
	const use = uses.get(tag) ?? {articles: 0, count: 0, outlets: new Set<number>(), first: published, last: published};
	uses.set(tag, use);
	use.articles++;
	use.count += count;
	use.outlets.add(outlet);
	if (published < use.first) use.first = published;
	if (published > use.last) use.last = published;
}
