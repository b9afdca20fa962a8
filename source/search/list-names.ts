import type {Article, Corpus, NameEntry} from '../corpus/model.js';
import {fold} from '../text/fold.js';
import {type CorpusIndex, corpusIndexOf, type UnlistedName} from './corpus-index.js';
import {findNames} from './names/find-names.js';
import {countNames} from './mentions/mentions.js';
import {
	type Dates,
	type NameRow,
	negotiationsListed,
	type NegotiationRow,
	outletsListed,
	type OutletRow,
} from './listed.js';

function datesOf(articles: readonly Article[]): Dates {
	const dates = articles.map(article => article.published).sort();
	const [first] = dates;
	const last = dates.at(-1);
	return {...(first !== undefined && {first}), ...(last !== undefined && {last})};
}

const rows = new WeakMap<Corpus, ReadonlyMap<string, {readonly articles: Article[]; count: number}>>();

function usesOf(corpus: Corpus): ReadonlyMap<string, {readonly articles: Article[]; count: number}> {
	let uses = rows.get(corpus);
	if (!uses) {
		const counted = new Map<string, {articles: Article[]; count: number}>();
		for (const article of corpus.articles) {
			const {actors, places} = countNames(corpus, article);
			for (const {id, count} of [...actors, ...places]) {
				const use = counted.get(id) ?? {articles: [], count: 0};
				use.articles.push(article);
				use.count += count;
				counted.set(id, use);
			}
		}
		uses = counted;
		rows.set(corpus, uses);
	}
	return uses;
}

/**
 * Actors or places of a corpus with how often, where and when they are named, those discovered in the texts after the
 * listed ones; best first with a query, else most articles first.
 */
export function listNames(corpus: Corpus, which: 'actors' | 'places', query = ''): NameRow[] {
	const listed: readonly NameEntry[] = corpus[which];
	const index = corpusIndexOf(corpus);
	const found = index.unlistedNames.filter(({kind}) => (kind === 'place') === (which === 'places'));
	if (query.trim() === '') {
		return [
			...byUse(listed.map(entry => listedRow(corpus, which, entry))),
			...byUse(found.map(name => unlistedRow(index, name))),
		];
	}
	const entries = new Map(listed.map(entry => [entry.id, entry]));
	const rowsFor = (names: readonly NameEntry[], rowOf: (id: string) => NameRow | undefined): NameRow[] =>
		findNames(names, query, {limit: names.length}).flatMap(({id, matched}) => {
			const row = rowOf(id);
			return row ? [{...row, matched}] : [];
		});
	const known = rowsFor(listed, id => {
		const entry = entries.get(id);
		return entry && listedRow(corpus, which, entry);
	});
	const unlisted = rowsFor(found, id => {
		const name = found.find(each => each.id === id);
		return name && unlistedRow(index, name);
	});
	return [...known, ...unlisted];
}

function byUse(listed: readonly NameRow[]): NameRow[] {
	return listed.toSorted((a, b) => b.articles - a.articles || b.count - a.count);
}

function listedRow(corpus: Corpus, which: 'actors' | 'places', entry: NameEntry): NameRow {
	const use = usesOf(corpus).get(entry.id);
	const kind = which === 'places' ? 'place' : entry.kind;
	return {id: entry.id, name: entry.name, ...(kind && {kind}), count: use?.count ?? 0, ...summary(use?.articles ?? [])};
}

function unlistedRow(index: CorpusIndex, {id, name, kind}: UnlistedName): NameRow {
	const uses = index.unlistedUses(id);
	const count = [...uses.values()].reduce((sum, each) => sum + each, 0);
	const articles = [...uses.keys()].flatMap(number => index.corpus.articles[number] ?? []);
	return {id, name, kind, count, ...summary(articles), verified: false};
}

function summary(articles: readonly Article[]): Pick<NameRow, 'articles' | 'outlets' | 'first' | 'last'> {
	return {
		articles: articles.length,
		outlets: [...new Set(articles.map(article => article.outlet))].sort(),
		...datesOf(articles),
	};
}

/** Outlets of a corpus with their articles; those a query means, else most articles first. */
export function listOutlets(corpus: Corpus, query = ''): OutletRow[] {
	const listed = outletsListed(corpus, query).map(outlet => {
		const articles = corpus.articles.filter(article => article.outlet === outlet.id);
		return {
			id: outlet.id,
			name: outlet.name,
			...(outlet.country !== undefined && {country: outlet.country}),
			...(outlet.language !== undefined && {language: outlet.language}),
			kind: outlet.kind,
			articles: articles.length,
			negotiations: new Set(articles.map(article => article.negotiation)).size,
			...datesOf(articles),
		};
	});
	return query.trim() === '' ? listed.sort((a, b) => b.articles - a.articles) : listed;
}

/** Negotiations of a corpus, oldest first; with a query those that have every word of it in id, title, place, parties or date. */
export function listNegotiations(corpus: Corpus, query = ''): NegotiationRow[] {
	const outletNames = new Map(corpus.outlets.map(outlet => [outlet.id, outlet.name]));
	return negotiationsListed(corpus, query).map(negotiation => {
		const articles = corpus.articles.filter(article => article.negotiation === negotiation.id);
		return {
			id: negotiation.id,
			title: negotiation.title,
			date: negotiation.date,
			...(negotiation.until !== undefined && {until: negotiation.until}),
			...(negotiation.place !== undefined && {place: negotiation.place}),
			articles: articles.length,
			outlets: new Set(articles.map(article => article.outlet)).size,
			origins: new Set(
				articles.map(article => fold(article.origin ?? outletNames.get(article.outlet) ?? article.outlet)),
			).size,
			...datesOf(articles),
		};
	});
}
