import {languagePack} from '../../language/language.js';
import {phoneticKey} from '../../text/fold.js';
import {relatedStart} from '../names/edit-distance.js';
import {isEnglishWord} from '../names/english-words.js';
import {patronymicAt} from '../names/patronymics.js';
import {similarity} from '../names/word-similarity.js';
import {isInitial} from './capital-runs.js';
import type {Surname} from './gazetteer.js';
import {neverNames, titleWords} from './name-cues.js';
import {foldToken, type TextToken} from './text-tokens.js';
import {variantsOf} from './word-variants.js';

/** What stands before a surname and can only be its bearer's given name, or the initial of one. */
export type GivenBefore = {
	/** Folded, in any case it may stand in. */
	readonly names: readonly string[];
	/** First token of the name. */
	readonly from: number;
};

/** Endings of words before a surname that are no given names: adjectives of nations, verbs and the like. */
const adjective = /(?:ian|ani|ish|ese|ean|eri|ist|ary|ing|ed)$/;
/** Abbreviations of states that look like initials: U.S. */
const nations = new Set(['us', 'uk', 'un', 'eu']);
const leastGivenSimilarity = 0.5;

/**
 * The given name before the surname at a token, not before `free`; `unsure` where a capital says nothing (a German noun) and the word
 * may be one.
 */
export function givenBefore(
	tokens: readonly TextToken[],
	at: number,
	free: number,
	language: string | undefined,
	bearers: readonly Surname[],
): GivenBefore | 'unsure' | undefined {
	const initials = initialsBefore(tokens, at, free);
	if (initials) {
		return initials;
	}
	const middle = middleBefore(tokens, at, free, language);
	const end = at - middle;
	const before = tokens[end - 1];
	const here = tokens[end];
	// An initial has its point: `О Белинском` is about him.
	if (before?.raw.length === 1) {
		return undefined;
	}
	if (!before || !here || end - 1 < free || !before.capital || before.possessive || here.opens || !isClose(here)) {
		return undefined;
	}
	const given = {names: variantsOf(before, language).map(variant => variant.folded), from: end - 1};
	if (language === 'en' || language === undefined) {
		return isOrdinary(before) ? undefined : given;
	}
	if (bearers.some(bearer => sameGiven(given, bearer))) {
		return given;
	}
	if (isTitle(before, language)) {
		return undefined;
	}
	if (languagePack(language)?.capitalNouns === true) {
		return 'unsure';
	}
	// The first word of a sentence has a capital whatever it is.
	return before.opens && middle === 0 && !isGivenName(given.names, language) ? undefined : given;
}

const isClose = ({gap}: TextToken): boolean => gap === ' ' || gap === '';

const isClosed = (token: TextToken | undefined): boolean => token !== undefined && isClose(token);

/** `R. T.` before a surname. */
function initialsBefore(tokens: readonly TextToken[], at: number, free: number): GivenBefore | undefined {
	let from = at;
	while (from > free) {
		const here = tokens[from];
		const before = tokens[from - 1];
		if (!here || !before || !isInitial(before) || !/^\.\s?$/.test(here.gap) || /^[0-9]/.test(before.raw)) {
			break;
		}
		from--;
	}
	const letters = tokens.slice(from, at).map(token => token.folded);
	if (letters.length === 0 || nations.has(letters.join(''))) {
		return undefined;
	}
	const before = tokens[from - 1];
	const isWritten =
		from > free && before?.capital === true && !isInitial(before) && tokens[from]?.gap === ' ' && !isOrdinary(before);
	return isWritten ? {names: [before.folded], from: from - 1} : {names: letters.slice(0, 1), from};
}

/** How many words of a father's name end before a surname. */
function middleBefore(tokens: readonly TextToken[], at: number, free: number, language: string | undefined): number {
	for (const count of [2, 1]) {
		const from = at - count;
		const words = tokens.slice(Math.max(0, from), at);
		if (
			from > free &&
			words.length === count &&
			words.every(word => !word.opens && isClose(word)) &&
			isClosed(tokens[at]) &&
			tokens[from - 1]?.capital === true &&
			words[0]?.capital === true &&
			patronymicAt(
				words.map(word => word.raw),
				0,
				language ?? 'en',
			) === count
		) {
			return count;
		}
	}
	return 0;
}

function isOrdinary(before: TextToken): boolean {
	const word = before.folded;
	return (
		titleWords.has(word) ||
		neverNames.has(word) ||
		adjective.test(word) ||
		before.raw === before.raw.toUpperCase() ||
		isEnglishWord(word)
	);
}

const titles = new Map<string, {readonly words: ReadonlySet<string>; readonly long: readonly string[]}>();
/** A compound that ends in an office is one: Vizeaußenminister. */
const shortestOffice = 6;

function isTitle({raw}: TextToken, language: string): boolean {
	let known = titles.get(language);
	if (known === undefined) {
		const pack = languagePack(language);
		const words = [...(pack?.titles ?? []), ...(pack?.roles ?? [])].flatMap(title => title.toLowerCase().split(/[ -]/));
		known = {words: new Set(words), long: words.filter(word => word.length >= shortestOffice)};
		titles.set(language, known);
	}
	const small = raw.toLowerCase();
	return known.words.has(small) || raw === raw.toUpperCase() || known.long.some(office => small.endsWith(office));
}

const givenNames = new Map<string, ReadonlySet<string>>();

function isGivenName(folded: readonly string[], language: string): boolean {
	let known = givenNames.get(language);
	if (known === undefined) {
		const names = languagePack(language)?.givenNames ?? [];
		known = new Set(names.map(foldToken));
		givenNames.set(language, known);
	}
	return folded.some(name => known.has(name));
}

/** Whether the given name, or initial, is a listed person's: spelt alike, in the text's case or not. */
export function sameGiven(given: GivenBefore, bearer: Surname): boolean {
	return given.names.some(own => {
		const sounded = {text: own, sounds: phoneticKey(own)};
		return bearer.given.some(name => {
			const sounds = phoneticKey(name);
			return own.length === 1
				? relatedStart(sounded.sounds, sounds)
				: name[0] === own[0] && similarity(sounded, {text: name, sounds}) >= leastGivenSimilarity;
		});
	});
}
