import type {Span} from '../span.js';
import {isFunctionWord} from './common-english.js';
import {withNegator} from './denial.js';
import {isLightNoun} from './light-nouns.js';
import {isVerbForm} from './stem.js';

/** Words after which a noun phrase begins. */
const introducers = new Set(
	`the a an this that these those his her its their our my your of on for about over in at from with by against between
	under after before during into without no`.split(/\s+/u),
);
/** Endings of adjectives that are no nouns. */
const adjective =
	/(?:ous|able|ible|ful|less|ical|ive|ional|inal|icial|ocal|egal|itial|ental|ular)$|^(?:intense|tense|immense|dense|volatile|fragile|hostile|futile|better|worse|close|closer|clear|likely|ready)$/u;
/** “Norwegian”, “Polish”, “Japanese”. */
const demonym = /^\p{Lu}\p{L}{2,}(?:an|ish|ese)$/u;
/** “It's”, “that's”: is, and no owner. */
const contraction = /^(?:it|that|he|she|what|there|here|who|let|where|how)[’']s$/u;
/** “Won’t”, “I’ve”. */
const contracted = /[’'](?:t|ve|re|ll|d|m)$/u;
const word = /\p{L}[\p{L}\p{M}’']*/gu;
/** What stands after a verb, and not within a name. */
const objects = new Set('the a an that this these those his her its their our my your him them it'.split(' '));
/** Nouns in -s that stand before another: no verbs. */
const pluralModifiers = new Set(
	'arms customs human rights sanctions sports weapons affairs talks hostages news economics'.split(' '),
);
/** Forms in -s that are hardly ever nouns. */
const verbsInS = new Set(
	'seems appears looks stays uses hits chairs starts begins continues remains fails comes goes says wants shows gives offers praises expresses keeps makes sees lies seeks rejects accepts welcomes insists includes recalls notes reports adds tells contains allows requires believes thinks denies confirms explains writes asks warns accuses thanks criticises describes mentions considers passes'.split(
		' ',
	),
);
/** “Line of contact”, “release of prisoners”. */
const ofBefore =
	/(?<=(?:^|\s)(?:the|a|an|this|his|her|its|their|our|of|on|for|about|over|in|at|from|with|by|no|\d+)\s)(\p{Ll}{3,})\sof\s(?:(?:a|an|the|its|their|his|her|all)\s)?$/u;
const pluralOf = /(?<=^|\s)(\p{Ll}{3,}[^s\W]s)\sof\s$/u;
const ofAfter =
	/^\s(?:of|on|for|between)\s(?:(?:a|an|the|its|their|his|her|all)\s)?(?:\p{Ll}{3,}\s)?[\p{Ll}-]{4,}(?=[.,;:!?]|$|\s(?:of|on|for|in|at|with|and|or|but|to|from|by|that|which|who|is|are|was|were|has|had|have|will|would|between|after|before|as)\s)/u;
const dayOrMonth =
	/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const longestBefore = 60;
const mostWords = 3;

type Token = Span & {readonly text: string};

/**
 * The noun phrase a word stands in, without its article (“joint session” for either of its words), or `null` where the
 * word is no noun there: a verb, an adjective with nothing after it. By the words before and after it; English.
 */
export function nounPhraseAt(text: string, {start, end}: Span): Span | null {
	const from = Math.max(0, start - longestBefore);
	if (verbsInS.has(text.slice(start, end).toLowerCase())) return null;
	const tokens = [...text.slice(from, end + longestBefore).matchAll(word)].map(match => ({
		text: match[0],
		start: from + match.index,
		end: from + match.index + match[0].length,
	}));
	const at = tokens.findIndex(token => token.start <= start && token.end >= end);
	const own = tokens[at];
	if (own === undefined) return null;
	// “The statement marks the day”: a verb.
	if (/[^s]s$/u.test(own.text) && isBeside(text, own, tokens[at + 1]) && takesObject(own, tokens[at + 1])) return null;
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
	// “Statement promises steps”, “countries chair it”: what comes before a plural or after it is a verb.
	if (tokens.slice(first, last).some(isPlural)) return null;
	if (tokens.slice(first, last + 1).some(token => contracted.test(token.text))) return null;
	const span = withNegator(text, {start: head.start, end: tail.end});
	return first < last || span.start < head.start ? span : loneNoun(text, span);
}

/** A noun with no other beside it: with what it is of, else alone if it says enough alone. */
function loneNoun(text: string, {start, end}: Span): Span | null {
	const owner = ofBefore.exec(text.slice(0, start)) ?? pluralOf.exec(text.slice(0, start));
	if (owner !== null && !isFunctionWord(owner[1] ?? '') && !isVerbForm(owner[1] ?? ''))
		return withNegator(text, {start: start - owner[0].length, end});
	const object = ofAfter.exec(text.slice(end))?.[0];
	if (object !== undefined && isObject(object)) return {start, end: end + object.length};
	return isLightNoun(text.slice(start, end).toLowerCase()) ? null : {start, end};
}

function isObject(object: string): boolean {
	const nouns = object.trim().split(/\s+/u).slice(1);
	const last = nouns.at(-1) ?? '';
	return (
		!nouns.some(noun => isVerbForm(noun)) && !isFunctionWord(last) && !adjective.test(last) && !last.endsWith('ly')
	);
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
		if (isFunctionWord(lower) || isVerbForm(lower) || verbsInS.has(lower)) return null;
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
		if (isPlural(own) || isFunctionWord(lower) || isVerbForm(lower) || lower.endsWith('ly') || lower !== next.text)
			break;
		if (takesObject(next, after) || isVerbBetween(text, next, after)) break;
		const goesOn = after !== undefined && isBeside(text, next, after) && !isFunctionWord(after.text.toLowerCase());
		if (goesOn && !isLoose(own)) break;
		last++;
	}
	return last;
}

/** “Ministers negotiate”: what follows a plural is a verb, but after a few. */
function isPlural({text}: Token): boolean {
	return /[^su]s$/u.test(text) && !pluralModifiers.has(text.toLowerCase());
}

/** “Statement expresses readiness”: a form in -s between two nouns is a verb, but for a few. */
function isVerbBetween(text: string, {text: own, ...span}: Token, after: Token | undefined): boolean {
	const lower = own.toLowerCase();
	if (!/[^s]s$/u.test(lower) || pluralModifiers.has(lower)) return false;
	return isBeside(text, {text: own, ...span}, after) && !isFunctionWord(after?.text.toLowerCase() ?? '');
}

/** “Keeps its”, “counts internationally”: a verb. */
function takesObject({text}: Token, after: Token | undefined): boolean {
	const lower = after?.text.toLowerCase() ?? '';
	if (verbsInS.has(text.toLowerCase())) return true;
	if (!/[^s]s$/u.test(text)) return lower.endsWith('ly');
	return lower.endsWith('ly') || objects.has(lower) || /^\p{Lu}/u.test(after?.text ?? '');
}

/** Whether a further noun follows, so that the word is only part of what is named. */
function modifies(text: string, last: Token, next: Token | undefined, after: Token | undefined): boolean {
	if (next === undefined || !isBeside(text, last, next) || takesObject(next, after) || isPlural(last)) return false;
	const lower = next.text.toLowerCase();
	// “Senior Russian officials”: what follows goes on.
	if (lower !== next.text) return !isFunctionWord(lower) && !dayOrMonth.test(next.text);
	return !isFunctionWord(lower) && !isVerbForm(lower) && !lower.endsWith('ly');
}

function isBeside(text: string, one: Token, other: Token | undefined): boolean {
	return other !== undefined && /^[ -][“‘"']?$/u.test(text.slice(one.end, other.start));
}

/** A word that asks for a noun after it. */
function isLoose({text}: Token): boolean {
	return adjective.test(text.toLowerCase()) || demonym.test(text) || isVerbForm(text.toLowerCase());
}
