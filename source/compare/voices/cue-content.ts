import type {VerbClass} from './cue-rows.js';
import {clauseOpeners, conjunctions} from './function-words.js';
import {afterLeadIn} from './lead-in.js';
import {afterAddressee, rightOf, trimmed} from './report-after.js';
import {timeEnd} from './time-end.js';
import type {Cue} from './reporting-cues.js';
import {withoutNextClause} from './next-clause.js';
import type {Span} from '../span.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDash,
	isDeterminer,
	isFiniteVerb,
	isLowerAdverb,
	isName,
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
		),
	);
	const whole = rightOf(tokens, cue, stop);
	const right = whole === undefined ? undefined : withoutNextClause(tokens, cue, whole);
	if (cue.passive) {
		const about = right ?? (cue.verb.strict ? undefined : passiveSubject(tokens, cue, low));
		return about === undefined ? [] : [about];
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
	return trimmed(tokens, from, end);
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

/**
 * What goes on after a parenthetical cue: the quotations that follow; where no quotation stands before it, also a clause that goes on after
 * a comma. What follows `“…,” said Veld,` otherwise tells who Veld is.
 */
function resumed(tokens: readonly Token[], cue: Cue, left: Span, right: Span | undefined, stop: number): Span[] {
	let next = cue.unit.end;
	while (isPassing(tokens[next]) || isTime(tokens[next])) {
		next++;
	}
	const direct = isQuotation(tokens[left.start]);
	if (right !== undefined && isQuotation(tokens[right.start]) && !isTerm(tokens[right.start])) {
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
		// Not the title in `said on CNN's “State of the Union.”`.
		const before = at === cue.unit.end ? undefined : tokens[at - 1];
		const parted = !isName(before) && !/'s?$/.test(before?.lower ?? '');
		if (parted && isQuotation(tokens[at]) && !isTerm(tokens[at])) {
			quotations.push({start: at, end: at + 1});
		}
	}
	return quotations;
}

/** Whether a clause that was interrupted goes on here: with a verb, a conjunction or a preposition. */
function goesOn(tokens: readonly Token[], {start}: Span): boolean {
	const first = tokens[start];
	return (
		isWord(first) &&
		!first.capital &&
		!isDeterminer(first) &&
		!is(first, relatives) &&
		!(first.lower.endsWith('ing') && !isAuxiliary(first))
	);
}

const relatives = new Set(['who', 'whose', 'which', 'where', 'when', 'adding', 'citing']);

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

/** `After Marsh said that it was so, the ferry left`: the main clause begins after the comma. */
function subordinateEnd(tokens: readonly Token[], {unit, order}: Cue, high: number): number {
	if (order !== 'before' || !is(tokens[unit.start - 1], openers)) {
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

/** A comma, or a quotation with its comma inside: `“a truce,”`. */
const endsInComma = (token: Token | undefined): boolean =>
	isComma(token) || (isQuotation(token) && token.text.endsWith(','));

const openers = new Set(['after', 'before', 'when', 'while', 'as', 'although', 'though', 'since', 'because', 'once']);

function semicolonBefore(tokens: readonly Token[], from: number, stop: number): number {
	let at = from;
	while (at < stop && tokens[at]?.text !== ';') {
		at++;
	}
	return Math.min(at, stop);
}
