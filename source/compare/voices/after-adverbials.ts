import {conjunctions} from './function-words.js';
import {nounKindOf} from './source-kind.js';
import {timeEnd} from './time-end.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDeterminer,
	isFiniteVerb,
	isName,
	isNumber,
	isPassing,
	isPreposition,
	isPronoun,
	isQuotation,
	isStop,
	isTerm,
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** Time and place between verb and report (`said on Friday in Geneva that`) are at most this many tokens. */
export const longestAdverbial = 14;

export const objectPronouns = new Set(['me', 'him', 'her', 'them', 'us', 'you', 'it', 'reporters', 'journalists']);

export function afterTime(tokens: readonly Token[], from: number, stop: number): number {
	let at = from;
	while (at < stop) {
		const next = isPassing(tokens[at]) || isTime(tokens[at]) ? at + 1 : timeEnd(tokens, at, stop);
		if (next === at) {
			break;
		}
		at = next;
	}
	return at;
}

/** Open a time or a place; `for`, `with` and the like begin what is reported. */
const places = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'from']);

/** `bare`: where time and place run to the end (`said in an interview`), nothing is reported there. */
export function afterAdverbials(tokens: readonly Token[], from: number, stop: number, bare: boolean): number {
	const at = afterTime(tokens, from, stop);
	if (
		!isPreposition(tokens[at]) ||
		tokens[at]?.lower === 'about' ||
		tokens[at]?.lower === 'of' ||
		(tokens[at]?.lower === 'to' && !(bare && isToSomebody(tokens, at)))
	) {
		return at;
	}
	if (!bare && !is(tokens[at], places)) {
		return at;
	}
	if (!bare && !isTime(tokens[at + 1]) && !isNumber(tokens[at + 1])) {
		// `agreed on a truce, and that …`: the preposition begins what is agreed.
		const that = tokens.slice(at, Math.min(stop, at + longestAdverbial)).findIndex(token => token.lower === 'that');
		return that > 0 && !tokens.slice(at, at + that).some(token => isComma(token) || isStop(token)) ? at + that : at;
	}
	for (let next = at + 1; next < Math.min(stop, at + longestAdverbial); next++) {
		const token = tokens[next];
		if (isStop(token)) {
			break;
		}
		if (isDeterminer(token) && isTime(tokens[next - 1]) && next === at + 2 && !isPronoun(token)) {
			// `announced on Friday the arrest of a man`
			return next;
		}
		if (isQuotation(token) && isDeterminer(tokens[next - 1])) {
			return next - 1;
		}
		if (isComma(token) && tokens.slice(next + 1, stop).every(each => isName(each) || isStop(each))) {
			// `from Perth, Australia`
			return stop;
		}
		if (
			(isQuotation(token) && !isTerm(token)) ||
			isComma(token) ||
			token?.text === ':' ||
			(token?.lower === 'that' && !isPreposition(tokens[next - 1])) ||
			token?.lower === 'there' ||
			(isPronoun(token) && tokens[next + 1]?.lower !== 'that') ||
			(bare && opensClause(tokens, next, stop))
		) {
			return next;
		}
	}
	return bare && !tokens.slice(at, stop).some(isFiniteVerb) ? stop : at;
}

const articles = new Set(['the', 'a', 'an', 'this', 'these', 'those', 'his', 'her', 'its', 'their', 'both', 'no']);

/** `said in a statement [the port was shut]`: a subject behind a noun that no preposition leads on from. */
function opensClause(tokens: readonly Token[], at: number, stop: number): boolean {
	const before = tokens[at - 1];
	if (
		!isWord(before) ||
		isPreposition(before) ||
		isDeterminer(before) ||
		is(before, conjunctions) ||
		isTime(tokens[at]) ||
		isTime(tokens[at + 1])
	) {
		return false;
	}
	if (is(tokens[at], articles)) {
		return tokens
			.slice(at + 1, stop)
			.some(token => isFiniteVerb(token) || (isWord(token) && token.lower.endsWith('ed')));
	}
	let end = at;
	while (end < stop && isName(tokens[end])) end++;
	return end > at && !before.capital && isAuxiliary(tokens[end]);
}

/** Who is spoken to is at most this many tokens. */
const longestHearer = 6;

/** Not `responded to claims that`. */
const isHearer = (token: Token | undefined): boolean =>
	isWord(token) && (isName(token) || is(token, objectPronouns) || nounKindOf(token) === 'people');

/** `indicated to reporters [that]`: where the clause begins behind who is spoken to; undefined where nobody is. */
export function thatAfterHearer(tokens: readonly Token[], at: number, stop: number): number | undefined {
	if (tokens[at]?.lower !== 'to' || !isToSomebody(tokens, at)) return undefined;
	for (let next = at + 2; next < Math.min(stop, at + longestHearer); next++) {
		if (!isWord(tokens[next]) || isFiniteVerb(tokens[next])) return undefined;
		if (tokens[next]?.lower === 'that') return isHearer(tokens[next - 1]) ? next : undefined;
	}
	return undefined;
}

/** `said to reporters`, not `told them to leave`. */
const isToSomebody = (tokens: readonly Token[], at: number): boolean =>
	isName(tokens[at + 1]) ||
	isDeterminer(tokens[at + 1]) ||
	tokens[at + 1]?.lower.endsWith('s') === true ||
	is(tokens[at + 1], objectPronouns);
