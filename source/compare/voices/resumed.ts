import type {Span} from '../span.js';
import {afterAddressee, trimmed} from './report-after.js';
import type {Cue} from './reporting-cues.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDeterminer,
	isFiniteVerb,
	isName,
	isPassing,
	isQuotation,
	isTerm,
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

/**
 * What goes on after a parenthetical cue: the quotations that follow; where no quotation stands before it, also a clause that goes on after
 * a comma. What follows `“…,” said Veld,` otherwise tells who Veld is.
 */
export function resumed(tokens: readonly Token[], cue: Cue, left: Span, right: Span | undefined, stop: number): Span[] {
	let next = cue.unit.end;
	while (isPassing(tokens[next]) || isTime(tokens[next])) {
		next++;
	}
	const direct = isQuotation(tokens[left.start]);
	if (
		right !== undefined &&
		isQuotation(tokens[right.start]) &&
		!isTerm(tokens[right.start]) &&
		!isTitle(tokens, cue.unit.end, right.start)
	) {
		return [right];
	}
	if (right !== undefined && !direct && isComma(tokens[next]) && goesOn(tokens, right)) {
		return [right];
	}
	// `“the right to the island”, she told them, has no backing`: a thing is named, and what is said of it stands behind the cue.
	const comma = cue.verb.addressee ? afterAddressee(tokens, next, stop) : next;
	if (direct && isComma(tokens[left.end]) && isComma(tokens[comma]) && isFiniteVerb(tokens[comma + 1])) {
		const predicate = trimmed(tokens, comma + 1, stop);
		return predicate === undefined ? [] : [predicate];
	}
	const quotations: Span[] = [];
	for (let at = cue.unit.end; at < stop; at++) {
		if (isQuotation(tokens[at]) && !isTerm(tokens[at]) && !isTitle(tokens, cue.unit.end, at)) {
			quotations.push({start: at, end: at + 1});
		}
	}
	return quotations;
}

const beforeTitle = new Set(['of', 'on', 'in', 'at', 'from', 'titled', 'entitled', 'called', 'named']);

/** `“…,” said Veld on SNN's “Harbour Today.”`, `an author of “Herring.”`: what is named and not said. */
function isTitle(tokens: readonly Token[], from: number, at: number): boolean {
	const before = at === from ? undefined : tokens[at - 1];
	return isName(before) || /['’]s?$/.test(before?.text ?? '') || is(before, beforeTitle);
}

/** Whether a clause that was interrupted goes on here: with a verb, a conjunction or a preposition. */
function goesOn(tokens: readonly Token[], {start}: Span): boolean {
	const first = tokens[start];
	// `…, Marsh said, and he listed`: the reporter goes on.
	if (first?.lower === 'and' && /^(?:he|she|they|it|we|i)$/.test(tokens[start + 1]?.lower ?? '')) return false;
	return (
		isWord(first) &&
		!first.capital &&
		!isDeterminer(first) &&
		!is(first, relatives) &&
		!(first.lower.endsWith('ing') && !isAuxiliary(first))
	);
}

export const relatives = new Set(['who', 'whose', 'which', 'where', 'when', 'adding', 'citing']);
