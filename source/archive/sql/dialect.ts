import type {Criterion} from '../../search/plan/plan.js';
import type {Condition, Piece} from './pieces.js';

/** What differs between databases: how the index of words is asked, and what a single criterion is there. */
export type Dialect = {
	readonly criterion: (criterion: Criterion) => Piece;
	/** Expressions of the index, joined. */
	readonly every: (expressions: readonly string[]) => string;
	readonly some: (expressions: readonly string[]) => string;
	readonly without: (expression: string) => string;
	/** An expression of the index as a condition on an article. */
	readonly matches: (expression: string) => Condition;
};
