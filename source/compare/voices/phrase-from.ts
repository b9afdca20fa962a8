import {conjunctions, subordinators} from './function-words.js';
import type {Span} from '../span.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDash,
	isDeterminer,
	isFiniteVerb,
	isInitialStop,
	isLowerAdverb,
	isName,
	isPreposition,
	isPronoun,
	isQuotation,
	isStop,
	isTerm,
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** A noun phrase is at most this many tokens. */
const longestPhrase = 40;
const longestBracket = 8;

/** Prepositions that begin an adverbial rather than belong to a name: `said Lavrov [in a statement]`. */
const adverbialPrepositions = new Set(
	'in on during after before through via when as amid following since until without by to about'.split(' '),
);
const timeOpeners = new Set(['last', 'earlier', 'later', 'late', 'early', 'this']);
const statement =
	/^(?:statement|interview|speech|address|post|briefing|conference|letter|tweet|comment|remark|e-?mail|message|article|report)s?$/;

/**
 * The noun phrase that begins at `from`, up to `high` at most: `said [Veld, the envoy of the islands]`. `end` equals `from`
 * when nothing there can be one. It ends before a clause, an adverbial, a mark, or a comma that opens no apposition.
 */
export function phraseFrom(tokens: readonly Token[], from: number, high: number): Span {
	const limit = Math.min(high, from + longestPhrase);
	let at = from;
	while (at < limit) {
		const next = isWord(tokens[at]) ? afterWord(tokens, at, from) : afterMark(tokens, at, from, limit);
		if (next === at) {
			break;
		}
		at = next;
		if (at === from + 1 && isPronoun(tokens[from])) {
			break;
		}
	}
	while (at > from && (isPreposition(tokens[at - 1]) || is(tokens[at - 1], conjunctions))) {
		at--;
	}
	return {start: from, end: at};
}

/** The next index if the word at `at` belongs to the phrase, else `at`. */
function afterWord(tokens: readonly Token[], at: number, from: number): number {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (at === from && isPronoun(token)) {
		return at + 1;
	}
	const closed =
		isAuxiliary(token) ||
		isPronoun(token) ||
		(is(token, subordinators) && !(at === from && isDeterminer(token))) ||
		(is(token, conjunctions) && token?.lower !== 'and' && token?.lower !== 'or') ||
		(is(token, timeOpeners) && isTime(next));
	if (closed || token === undefined) {
		return at;
	}
	if (at === from) {
		return isPreposition(token) ? at : at + 1;
	}
	const ends =
		isFiniteVerb(token) ||
		isTime(token) ||
		isLowerAdverb(token) ||
		(!token.capital && /^[^-]*ing$/.test(token.lower) && !isDeterminer(tokens[at - 1]));
	return ends || opensAdverbial(tokens, at) ? at : at + 1;
}

function opensAdverbial(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (!is(tokens[at], adverbialPrepositions)) {
		return false;
	}
	const noun = isDeterminer(next) ? tokens[at + 2] : next;
	const place = tokens[at]?.lower === 'in' && isName(next) && !isTime(next);
	return !place || statement.test(noun?.lower ?? '');
}

/** The next index if the mark or quotation at `at` belongs to the phrase, else `at`. */
function afterMark(tokens: readonly Token[], at: number, from: number, limit: number): number {
	const token = tokens[at];
	if (isComma(token)) {
		return Math.max(at, appositionEnd(tokens, at, limit));
	}
	if (token?.text === '(' && at > from) {
		const close = tokens.slice(at, at + longestBracket).findIndex(({text}) => text === ')');
		return close < 0 ? at : at + close + 1;
	}
	const inside =
		(isTerm(token) && (at > from ? isWord(tokens[at - 1]) : token?.capital === true)) || token?.text === '&';
	const possessive =
		/^['’]$/.test(token?.text ?? '') &&
		at > from &&
		tokens[at - 1]?.lower.endsWith('s') === true &&
		isName(tokens[at + 1]);
	return inside || possessive || (isInitialStop(tokens, at) && at + 1 < limit) ? at + 1 : at;
}

/** The end of the apposition that opens with the comma at `comma`; -1 when a new phrase or clause follows it. */
function appositionEnd(tokens: readonly Token[], comma: number, limit: number): number {
	const first = tokens[comma + 1];
	const refused =
		!isWord(first) ||
		first.lower.endsWith('ing') ||
		is(first, conjunctions) ||
		is(first, subordinators) ||
		isPronoun(first) ||
		isLowerAdverb(first) ||
		(isPreposition(first) && first.lower !== 'of');
	if (refused) {
		return -1;
	}
	for (let at = comma + 1; at <= limit; at++) {
		const token = tokens[at];
		if (at === limit || token === undefined || isComma(token) || isDash(token) || token.text === ':') {
			return at;
		}
		if (isStop(token) && !isInitialStop(tokens, at)) {
			return at;
		}
		if ((isQuotation(token) && !isTerm(token)) || isPronoun(token) || isFiniteVerb(token)) {
			return -1;
		}
	}
	return -1;
}
