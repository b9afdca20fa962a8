import type {DateSpan} from '../query/query-dates.js';

/** A listed name as it is asked for. */
export type AskedName = {
	readonly id: string;
	/** Only where it stands in this form (`formKey`): a metonym that means something else as well. */
	readonly form?: string;
};

/** Words side by side, folded as the token stream has them. */
export type Run = readonly string[];

/** What an article must have, as an adapter can look it up. `term` is the part of the query it comes from. */
export type Criterion = {readonly term: string} & (
	| {readonly kind: 'mentions'; readonly names: readonly AskedName[]}
	/** Names that no table lists, by their keys. */
	| {readonly kind: 'unlisted'; readonly keys: readonly string[]}
	/** One of the runs, of words that were typed or as a phrase; `in`: there only. */
	| {readonly kind: 'words'; readonly runs: readonly Run[]; readonly as: 'word' | 'phrase'; readonly in?: 'title'}
	/** A word that begins so. */
	| {readonly kind: 'start'; readonly start: string}
	/** Both runs, in either order, the nearer ends at most so many words apart; both in the headline or both in the text. */
	| {readonly kind: 'near'; readonly left: Run; readonly right: Run; readonly distance: number}
	/** Words attributed to one of these actors. */
	| {readonly kind: 'said'; readonly ids: readonly string[]}
	/** Ids with the names they are shown by. */
	| {readonly kind: 'outlet'; readonly names: Readonly<Record<string, string>>}
	| {readonly kind: 'negotiation'; readonly names: Readonly<Record<string, string>>}
	/** By the names of origins. */
	| {readonly kind: 'origin'; readonly origins: readonly string[]}
	/** Part of a headline, folded, words side by side. */
	| {readonly kind: 'title'; readonly text: string}
	/** A BCP 47 tag in lower case, or the beginning of one. */
	| {readonly kind: 'language'; readonly tag: string}
	| {readonly kind: 'text'; readonly text: 'brief' | 'full'}
	| {readonly kind: 'published'; readonly field: 'after' | 'before' | 'on'; readonly span: DateSpan}
	/** Articles by id; `shown`: as what. */
	| {readonly kind: 'articles'; readonly ids: readonly string[]; readonly shown: string}
);

/** What an article must meet. All of nothing holds of every article, any of nothing of none. */
export type Plan =
	| Criterion
	| {readonly kind: 'all' | 'any'; readonly of: readonly Plan[]}
	| {readonly kind: 'not'; readonly of: Plan};

export const everything: Plan = {kind: 'all', of: []};
export const nothing: Plan = {kind: 'any', of: []};

/** All of them; the only one as it is. */
export function allOf(of: readonly Plan[]): Plan {
	const [only] = of;
	return of.length === 1 && only ? only : {kind: 'all', of};
}

/** One of them; the only one as it is. */
export function anyOf(of: readonly Plan[]): Plan {
	const [only] = of;
	return of.length === 1 && only ? only : {kind: 'any', of};
}
