import {is, isComma, isDeterminer, isNumber, isPronoun, isQuotation, isTerm, isTime, isWord} from './token-tests.js';
import type {Token} from './tokens.js';

const timeOpeners = new Set(['early', 'late', 'last', 'this', 'earlier', 'later', 'next']);
const timeUnit = /^(?:second|minute|hour|day|week|month|year|moment)s$/;

/** The end of a time that opens at `at`: `early Tuesday`, `hours after leaving the island`, `for minutes`; `at` itself where none opens. */
export function timeEnd(tokens: readonly Token[], at: number, stop: number): number {
	if (is(tokens[at], timeOpeners) && isTime(tokens[at + 1])) {
		return at + 2;
	}
	let unit = tokens[at]?.lower === 'for' ? at + 1 : at;
	while (unit < stop && (isNumber(tokens[unit]) || isDeterminer(tokens[unit]))) {
		unit++;
	}
	if (!isWord(tokens[unit]) || !timeUnit.test(tokens[unit]?.lower ?? '')) {
		return at;
	}
	const relation = tokens[unit + 1]?.lower ?? '';
	if (relation === 'ago' || relation === 'earlier' || relation === 'later') {
		return unit + 2;
	}
	if (relation !== 'after' && relation !== 'before') {
		return tokens[at]?.lower === 'for' ? unit + 1 : at;
	}
	let end = unit + 2;
	while (
		end < stop &&
		tokens[end]?.lower !== 'that' &&
		!isComma(tokens[end]) &&
		(!isQuotation(tokens[end]) || isTerm(tokens[end]))
	) {
		end++;
	}
	const next = tokens[end + 1];
	const goesOn = isQuotation(next) || isDeterminer(next) || isPronoun(next) || next?.lower === 'that';
	return isComma(tokens[end]) && !goesOn ? stop : end;
}
