import {copyMarks} from '../../annotate/copy-marks.js';
import {articleById, originOf} from '../../corpus/lookup.js';
import type {Article, Corpus, Tables} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import {type CorpusIndex, corpusIndexOf} from '../../search/corpus-index.js';
import {listNames, listNegotiations, listOutlets} from '../../search/list-names.js';
import type {NameRow, NegotiationRow, OutletRow} from '../../search/listed.js';
import {countNames} from '../../search/mentions/mentions.js';
import {answered} from '../../search/plan/lexicon.js';
import {planWithout} from '../../search/plan/without.js';
import {meet, type ReadArticle} from '../../search/plan/meet.js';
import type {Plan} from '../../search/plan/plan.js';
import {scoreOf} from '../../search/plan/score.js';
import {understand, type Understanding} from '../../search/plan/understand.js';
import {exactly} from '../../search/query/exactly.js';
import {parseQuery} from '../../search/query/parse-query.js';
import type {SpokenIn} from '../../search/readings/said-reading.js';
import {english} from '../../search/say/english.js';
import {sayMeaning} from '../../search/say/say.js';
import type {HitOrder} from '../../search/hit-orders.js';
import {sanitise} from '../../text/sanitise.js';
import {headerOf} from '../header.js';
import {articlesBy} from './articles-by.js';
import {pageAround} from '../page.js';
import {
	type ArchiveNow,
	type ArticleHeader,
	type Asked,
	type Facet,
	type FacetKind,
	type FacetQuestion,
	type Filed,
	type FindQuestion,
	type Found,
	type GridCell,
	type GridQuestion,
	mostFiled,
	type Statistics,
	type Text,
	type TextsQuestion,
} from '../port.js';

type Hit = {readonly number: number; readonly article: Article; readonly read: ReadArticle};

/** The answers of an archive over a corpus in memory, given at once: for small folders, and what other archives are held to. */
export class MemoryAnswers implements ArchiveNow {
	readonly corpus: Corpus;
	readonly #index: CorpusIndex;
	readonly #spokenIn: SpokenIn;
	#filed: ReadonlyMap<string, readonly Article[]> | undefined;
	#marks: ReadonlyMap<string, readonly Article[]> | undefined;

	constructor(corpus: Corpus, spokenIn: SpokenIn) {
		this.corpus = corpus;
		this.#index = corpusIndexOf(corpus);
		this.#spokenIn = spokenIn;
	}

	catalogue(): Catalogue {
		return this.#index.catalogue;
	}

	find(question: FindQuestion): Found {
		const {plan, parts, problem} = this.#understand(question);
		const ordered = this.#ordered(plan, question.order);
		const articles = question.grouped === true ? grouped(ordered, question.order) : ordered;
		const from = pageAround(
			question,
			articles.length,
			question.around === undefined ? -1 : articles.findIndex(({article}) => article.id === question.around),
		);
		return {
			query: question.query,
			from,
			count: articles.length,
			counted: 'exact',
			hits: articles.slice(from, from + question.limit).map(({article, read}) => ({
				article: headerOf(article),
				matches: meet(plan, read, this.corpus) ?? [],
				score: scoreOf(plan, read),
			})),
			groups: groupsOf(
				this.corpus,
				articles.map(({article}) => article),
			),
			understood: parts.map(part => {
				const others = articles.length === 0 ? planWithout(plan, part) : undefined;
				return {
					term: part.term,
					meaning: sayMeaning(english, part.meant),
					meant: part.meant,
					count: this.#index.evaluate(part.plan, this.#spokenIn).length,
					...(others && {without: this.#index.evaluate(others, this.#spokenIn).length}),
				};
			}),
			...(problem && {problem}),
		};
	}

	ids({order, limit, ...asked}: Asked & {readonly order: HitOrder; readonly limit: number}): readonly string[] {
		const {plan} = this.#understand(asked);
		return this.#ordered(plan, order)
			.slice(0, limit)
			.map(({article}) => article.id);
	}

	facets({kind, limit, ...asked}: FacetQuestion): readonly Facet[] {
		const counts = new Map<string, number>();
		for (const article of this.#matching(asked)) {
			for (const value of this.#valuesOf(article, kind)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return [...counts]
			.map(([value, count]) => ({value, count}))
			.sort((a, b) => b.count - a.count || byCodeUnit(a.value, b.value))
			.slice(0, limit);
	}

	grid({rows, ...asked}: GridQuestion): readonly GridCell[] {
		const cells = new Map<string, GridCell>();
		for (const article of this.#matching(asked)) {
			for (const [row, mentions] of this.#rowsOf(article, rows)) {
				const {outlet, title} = article;
				const key = JSON.stringify([row, outlet]);
				const isOfNames = rows === 'actor' || rows === 'place';
				const before = cells.get(key) ?? {count: 0, mentions: 0, first: isOfNames ? '' : title};
				cells.set(key, {...before, row, outlet, count: before.count + 1, mentions: before.mentions + mentions});
			}
		}
		return [...cells.values()].sort((a, b) => byCodeUnit(a.row, b.row) || byCodeUnit(a.outlet, b.outlet));
	}

	/** The rows in which an article stands, with how often it names what the row is about. */
	#rowsOf(article: Article, rows: GridQuestion['rows']): readonly (readonly [row: string, mentions: number])[] {
		if (rows === 'day') return [[article.published, 1]];
		if (rows === 'negotiation') return [[article.negotiation, 1]];
		const counts = countNames(this.corpus, article);
		return (rows === 'actor' ? counts.actors : counts.places).map(({id, count}) => [id, count] as const);
	}

	texts({ids, ...asked}: TextsQuestion): readonly Text[] {
		const {plan} = this.#understand(asked);
		return this.articles(ids).map(read => ({
			article: read.article,
			mentions: read.mentions,
			matches: meet(plan, read, this.corpus),
		}));
	}

	articles(ids: readonly string[]): readonly ReadArticle[] {
		const {articleOf} = this.#index.lexicon;
		const byId = new Map(this.corpus.articles.map(article => [article.id, article]));
		return ids.flatMap(id => {
			const article = byId.get(articleOf(id)?.id ?? '');
			return article ? [this.#index.read(article, this.#spokenIn)] : [];
		});
	}

	headers(ids: readonly string[]): ReadonlyMap<string, ArticleHeader> {
		return new Map(
			ids.flatMap(id => {
				const article = articleById(this.corpus, id);
				return article === undefined ? [] : [[id, headerOf(article)] as const];
			}),
		);
	}

	marked({marks, limit}: {readonly marks: readonly string[]; readonly limit: number}): readonly string[] {
		this.#marks ??= articlesBy(this.corpus, copyMarks);
		const found = new Set(marks.flatMap(mark => this.#marks?.get(mark) ?? []));
		return this.corpus.articles
			.filter(article => found.has(article))
			.slice(0, limit)
			.map(({id}) => id);
	}

	filed(negotiations: readonly string[]): ReadonlyMap<string, readonly Filed[]> {
		this.#filed ??= articlesBy(this.corpus, ({negotiation}) => [negotiation]);
		return new Map(
			negotiations.map(id => {
				const own = this.#filed?.get(id) ?? [];
				return [id, own.slice(0, mostFiled).map(article => ({id: article.id, published: article.published}))];
			}),
		);
	}

	statistics(words: readonly string[]): Statistics {
		const frequencies = new Map(
			words.map(word => [word, this.#index.evaluate({kind: 'words', term: word, runs: [[word]], as: 'word'}).length]),
		);
		return {articles: this.corpus.articles.length, frequency: word => frequencies.get(word) ?? 0};
	}

	names(which: 'actors' | 'places', query: string): readonly NameRow[] {
		return listNames(this.corpus, which, query);
	}

	outlets(query: string): readonly OutletRow[] {
		return listOutlets(this.corpus, query);
	}

	negotiations(query: string): readonly NegotiationRow[] {
		return listNegotiations(this.corpus, query);
	}

	close(): void {}

	#understand({query, exact = false, typing = false, personal = {}}: Asked): Understanding {
		// What was understood is said with the words of the query: they pass the border here.
		const text = sanitise(query);
		const parsed = exact ? exactly(text) : parseQuery(text);
		const asking = understand(this.catalogue(), parsed, {typing, personal, knowsSpeakers: true});
		return answered(asking, this.#index.lexicon);
	}

	#matching(asked: Asked): readonly Article[] {
		const {plan} = this.#understand(asked);
		return this.#index.evaluate(plan, this.#spokenIn).flatMap(number => this.corpus.articles[number] ?? []);
	}

	#ordered(plan: Plan, order: HitOrder): readonly Hit[] {
		const hits = this.#index.evaluate(plan, this.#spokenIn).flatMap(number => {
			const article = this.corpus.articles[number];
			if (!article) return [];
			const read = this.#index.read(article, this.#spokenIn);
			return [{number, article, read}];
		});
		switch (order) {
			case 'negotiation': {
				return hits;
			}
			case 'date': {
				return hits.toSorted((a, b) => byCodeUnit(a.article.published, b.article.published));
			}
			case 'outlet': {
				return hits.toSorted((a, b) => byCodeUnit(a.article.outlet, b.article.outlet));
			}
			case 'score': {
				return hits
					.map(hit => ({hit, score: scoreOf(plan, hit.read)}))
					.sort((a, b) => b.score - a.score)
					.map(({hit}) => hit);
			}
		}
	}

	#valuesOf(article: Article, kind: FacetKind): readonly string[] {
		switch (kind) {
			case 'outlet':
			case 'negotiation':
			case 'language': {
				return [article[kind]];
			}
			case 'year': {
				return [article.published.slice(0, 4)];
			}
			case 'origin': {
				return [originOf(this.corpus, article)];
			}
			case 'actor':
			case 'place': {
				const counts = countNames(this.corpus, article);
				return (kind === 'actor' ? counts.actors : counts.places).map(({id}) => id);
			}
		}
	}
}

/** The hits of a negotiation together, in the order of the first of each; by outlet in the order of the corpus. */
function grouped(hits: readonly Hit[], order: HitOrder): readonly Hit[] {
	const groups = new Map<string, Hit[]>();
	const inTurn = order === 'outlet' ? hits.toSorted((a, b) => a.number - b.number) : hits;
	for (const {article} of inTurn) groups.set(article.negotiation, []);
	for (const hit of hits) groups.get(hit.article.negotiation)?.push(hit);
	return [...groups.values()].flat();
}

function groupsOf(tables: Tables, articles: readonly Article[]): Found['groups'] {
	const groups = new Map<string, {count: number; outlets: Set<string>; origins: Set<string>}>();
	for (const article of articles) {
		const {negotiation, outlet} = article;
		const group = groups.get(negotiation) ?? {count: 0, outlets: new Set(), origins: new Set()};
		groups.set(negotiation, group);
		group.count++;
		group.outlets.add(outlet);
		group.origins.add(originOf(tables, article));
	}
	return [...groups].map(([negotiation, {count, outlets, origins}]) => ({
		negotiation,
		count,
		outlets: outlets.size,
		origins: origins.size,
	}));
}

/** Ids and ISO dates are compared as they stand: a locale must not change the order. */
function byCodeUnit(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
