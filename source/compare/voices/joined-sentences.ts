import type {Span} from '../span.js';
import {questionWords} from './function-words.js';
import {is, isComma, isName, isQuotation, isStop, isWord} from './token-tests.js';
import {sentenceRanges, type Token} from './tokens.js';

/** Sentences, with `“Why?” Lavrov asked.` taken as one. */
export function joinedSentences(tokens: readonly Token[]): Span[] {
	const joined: Span[] = [];
	for (const range of sentenceRanges(tokens)) {
		const last = joined.at(-1);
		const quotation = tokens[range.start - 1];
		if (last !== undefined && isQuotation(quotation) && !quotation.text.endsWith('.') && isBareCue(tokens, range)) {
			joined[joined.length - 1] = {start: last.start, end: range.end};
		} else {
			joined.push(range);
		}
	}
	return joined;
}

/** A sentence that only says who spoke: a verb near its beginning that reports nothing after it. */
function isBareCue(tokens: readonly Token[], {start, end}: Span): boolean {
	for (let at = start + 1; at < Math.min(end, start + 10); at++) {
		const token = tokens[at];
		if (token?.kind === 'mark' && token.text !== '.') {
			return false;
		}
		if (isWord(token) && token.readings.some(({verb, form}) => verb.beside && (form === 'past' || form === 's'))) {
			return at + 1 >= end || isStop(tokens[at + 1]) || end - at < 12 || saysToWhom(tokens, at + 1, end);
		}
	}
	return false;
}

/** `asked [Tomas Veld, who had left]`, and nothing that was asked. */
function saysToWhom(tokens: readonly Token[], from: number, end: number): boolean {
	const rest = tokens.slice(from, end);
	const comma = rest.findIndex(isComma);
	return (
		isName(tokens[from]) &&
		comma > 0 &&
		rest.slice(0, comma).every(isName) &&
		!rest.some(isQuotation) &&
		/^(?:who|whom|whose|which|the|an?)$/.test(rest[comma + 1]?.lower ?? '') &&
		!rest.slice(0, comma).some(token => is(token, questionWords))
	);
}
