import type {Span} from '../span.js';
import {isQuotation, isStop, isWord} from './token-tests.js';
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
			return at + 1 >= end || isStop(tokens[at + 1]) || end - at < 12;
		}
	}
	return false;
}
