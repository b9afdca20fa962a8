import type {
	ArticleHeader,
	Asked,
	Facet,
	FacetKind,
	FindQuestion,
	Found,
	GridCell,
	GridQuestion,
	Text,
} from '../../archive/port.js';
import type {HitOrder} from '../../search/hit-orders.js';
import type {ActorRow} from '../actor/actor-state.js';
import type {OutletColumn} from '../outlets/outlets-state.js';

/** What the reader asks the archive, each in one go. */
export type Questions = {
	readonly find: FindQuestion;
	readonly facets: Asked & {readonly kinds: readonly FacetKind[]; readonly limit: number};
	readonly grid: Asked & {readonly rows: readonly GridQuestion['rows'][]};
	/** Articles by id, or the first of those that another query finds, with what of them meets the query. */
	/** By ids, former ones too. */
	readonly headers: readonly string[];
	/** Outlets with their articles: those that are to be first, in that order, then, unless it is `only` these, those with most; at most `most`. */
	readonly columns: Asked & {readonly first: readonly string[]; readonly only: boolean; readonly most: number};
	/** How many articles each finds. */
	readonly counts: readonly (Asked & {readonly query: string})[];
	/** Ids of all that a query finds. */
	readonly ids: Asked & {readonly order: HitOrder; readonly limit: number};
	/** What articles call an actor, by id. */
	readonly named: {readonly actor: string; readonly articles: readonly string[]};
	readonly texts: Asked & {readonly of: readonly string[] | {readonly query: string; readonly limit: number}};
};

export type Answers = {
	readonly find: Found;
	/** In the order of the kinds. */
	readonly facets: readonly (readonly Facet[])[];
	/** In the order of the kinds of rows. */
	readonly grid: readonly (readonly GridCell[])[];
	/** By the ids asked for. */
	readonly headers: ReadonlyMap<string, ArticleHeader>;
	readonly columns: readonly OutletColumn[];
	readonly counts: readonly number[];
	readonly ids: readonly string[];
	readonly named: readonly ActorRow[];
	readonly texts: readonly Text[];
};

type Kind = keyof Questions;

export type Question = {[K in Kind]: {readonly type: K; readonly of: Questions[K]}}[Kind];
export type Answer = {[K in Kind]: {readonly type: K; readonly value: Answers[K]}}[Kind];
