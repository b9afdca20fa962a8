import type {Span} from '../span.js';
import {afterAdverbials, afterTime, longestAdverbial, objectPronouns, thatAfterHearer} from './after-adverbials.js';
import type {VerbClass} from './cue-rows.js';
import {clauseOpeners, conjunctions, questionWords} from './function-words.js';
import {phraseFrom} from './phrase-from.js';
import type {Cue} from './reporting-cues.js';
import {nounKindOf, sourceKind} from './source-kind.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDash,
	isDeterminer,
	isInitialStop,
	isName,
	isNumber,
	isPreposition,
	isPronoun,
	isQuotation,
	isStop,
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** What a cue reports on its right, up to `stop`; undefined when it reports nothing there. */
export function rightOf(tokens: readonly Token[], cue: Cue, stop: number): Span | undefined {
	let at = cue.order === 'after' ? cue.unit.end : cue.group.end;
	if (cue.verb.addressee && !cue.passive) {
		at = afterAddressee(tokens, at, stop);
	}
	at = cue.verb.strict
		? afterTime(tokens, at, stop)
		: afterAdverbials(tokens, at, stop, (cue.verbClass === 'said' || cue.verbClass === 'announced') && cue.verb.beside);
	at = thatAfterHearer(tokens, at, stop) ?? at;
	if (isComma(tokens[at]) || tokens[at]?.text === ':') {
		at++;
	}
	const first = tokens[at];
	if (
		at >= stop ||
		isStop(first) ||
		first?.lower === 'according' ||
		(first?.lower === 'that' && isTime(tokens[at + 1]))
	) {
		return undefined;
	}
	const reports =
		isQuotation(first) ||
		tokens[at - 1]?.text === ':' ||
		is(first, questionWords) ||
		(first?.lower === 'to' && !(cue.verb.strict && isThing(tokens, at + 1))) ||
		(cue.verb.addressee && /^(?:of|about)$/.test(first?.lower ?? ''));
	if ((cue.verb.strict && !reports) || isTelephoneCall(tokens, cue, at, stop)) {
		return undefined;
	}
	if (isComma(tokens[at - 1]) && is(first, relatives) && at - 1 > cue.group.end) {
		// `ordered Veld, who had left, not to return`: who is spoken to belongs to the passage.
		at = cue.order === 'after' ? cue.unit.end : cue.group.end;
	}
	if (first?.lower === 'to') {
		return trimmed(tokens, at, infinitiveEnd(tokens, at, stop));
	}
	return trimmed(
		tokens,
		at,
		reports || cue.verb.beside || tokens.slice(at, stop).some(isQuotation) ? stop : objectEnd(tokens, cue, at, stop),
	);
}

/** `responded to the news`: no infinitive. */
const isThing = (tokens: readonly Token[], at: number): boolean => isDeterminer(tokens[at]) || isName(tokens[at]);

/** `called Aliyev` reports nothing; `called Aliyev a partner` does. */
function isTelephoneCall(tokens: readonly Token[], {verb}: Cue, at: number, stop: number): boolean {
	if (verb.lemma !== 'call') {
		return false;
	}
	if (isNumber(tokens[at])) {
		return true;
	}
	if (!isName(tokens[at])) {
		return isCalledByTelephone(tokens, at, stop);
	}
	let next = at;
	while (next < stop && (isName(tokens[next]) || isInitialStop(tokens, next))) {
		next++;
	}
	if (/'s?$/.test(tokens[next - 1]?.lower ?? '')) {
		return false;
	}
	return (
		next >= stop ||
		isComma(tokens[next]) ||
		is(tokens[next], conjunctions) ||
		isPreposition(tokens[next]) ||
		isTime(tokens[next]) ||
		isStop(tokens[next])
	);
}

/** `called both leaders on Tuesday`: people, and then a time or place. */
function isCalledByTelephone(tokens: readonly Token[], at: number, stop: number): boolean {
	let end = at + 1;
	while (end < stop && isWord(tokens[end]) && !isPreposition(tokens[end]) && !isTime(tokens[end])) {
		if (isDeterminer(tokens[end])) {
			return false;
		}
		end++;
	}
	const kind = end < stop && isWord(tokens[end]) ? sourceKind(tokens, {start: at, end}) : 'nobody';
	// `called the coastguard to report a leak`
	const reported =
		tokens[end]?.lower === 'to' && (kind === 'body' || kind === 'name') && !tokens.slice(end, stop).some(isQuotation);
	return (kind === 'people' || kind === 'pronoun' || reported) && isDeterminer(tokens[at]);
}

/** A thing that is criticised, praised or wanted ends before a comma or another clause. */
/** `threatened to leave, traded insults and …`, `to leave, as did Veld`, `to leave, and Veld agreed`: what is threatened ends before the next thing done. */
function infinitiveEnd(tokens: readonly Token[], from: number, stop: number): number {
	for (let at = from + 1; at + 1 < stop; at++) {
		const next = tokens[at + 1];
		const after = tokens[at + 2];
		const past = isWord(next) && !next.capital && next.lower.endsWith('ed');
		const asDid = next?.lower === 'as' && isAuxiliary(after);
		const other =
			is(next, conjunctions) && (isName(after) || isPronoun(after)) && tokens[at + 3]?.lower.endsWith('ed') === true;
		if (isComma(tokens[at]) && (past || asDid || other)) {
			return at;
		}
		// `ordered the ministry to reply and she set a day`
		if (
			next !== undefined &&
			is(tokens[at], conjunctions) &&
			/^(?:he|she|it|they)$/.test(next.lower) &&
			isPastOrThird(after)
		) {
			return at;
		}
		// `promised to invite both and made no mention of the island`
		if (is(tokens[at], conjunctions) && isWord(next) && !next.capital && mainPasts.has(next.lower)) {
			return at;
		}
	}
	return stop;
}

const isPastOrThird = (token: Token | undefined): boolean =>
	isWord(token) && (token.lower.endsWith('ed') || mainPasts.has(token.lower) || /[^s]s$/.test(token.lower));

/** Forms that go on with the main clause and not with an infinitive. */
const mainPasts = new Set(
	'made took gave went left began did does was were has had said named called found became'.split(' '),
);

const relatives = new Set(['who', 'whose', 'whom', 'which']);

/** Under what a thing is wanted or refused belongs to it: `ruled out talks while clashes went on`. */
const conditions = new Set(['while', 'until', 'unless', 'if']);
const conditional: ReadonlySet<VerbClass> = new Set([
	'ruled out',
	'refused',
	'denied',
	'demanded',
	'promised',
	'agreed',
]);

function objectEnd(tokens: readonly Token[], {verbClass}: Cue, from: number, stop: number): number {
	for (let at = from + 1; at < stop; at++) {
		if (tokens[at]?.text === ':') {
			// `cited two principles: the first, and the second`
			return stop;
		}
		if (verbClass === 'accused' && isComma(tokens[at]) && is(tokens[at + 1], relatives)) {
			// `accused Veld, who was born there, of theft`
			const close = tokens.slice(at + 1, stop).findIndex(isComma) + at + 1;
			if (close > at && tokens[close + 1]?.lower === 'of') {
				at = close;
				continue;
			}
		}
		const opens =
			is(tokens[at], clauseOpeners) &&
			tokens[at]?.lower !== 'as' &&
			!(conditional.has(verbClass) && is(tokens[at], conditions));
		if (isComma(tokens[at]) || isDash(tokens[at]) || opens) {
			return at;
		}
	}
	return stop;
}

/** `told [reporters], told [the Russian agency TASS]`. */
export function afterAddressee(tokens: readonly Token[], from: number, stop: number): number {
	const first = tokens[from];
	if (is(first, objectPronouns) && first?.capital === false) {
		return from + 1;
	}
	if (!isWord(first) || questionWords.has(first.lower) || first.lower === 'to') {
		return from;
	}
	if (!first.capital && !isDeterminer(first) && !first.lower.endsWith('s') && nounKindOf(first) === undefined) {
		return from;
	}
	const phrase = phraseFrom(tokens, from, stop);
	const end = programmeEnd(tokens, phrase.end, stop);
	const kind = end > from ? sourceKind(tokens, {start: from, end}) : 'nobody';
	const named = kind === 'name' || kind === 'people' || kind === 'body';
	return (end < stop && !isStop(tokens[end])) || named ? afterRelative(tokens, end, stop) : from;
}

/** `told Harbour News’ “Evening” that …`: the programme belongs to who is spoken to. */
function programmeEnd(tokens: readonly Token[], end: number, stop: number): number {
	const mark = /^['’]s?$/u.test(tokens[end]?.text ?? '') ? end + 1 : end;
	const owns = mark > end || /['’]s?$/u.test(tokens[end - 1]?.text ?? '');
	const programme = tokens[mark];
	return owns &&
		mark < stop &&
		isQuotation(programme) &&
		programme !== undefined &&
		/^[“"‘]?\p{Lu}[^.!?]{0,30}$/u.test(programme.text)
		? mark + 1
		: end;
}

/** `told reporters [travelling with him] that …`, `told those [who had stayed] that …`: the clause belongs to the person spoken to. */
function afterRelative(tokens: readonly Token[], from: number, stop: number): number {
	const first = tokens[from];
	if (!isWord(first) || !(first.lower.endsWith('ing') || is(first, relatives))) {
		return from;
	}
	for (let at = from + 1; at < Math.min(stop, from + longestAdverbial); at++) {
		const token = tokens[at];
		if (token?.lower === 'that') {
			return at;
		}
		if (!isWord(token)) {
			break;
		}
	}
	return from;
}

/** A range without the marks around it; undefined when nothing is left. */
export function trimmed(tokens: readonly Token[], from: number, to: number): Span | undefined {
	let start = from;
	let end = to;
	while (start < end && tokens[start]?.kind === 'mark' && !/^[“"([$€£]$/.test(tokens[start]?.text ?? '')) {
		start++;
	}
	while (
		end > start &&
		(isStop(tokens[end - 1]) || isComma(tokens[end - 1]) || isDash(tokens[end - 1]) || tokens[end - 1]?.text === ':')
	) {
		end--;
	}
	return start < end ? {start, end} : undefined;
}
