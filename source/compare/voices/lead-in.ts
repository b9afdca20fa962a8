import {clauseOpeners, conjunctions} from './function-words.js';
import {afterAddressee, trimmed} from './report-after.js';
import type {Cue} from './reporting-cues.js';
import type {Span} from '../span.js';
import {is, isComma, isFiniteVerb, isPassing, isPreposition, isQuotation, isTime, isWord} from './token-tests.js';
import type {Token} from './tokens.js';

/** Behind the aside these tell more of the speaker, or report anew. */
const relatives = new Set(['who', 'whose', 'which', 'where', 'when', 'adding', 'citing']);

/** `The museum, she said, would …`, `Though it was late, he told her on Friday, the port …`: what the aside interrupts goes on behind it. */
export function afterLeadIn(tokens: readonly Token[], cue: Cue, left: Span, stop: number): Span | undefined {
	if (!leadsIn(tokens, left)) {
		return undefined;
	}
	let at = cue.verb.addressee ? afterAddressee(tokens, cue.unit.end, stop) : cue.unit.end;
	while (
		at < stop &&
		(isPassing(tokens[at]) || isTime(tokens[at]) || (isPreposition(tokens[at]) && isTime(tokens[at + 1])))
	) {
		at++;
	}
	const after = tokens[at + 1];
	const participle =
		isWord(after) && after.lower.endsWith('ing') && (after.readings.length > 0 || !opensClause(tokens, left));
	// `In his letter, she said, “…”`, `Asked about it, she said, that …`: where she said it, and no part of it.
	const aside =
		(isQuotation(after) || after?.lower === 'that' || isPreposition(after)) && isAdverbial(tokens[left.start]);
	return !aside && isComma(tokens[at]) && (isWord(after) || isQuotation(after)) && !is(after, relatives) && !participle
		? trimmed(tokens, at, stop)
		: undefined;
}

const isAdverbial = (token: Token | undefined): boolean =>
	isPreposition(token) || (isWord(token) && /(?:ed|ing)$/.test(token.lower));

/** `Though it was late`, `So when she left`, `To understand it`. */
function opensClause(tokens: readonly Token[], {start}: Span): boolean {
	const first = is(tokens[start], conjunctions) ? tokens[start + 1] : tokens[start];
	return is(first, clauseOpeners) || first?.lower === 'to';
}

/** Whether these words are no clause by themselves: a subject or an adverbial without its verb, or a dependent clause. */
function leadsIn(tokens: readonly Token[], {start, end}: Span): boolean {
	const words = tokens.slice(start, end);
	if (opensClause(tokens, {start, end}) || words.at(-1)?.lower === 'why') {
		return true;
	}
	return (
		words.every(token => isWord(token)) &&
		!words.some(token => isFiniteVerb(token) || token.contracted || (token.lower.endsWith('ed') && !token.capital))
	);
}
