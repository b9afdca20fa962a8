import type {Catalogue} from '../../search/catalogue.js';
import {meet, type ReadArticle} from '../../search/plan/meet.js';
import {planWithout} from '../../search/plan/without.js';
import type {Plan} from '../../search/plan/plan.js';
import {scoreOf} from '../../search/plan/score.js';
import {understand, type Understanding} from '../../search/plan/understand.js';
import {exactly} from '../../search/query/exactly.js';
import {parseQuery} from '../../search/query/parse-query.js';
import {english} from '../../search/say/english.js';
import {sayMeaning} from '../../search/say/say.js';
import type {HitOrder} from '../../search/hit-orders.js';
import {sanitise} from '../../text/sanitise.js';
import {keptArticle, type KeptArticle} from '../kept-article.js';
import {pageAround} from '../page.js';
import type {Archive, ArticleHeader, Asked, FindQuestion, Found, Statistics, Text, TextsQuestion} from '../port.js';
import {compile} from '../sql/compile.js';
import {answeredFromAfar} from './asking-ahead.js';
import {articlesById, filedIn, headersById, markedIds, rowsById} from './by-id.js';
import {postgresDialect} from './dialect.js';
import {facetsOf, gridOf} from './facets.js';
import {articleColumns, Hits} from './hits.js';
import {countedByFirst} from '../counted-by-first.js';
import {grouped, type Place, placeColumns, placeOf} from './hit-places.js';
import {inTurns} from './in-turns.js';
import {KeptCatalogue} from './kept-catalogue.js';
import {postgresLexicon} from './lexicon.js';
import {nameRows, negotiationRows, outletRows} from './lists.js';
import type {Server} from './server.js';

/** More hits than this are not counted: there are “at least” so many. Those after a page that is asked for are counted, too, so that one can go on. */
export const mostCounted = 1_000;
/** The same where the text of each has to be looked at. */
const mostLookedAt = 100;
/** So many hits are put into another order than the index has them in. */
const mostSorted = 10_000;
/** So many hits are read to be ordered by how well they answer; of more, the first ones. */
const mostScored = 2_000;

/** An archive that a PostgreSQL server keeps: there the database is the truth. */
export function postgresArchive(server: Server): Archive {
	const asking = new Asking(server);
	return {
		catalogue: signal => asking.catalogue(signal),
		find: (question, signal) => asking.find(question, signal),
		ids: (question, signal) => asking.ids(question, signal),
		facets: async ({kind, limit, ...asked}, signal) =>
			facetsOf(await asking.hits(asked, signal), kind, limit, await asking.catalogue(signal)),
		grid: async ({rows, ...asked}, signal) =>
			gridOf(await asking.hits(asked, signal), rows, await asking.catalogue(signal)),
		articles: (ids, signal) => asking.articles(ids, signal),
		headers: (ids, signal) => asking.headers(ids, signal),
		texts: (question, signal) => asking.texts(question, signal),
		marked: (question, signal) => markedIds(server, question, signal),
		filed: (negotiations, signal) => filedIn(server, negotiations, signal),
		statistics: (words, signal) => asking.statistics(words, signal),
		names: async (which, query, signal) => nameRows(server, await asking.catalogue(signal), which, query, signal),
		outlets: async (query, signal) => outletRows(server, await asking.catalogue(signal), query, signal),
		negotiations: async (query, signal) => negotiationRows(server, await asking.catalogue(signal), query, signal),
		close: () => server.close(),
	};
}

class Asking {
	readonly #server: Server;
	readonly #kept: KeptCatalogue;

	constructor(server: Server) {
		this.#server = server;
		this.#kept = new KeptCatalogue(server);
	}

	async catalogue(signal?: AbortSignal): Promise<Catalogue> {
		return (await this.#kept.get(signal)).catalogue;
	}

	async find(question: FindQuestion, signal?: AbortSignal): Promise<Found> {
		const {plan, parts, problem} = await this.#understand(question, signal);
		const hits = await this.#hitsOf(plan, signal);
		const {order, limit} = question;
		const all = await this.#inMemory(question, plan, hits);
		const at = await indexOf(question, hits, all);
		const wanted = pageAround(question, Infinity, at);
		const bound = wanted + (Number.isFinite(limit) ? limit : 0) + (hits.readsTexts ? mostLookedAt : mostCounted);
		// The way there and back takes longer than the answers: all at once.
		const [list, counts, catalogue] = await Promise.all([
			all === undefined && order !== 'score'
				? this.#listed(hits, order, {bound, wanted, limit})
				: this.#listedFrom(all ?? [], hits, {bound, wanted, limit}, signal),
			Promise.all(parts.map(async part => (part.plan === plan ? undefined : this.#countOf(part.plan, signal)))),
			this.catalogue(signal),
		]);
		const {count, counted, from, page, groups} = list;
		return {
			query: question.query,
			from,
			count,
			counted,
			hits: await inTurns(page, ({header, read}) => ({
				article: header,
				matches: meet(plan, read, catalogue) ?? [],
				score: scoreOf(plan, read),
			})),
			groups,
			understood: await Promise.all(
				parts.map(async (part, which) => {
					const others = count === 0 ? planWithout(plan, part) : undefined;
					return {
						term: part.term,
						meaning: sayMeaning(english, part.meant),
						meant: part.meant,
						count: counts[which] ?? count,
						...(others && {without: await this.#countOf(others, signal)}),
					};
				}),
			),
			...(problem && {problem}),
		};
	}

	/** Articles of a part of a query, at most as many as are counted; while one types most parts are those of the question before. */
	async #countOf(plan: Plan, signal: AbortSignal | undefined): Promise<number> {
		const {remembered} = this.#kept;
		const question = JSON.stringify(['count', plan]);
		const known = remembered.get(question);
		if (typeof known?.answer === 'number') return known.answer;
		const hits = await this.#hitsOf(plan, signal);
		const bound = hits.readsTexts ? mostLookedAt : mostCounted;
		const count = Math.min(bound, await hits.count(bound));
		remembered.set(question, count);
		return count;
	}

	async ids(
		{order, limit, ...asked}: Asked & {readonly order: HitOrder; readonly limit: number},
		signal?: AbortSignal,
	): Promise<readonly string[]> {
		const {plan} = await this.#understand(asked, signal);
		const hits = await this.#hitsOf(plan, signal);
		if (order === 'score') return (await this.#scored(plan, hits)).slice(0, limit).map(({id}) => id);
		return (await hits.page('a.id', order, 0, limit)).map(({id}) => String(id));
	}

	async articles(ids: readonly string[], signal?: AbortSignal): Promise<readonly ReadArticle[]> {
		const found = await articlesById(this.#server, ids, id => this.#present(id, signal), signal);
		return ids.flatMap(id => found.get(id)?.read ?? []);
	}

	headers(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, ArticleHeader>> {
		return headersById(this.#server, ids, id => this.#present(id, signal), signal);
	}

	async #present(id: string, signal: AbortSignal | undefined): Promise<string | undefined> {
		const catalogue = await this.catalogue(signal);
		const lexicon = postgresLexicon(this.#server, catalogue, postgresDialect(catalogue.languages), signal);
		return (await lexicon.articleOf(id))?.id;
	}

	async texts({ids, ...asked}: TextsQuestion, signal?: AbortSignal): Promise<readonly Text[]> {
		const [{plan}, articles, catalogue] = await Promise.all([
			this.#understand(asked, signal),
			this.articles(ids, signal),
			this.catalogue(signal),
		]);
		return articles.map(read => ({
			article: read.article,
			mentions: read.mentions,
			matches: meet(plan, read, catalogue),
		}));
	}

	async statistics(words: readonly string[], signal?: AbortSignal): Promise<Statistics> {
		const {articleCount} = await this.catalogue(signal);
		const counts = await Promise.all(
			words.map(async word => {
				const hits = await this.#hitsOf({kind: 'words', term: word, runs: [[word]], as: 'word'}, signal);
				return [word, await hits.count(Infinity)] as const;
			}),
		);
		const frequencies = new Map(counts);
		return {articles: articleCount, frequency: word => frequencies.get(word) ?? 0};
	}

	async hits(asked: Asked, signal?: AbortSignal): Promise<Hits> {
		return this.#hitsOf((await this.#understand(asked, signal)).plan, signal);
	}

	async #hitsOf(plan: Plan, signal: AbortSignal | undefined): Promise<Hits> {
		const {catalogue, partitions} = await this.#kept.get(signal);
		return new Hits(this.#server, compile(plan, postgresDialect(catalogue.languages)), signal, partitions);
	}

	async #understand(
		{query, exact = false, typing = false, personal = {}}: Asked,
		signal?: AbortSignal,
	): Promise<Understanding> {
		// What was understood is said with the words of the query: they pass the border here.
		const text = sanitise(query);
		const parsed = exact ? exactly(text) : parseQuery(text);
		const catalogue = await this.catalogue(signal);
		const lexicon = postgresLexicon(this.#server, catalogue, postgresDialect(catalogue.languages), signal);
		const asking = (): ReturnType<typeof understand> =>
			understand(catalogue, parsed, {typing, personal, knowsSpeakers: true});
		return answeredFromAfar(asking, lexicon, this.#kept.remembered, signal);
	}

	/** A page in an order that the server has; past the end the last one. */
	async #listed(hits: Hits, order: Exclude<HitOrder, 'score'>, {bound, wanted, limit}: Wanted): Promise<Listed> {
		const {first, page} = await hits.list(order, bound + 1, {from: wanted, limit});
		const from = pageAround({from: wanted, limit}, first.length, -1);
		const rows = from === wanted ? page : await hits.page(articleColumns, order, from, limit);
		return {
			count: Math.min(first.length, bound),
			counted: first.length > bound ? 'at least' : 'exact',
			from,
			page: await inTurns(rows, keptArticle),
			groups: countedByFirst(first.slice(0, bound)),
		};
	}

	async #listedFrom(
		all: readonly Place[],
		hits: Hits,
		{bound, wanted, limit}: Wanted,
		signal: AbortSignal | undefined,
	): Promise<Listed> {
		const counted = await hits.count(bound);
		const count = Math.min(counted, bound);
		const from = pageAround({from: wanted, limit}, count, -1);
		return {
			count,
			counted: counted > bound ? 'at least' : 'exact',
			from,
			page: await this.#articlesAt(all.slice(from, from + limit), signal),
			groups: countedByFirst(all),
		};
	}

	/** All hits, where their order is not one of the index: by score, and where the talks stand together in another order than their own. */
	async #inMemory(
		{order, grouped: isGrouped = false}: FindQuestion,
		plan: Plan,
		hits: Hits,
	): Promise<readonly Place[] | undefined> {
		if (order === 'score') {
			const scored = await this.#scored(plan, hits);
			return isGrouped ? grouped(scored, order) : scored;
		}
		// In the order of the list the talks stand together.
		if (!isGrouped || order === 'negotiation') return undefined;
		const rows = await hits.page(placeColumns, order, 0, mostSorted);
		return grouped(rows.map(placeOf), order);
	}

	/** Articles of a page, in its order. */
	async #articlesAt(places: readonly Place[], signal: AbortSignal | undefined): Promise<readonly KeptArticle[]> {
		const ids = places.map(({id}) => id);
		const byId = await rowsById(this.#server, ids, articleColumns, keptArticle, signal);
		return places.flatMap(({id}) => byId.get(id) ?? []);
	}

	async #scored(plan: Plan, hits: Hits): Promise<readonly (Place & {readonly score: number})[]> {
		const rows = await hits.page(`${placeColumns}, ${articleColumns}`, 'negotiation', 0, mostScored);
		const scored = await inTurns(rows, row => ({...placeOf(row), score: scoreOf(plan, keptArticle(row).read)}));
		return scored.sort((a, b) => b.score - a.score);
	}
}

/** From which hit on how many are wanted, and how many are counted. */
type Wanted = {readonly bound: number; readonly wanted: number; readonly limit: number};

type Listed = Pick<Found, 'count' | 'counted' | 'from' | 'groups'> & {readonly page: readonly KeptArticle[]};

async function indexOf({order, around}: FindQuestion, hits: Hits, all: readonly Place[] | undefined): Promise<number> {
	if (around === undefined) return -1;
	if (all !== undefined || order === 'score') return (all ?? []).findIndex(({id}) => id === around);
	return hits.indexOf(order, around);
}
