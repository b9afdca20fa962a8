import type {Asked, Facet, FacetKind, FindQuestion, Found, GridCell, GridQuestion, Text} from '../../archive/port.js';

/** What the reader asks the archive, each in one go. */
export type Questions = {
	readonly find: FindQuestion;
	readonly facets: Asked & {readonly kinds: readonly FacetKind[]; readonly limit: number};
	readonly grid: Asked & {readonly rows: readonly GridQuestion['rows'][]};
	/** Articles by id, or the first of those that another query finds, with what of them meets the query. */
	readonly texts: Asked & {readonly of: readonly string[] | {readonly query: string; readonly limit: number}};
};

export type Answers = {
	readonly find: Found;
	/** In the order of the kinds. */
	readonly facets: readonly (readonly Facet[])[];
	/** In the order of the kinds of rows. */
	readonly grid: readonly (readonly GridCell[])[];
	readonly texts: readonly Text[];
};

type Kind = keyof Questions;

export type Question = {[K in Kind]: {readonly type: K; readonly of: Questions[K]}}[Kind];
export type Answer = {[K in Kind]: {readonly type: K; readonly value: Answers[K]}}[Kind];
