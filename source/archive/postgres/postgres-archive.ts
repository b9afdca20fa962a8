import type {Catalogue} from '../../search/catalogue.js';
import {answeredSlowly} from '../../search/plan/lexicon.js';
import {meet, type ReadArticle} from '../../search/plan/meet.js';
import type {Plan} from '../../search/plan/plan.js';
import {scoreOf} from '../../search/plan/score.js';
import {understand, type Understanding} from '../../search/plan/understand.js';
import {exactly} from '../../search/query/exactly.js';
import {parseQuery} from '../../search/query/parse-query.js';
import {english} from '../../search/say/english.js';
import {sayMeaning} from '../../search/say/say.js';
import type {HitOrder} from '../../search/sort-hits.js';
import {sanitise} from '../../text/sanitise.js';
import {keptArticle, type KeptArticle, keptHeader} from '../kept-article.js';
import {pageAround} from '../page.js';
import type {Archive, ArticleHeader, Asked, FindQuestion, Found, Statistics, Text, TextsQuestion} from '../port.js';
import {compile} from '../sql/compile.js';
import {catalogueOf} from './catalogue.js';
import {postgresDialect} from './dialect.js';
import {facetsOf, gridOf} from './facets.js';
import {articleColumns, Hits} from './hits.js';
import {grouped, groupsOf, type Place, placeColumns, placeOf} from './hit-places.js';
import {postgresLexicon} from './lexicon.js';
import {nameRows, negotiationRows, outletRows} from './lists.js';
import type {Server} from './server.js';

/** More hits than this are not counted: there are “at least” so many. */
export const mostCounted = 10_000;
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
		statistics: (words, signal) => asking.statistics(words, signal),
		names: async (which, query, signal) => nameRows(server, await asking.catalogue(signal), which, query, signal),
		outlets: async (query, signal) => outletRows(server, await asking.catalogue(signal), query, signal),
		negotiations: async (query, signal) => negotiationRows(server, await asking.catalogue(signal), query, signal),
		close: () => server.close(),
	};
}

class Asking {
	readonly #server: Server;
	#catalogue: Promise<Catalogue> | undefined;

	constructor(server: Server) {
		this.#server = server;
	}

	/** Read at the first question; one that failed or was given up is asked again. */
	async catalogue(signal?: AbortSignal): Promise<Catalogue> {
		signal?.throwIfAborted();
		this.#catalogue ??= catalogueOf(this.#server);
		try {
			return await this.#catalogue;
		} catch (error) {
			this.#catalogue = undefined;
			throw error;
		}
	}

	async find(question: FindQuestion, signal?: AbortSignal): Promise<Found> {
		const {plan, parts, problem} = await this.#understand(question, signal);
		const hits = await this.#hitsOf(plan, signal);
		const {order, limit} = question;
		const all = await this.#inMemory(question, plan, hits);
		const [counted, at] = await Promise.all([hits.count(mostCounted), indexOf(question, hits, all)]);
		const count = Math.min(counted, mostCounted);
		const from = pageAround(question, count, at);
		const page =
			all === undefined && order !== 'score'
				? await this.#page(hits, order, from, limit)
				: await this.#kept((all ?? []).slice(from, from + limit), signal);
		const catalogue = await this.catalogue(signal);
		return {
			query: question.query,
			from,
			count,
			counted: counted > mostCounted ? 'at least' : 'exact',
			hits: page.map(({header, read}) => ({
				article: header,
				matches: meet(plan, read, catalogue) ?? [],
				score: scoreOf(plan, read),
			})),
			groups: all === undefined && order !== 'score' ? await hits.groups(order, mostCounted) : groupsOf(all ?? []),
			understood: await Promise.all(
				parts.map(async ({term, meant, plan: part}) => ({
					term,
					meaning: sayMeaning(english, meant),
					meant,
					count:
						part === plan ? count : Math.min(mostCounted, await (await this.#hitsOf(part, signal)).count(mostCounted)),
				})),
			),
			...(problem && {problem}),
		};
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
		const catalogue = await this.catalogue(signal);
		const lexicon = postgresLexicon(this.#server, catalogue, postgresDialect(catalogue.languages), signal);
		const present = await Promise.all(ids.map(async id => (await lexicon.articleOf(id))?.id));
		const rows = await this.#server.rows(
			`select a.id, ${articleColumns} from identity i join article a on a.number = i.number and a.day = i.day
			where i.id in (select jsonb_array_elements_text(?::text::jsonb))`,
			[JSON.stringify(present.filter(id => id !== undefined))],
			signal,
		);
		const byId = new Map(rows.map(row => [String(row['id']), keptArticle(row).read]));
		return present.flatMap(id => byId.get(id ?? '') ?? []);
	}

	async headers(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, ArticleHeader>> {
		const there = await this.#headersOf(ids, signal);
		const missing = ids.filter(id => !there.has(id));
		if (missing.length === 0) return there;
		const catalogue = await this.catalogue(signal);
		const lexicon = postgresLexicon(this.#server, catalogue, postgresDialect(catalogue.languages), signal);
		const moved = new Map<string, string>();
		for (const id of missing) {
			// oxlint-disable-next-line no-await-in-loop -- few have moved
			const present = (await lexicon.articleOf(id))?.id;
			if (present !== undefined) moved.set(id, present);
		}
		const found = await this.#headersOf([...moved.values()], signal);
		const late = [...moved].flatMap(([id, present]) => {
			const header = found.get(present);
			return header === undefined ? [] : [[id, header] as const];
		});
		return new Map([...there, ...late]);
	}

	async #headersOf(ids: readonly string[], signal?: AbortSignal): Promise<Map<string, ArticleHeader>> {
		if (ids.length === 0) return new Map();
		const rows = await this.#server.rows(
			`select a.id, a.header from identity i join article a on a.number = i.number and a.day = i.day
			where i.id in (select jsonb_array_elements_text(?::text::jsonb))`,
			[JSON.stringify(ids)],
			signal,
		);
		return new Map(rows.map(row => [String(row['id']), keptHeader(row)]));
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
		const {languages} = await this.catalogue(signal);
		return new Hits(this.#server, compile(plan, postgresDialect(languages)), signal);
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
		return answeredSlowly(understand(catalogue, parsed, {typing, personal, knowsSpeakers: true}), lexicon, signal);
	}

	async #page(
		hits: Hits,
		order: Exclude<HitOrder, 'score'>,
		from: number,
		limit: number,
	): Promise<readonly KeptArticle[]> {
		return (await hits.page(articleColumns, order, from, limit)).map(keptArticle);
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
		const rows = await hits.page(placeColumns, order, 0, mostCounted);
		return grouped(rows.map(placeOf), order);
	}

	/** Articles of a page, in its order. */
	async #kept(places: readonly Place[], signal: AbortSignal | undefined): Promise<readonly KeptArticle[]> {
		const rows = await this.#server.rows(
			`select a.id, ${articleColumns} from identity i join article a on a.number = i.number and a.day = i.day
			where i.id in (select jsonb_array_elements_text(?::text::jsonb))`,
			[JSON.stringify(places.map(({id}) => id))],
			signal,
		);
		const byId = new Map(rows.map(row => [String(row['id']), keptArticle(row)]));
		return places.flatMap(({id}) => byId.get(id) ?? []);
	}

	async #scored(plan: Plan, hits: Hits): Promise<readonly (Place & {readonly score: number})[]> {
		const rows = await hits.page(`${placeColumns}, ${articleColumns}`, 'negotiation', 0, mostScored);
		return rows
			.map(row => ({...placeOf(row), score: scoreOf(plan, keptArticle(row).read)}))
			.sort((a, b) => b.score - a.score);
	}
}

async function indexOf({order, around}: FindQuestion, hits: Hits, all: readonly Place[] | undefined): Promise<number> {
	if (around === undefined) return -1;
	if (all !== undefined || order === 'score') return (all ?? []).findIndex(({id}) => id === around);
	return hits.indexOf(order, around);
}
