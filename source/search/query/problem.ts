import {english} from '../say/english.js';
import type {Reason} from '../say/meaning.js';
import {sayReason} from '../say/say.js';

/** Something in a query that could not be understood; the rest still counts. */
export type QueryProblem = {
	/** In English. */
	readonly message: string;
	/** The same as data, for whoever says it in another language. */
	readonly reason: Reason;
	readonly start: number;
	readonly end: number;
	/** A query part that would be understood. */
	readonly suggestion?: string;
};

/** A problem with the part of the query between two offsets (UTF-16). */
export function problemOf(reason: Reason, start: number, end: number, suggestion?: string): QueryProblem {
	return {message: sayReason(english, reason), reason, start, end, ...(suggestion !== undefined && {suggestion})};
}
