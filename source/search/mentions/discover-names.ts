import type {NameKind} from '../../corpus/model.js';
import {isInitial, runFrom} from './capital-runs.js';
import {withoutSurnames, withSurnames} from './discovered-surnames.js';
import {isGenericWord} from '../names/common-words.js';
import {isEnglishWord} from '../names/english-words.js';
import type {Gazetteer} from './gazetteer.js';
import {
	englishSmallWords,
	joiningWords,
	loosePlacePrepositions,
	nameParticles,
	neverNames,
	organisationWords,
	personTitles,
	placeBeginnings,
	placePrepositions,
	placeWords,
	strictPlacePrepositions,
	thingWords,
	titleWords,
	wordsInCapitals,
} from './name-cues.js';
import type {Line} from './line-languages.js';
import type {TokenSpan} from './token-span.js';
import {partOfPlace, placeInRun, worldMatch, type WorldMatch, worldSpan} from './world-mentions.js';
import {readable, silentTokens} from './silent-lines.js';
import type {TextToken} from './text-tokens.js';
import {isWellKnownName, isWellKnownPlace} from '../names/well-known-names.js';

const mostNameWords = 4;
const adjective = /(?:an|ish|ese|ani|ic|ist|i)$/;
const nationality = /(?:ian|ish|ese|ean|ani)$/;
/** States and nations in front of an office: "US Secretary", "Turkish President". */
const nations = /^(?:US|UK|EU|UN)$/;
const acronym = /^[A-Z]{3,6}$/;

/**
 * Adds names that no table lists, from runs of capitalised words between the names already found: persons by title or as
 * two or three plain capitalised words, organisations and places by a cue word in them, places by a preposition.
 * Everything found here is unverified.
 */
export function discoverNames(
	tokens: readonly TextToken[],
	known: readonly TokenSpan[],
	gazetteer: Gazetteer,
	lines: readonly Line[],
	languages: readonly (string | undefined)[],
): TokenSpan[] {
	const spans: TokenSpan[] = [];
	const small = new Set(tokens.filter(token => !token.capital).map(token => token.folded));
	const silent = silentTokens(tokens, lines, small);
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
		const world = languages[at] === readable ? worldMatch(tokens, at, readable, gazetteer) : undefined;
		if (silent.has(at)) {
			const place = world && world.to <= limit && isSure(tokens, world) ? worldSpan(world) : undefined;
			if (place) {
				spans.push(place);
			}
			at = place?.to ?? at + 1;
			continue;
		}
		const to = runFrom(tokens, at, limit);
		if (to - at > 1 && neverNames.has(tokens[at]?.folded ?? '') && world === undefined) {
			at++;
			continue;
		}
		const place = world && world.to <= limit ? placeInRun(tokens, world, to) : partOfPlace(tokens, at, to, gazetteer);
		const found =
			to === at ? undefined : (bodyIn(tokens, at, to) ?? place ?? classify(tokens, at, to, gazetteer, small));
		if (found) {
			spans.push(found);
		}
		at = found
			? found === place || found.kind === 'organisation'
				? found.to
				: Math.max(to, found.to)
			: Math.max(to, at + 1);
	}
	return withSurnames(tokens, withoutSurnames(tokens, spans));
}

/** In a line whose capitals say nothing only the names of regions are sure, and a city after its preposition. */
function isSure(tokens: readonly TextToken[], {from, place}: WorldMatch): boolean {
	const before = tokens[from - 1];
	return (
		!place.doubtful && (place.region !== undefined || (before !== undefined && placePrepositions.has(before.folded)))
	);
}

function classify(
	tokens: readonly TextToken[],
	start: number,
	to: number,
	gazetteer: Gazetteer,
	small: ReadonlySet<string>,
): TokenSpan | undefined {
	const alone = to - start === 1 ? byItself(tokens[start]) : undefined;
	if (alone) {
		return named(start, to, alone);
	}
	const body = bodyIn(tokens, start, to);
	if (body) {
		return body;
	}
	const {from, titled} = afterTitle(tokens, start, to);
	const rest = tokens.slice(from, to);
	const ordinary = !titled && rest.every(word => isEnglishWord(word.folded) || small.has(word.folded));
	const kind =
		ordinary || rest.some((word, at) => isNoName(word, at)) ? undefined : kindOf(tokens, from, to, titled, gazetteer);
	return kind && named(from, to, kind);
}

/** What a single word is wherever it stands: a country, a city that everybody knows, an abbreviation. */
function byItself(word: TextToken | undefined): NameKind | undefined {
	if (word === undefined || word.folded.length < 3) {
		return undefined;
	}
	return acronym.test(word.raw) &&
		!wordsInCapitals.has(word.folded) &&
		!neverNames.has(word.folded) &&
		!titleWords.has(word.folded)
		? 'organisation'
		: undefined;
}

/** An organisation, by a word such as Ministry or Council in the run. */
function bodyIn(tokens: readonly TextToken[], start: number, to: number): TokenSpan | undefined {
	const end = bodyEnd(tokens, start, to);
	const words = tokens.slice(start, end);
	const isThing = thingWords.has(words.at(-1)?.folded ?? '');
	if (words.length < 2 || isThing || !words.some(word => word.capital && organisationWords.has(word.folded))) {
		return undefined;
	}
	const from = neverNames.has(words[0]?.folded ?? '') ? start + 1 : start;
	return end - from > 1 ? named(from, end, 'organisation') : undefined;
}

/** Where an organisation ends in a run: before the title of somebody in it. */
function bodyEnd(tokens: readonly TextToken[], start: number, to: number): number {
	let body = false;
	for (let at = start; at < to; at++) {
		const word = tokens[at]?.folded ?? '';
		if (body && at + 1 < to && personTitles.has(word) && tokens[at]?.capital === true) {
			return at;
		}
		body ||= tokens[at]?.capital === true && organisationWords.has(word);
	}
	return to;
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
	let titled = from === start && tokens[from]?.opens === false && personTitles.has(folded(from - 1));
	if (to - from > 2 && tokens[from]?.opens === true && isEnglishWord(folded(from))) {
		from++;
	}
	for (let at = from; at < to; at++) {
		const word = folded(at);
		if (titleWords.has(word) || neverNames.has(word) || nations.test(tokens[at]?.raw ?? '')) {
			titled = personTitles.has(word);
			from = at + 1;
		}
	}
	return {from, titled};
}

function isNoName(word: TextToken, at: number): boolean {
	const inside = nameParticles.has(word.folded) || joiningWords.has(word.folded);
	const small = neverNames.has(word.folded) || (at > 0 && englishSmallWords.has(word.folded));
	return (at > 0 && thingWords.has(word.folded)) || (small && !inside);
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
	if (rest.length === 2 && placeBeginnings.has(head.folded) && !isEnglishWord(rest[1]?.folded ?? '')) {
		return 'place';
	}
	const inside = rest.filter(word => !nameParticles.has(word.folded));
	if (inside.some(word => isGenericWord(word.folded) || titleWords.has(word.folded) || joiningWords.has(word.folded))) {
		return undefined;
	}
	const national =
		nationality.test(head.folded) && !gazetteer.givenNames.has(head.folded) && !isWellKnownName(head.folded);
	if (titled && inside.length <= mostNameWords && !national) {
		return 'person';
	}
	const shout = rest.every(word => word.raw === word.raw.toUpperCase());
	const before = tokens[from - 1];
	if (
		before &&
		!shout &&
		!head.opens &&
		head.gap === ' ' &&
		(isPlaceAfter(before, rest) || isNamedPlace(before, tokens[from - 2])) &&
		!isAdjective(head, tokens[to])
	) {
		return 'place';
	}
	const spaced =
		rest.slice(1).every((word, at) => word.gap === ' ' || word.gap === '' || isPartGap(rest[at], word)) &&
		rest.every(word => word.folded.length > 1 || /[A-Z]/.test(word.raw));
	const several =
		inside.length > 1 &&
		inside.length <= mostNameWords &&
		rest.slice(1).some((word, at) => word.gap === ' ' || isInitialGap(rest[at], word));
	return several && spaced && !shout && !national && before?.possessive !== true ? 'person' : undefined;
}

/** `al-Rashid`, and an initial. */
const isPartGap = (before: TextToken | undefined, word: TextToken): boolean =>
	isInitialGap(before, word) || (word.gap === '-' && nameParticles.has(before?.folded ?? ''));

const isInitialGap = (before: TextToken | undefined, {gap}: TextToken): boolean =>
	gap === '. ' && before !== undefined && isInitial(before);

/** "to Orvik" may be the way to a person or an office; "in Orvik", "in Port Orvik" and "to Port London" are places. */
function isPlaceAfter(before: TextToken, rest: readonly TextToken[]): boolean {
	if (!placePrepositions.has(before.folded)) {
		return false;
	}
	const isStrict =
		rest.length === 1 ? !loosePlacePrepositions.has(before.folded) : strictPlacePrepositions.has(before.folded);
	return rest.length <= 2 && (isStrict || rest.some(word => isWellKnownPlace(word.folded)));
}

/** `the town of Orvik` */
function isNamedPlace(before: TextToken, noun: TextToken | undefined): boolean {
	return before.folded === 'of' && noun?.capital === false && placeWords.has(noun.folded);
}

/** "in Armenian hands": an adjective, not a place. */
function isAdjective(head: TextToken, after: TextToken | undefined): boolean {
	if (nationality.test(head.folded)) {
		return true;
	}
	const noun =
		after !== undefined &&
		after.gap === ' ' &&
		!after.capital &&
		!englishSmallWords.has(after.folded) &&
		!neverNames.has(after.folded);
	return noun && adjective.test(head.folded);
}

function named(from: number, to: number, kind: NameKind): TokenSpan {
	return {from, to, kind, verified: false};
}
