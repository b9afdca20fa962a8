import {isFunctionWord} from './common-english.js';
import type {Span} from '../span.js';
import {isVerbForm} from './stem.js';

/** Words after which a noun phrase begins. */
const introducers = new Set(
	`the a an this that these those his her its their our my your of on for about over in at from with by against between
	under after before during into without no`.split(/\s+/u),
);
/** Endings of adjectives that are no nouns. */
const adjective = /(?:ous|able|ible|ful|less|ical|ive|ional|inal|icial|ocal|egal|itial|ental|ular)$/u;
/** “Norwegian”, “Polish”, “Japanese”. */
const demonym = /^\p{Lu}\p{L}{2,}(?:an|ish|ese)$/u;
/** “It's”, “that's”: is, and no owner. */
const contraction = /^(?:it|that|he|she|what|there|here|who|let|where|how)[’']s$/u;
const word = /\p{L}[\p{L}\p{M}’']*/gu;
/** What stands after a verb, and not within a name. */
const objects = new Set('the a an that this these those his her its their our my your him them it'.split(' '));
const longestBefore = 60;
const mostWords = 3;

type Token = Span & {readonly text: string};

/**
 * The noun phrase a word stands in, without its article (“joint session” for either of its words), or `null` where the
 * word is no noun there: a verb, an adjective with nothing after it. By the words before and after it; English.
 */
export function nounPhraseAt(text: string, {start, end}: Span): Span | null {
	const from = Math.max(0, start - longestBefore);
	const tokens = [...text.slice(from, end + longestBefore).matchAll(word)].map(match => ({
		text: match[0],
		start: from + match.index,
		end: from + match.index + match[0].length,
	}));
	const at = tokens.findIndex(token => token.start <= start && token.end >= end);
	const own = tokens[at];
	if (own === undefined) return null;
	const first = beginning(text, tokens, at);
	if (first === null) return null;
	const last = ending(text, tokens, first, at);
	const [head, tail] = [tokens[first], tokens[last]];
	if (
		head === undefined ||
		tail === undefined ||
		isLoose(tail) ||
		modifies(text, tail, tokens[last + 1], tokens[last + 2])
	)
		return null;
	return {start: head.start, end: tail.end};
}

/** The token the phrase begins with: what stands after an article or a preposition, or opens its sentence in the plural. */
function beginning(text: string, tokens: readonly Token[], at: number): number | null {
	for (let first = at; first > at - mostWords && first >= 0; first--) {
		const before = tokens[first - 1];
		if (before === undefined || !isBeside(text, before, tokens[first])) {
			return before === undefined && opensWith(tokens, at) && first === at ? first : null;
		}
		if (first < at && tokens[first]?.text !== tokens[first]?.text.toLowerCase()) return null;
		const lower = before.text.toLowerCase();
		if (introducers.has(lower) || (/[’']s$/u.test(lower) && !contraction.test(lower))) return first;
		if (isFunctionWord(lower) || isVerbForm(lower)) return null;
	}
	return null;
}

/** “Talks on …”, “Prisoners were …”: a plural that opens the text. */
function opensWith(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1]?.text.toLowerCase();
	return (tokens[at]?.text ?? '').endsWith('s') && next !== undefined && isFunctionWord(next);
}

function ending(text: string, tokens: readonly Token[], first: number, at: number): number {
	let last = at;
	while (last - first + 1 < mostWords) {
		const [own, next, after] = [tokens[last], tokens[last + 1], tokens[last + 2]];
		if (own === undefined || next === undefined || !isBeside(text, own, next)) break;
		const lower = next.text.toLowerCase();
		if (isFunctionWord(lower) || isVerbForm(lower) || lower.endsWith('ly') || lower !== next.text) break;
		if (takesObject(next, after)) break;
		const goesOn = after !== undefined && isBeside(text, next, after) && !isFunctionWord(after.text.toLowerCase());
		if (goesOn && !isLoose(own)) break;
		last++;
	}
	return last;
}

/** “Keeps its”, “counts internationally”: a verb. */
function takesObject({text}: Token, after: Token | undefined): boolean {
	const lower = after?.text.toLowerCase() ?? '';
	return lower.endsWith('ly') || (text.endsWith('s') && objects.has(lower));
}

/** Whether a further noun follows, so that the word is only part of what is named. */
function modifies(text: string, last: Token, next: Token | undefined, after: Token | undefined): boolean {
	if (next === undefined || !isBeside(text, last, next) || takesObject(next, after)) return false;
	const lower = next.text.toLowerCase();
	return lower === next.text && !isFunctionWord(lower) && !isVerbForm(lower) && !lower.endsWith('ly');
}

function isBeside(text: string, one: Token, other: Token | undefined): boolean {
	return other !== undefined && /^[ -][“‘"']?$/u.test(text.slice(one.end, other.start));
}

/** A word that asks for a noun after it. */
function isLoose({text}: Token): boolean {
	return adjective.test(text.toLowerCase()) || demonym.test(text) || isVerbForm(text.toLowerCase());
}
