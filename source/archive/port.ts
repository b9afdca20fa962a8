import type {Article} from '../corpus/model.js';
import type {Catalogue} from '../search/catalogue.js';
import type {Personal} from '../search/plan/field-parts.js';
import type {ReadArticle} from '../search/plan/meet.js';
import type {QueryProblem} from '../search/query/problem.js';
import type {Match} from '../search/readings/readings.js';
import type {NameRow, NegotiationRow, OutletRow} from '../search/listed.js';
import type {HitOrder} from '../search/hit-orders.js';
import type {Understood} from '../search/search.js';

/** An article without its text: what lists show. */
export type ArticleHeader = Omit<Article, 'paragraphs' | 'pageNotes' | 'terms' | 'account'> & {
	readonly paragraphCount: number;
	readonly words: number;
};

/** What articles are asked for. */
export type Asked = {
	readonly query: string;
	/** Words as they stand, no near spellings. */
	readonly exact?: boolean;
	/** The last plain word may be the beginning of one. */
	readonly typing?: boolean;
	/** What the person has done with articles, for `is:`. */
	readonly personal?: Personal;
};

/** One page of what is found. */
export type FindQuestion = Asked & {
	readonly order: HitOrder;
	/** The hits of a negotiation stand together, as in a list: negotiations by their first hit in the order; by outlet in their own, since each has its outlets. */
	readonly grouped?: boolean;
	/** Index of the first hit of the page; `around`: the page that holds this article, if it is found. */
	readonly from: number;
	readonly around?: string;
	/** How many hits a page has. */
	readonly limit: number;
};

export type HeaderHit = {
	readonly article: ArticleHeader;
	/** In reading order. */
	readonly matches: readonly Match[];
	/** Higher is better. */
	readonly score: number;
};

/** How many there are; `at least`: there may be more, they were not all counted. */
export type Count = {readonly count: number; readonly counted: 'exact' | 'at least'};

/** The hits of one negotiation: how many, of how many outlets, and of how many origins. */
export type HitGroup = {
	readonly negotiation: string;
	readonly count: number;
	readonly outlets: number;
	readonly origins: number;
};

export type Found = Count & {
	readonly query: string;
	/** Index of the first hit of the page among all. */
	readonly from: number;
	readonly hits: readonly HeaderHit[];
	/** The negotiations of all hits, in the order in which they are met. */
	readonly groups: readonly HitGroup[];
	/** What each part of the query was taken for. */
	readonly understood: readonly Understood[];
	/** The first thing that was not understood; the hits are those of the rest. */
	readonly problem?: QueryProblem;
};

export const facetKinds = ['outlet', 'negotiation', 'origin', 'actor', 'place', 'language', 'year'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** How many of the articles that are asked for have each value, most first, then by value; the first `limit` of them. */
export type FacetQuestion = Asked & {readonly kind: FacetKind; readonly limit: number};
export type Facet = {
	/** Id, or the value itself. */
	readonly value: string;
	readonly count: number;
};

/** How many of the articles asked for stand in each cell of rows by outlets; cells without any are left out. */
export type GridQuestion = Asked & {readonly rows: 'negotiation' | 'actor' | 'place' | 'day'};
export type GridCell = {
	readonly row: string;
	readonly outlet: string;
	/** Articles. */
	readonly count: number;
	/** How often they name the actor or place of the row; in other rows as many as articles. */
	readonly mentions: number;
	/** Headline of the first of them, in corpus order; empty in rows of names. */
	readonly first: string;
};

/** Articles by id, to be read with a query in mind. */
export type TextsQuestion = Asked & {readonly ids: readonly string[]};
export type Text = Pick<ReadArticle, 'article' | 'mentions'> & {readonly matches: readonly Match[] | undefined};

/** An article among those of its negotiation. */
export type Filed = {readonly id: string /** ISO day, or month. */; readonly published: string};

/** Articles of one negotiation that `filed` gives. */
export const mostFiled = 2000;

/** What comparing needs to know of all texts. */
export type Statistics = {
	readonly articles: number;
	/** In how many articles a folded word stands. */
	readonly frequency: (word: string) => number;
};

/** Where articles are kept and asked for, whatever keeps them. Answers come later and may be given up by a signal, which rejects them with its reason. */
export type Archive = {
	readonly catalogue: (signal?: AbortSignal) => Promise<Catalogue>;
	readonly find: (question: FindQuestion, signal?: AbortSignal) => Promise<Found>;
	readonly facets: (question: FacetQuestion, signal?: AbortSignal) => Promise<readonly Facet[]>;
	readonly grid: (question: GridQuestion, signal?: AbortSignal) => Promise<readonly GridCell[]>;
	/** The ids of all that is asked for, in an order; at most `limit`. */
	readonly ids: (
		question: Asked & {readonly order: HitOrder; readonly limit: number},
		signal?: AbortSignal,
	) => Promise<readonly string[]>;
	/** Articles with all that was read in them, in the order of the ids; one that is not there is left out, a former id gives the article that has it now. */
	readonly articles: (ids: readonly string[], signal?: AbortSignal) => Promise<readonly ReadArticle[]>;
	/** Articles without their texts, by the ids they were asked for, which may be former ones; one that is not there is left out. */
	readonly headers: (ids: readonly string[], signal?: AbortSignal) => Promise<ReadonlyMap<string, ArticleHeader>>;
	/** Articles with what of them meets a query; none where they do not meet it. */
	readonly texts: (question: TextsQuestion, signal?: AbortSignal) => Promise<readonly Text[]>;
	/** Ids of articles that have one of some marks by which copies are known (`copyMarks`), in the order of the list; at most `limit`. */
	readonly marked: (
		question: {readonly marks: readonly string[]; readonly limit: number},
		signal?: AbortSignal,
	) => Promise<readonly string[]>;
	/** Articles of each of some negotiations, by its id, in the order of the list; the first 2,000 of each. */
	readonly filed: (
		negotiations: readonly string[],
		signal?: AbortSignal,
	) => Promise<ReadonlyMap<string, readonly Filed[]>>;
	readonly statistics: (words: readonly string[], signal?: AbortSignal) => Promise<Statistics>;
	readonly names: (which: 'actors' | 'places', query: string, signal?: AbortSignal) => Promise<readonly NameRow[]>;
	readonly outlets: (query: string, signal?: AbortSignal) => Promise<readonly OutletRow[]>;
	readonly negotiations: (query: string, signal?: AbortSignal) => Promise<readonly NegotiationRow[]>;
	readonly close: () => Promise<void>;
};

/** The same where answers need not be waited for: articles in memory, or in a file whose engine runs in this process. */
export type ArchiveNow = {
	readonly [Method in Exclude<keyof Archive, 'close'>]: (
		...asked: Asking<Parameters<Archive[Method]>>
	) => Awaited<ReturnType<Archive[Method]>>;
} & {readonly close: () => void};

/** What is asked, without the signal that gives it up. */
type Asking<Parameters extends readonly unknown[]> = Parameters extends readonly [
	...infer Question,
	signal?: AbortSignal,
]
	? Question
	: Parameters;
