import {clauseOpeners, conjunctions} from './function-words.js';
import {rightOf, trimmed} from './report-after.js';
import type {Cue} from './reporting-cues.js';
import type {Span} from '../span.js';
import {
	is,
	isComma,
	isDash,
	isFiniteVerb,
	isLowerAdverb,
	isName,
	isPreposition,
	isQuotation,
	isStop,
	isTerm,
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

const clauseJoins = new Set(['while', 'as', 'although', 'though', 'whereas']);

/** Where the clause of a cue begins, comma and conjunction included, when it stands beside what an earlier cue reports. */
export function clauseBreak(tokens: readonly Token[], low: number, {unit}: Cue): number | undefined {
	let at = unit.start;
	if (at - 1 > low && (is(tokens[at - 1], conjunctions) || is(tokens[at - 1], clauseJoins))) {
		at--;
	}
	if (at - 1 > low && (isComma(tokens[at - 1]) || tokens[at - 1]?.text === ';' || isDash(tokens[at - 1]))) {
		at--;
	}
	return at < unit.start ? at : undefined;
}

/** The token ranges a cue reports, in order; `breaks` are where other clauses break off (ascending). */
export function contentOf(
	tokens: readonly Token[],
	cue: Cue,
	low: number,
	high: number,
	breaks: readonly number[],
): Span[] {
	const opens = cue.unit.start === low && cue.order === 'after';
	const stop = semicolonBefore(
		tokens,
		cue.unit.end,
		breaks.find(at => at > cue.unit.end || (at === cue.unit.end && !opens)) ?? high,
	);
	const right = rightOf(tokens, cue, stop);
	if (cue.passive) {
		const about = right ?? (cue.verb.strict ? undefined : passiveSubject(tokens, cue, low));
		return about === undefined ? [] : [about];
	}
	const left = leftOf(tokens, cue, low, breaks);
	if (left === undefined || !standsBeside(tokens, cue, left, right, stop)) {
		return right === undefined ? [] : [right];
	}
	return [left, ...resumed(tokens, cue, right, stop)];
}

function leftOf(tokens: readonly Token[], cue: Cue, low: number, breaks: readonly number[]): Span | undefined {
	if (!cue.verb.beside || cue.order === 'shared') {
		return undefined;
	}
	const start = breaks.findLast(at => at < unitStart(tokens, cue) - 1) ?? low;
	const colon = tokens.slice(start, cue.unit.start).findLastIndex(({text}) => text === ':');
	return trimmed(tokens, colon < 0 ? start : start + colon + 1, unitStart(tokens, cue));
}

/** `…, as Lavrov put it`: the conjunction belongs to the parenthesis. */
const unitStart = (tokens: readonly Token[], {unit}: Cue): number =>
	tokens[unit.start - 1]?.lower === 'as' && !isWord(tokens[unit.start - 2]) ? unit.start - 1 : unit.start;

/** Whether the cue stands beside what it reports, on the left: `“…,” said Lavrov`, `the plan was dead, he argued`. */
function standsBeside(tokens: readonly Token[], cue: Cue, left: Span, right: Span | undefined, stop: number): boolean {
	const start = unitStart(tokens, cue);
	const before = tokens[start - 1];
	const quotation = isQuotation(before)
		? before
		: isComma(before) && isQuotation(tokens[start - 2])
			? tokens[start - 2]
			: undefined;
	const first = right === undefined ? undefined : tokens[right.start];
	const opening = isPreposition(tokens[left.start]) && !isQuotation(tokens[left.start]);
	const opensRight =
		first !== undefined &&
		right !== undefined &&
		(isQuotation(first) || first.lower === 'that' || tokens[right.start - 1]?.text === ':');
	const after = cue.unit.end < stop ? tokens[cue.unit.end] : undefined;
	const closes =
		isStop(after) ||
		isComma(after) ||
		(isPreposition(after) && after?.lower !== 'to') ||
		isTime(after) ||
		isLowerAdverb(after);
	if (quotation !== undefined && !isTerm(quotation)) {
		return !(opening && right !== undefined && !closes);
	}
	return (
		(isComma(before) || isDash(before) || isQuotation(before) || cue.verb.lemma === 'according to') &&
		closes &&
		!opensRight &&
		isClause(tokens, left)
	);
}

/** An opening adverbial (`On Tuesday,`) reports nothing. */
function isClause(tokens: readonly Token[], {start, end}: Span): boolean {
	const first = tokens[start];
	const adverbial =
		isPreposition(first) ||
		isLowerAdverb(first) ||
		is(first, clauseOpeners) ||
		(isWord(first) && first.lower.endsWith('ing'));
	const clauseFollows = tokens.slice(start, end).some(token => isComma(token) || (adverbial && isFiniteVerb(token)));
	return isQuotation(first) || clauseFollows || (!adverbial && end - start > 1);
}

/** What goes on after a parenthetical cue: a clause after a comma, or the quotations that follow. */
function resumed(tokens: readonly Token[], cue: Cue, right: Span | undefined, stop: number): Span[] {
	let next = cue.unit.end;
	while (isLowerAdverb(tokens[next]) || isTime(tokens[next])) {
		next++;
	}
	if (right !== undefined && (isComma(tokens[next]) || isQuotation(tokens[right.start]))) {
		return [right];
	}
	const quotations: Span[] = [];
	for (let at = cue.unit.end; at < stop; at++) {
		if (isQuotation(tokens[at]) && !isTerm(tokens[at])) {
			quotations.push({start: at, end: at + 1});
		}
	}
	return quotations;
}

/** The words before `was accused`, which are part of what is reported. */
function passiveSubject(tokens: readonly Token[], cue: Cue, low: number): Span | undefined {
	let start = cue.group.start;
	while (
		start > Math.max(low, cue.group.start - 12) &&
		isWord(tokens[start - 1]) &&
		!is(tokens[start - 1], conjunctions)
	) {
		start--;
	}
	return start < cue.group.start && (isName(tokens[start]) || cue.group.start - start > 0)
		? {start, end: cue.group.start}
		: undefined;
}

function semicolonBefore(tokens: readonly Token[], from: number, stop: number): number {
	const at = tokens.slice(from, stop).findIndex(({text}) => text === ';');
	return at < 0 ? stop : from + at;
}
