import type {DateSpan} from './query-dates.js';
import type {FieldName} from './query-fields.js';
import type {QueryProblem} from './problem.js';

/** Offsets count UTF-16 units of the query text. */
type Placed = {readonly start: number; readonly end: number};

/** One thing asked for. */
export type Term = Placed &
	/** A name or a word. */
	(
		| {readonly kind: 'word'; readonly text: string}
		/** Words side by side. */
		| {readonly kind: 'phrase'; readonly text: string}
		/** Letters as they stand, within a word; with a closing apostrophe the whole word. */
		| {readonly kind: 'exact'; readonly text: string; readonly whole?: boolean}
		| FieldTerm
		/** Two words or phrases, in either order, the one at most so many words from the other. */
		| {readonly kind: 'near'; readonly left: string; readonly right: string; readonly distance: number}
	);

export type FieldTerm = Placed & {
	readonly kind: 'field';
	readonly field: FieldName;
	readonly text: string;
	/** Only of `after:`, `before:` and `on:`. */
	readonly span?: DateSpan;
};

export type Node =
	| Term
	/** All of them must hold, or one of them. */
	| {readonly kind: 'all' | 'any'; readonly of: readonly Node[]}
	| {readonly kind: 'not'; readonly of: Node};

export type Query = {
	readonly text: string;
	/** All of these must hold. */
	readonly clauses: readonly Node[];
	/** The first thing that was not understood. */
	readonly problem?: QueryProblem;
};

export const longestQuery = 2000;
export const mostTerms = 64;
export const deepestGroup = 16;
export const furthestNear = 50;

/** Every term of a part of a query, in order, with whether it is asked for or must be missing. */
export function* termsOf(node: Node, negated = false): Generator<{readonly term: Term; readonly negated: boolean}> {
	switch (node.kind) {
		case 'all':
		case 'any': {
			for (const part of node.of) yield* termsOf(part, negated);
			return;
		}
		case 'not': {
			yield* termsOf(node.of, !negated);
			return;
		}
		default: {
			yield {term: node, negated};
		}
	}
}

/** Every term of a query, in order. */
export function* termsIn({clauses}: Query): Generator<{readonly term: Term; readonly negated: boolean}> {
	for (const clause of clauses) yield* termsOf(clause);
}
