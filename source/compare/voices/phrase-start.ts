import type {Span} from '../span.js';
import {conjunctions, determiners, isAdverb, openers, pronominal} from './function-words.js';
import {is, isDeterminer, isName, isNegator, isNumber, isPreposition, isTime, isWord} from './token-tests.js';
import type {Token} from './tokens.js';

/** Drops what opens the clause before the phrase (`But`, `On Tuesday`); undefined when no noun phrase is left. */
export function withoutOpening(tokens: readonly Token[], from: number, end: number): Span | undefined {
	let start = from;
	while (start < end - 1) {
		const token = tokens[start];
		const following = tokens[start + 1];
		if (isNegator(token)) {
			// `Not everyone said`: never `everyone said`.
			break;
		}
		const opener = isWord(token) && (openers.has(token.lower) || isAdverb(token.lower) || isTime(token));
		if (isPreposition(token) || (isWord(token) && !token.capital && token.lower.endsWith('ing'))) {
			const next = afterPrepositional(tokens, start, end);
			start = next === end && is(token, clausePrepositions) ? start + 1 : next;
		} else if (!isWord(token) || (opener && !(isName(token) && isName(following) && !openers.has(token.lower)))) {
			start++;
		} else {
			break;
		}
	}
	if (
		/[a-z]{3}ed$|^(?:met|saw|found|made|held|heard|brought|named|sent|took)$/.test(tokens[start]?.lower ?? '') &&
		tokens[start]?.capital === false &&
		isDeterminer(tokens[start + 1])
	) {
		// `…, for example, produced [a study that found]`
		start++;
	}
	const first = tokens[start];
	if (start >= end || !isWord(first)) {
		return undefined;
	}
	const lone = start === end - 1;
	const empty = determiners.has(first.lower)
		? !pronominal.has(first.lower)
		: isAdverb(first.lower) || isPreposition(first) || isTime(first);
	return lone && empty ? undefined : {start, end};
}

/** Open a clause as well as an adverbial: `after their leaders told`. */
export const clausePrepositions = new Set(['after', 'before', 'since', 'until', 'than']);

/** Where a new phrase begins after `On Tuesday`, `In a statement`: at a name or determiner that no preposition governs. */
function afterPrepositional(tokens: readonly Token[], from: number, end: number): number {
	for (let at = from + 2; at < end; at++) {
		const token = tokens[at];
		const before = tokens[at - 1];
		const governed = isPreposition(before) || is(before, conjunctions) || isDeterminer(before);
		const begins = isDeterminer(token) || (isName(token) && (!isName(before) || isTime(before)));
		if (isWord(token) && isWord(before) && !governed && !isTime(token) && !isNumber(token) && begins) {
			return at;
		}
	}
	return end;
}
