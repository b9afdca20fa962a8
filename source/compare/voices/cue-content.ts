import {resumed} from './resumed.js';
import type {Span} from '../span.js';
import {dashEnd, endsInComma, relativeEnd, semicolonBefore, subordinateEnd} from './content-end.js';
import type {VerbClass} from './cue-rows.js';
import {clauseOpeners, conjunctions} from './function-words.js';
import {afterLeadIn} from './lead-in.js';
import {withoutNextClause} from './next-clause.js';
import {afterAddressee, rightOf, trimmed} from './report-after.js';
import type {Cue} from './reporting-cues.js';
import {relatives} from './resumed.js';
import {timeEnd} from './time-end.js';
import {
	is,
	isComma,
	isDash,
	isDeterminer,
	isFiniteVerb,
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

/** A subject with an aside that reports something of its own is longer than this many tokens. */
const shortestAside = 3;

/** What opens with a preposition and is longer than this many tokens is more than a time or a place. */
const longestAdverbial = 7;

const wordsOfTitle = 3;

/** What stands before these without quotation marks is told: `the port is open, she admitted`; not what somebody `had asked`. */
const telling: ReadonlySet<VerbClass> = new Set([
	'said',
	'announced',
	'claimed',
	'agreed',
	'believed',
	'warned',
	'criticised',
	'expected',
	'promised',
]);

/** Verbs of these may have a time or place behind them; what a preposition after others begins is what they report. */
const speaking: ReadonlySet<VerbClass> = new Set(['said', 'announced', 'claimed', 'asked']);

const clauseJoins = new Set(['while', 'as', 'although', 'though', 'whereas']);

/** Where the clause of a cue begins, comma and conjunction included, when it stands beside what an earlier cue reports. */
export function clauseBreak(
	tokens: readonly Token[],
	low: number,
	{unit, group}: Cue,
	cues: readonly {readonly cue: Cue}[],
): number | undefined {
	if (
		group.start - unit.start > shortestAside &&
		cues.some(({cue}) => cue.group.start >= unit.start && cue.group.end < group.start)
	) {
		// `Marsh, who hoped for peace, said`: the aside ends at the comma before the verb.
		return isComma(tokens[group.start - 1]) ? group.start - 1 : undefined;
	}
	if (/^(?:who|which)$/.test(tokens[group.start - 1]?.lower ?? '')) {
		// `the woman who claimed`: a clause about somebody, inside another's words.
		return undefined;
	}
	let at = unit.start;
	if (at - 1 > low && (is(tokens[at - 1], conjunctions) || is(tokens[at - 1], clauseJoins))) {
		at--;
		// `said that he and two pilots told Marsh`: one subject.
		if (isPronoun(tokens[at - 1]) && tokens[at]?.lower === 'and') {
			return is(tokens[at - 2], clauseOpeners) && is(tokens[at - 3], conjunctions) ? at - 3 : undefined;
		}
	}
	if (at - 1 > low && (isComma(tokens[at - 1]) || tokens[at - 1]?.text === ';' || isDash(tokens[at - 1]))) {
		at--;
	}
	return at < unit.start || endsInComma(tokens[at - 1]) ? at : undefined;
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
		Math.min(
			breaks.find(at => at > cue.unit.end || (at === cue.unit.end && !opens)) ?? high,
			subordinateEnd(tokens, cue, high),
			relativeEnd(tokens, cue, high),
			dashEnd(tokens, cue, high),
		),
	);
	const whole = rightOf(tokens, cue, stop);
	const right = whole === undefined ? undefined : withoutNextClause(tokens, cue, whole);
	if (cue.passive) {
		const about = right ?? (cue.verb.strict ? undefined : passiveSubject(tokens, cue, low));
		return about === undefined || (about.end === about.start + 1 && is(tokens[about.start], relatives))
			? []
			: [cue.source === undefined ? beforeColon(tokens, about) : about];
	}
	const left = leftOf(tokens, cue, low, breaks);
	const rest =
		left !== undefined && isComma(tokens[unitStart(tokens, cue) - 1]) && telling.has(cue.verbClass)
			? afterLeadIn(tokens, cue, left, stop)
			: undefined;
	if (left !== undefined && rest !== undefined) {
		return [left, rest];
	}
	if (left === undefined || !standsBeside(tokens, cue, left, right, {low, stop})) {
		return right === undefined ? [] : [right];
	}
	return [left, ...resumed(tokens, cue, left, right, stop)];
}

/** `is said to have been broken: …`: what the reporter says of it stands behind the colon. */
function beforeColon(tokens: readonly Token[], {start, end}: Span): Span {
	const colon = tokens.slice(start, end).findIndex(({text}) => text === ':');
	return {start, end: colon > 1 ? start + colon : end};
}

function leftOf(tokens: readonly Token[], cue: Cue, low: number, breaks: readonly number[]): Span | undefined {
	if (!cue.verb.beside || cue.order === 'shared') {
		return undefined;
	}
	const end = unitStart(tokens, cue);
	const whole = cue.verb.lemma === 'according to' || tokens[end]?.lower === 'as';
	const start =
		breaks.findLast(
			at =>
				at < end - 1 &&
				!(whole && (goesWithNext(tokens, at) || isFiniteVerb(tokens[end - 2]) || isFiniteVerb(tokens[end - 1]))),
		) ?? low;
	let from = cue.unit.start;
	while (from > start && tokens[from - 1]?.text !== ':') {
		from--;
	}
	const left = isComma(tokens[cue.unit.end]) ? lastPart(tokens, from, end) : trimmed(tokens, from, end);
	const joined = left !== undefined && from > low && /^(?:and|but)$/.test(tokens[left.start]?.lower ?? '');
	return joined ? trimmed(tokens, left.start + 1, end) : left;
}

/**
 * `The chairs met and, Veld says, will gather`, `it begins at noon, and the text, he wrote, is painful`: an aside belongs to the part of the
 * sentence that it stands in.
 */
function lastPart(tokens: readonly Token[], from: number, end: number): Span | undefined {
	const whole = trimmed(tokens, from, end);
	if (whole === undefined || !isComma(tokens[end - 1]) || tokens.slice(from, end).some(isQuotation)) return whole;
	if (/^(?:and|but|or)$/.test(tokens[end - 2]?.lower ?? '')) return undefined;
	const comma = tokens.slice(0, end - 1).findLastIndex((token, at) => at > from && isComma(token));
	if (comma < 0 || !is(tokens[comma + 1], conjunctions)) return whole;
	const part = tokens.slice(comma + 2, end - 1);
	const subject = part.every(
		token => isWord(token) && !isFiniteVerb(token) && !(token.lower.endsWith('ed') && !token.capital),
	);
	return subject && part.length > 0 && (isDeterminer(part[0]) || isName(part[0]))
		? trimmed(tokens, comma + 2, end)
		: whole;
}

/** `A said so and urged that`, `“…,” B said`: what breaks off here is of one sentence with what stands before. */
const goesWithNext = (tokens: readonly Token[], at: number): boolean =>
	isQuotation(tokens[at - 1]) || (is(tokens[at], conjunctions) && isFiniteVerb(tokens[at + 1]));

/** `…, as Lavrov put it`: the conjunction belongs to the parenthesis. */
const unitStart = (tokens: readonly Token[], {unit}: Cue): number =>
	tokens[unit.start - 1]?.lower === 'as' && !isWord(tokens[unit.start - 2]) ? unit.start - 1 : unit.start;

/** Whether the cue stands beside what it reports, on the left: `“…,” said Lavrov`, `the plan was dead, he argued`. */
function standsBeside(
	tokens: readonly Token[],
	cue: Cue,
	left: Span,
	right: Span | undefined,
	{low, stop}: {readonly low: number; readonly stop: number},
): boolean {
	const start = unitStart(tokens, cue);
	const before = tokens[start - 1];
	const quotation = isQuotation(before)
		? before
		: isComma(before) && isQuotation(tokens[start - 2])
			? tokens[start - 2]
			: undefined;
	const first = right === undefined ? undefined : tokens[right.start];
	const opening =
		isPreposition(tokens[left.start]) ||
		(quotation !== undefined && !isQuotation(tokens[left.start]) && isShort(quotation.text));
	const opensRight =
		first !== undefined &&
		right !== undefined &&
		(isQuotation(first) || first.lower === 'that' || tokens[right.start - 1]?.text === ':');
	const end = cue.verb.addressee ? afterAddressee(tokens, cue.unit.end, stop) : cue.unit.end;
	const after = end < stop ? tokens[end] : undefined;
	const closes =
		(cue.verb.lemma === 'according to' && cue.unit.start > low) ||
		isStop(after) ||
		isComma(after) ||
		after?.lower === 'according' ||
		(isPreposition(after) && after?.lower !== 'to' && after?.lower !== 'of' && speaking.has(cue.verbClass)) ||
		isTime(after) ||
		timeEnd(tokens, end, stop) > end ||
		isLowerAdverb(after);
	if (quotation !== undefined && !isTerm(quotation)) {
		return !(opening && right !== undefined && !closes);
	}
	return (
		(isComma(before) || isDash(before) || isQuotation(before) || cue.verb.lemma === 'according to') &&
		closes &&
		telling.has(cue.verbClass) &&
		!opensRight &&
		(isClause(tokens, left, cue.verb.lemma === 'according to') || (isComma(after) && isName(tokens[left.start])))
	);
}

/** A title or a term with its comma inside: `appearing on “The Harbour,” Veld said that …`. */
const isShort = (text: string): boolean => text.split(/\s+/, wordsOfTitle + 1).length <= wordsOfTitle;

/** An opening adverbial (`On Tuesday,`) reports nothing. */
function isClause(tokens: readonly Token[], {start, end}: Span, atEnd: boolean): boolean {
	const first = tokens[start];
	const adverbial =
		isPreposition(first) ||
		isLowerAdverb(first) ||
		is(first, clauseOpeners) ||
		(isWord(first) && first.lower.endsWith('ing'));
	const clauseFollows = tokens.slice(start, end).some(token => isComma(token) || (adverbial && isFiniteVerb(token)));
	return isQuotation(first) || clauseFollows || end - start > (adverbial ? (atEnd ? longestAdverbial : Infinity) : 1);
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
