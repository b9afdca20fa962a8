import {
	isAuxiliary,
	isComma,
	isDash,
	isDeterminer,
	isPreposition,
	isStop,
	isTime,
	isWord,
} from '../voices/token-tests.js';
import type {Token} from '../voices/tokens.js';
import {isListComma} from './clause-cuts.js';
import {isFunctionWord} from './common-english.js';

/** Words before which a statement may end: what follows says when, where or what else. “Until”, “if” and “without” turn the matter. */
const leavers = new Set(
	'during amid since following after before despite while when where which who whose because although though ahead'.split(
		' ',
	),
);
const alongside = new Set('which who whose where when'.split(' '));
/** These also bind a verb to its object: “depend on”. What they stand before is left out where it is a day or a name, or where the object is there. */
const places = new Set(['in', 'on', 'at']);
const articles = new Set('the a an his her its their'.split(' '));
/** Verbs that want a place as much as an object: “put the stress on”. */
const placing = new Set('put puts place places placed lay lays laid set sets based keep keeps kept'.split(' '));
/** Objects that do not say what. */
const vague = new Set('this it them him so'.split(' '));
/** Before “after” or “before” they belong to what follows. */
const danglers = new Set('just soon day hours days weeks months years minutes time long even only right'.split(' '));

/** The token after the fullest end of a verb and its object that can stand by itself; `null` where there is none. */
export function predicateEnd(
	tokens: readonly Token[],
	text: string,
	{from, head, end, room: cells}: {from: number; head: number; end: number; room: number},
): number | null {
	if (vague.has(tokens[head + 1]?.lower ?? '') && !isNounLike(tokens[head + 2])) return null;
	// “He asked, and they came”: the verb has no object.
	if (isComma(tokens[head + 1])) return null;
	let best: number | null = null;
	const room = (tokens[from]?.start ?? 0) + cells;
	for (let to = head + 2; to <= end; to++) {
		const last = tokens[to - 1];
		if (last === undefined || last.end > room) break;
		// “…, which starts at eight”: a clause that only goes along is not begun.
		if (isComma(last) && alongside.has(tokens[to]?.lower ?? '')) break;
		if (
			canEnd(last) &&
			canLeave(tokens, text, to, end, placing.has(tokens[head]?.lower ?? '')) &&
			hasObject(tokens, head + 1, to)
		)
			best = to;
	}
	return best;
}

function canEnd(token: Token): boolean {
	if (token.kind === 'quotation') return true;
	if (token.lower.endsWith('ly') || danglers.has(token.lower)) return false;
	return (
		isWord(token) &&
		!isFunctionWord(token.lower) &&
		!isPreposition(token) &&
		!isDeterminer(token) &&
		!isAuxiliary(token)
	);
}

function canLeave(tokens: readonly Token[], text: string, to: number, end: number, wantsPlace: boolean): boolean {
	const next = tokens[to];
	if (to === end || next === undefined || isStop(next) || isDash(next) || next.text === ';' || next.text === ':')
		return true;
	if (next.text === ',')
		return (
			!isListComma(text.slice(next.end).trimStart()) &&
			!/^\s*(?:but|if|unless|until|except|without)\b/u.test(text.slice(next.end))
		);
	if (places.has(next.lower))
		return !wantsPlace && (isWhereOrWhen(tokens[to + 1]) || articles.has(tokens[to - 2]?.lower ?? ''));
	return leavers.has(next.lower);
}

function isWhereOrWhen(token: Token | undefined): boolean {
	return token?.kind === 'word' && (isTime(token) || token.capital || /^\p{N}/u.test(token.text));
}

function hasObject(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens
		.slice(from, to)
		.some(
			token =>
				token.kind === 'quotation' || (isWord(token) && !isFunctionWord(token.lower) && !token.lower.endsWith('ly')),
		);
}

function isNounLike(token: Token | undefined): boolean {
	return isWord(token) && !isFunctionWord(token.lower) && !token.lower.endsWith('ly') && token.lower !== 'just';
}
