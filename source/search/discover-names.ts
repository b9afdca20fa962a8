import type {NameKind} from '../corpus/model.js';
import {isGenericWord} from './common-words.js';
import {isEnglishWord} from './english-words.js';
import type {Gazetteer} from './gazetteer.js';
import {
	englishSmallWords,
	foreignWords,
	joiningWords,
	nameParticles,
	neverNames,
	organisationWords,
	personTitles,
	placePrepositions,
	placeWords,
	thingWords,
	titleWords,
} from './name-cues.js';
import type {Span} from './recognise.js';
import type {TextToken} from './text-tokens.js';

const longestRun = 10;
const mostJoints = 3;
const mostNameWords = 4;
const adjective = /(?:an|ish|ese|ani|ic|ist|i)$/;
const nationality = /(?:ian|ish|ese|ean|ani)$/;
/** States and nations in front of an office: "US Secretary", "Turkish President". */
const nations = /^(?:US|UK|EU|UN)$/;

/**
 * Adds names that no table lists, from runs of capitalised words between the names already found: persons by title or as
 * two or three plain capitalised words, organisations and places by a cue word in them, places by a preposition.
 * Everything found here is unverified.
 */
export function discoverNames(tokens: readonly TextToken[], known: readonly Span[], gazetteer: Gazetteer): Span[] {
	const spans: Span[] = [];
	const silent = linesWithoutCues(tokens);
	let next = 0;
	let at = 0;
	while (at < tokens.length) {
		const span = known[next];
		if (span && span.from <= at) {
			spans.push(span);
			at = span.to;
			next++;
			continue;
		}
		const limit = span?.from ?? tokens.length;
		const to = runFrom(tokens, at, limit);
		if (to === at) {
			at++;
			continue;
		}
		const found = silent.has(at) ? undefined : classify(tokens, at, to, gazetteer);
		if (found) {
			spans.push(found);
		}
		at = to;
	}
	return withSurnames(tokens, spans);
}

/** Adds bare surnames of persons that were discovered by a longer name. */
function withSurnames(tokens: readonly TextToken[], spans: readonly Span[]): Span[] {
	const surnames = new Set(
		spans
			.filter(span => span.kind === 'person' && !span.verified && span.to - span.from > 1)
			.map(span => tokens[span.to - 1]?.folded),
	);
	if (surnames.size === 0) {
		return [...spans];
	}
	const all: Span[] = [];
	let next = 0;
	for (let at = 0; at < tokens.length; at++) {
		const span = spans[next];
		if (span && span.from === at) {
			all.push(span);
			at = span.to - 1;
			next++;
		} else if (tokens[at]?.capital === true && surnames.has(tokens[at]?.folded)) {
			all.push(named(at, at + 1, 'person'));
		}
	}
	return all;
}

const mostTitleCase = 0.65;
const leastOrdinary = 0.14;
const shortestLine = 4;

/** Token numbers in lines where the cues do not hold. */
function linesWithoutCues(tokens: readonly TextToken[]): ReadonlySet<number> {
	const silent = new Set<number>();
	let start = 0;
	for (let at = 1; at <= tokens.length; at++) {
		if (at < tokens.length && tokens[at]?.gap.includes('\n') !== true) {
			continue;
		}
		const line = tokens.slice(start, at);
		if (isTitleCase(line) || isForeign(line)) {
			for (let word = start; word < at; word++) {
				silent.add(word);
			}
		}
		start = at;
	}
	return silent;
}

/** A headline With Every Word So, where a capital says nothing: ordinary words have capitals too. */
function isTitleCase(line: readonly TextToken[]): boolean {
	const long = line.filter(token => token.raw.length > 3);
	const capitals = long.filter(token => token.capital);
	const ordinary = capitals.slice(1).filter(token => isOrdinary(token.folded));
	return (
		long.length >= shortestLine &&
		capitals.length / long.length >= mostTitleCase &&
		ordinary.length / long.length >= leastOrdinary
	);
}

/** A word that has no reason for a capital in running text. */
function isOrdinary(word: string): boolean {
	return (
		isEnglishWord(word) &&
		!isGenericWord(word) &&
		![titleWords, neverNames, placeWords, organisationWords, thingWords].some(cues => cues.has(word))
	);
}

/** A line of a language with other small words: the cues are English. */
function isForeign(line: readonly TextToken[]): boolean {
	return (
		line.some(token => foreignWords.has(token.folded) && !token.capital) &&
		!line.some(token => englishSmallWords.has(token.folded))
	);
}

function isJoined(token: TextToken | undefined): token is TextToken {
	return token !== undefined && !token.opens && (token.gap === ' ' || token.gap === '-' || token.gap === '');
}

/** The end of the run of capitalised words that begins here, particles (bin, von) between capitals included. */
function runFrom(tokens: readonly TextToken[], from: number, limit: number): number {
	let to = from;
	let at = from;
	while (at < limit && at < from + longestRun) {
		const token = tokens[at];
		if (token === undefined || (at > from && !isJoined(token)) || (to > from && tokens[to - 1]?.possessive === true)) {
			break;
		}
		if (token.capital) {
			to = at + 1;
		} else if (at === from || !nameParticles.has(token.folded)) {
			break;
		}
		at++;
	}
	return to > from ? bodyEnd(tokens, from, to, limit) : to;
}

/** "Ministry of Health and Sport": after a word that says body, small words join what belongs to its name. */
function bodyEnd(tokens: readonly TextToken[], from: number, run: number, limit: number): number {
	let to = run;
	if (!tokens.slice(from, run).some(word => organisationWords.has(word.folded))) {
		return to;
	}
	for (let joints = 0; joints < mostJoints; joints++) {
		let at = to;
		while (at < limit && isJoined(tokens[at]) && joiningWords.has(tokens[at]?.folded ?? '')) {
			at++;
		}
		const and = tokens.slice(to, at).some(word => word.folded === 'and');
		if (at === to || at >= limit || tokens[at]?.capital !== true || !isJoined(tokens[at]) || (and && joints === 0)) {
			break;
		}
		while (at < limit && tokens[at]?.capital === true && isJoined(tokens[at])) {
			at++;
		}
		to = at;
	}
	return to;
}

function classify(tokens: readonly TextToken[], start: number, to: number, gazetteer: Gazetteer): Span | undefined {
	const body = bodyIn(tokens, start, to);
	if (body) {
		return body;
	}
	const {from, titled} = afterTitle(tokens, start, to);
	const rest = tokens.slice(from, to);
	const kind = rest.some(word => isNoName(word)) ? undefined : kindOf(tokens, from, to, titled, gazetteer);
	return kind && named(from, to, kind);
}

/** An organisation, by a word such as Ministry or Council in the run. */
function bodyIn(tokens: readonly TextToken[], start: number, to: number): Span | undefined {
	const words = tokens.slice(start, to);
	if (words.length === 1 || !words.some(word => word.capital && organisationWords.has(word.folded))) {
		return undefined;
	}
	const from = neverNames.has(words[0]?.folded ?? '') ? start + 1 : start;
	return to - from > 1 ? named(from, to, 'organisation') : undefined;
}

/** Where the name begins after titles and words that are no names, and whether a title says that it is a person's. */
function afterTitle(
	tokens: readonly TextToken[],
	start: number,
	to: number,
): {readonly from: number; readonly titled: boolean} {
	const folded = (at: number): string => tokens[at]?.folded ?? '';
	const lonely = to - start === 1 && tokens[start]?.opens === true && !personTitles.has(folded(start - 1));
	let from = lonely ? to : start;
	let titled = from === start && tokens[from]?.gap === ' ' && personTitles.has(folded(from - 1));
	for (let at = from; at < to; at++) {
		const word = folded(at);
		if (titleWords.has(word) || neverNames.has(word) || nations.test(tokens[at]?.raw ?? '')) {
			titled = personTitles.has(word);
			from = at + 1;
		}
	}
	return {from, titled};
}

function isNoName(word: TextToken): boolean {
	const inside = nameParticles.has(word.folded) || joiningWords.has(word.folded);
	return thingWords.has(word.folded) || (neverNames.has(word.folded) && !inside);
}

function kindOf(
	tokens: readonly TextToken[],
	from: number,
	to: number,
	titled: boolean,
	gazetteer: Gazetteer,
): NameKind | undefined {
	const rest = tokens.slice(from, to);
	const [head] = rest;
	if (!head) {
		return undefined;
	}
	if (rest.length > 1 && rest.some(word => placeWords.has(word.folded))) {
		return 'place';
	}
	if (
		!rest.every(word => !isGenericWord(word.folded) && !titleWords.has(word.folded) && !joiningWords.has(word.folded))
	) {
		return undefined;
	}
	const length = rest.filter(word => !nameParticles.has(word.folded)).length;
	if (titled && length <= mostNameWords && !adjective.test(head.folded)) {
		return 'person';
	}
	const shout = rest.every(word => word.raw === word.raw.toUpperCase());
	const before = tokens[from - 1];
	const afterPlace = before !== undefined && head.gap === ' ' && placePrepositions.has(before.folded) && !head.opens;
	if (afterPlace && !shout && rest.length <= 2 && !isAdjective(head, tokens[to])) {
		return 'place';
	}
	const national = adjective.test(head.folded) && !gazetteer.givenNames.has(head.folded);
	const spaced =
		rest.slice(1).every(word => word.gap === ' ') &&
		rest.every(word => word.folded.length > 1 || /[A-Z]/.test(word.raw));
	const several = length > 1 && length <= mostNameWords;
	return several && spaced && !shout && !national && before?.possessive !== true ? 'person' : undefined;
}

/** "in Armenian hands": an adjective, not a place. */
function isAdjective(head: TextToken, after: TextToken | undefined): boolean {
	return (
		nationality.test(head.folded) ||
		(adjective.test(head.folded) && after !== undefined && after.gap === ' ' && !after.capital)
	);
}

function named(from: number, to: number, kind: NameKind): Span {
	return {from, to, kind, verified: false};
}
