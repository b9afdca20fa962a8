import type {Cue} from './reporting-cues.js';
import {
	is,
	isComma,
	isDash,
	isDeterminer,
	isFiniteVerb,
	isName,
	isPronoun,
	isQuotation,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** `After Marsh said that it was so, the ferry left`: the main clause begins after the comma. */
export function subordinateEnd(tokens: readonly Token[], {unit, group, order}: Cue, high: number): number {
	// `when asked by Marsh if it was so, she softened`
	const isAsked = group.start < unit.end && is(tokens[group.start - 1], openers);
	if (!isAsked && (order !== 'before' || !is(tokens[unit.start - 1], openers))) {
		return high;
	}
	for (let at = unit.end + 1; at + 1 < high; at++) {
		const next = tokens[at + 1];
		// `Marsh, since Veld revealed that it was so, said`: the verb of the main clause.
		const speaks =
			isWord(next) && !next.capital && next.readings.some(({verb, form}) => verb.beside && form === 'past');
		if (endsInComma(tokens[at]) && (speaks || isDeterminer(next) || isName(next) || isPronoun(next))) {
			return isComma(tokens[at]) ? at : at + 1;
		}
	}
	return high;
}

/** Between *who* and its verb stand at most this many tokens: `who in a statement denied`. */
const longestInRelative = 6;

/** `Marsh, who denied any guilt, was elected`: what she denied ends where the clause about her does. */
export function relativeEnd(tokens: readonly Token[], {group, order}: Cue, high: number): number {
	if (order !== 'before') return high;
	let who = group.start - 1;
	while (who > group.start - longestInRelative && isWord(tokens[who]) && tokens[who]?.lower !== 'who') who--;
	if (tokens[who]?.lower !== 'who' || !isComma(tokens[who - 1])) return high;
	for (let at = group.end + 1; at + 1 < high; at++) {
		if (isComma(tokens[at]) && isFiniteVerb(tokens[at + 1])) return at;
	}
	return high;
}

/** `claimed that it was so — only to take it back`, `called it good -- and confirmed`: the outlet goes on behind the dash. */
export function dashEnd(tokens: readonly Token[], {group, order}: Cue, high: number): number {
	if (order === 'after') return high;
	const dashes = tokens
		.slice(group.end + 1, high)
		.flatMap((token, index) => (isDash(token) ? [group.end + 1 + index] : []));
	const [only, second] = dashes;
	// Two of them hold an aside.
	return only === undefined || second !== undefined || !is(tokens[only + 1], goingOn) ? high : only;
}

const goingOn = new Set(['and', 'only', 'but', 'although', 'though', 'despite']);

/** A comma, or a quotation with its comma inside: `“a truce,”`. */
export const endsInComma = (token: Token | undefined): boolean =>
	isComma(token) || (isQuotation(token) && token.text.endsWith(','));

const openers = new Set(['after', 'before', 'when', 'while', 'as', 'although', 'though', 'since', 'because', 'once']);

export function semicolonBefore(tokens: readonly Token[], from: number, stop: number): number {
	for (let at = from; at < stop; at++) {
		if (tokens[at]?.text === ';') return at;
		// `“cold and old;” Veld called …`
		if (isQuotation(tokens[at]) && tokens[at]?.text.endsWith(';') === true) return at + 1;
	}
	return stop;
}
