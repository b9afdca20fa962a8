import type {Span} from '../span.js';
import {questionWords} from './function-words.js';
import type {Cue} from './reporting-cues.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDash,
	isDeterminer,
	isFiniteVerb,
	isLowerAdverb,
	isName,
	isNegator,
	isNumber,
	isPreposition,
	isPronoun,
	isQuotation,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

const joins = new Set(['and', 'but', 'although', 'though', 'while', 'whereas']);
/** Joins after which the reporter mostly speaks again; “and” goes on with what was said as often. */
const turns = new Set(['but', 'although', 'though', 'while', 'whereas']);
/** Past forms that no ending tells. */
const pasts = new Set(
	'took gave went came left began made got found saw knew held stood fell rose ran met became kept brought sent lost won spoke told set put'.split(
		' ',
	),
);
const details = new Set(
	'details detail specifics comment word reason reasons names name figures date number explanation'.split(' '),
);
const gives = new Set(
	'gave gives provided provide provides offered offer offers give specify specified elaborate elaborated say said comment'.split(
		' ',
	),
);
/** Tokens between a subject and its verb. */
const longestSubject = 6;
/** A passage is never cut shorter than this. */
const fewestTokens = 2;

/**
 * Where a passage that stands behind its cue ends because the reporter goes on: `denied that it was agreed, and no meeting took place`,
 * `wants an end to it, and has criticised Veld`, `said that they left, but gave no detail`.
 */
export function withoutNextClause(tokens: readonly Token[], cue: Cue, span: Span): Span {
	const clause = isClause(tokens, cue, span);
	// `ordered “Show your hands,” and that he moved`: the words ended with their marks.
	const joined = isComma(tokens[span.start + 1]) ? span.start + 2 : span.start + 1;
	if (isQuotation(tokens[span.start]) && is(tokens[joined], joins) && tokens[joined + 1]?.lower === 'that') {
		return {start: span.start, end: span.start + 1};
	}
	// `said, “It is so,” but gave no detail`: words in quotation marks are a passage by themselves.
	const first = isQuotation(tokens[span.start]) ? span.start : span.start + fewestTokens;
	for (let at = first; at + 1 < span.end; at++) {
		// `had sunk – referring to the ferry`: the reporter explains.
		if (tokens[at + 1]?.lower === 'referring' && (isDash(tokens[at]) || isComma(tokens[at])))
			return {start: span.start, end: at};
		const comma = isComma(tokens[at]) || (isQuotation(tokens[at]) && tokens[at]?.text.endsWith(',') === true);
		const join = comma ? at + 1 : at;
		if (!is(tokens[join], joins) || (comma && isQuotation(tokens[at]) && join >= span.end)) continue;
		const end = isComma(tokens[at]) || !comma ? at : at + 1;
		if (givesNothing(tokens, join, span.end)) return {start: span.start, end};
		// `accuses Veld of bias and had wanted`: no thing can have a verb of its own.
		const isThing = !clause || (cue.verbClass === 'denied' && isDeterminer(tokens[span.start]));
		if (isThing && /^(?:has|had|have|did|does|didn't|doesn't)$/.test(tokens[join + 1]?.lower ?? ''))
			return {start: span.start, end};
		if (doesMore(tokens, span.start, join, span.end)) return {start: span.start, end};
		if (!comma || tokens[join + 1]?.lower === 'that') continue;
		if (isGapped(tokens, join, span)) return {start: span.start, end};
		if (isReporterAgain(tokens, cue, join, span, clause)) return {start: span.start, end};
	}
	return span;
}

/** `rejected its plea and ordered Veld to leave`, `feared for her life and opened the sluice`: a thing is reported, and then the next thing done. */
function doesMore(tokens: readonly Token[], start: number, join: number, end: number): boolean {
	const verb = tokens[join + 1];
	const object = tokens[join + 2];
	if (tokens[join]?.lower !== 'and' || !isPlainPast(verb) || join + 2 >= end) return false;
	if (is(tokens[start], questionWords) || tokens[start]?.lower === 'to') return false;
	const plain = !tokens
		.slice(start, join)
		.some(token => isFiniteVerb(token) || isPlainPast(token) || isQuotation(token));
	return plain && (isDeterminer(object) || isName(object) || isPronoun(object) || object?.lower === 'that');
}

/** `said that the ferry would sail, and Veld that the port was shut`, `accuses Sudland of “piracy”, and Sudland Norland of “theft”`: the verb of the cue is left out. */
function isGapped(tokens: readonly Token[], join: number, {start, end}: Span): boolean {
	let at = join + 1;
	while (at < end && isName(tokens[at])) at++;
	const names = at - join - 1;
	const next = tokens[at];
	if (names === 0 || at >= end) return false;
	if (next?.lower === 'that') return tokens[start]?.lower === 'that';
	return next?.lower === 'of' && names > 1 && tokens.slice(start, join).some(({lower}) => lower === 'of');
}

/** Whether what is reported is a clause of its own: “that …”, or a subject with its verb. */
function isClause(tokens: readonly Token[], {group, verb}: Cue, {start}: Span): boolean {
	if (tokens[start]?.lower === 'that') return true;
	return (
		verb.beside && tokens[group.start] !== undefined && !isPreposition(tokens[start]) && tokens[start]?.lower !== 'to'
	);
}

/** “but gave no detail”, “and did not elaborate”: who speaks, and no more. */
function givesNothing(tokens: readonly Token[], join: number, end: number): boolean {
	let at = join + 1;
	let negated = false;
	while (at < end && (isAuxiliary(tokens[at]) || isLowerAdverb(tokens[at]) || isNegator(tokens[at]))) {
		negated ||= isNegator(tokens[at]) || /n't$|^not$/.test(tokens[at]?.lower ?? '');
		at++;
	}
	if (!is(tokens[at], gives)) return false;
	if (negated) return true;
	const few = /^(?:no|few|little)$/.test(tokens[at + 1]?.lower ?? '');
	return few && tokens.slice(at + 2, at + 5).some(token => details.has(token.lower));
}

function isReporterAgain(
	tokens: readonly Token[],
	cue: Cue,
	join: number,
	{start, end}: Span,
	clause: boolean,
): boolean {
	let at = join + 1;
	while (at < end && isLowerAdverb(tokens[at])) at++;
	const first = tokens[at];
	if (isWord(first) && !first.capital && isPast(tokens, at, end)) {
		// A verb without a subject goes on with that of the cue, unless the passage has one of its own.
		const speaks = first.readings.length > 0 && !isAuxiliary(first);
		const told = first.lower.endsWith('ed') || /^(?:told|said|wrote)$/.test(first.lower);
		return clause ? speaks && told && at + 1 < end : true;
	}
	if (/^(?:none|neither|nobody)$/.test(first?.lower ?? '')) return true;
	if (!(isName(first) || isDeterminer(first) || isPronoun(first) || isNumber(first))) return false;
	const verb = verbAfter(tokens, at, end) ?? (clause ? undefined : verbAfter(tokens, afterAside(tokens, at, end), end));
	if (verb === undefined) return false;
	if (!clause) return true;
	if (isNumber(first) && cue.source !== undefined && tokens.slice(cue.source.start, cue.source.end).some(isNumber))
		return true;
	if (is(tokens[join], turns)) return !isPronoun(first);
	return isBackshifted(tokens, start, join) && (isPlainPast(tokens[verb]) || isThirdPerson(tokens, verb, end));
}

function isPast(tokens: readonly Token[], at: number, end: number): boolean {
	const token = tokens[at];
	if (isAuxiliary(token)) return /^(?:has|have|had|did|does|was|were|is)/.test(token?.lower ?? '') && at + 1 < end;
	return isPlainPast(token);
}

function isPlainPast(token: Token | undefined): boolean {
	return isWord(token) && !token.capital && (token.lower.endsWith('ed') || pasts.has(token.lower));
}

/** `Rossia, the state channel, reported`: where the aside behind a name ends. */
function afterAside(tokens: readonly Token[], at: number, end: number): number {
	const commas: number[] = [];
	for (let next = at + 1; next < Math.min(end, at + 2 * longestSubject); next++)
		if (isComma(tokens[next])) commas.push(next);
	return commas[1] ?? at;
}

/** The finite verb of a clause that begins at `at`. */
function verbAfter(tokens: readonly Token[], at: number, end: number): number | undefined {
	for (let next = at + 1; next < Math.min(end, at + longestSubject); next++) {
		const token = tokens[next];
		if (isComma(token)) return undefined;
		if (isFiniteVerb(token) || isPlainPast(token)) return next;
		if (isThirdPerson(tokens, next, end)) return next;
	}
	return undefined;
}

/** “Veld wishes for”: a name, a form in -s, and what goes on. */
function isThirdPerson(tokens: readonly Token[], at: number, end: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	return (
		isWord(token) &&
		!token.capital &&
		/[^s]s$/.test(token.lower) &&
		isName(tokens[at - 1]) &&
		at + 1 < end &&
		(isPreposition(next) || isDeterminer(next) || next?.lower === 'to')
	);
}

/** Whether a passage is told in pluperfect or conditional, as reports of the past are: a plain past after it is the reporter's. */
function isBackshifted(tokens: readonly Token[], start: number, end: number): boolean {
	return (
		tokens.slice(start, end).some(token => /^(?:had|would|could)$/.test(token.lower)) &&
		!tokens.slice(start, end).some(isPlainPastAlone)
	);
}

function isPlainPastAlone(token: Token, at: number, all: readonly Token[]): boolean {
	const before = all[at - 1]?.lower ?? '';
	const beforeThat = all[at - 2]?.lower ?? '';
	return (
		isPlainPast(token) &&
		!/^(?:had|been|was|were|be|have|has|is|are)$/.test(before) &&
		!/^(?:had|been|was|were|be|have|has|is|are)$/.test(beforeThat)
	);
}
