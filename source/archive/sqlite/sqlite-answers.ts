import type {Catalogue} from '../../search/catalogue.js';
import {answered} from '../../search/plan/lexicon.js';
import {planWithout} from '../../search/plan/without.js';
import {meet, type ReadArticle} from '../../search/plan/meet.js';
import type {Criterion, Plan} from '../../search/plan/plan.js';
import {scoreOf} from '../../search/plan/score.js';
import {understand, type Understanding} from '../../search/plan/understand.js';
import {exactly} from '../../search/query/exactly.js';
import {parseQuery} from '../../search/query/parse-query.js';
import {english} from '../../search/say/english.js';
import {sayMeaning} from '../../search/say/say.js';
import type {HitOrder} from '../../search/hit-orders.js';
import {once} from '../../text/once.js';
import {sanitise} from '../../text/sanitise.js';
import {pageAround} from '../page.js';
import {
	type ArticleHeader,
	type Asked,
	type Filed,
	type FindQuestion,
	type Found,
	type HeaderHit,
	mostFiled,
	type Statistics,
	type Text,
	type TextsQuestion,
} from '../port.js';
import {compile} from '../sql/compile.js';
import type {Dialect} from '../sql/dialect.js';
import {keptCatalogue} from './catalogue.js';
import {sqliteDialect} from './dialect.js';
import type {SqlDatabase} from './driver.js';
import {countedByFirst} from '../counted-by-first.js';
import {Hits} from './hits.js';
import {SqliteLexicon} from './lexicon.js';
import {keptHeader, type KeptArticle} from '../kept-article.js';
import {Places} from './places.js';
import {ArticleRows} from './read-rows.js';
import {copyToken} from './tags.js';

/** More hits than this are not counted: there are “at least” so many. */
export const mostCounted = 20_000;

type Ranked = {readonly number: number; readonly score: number};

/** The answers of an archive that a SQLite file keeps. */
export class SqliteAnswers {
	readonly #database: SqlDatabase;
	readonly #dialect: Dialect;
	readonly #rows: ArticleRows;
	readonly #places: Places;
	#catalogue: Catalogue | undefined;
	#lexicon: SqliteLexicon | undefined;

	constructor(database: SqlDatabase) {
		this.#database = database;
		this.#rows = new ArticleRows(database);
		this.#places = new Places(database);
		this.#dialect = sqliteDialect(database, (criterion, candidates) => this.#check(criterion, candidates));
	}

	get catalogue(): Catalogue {
		this.#catalogue ??= keptCatalogue(this.#database);
		return this.#catalogue;
	}

	get #words(): SqliteLexicon {
		this.#lexicon ??= new SqliteLexicon(this.#database, this.catalogue);
		return this.#lexicon;
	}

	find(question: FindQuestion): Found {
		const {plan, parts, problem} = this.#understand(question);
		const hits = this.#hitsOf(plan);
		const {order, limit} = question;
		const listed = this.#listed(question, hits);
		const counted = listed?.length ?? hits.count(mostCounted);
		const count = Math.min(counted, mostCounted);
		const all = listed ?? this.#inMemory(question, plan, hits);
		const from = pageAround(question, count, this.#indexOf(question, hits, all));
		const page =
			all === undefined && order !== 'score' ? hits.numbers(order, from, limit) : (all ?? []).slice(from, from + limit);
		// What a command does not print is not counted for it: these are read off when somebody asks.
		const groupsOf = once(() => {
			if (listed !== undefined) return this.#places.groups(listed);
			return all === undefined && order !== 'score'
				? hits.groups(order, mostCounted, this.#places)
				: this.#groupsOf(all ?? []);
		});
		const understood = parts.map(part => {
			const {term, meant} = part;
			const countOf = once(() => (part.plan === plan ? count : this.#countOf(part.plan)));
			const others = count === 0 ? planWithout(plan, part) : undefined;
			return {
				term,
				meaning: sayMeaning(english, meant),
				meant,
				get count() {
					return countOf();
				},
				...(others && {without: this.#countOf(others)}),
			};
		});
		return {
			query: question.query,
			from,
			count,
			counted: counted > mostCounted ? 'at least' : 'exact',
			hits: page.flatMap(number => this.#hitAt(number, plan) ?? []),
			get groups() {
				return groupsOf();
			},
			understood,
			...(problem && {problem}),
		};
	}

	ids({order, limit, ...asked}: Asked & {readonly order: HitOrder; readonly limit: number}): readonly string[] {
		const {plan} = this.#understand(asked);
		const numbers =
			order === 'score'
				? this.#ranked(plan)
						.slice(0, limit)
						.map(({number}) => number)
				: this.#hitsOf(plan).numbers(order, 0, limit);
		const id = this.#database.prepare('select id from article where number = ?');
		return numbers.map(number => String(id.get(number)?.['id']));
	}

	articles(ids: readonly string[]): readonly ReadArticle[] {
		const numberOf = this.#database.prepare('select number from article where id = ?');
		return ids.flatMap(id => {
			const known = numberOf.get(id) ?? numberOf.get(this.#words.articleOf(id)?.id ?? '');
			const read = known && this.#rows.at(Number(known['number']))?.read;
			return read === undefined ? [] : [read];
		});
	}

	headers(ids: readonly string[]): ReadonlyMap<string, ArticleHeader> {
		const header = this.#database.prepare(
			'select c.header from article a join content c on c.number = a.number where a.id = ?',
		);
		return new Map(
			ids.flatMap(id => {
				const kept = header.get(id) ?? header.get(this.#words.articleOf(id)?.id ?? '');
				return kept === undefined ? [] : [[id, keptHeader(kept)] as const];
			}),
		);
	}

	texts({ids, ...asked}: TextsQuestion): readonly Text[] {
		const {plan} = this.#understand(asked);
		return this.articles(ids).map(read => ({
			article: read.article,
			mentions: read.mentions,
			matches: meet(plan, read, this.catalogue),
		}));
	}

	marked({marks, limit}: {readonly marks: readonly string[]; readonly limit: number}): readonly string[] {
		if (marks.length === 0) return [];
		const expression = marks.map(each => `"${copyToken(each).replaceAll('"', '')}"`).join(' OR ');
		return this.#database
			.prepare(
				'select a.id from words w cross join article a on a.number = w.rowid where w.words match ? order by w.rowid limit ?',
			)
			.all(expression, limit)
			.map(({id}) => String(id));
	}

	filed(negotiations: readonly string[]): ReadonlyMap<string, readonly Filed[]> {
		const numberOf = this.#database.prepare("select number from tag where kind = 'negotiation' and value = ?");
		const rows = this.#database.prepare(
			'select id, published from article where negotiation = ? order by number limit ?',
		);
		return new Map(
			negotiations.map(negotiation => {
				const number = numberOf.get(negotiation)?.['number'];
				const own = number === undefined ? [] : rows.all(Number(number), mostFiled);
				return [negotiation, own.map(({id, published}) => ({id: String(id), published: String(published)}))];
			}),
		);
	}

	statistics(words: readonly string[]): Statistics {
		const frequencies = new Map(
			words.map(word => [word, this.#countOf({kind: 'words', term: word, runs: [[word]], as: 'word'}, Infinity)]),
		);
		return {articles: this.catalogue.articleCount, frequency: word => frequencies.get(word) ?? 0};
	}

	/** The hits of a question, for whoever counts them in another way. */
	hits(asked: Asked): Hits {
		return this.#hitsOf(this.#understand(asked).plan);
	}

	#understand({query, exact = false, typing = false, personal = {}}: Asked): Understanding {
		// What was understood is said with the words of the query: they pass the border here.
		const text = sanitise(query);
		const parsed = exact ? exactly(text) : parseQuery(text);
		return answered(understand(this.catalogue, parsed, {typing, personal, knowsSpeakers: true}), this.#words);
	}

	#hitsOf(plan: Plan): Hits {
		return new Hits(this.#database, compile(plan, this.#dialect));
	}

	#countOf(plan: Plan, bound = mostCounted): number {
		const most = Number.isFinite(bound) ? bound : Number.MAX_SAFE_INTEGER - 1;
		return Math.min(most, this.#hitsOf(plan).count(most));
	}

	/** Numbers of all hits of a list that is looked at, in its order: to count them, to find a place among them and their groups takes one search. */
	#listed({order, grouped}: FindQuestion, hits: Hits): readonly number[] | undefined {
		if (order !== 'negotiation' || grouped !== true) return undefined;
		const numbers = hits.inListOrder(mostCounted + 1);
		return numbers === undefined || numbers.length > mostCounted ? undefined : numbers;
	}

	/** Numbers of all hits, where their order is not one of the index: by score, and where the talks stand together in another order than their own. */
	#inMemory({order, grouped}: FindQuestion, plan: Plan, hits: Hits): readonly number[] | undefined {
		if (order === 'score') {
			const ranked = this.#ranked(plan).map(({number}) => number);
			return grouped === true ? this.#grouped(ranked, order) : ranked;
		}
		// In the order of the list the talks stand together.
		if (grouped !== true || order === 'negotiation') return undefined;
		return this.#grouped(hits.numbers(order, 0, mostCounted), order);
	}

	/** Hits of one negotiation together, negotiations by the first hit of each; by outlet in the order of the list. */
	#grouped(numbers: readonly number[], order: HitOrder): readonly number[] {
		const negotiation = this.#database.prepare('select negotiation from article where number = ?');
		const groups = new Map<unknown, number[]>();
		const talks = new Map(numbers.map(number => [number, negotiation.get(number)?.['negotiation']] as const));
		const inTurn = order === 'outlet' ? numbers.toSorted((a, b) => a - b) : numbers;
		for (const number of inTurn) groups.set(talks.get(number), []);
		for (const number of numbers) groups.get(talks.get(number))?.push(number);
		return [...groups.values()].flat();
	}

	#indexOf({order, around}: FindQuestion, hits: Hits, all: readonly number[] | undefined): number {
		if (around === undefined) return -1;
		if (all === undefined && order !== 'score') return hits.indexOf(order, around);
		const number = this.#database.prepare('select number from article where id = ?').get(around)?.['number'];
		return (all ?? []).findIndex(each => each === number);
	}

	#hitAt(number: number, plan: Plan): HeaderHit | undefined {
		const kept = this.#rows.at(number);
		if (kept === undefined) return undefined;
		// Of a page a window shows a part, and a list in another order than by score does not look at it.
		const matching = once(() => meet(plan, kept.read, this.catalogue) ?? []);
		const scored = once(() => scoreOf(plan, kept.read));
		return {
			article: kept.header,
			get matches() {
				return matching();
			},
			get score() {
				return scored();
			},
		};
	}

	/** All hits, the best first: each of them is read. */
	#ranked(plan: Plan): readonly Ranked[] {
		return this.#hitsOf(plan)
			.numbers('negotiation', 0, Infinity)
			.flatMap(number => {
				const kept = this.#rows.at(number);
				return kept === undefined ? [] : [{number, score: scoreOf(plan, kept.read)}];
			})
			.sort((a, b) => b.score - a.score);
	}

	#groupsOf(numbers: readonly number[]): Found['groups'] {
		const place = this.#database.prepare(
			'select t.value as negotiation, a.outlet, a.origin from article a join tag t on t.number = a.negotiation where a.number = ?',
		);
		return countedByFirst(numbers.map(number => place.get(number) ?? {}));
	}

	#check(criterion: Criterion, candidates: string): readonly number[] {
		const numbers = this.#database.prepare('select rowid as number from words where words match ?').all(candidates);
		return numbers.flatMap(({number}) => {
			const kept: KeptArticle | undefined = this.#rows.at(Number(number));
			return kept && meet(criterion, kept.read, this.catalogue) ? [Number(number)] : [];
		});
	}
}
