import type {Span} from '../span.js';
import {conjunctions, subordinators} from './function-words.js';
import {clausePrepositions, withoutOpening} from './phrase-start.js';
import {nounKindOf, sourceKind} from './source-kind.js';
import {
	is,
	isComma,
	isDash,
	isDeterminer,
	isFiniteVerb,
	isInitialStop,
	isLabel,
	isLowerAdverb,
	isName,
	isPreposition,
	isPronoun,
	isQuotation,
	isTerm,
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';
import {withoutAdverbials} from './without-adverbials.js';

/** A subject, or an aside beside it, is looked for within this many tokens. */
const longestPhrase = 40;

const relatives = new Set(['who', 'which']);
const asideVerbs = new Set(['who', 'which', 'whose', 'where', 'when', 'as']);

/**
 * The subject of a verb group that begins at `end`, not reaching back beyond `low`: token indices. An apposition between
 * the two belongs to it (`Marsh, who heads the centre, said`). Undefined when there is none.
 */
export function subjectBefore(tokens: readonly Token[], low: number, end: number): Span | undefined {
	const stop = withoutAdverbials(tokens, low, end);
	const last = tokens[stop - 1];
	if (stop <= low || last === undefined) {
		return undefined;
	}
	if (last.lower.endsWith('ed') && isPronoun(tokens[stop - 2]) && stop - 3 >= low && isNoun(tokens[stop - 3], true)) {
		// `the experts I interviewed said`
		return phraseEndingAt(tokens, low, stop - 2);
	}
	return isComma(last) || isDash(last) ? subjectBeforeAside(tokens, low, stop) : phraseEndingAt(tokens, low, stop);
}

/** `Veld, the envoy, one of the first, said`: back over the asides to the name they belong to. */
function subjectBeforeAside(tokens: readonly Token[], low: number, stop: number): Span | undefined {
	const open = asideStart(tokens, low, stop);
	const head = open < 0 ? undefined : phraseEndingAt(tokens, low, open);
	if (head === undefined || is(tokens[head.start - 1], origins)) {
		const name = originBefore(tokens, low, open);
		return name === undefined ? undefined : {start: name.start, end: stop - 1};
	}
	const outer = isComma(tokens[head.start - 1]) ? phraseEndingAt(tokens, low, head.start - 1) : undefined;
	const inner = tokens[open + 1];
	if (
		outer !== undefined &&
		isName(tokens[outer.start]) &&
		(!isName(tokens[head.start]) || isLabel(tokens[head.start]))
	) {
		return {start: outer.start, end: stop - 1};
	}
	const adverbial =
		isPreposition(inner) ||
		inner?.lower === 'as' ||
		(/(?:ed|en)$/.test(inner?.lower ?? '') && tokens[open + 2]?.lower === 'by') ||
		isLowerAdverb(inner) ||
		(isWord(inner) && inner.lower.endsWith('ing'));
	return adverbial ? head : {start: head.start, end: stop - 1};
}

const origins = new Set(['of', 'from']);

/** `Wilson, of Springfield, Va.,`: the name before an aside in two parts. */
function originBefore(tokens: readonly Token[], low: number, end: number): Span | undefined {
	let at = end - 1;
	while (at > low && isName(tokens[at])) {
		at--;
	}
	const name = is(tokens[at], origins) && isComma(tokens[at - 1]) ? phraseEndingAt(tokens, low, at - 1) : undefined;
	return name !== undefined && isName(tokens[name.end - 1]) ? name : undefined;
}

/** Index of the mark that opens the aside closed by the comma or dash before `end`; -1 when a clause stands there. */
function asideStart(tokens: readonly Token[], low: number, end: number): number {
	const matches = isDash(tokens[end - 1]) ? isDash : isComma;
	let verbs = false;
	for (let at = end - 2; at > Math.max(low, end - longestPhrase); at--) {
		const token = tokens[at];
		if (matches(token)) {
			// `Anadol, quoted by name, reported`
			const participle = /(?:ed|en)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'by';
			return verbs && !participle && !is(tokens[at + 1], asideVerbs) ? -1 : at;
		}
		if (isQuotation(token) && !isTerm(token)) {
			return -1;
		}
		verbs ||= isFiniteVerb(token);
	}
	return -1;
}

/** The noun phrase that ends just before `end`, inside one clause; undefined when nothing there can be one. */
export function phraseEndingAt(tokens: readonly Token[], low: number, end: number): Span | undefined {
	const floor = Math.max(low, end - longestPhrase);
	let start = end;
	while (start > floor) {
		const at = start - 1;
		const token = tokens[at];
		if (token?.text === ')') {
			const open = bracketStart(tokens, floor, at);
			if (open < 0 || start < end) {
				// `Port Ember (Wire) Norland said`: what stands before the bracket is where, not who.
				break;
			}
			start = open;
			continue;
		}
		if (!isWord(token)) {
			const inside = isTerm(token)
				? start < end || isWord(tokens[at - 1])
				: start < end && (token?.text === '&' || token?.text === '/' || isPossessive(tokens, at));
			if (!inside && !isInitialStop(tokens, at) && !(start === end && token?.text === '.')) {
				break;
			}
		} else if (
			is(token, relatives) ||
			(token.lower === 'that' && start === end && isNoun(tokens[at - 1], at > floor))
		) {
			return relativeSubject(tokens, floor, at, end);
		} else if (isPronoun(token)) {
			return start === end ? {start: at, end} : withoutOpening(tokens, start, end);
		} else if (is(token, clausePrepositions) && start < end && sourceKind(tokens, {start, end}) !== 'nobody') {
			break;
		} else if (endsClauseBefore(tokens, floor, at, end) || (start < end && opensInside(tokens, at))) {
			break;
		}
		start--;
	}
	// `audio of his years as mayor shows`: what stands after `as` is not who.
	start = overList(tokens, floor, start, end);
	const role = tokens[start - 1]?.lower === 'as' || tokens[start - 1]?.lower === 'than';
	return role && start - 1 > floor && !isComma(tokens[start - 2]) && !isQuotation(tokens[start - 2])
		? undefined
		: withoutOpening(tokens, start, end);
}

/** `[Marsh, Veld] and Corwen said`: names before the comma, where they open the clause. */
function overList(tokens: readonly Token[], floor: number, start: number, end: number): number {
	const words = tokens.slice(start, end);
	if (
		!words.some(({lower}) => lower === 'and') ||
		!words.every(token => isName(token) || token.lower === 'and' || token.lower === 'others')
	)
		return start;
	let from = start;
	while (isComma(tokens[from - 1]) && isName(tokens[from - 2]) && !isTime(tokens[from - 2])) {
		let name = from - 2;
		while (name > floor && isName(tokens[name - 1])) name--;
		const before = tokens[name - 1];
		if (name < floor || (name > floor && !isComma(before) && !is(before, conjunctions) && !isQuotation(before))) break;
		from = name;
	}
	// What stands before the list must not be a place behind its preposition: `In Tarsk, Marsh and Veld said`.
	return from;
}

/** `Daniels’ lawyer`: the mark of a possessive, and no quotation's end. */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
	/^['’]$/.test(tokens[at]?.text ?? '') &&
	tokens[at - 1]?.end === tokens[at]?.start &&
	tokens[at - 1]?.lower.endsWith('s') === true &&
	isWord(tokens[at + 1]);

/** Whether `that` after this word refers to it: `the text that says`. */
const isNoun = (token: Token | undefined, inside: boolean): boolean =>
	inside &&
	isWord(token) &&
	!isFiniteVerb(token) &&
	!isPreposition(token) &&
	!isDeterminer(token) &&
	!isLowerAdverb(token) &&
	!conjunctions.has(token.lower);

function bracketStart(tokens: readonly Token[], floor: number, close: number): number {
	for (let at = close - 1; at > Math.max(floor, close - 8); at--) {
		if (tokens[at]?.text === '(') {
			return at;
		}
	}
	return -1;
}

/** `the facts [the president] cites`: a phrase of its own behind a noun. */
function opensInside(tokens: readonly Token[], at: number): boolean {
	const noun = tokens[at];
	return (
		/^(?:the|an?)$/.test(tokens[at + 1]?.lower ?? '') &&
		isWord(noun) &&
		!noun.capital &&
		!isPreposition(noun) &&
		!isDeterminer(noun) &&
		!isLowerAdverb(noun) &&
		!isTime(noun) &&
		!conjunctions.has(noun.lower) &&
		!/(?:ing|ed|all|both|half|such|many|what|even)$/.test(noun.lower)
	);
}

/** Whether the word at `at` belongs to an earlier clause than the phrase that follows it. */
function endsClauseBefore(tokens: readonly Token[], floor: number, at: number, end: number): boolean {
	const token = tokens[at];
	if (!isWord(token)) {
		return true;
	}
	if (token.lower === 'and' || token.lower === 'or') {
		return at + 1 === end || !joinsNouns(tokens, floor, at);
	}
	// `the alleged plan`: no verb.
	if ((isFiniteVerb(token) && !isAttributive(tokens, at)) || conjunctions.has(token.lower)) {
		return true;
	}
	if (subordinators.has(token.lower)) {
		return token.lower !== 'that' || at + 1 < end;
	}
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	const past = token.lower.endsWith('ed') && !token.capital;
	if (past && isWord(before) && nounKindOf(before) !== undefined && isDeterminer(next)) {
		// `the ministry listed two truces, …`
		return true;
	}
	return (
		past &&
		(isName(before) || isPronoun(before)) &&
		(isPreposition(next) || isDeterminer(next) || (isWord(next) && next.lower.endsWith('ing')))
	);
}

function isAttributive(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	// `the alleged plan`, `a report released last year`
	const participle = tokens[at]?.lower.endsWith('ed') === true;
	return participle && (isDeterminer(before) || (isWord(before) && nounKindOf(before) === 'document'));
}

/** Whether the conjunction at `at` joins two names or nouns rather than two clauses. */
function joinsNouns(tokens: readonly Token[], floor: number, at: number): boolean {
	const determined = isDeterminer(tokens[at + 1]);
	for (let back = at - 1; back >= Math.max(floor, at - 12); back--) {
		const token = tokens[back];
		if (!isWord(token) || subordinators.has(token.lower)) {
			return back < at - 1;
		}
		if (isFiniteVerb(token) || isPronoun(token) || (determined && isPreposition(token) && token.lower !== 'of')) {
			return false;
		}
	}
	return at > floor;
}

/** For `who` or `which` as the subject: the phrase it refers to; a restrictive clause belongs to the phrase. */
function relativeSubject(tokens: readonly Token[], floor: number, at: number, end: number): Span | undefined {
	const aside = isComma(tokens[at - 1]);
	const whole = phraseEndingAt(tokens, floor, aside ? at - 1 : at);
	const by = whole === undefined ? -1 : tokens.slice(whole.start, whole.end).findLastIndex(({lower}) => lower === 'by');
	const before = whole === undefined || by < 0 ? whole : withoutOpening(tokens, whole.start + by + 1, whole.end);
	if (before === undefined) {
		return undefined;
	}
	if (
		at + 1 < end &&
		!isPreposition(tokens[at + 1]) &&
		!tokens.slice(at + 1, end).some(isFiniteVerb) &&
		sourceKind(tokens, {start: at + 1, end}) !== 'nobody'
	) {
		// `all of which Norland denies`: the clause has a subject of its own.
		return {start: at + 1, end};
	}
	return at + 1 === end || aside || isPreposition(tokens[at + 1]) ? before : {start: before.start, end};
}
