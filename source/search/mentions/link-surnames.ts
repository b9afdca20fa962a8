import {phoneticKey} from '../../text/fold.js';
import {languagePack} from '../../language/language.js';
import {isEnglishWord} from '../names/english-words.js';
import {consonantsOf, type Gazetteer, type Surname} from './gazetteer.js';
import {givenBefore, type GivenBefore, sameGiven} from './given-names.js';
import {neverNames, titleWords} from './name-cues.js';
import type {TokenSpan} from './token-span.js';
import type {TextToken} from './text-tokens.js';
import {asItStands, variantsOf, type WordVariant} from './word-variants.js';

const longestSurname = 3;
const shortestSurname = 3;
const shortestBySound = 5;
const fewestConsonants = 3;

/**
 * Adds bare surnames to the listed names of a text, in any case of the language of their line: the person with that surname last
 * named in full, else the only one named in full anywhere in the text, else the only one listed. A surname that two share without
 * either named in full stays a person without an id. A given name or an initial in front that is not the listed person's makes it
 * somebody else (Serzh, not Armen).
 */
export function linkSurnames(
	tokens: readonly TextToken[],
	languages: readonly (string | undefined)[],
	listed: readonly TokenSpan[],
	gazetteer: Gazetteer,
): TokenSpan[] {
	const linker = new Linker(tokens, languages, listed, gazetteer);
	const spans: TokenSpan[] = [];
	let next = 0;
	let free = 0;
	for (let at = 0; at < tokens.length; at++) {
		const known = listed[next];
		const isKnown = known !== undefined && known.from <= at;
		const span = isKnown ? linker.check(known, free) : linker.find(at, known?.from ?? tokens.length, free);
		next += isKnown ? 1 : 0;
		if (span) {
			spans.push(span);
			free = span.to;
			at = span.to - 1;
		}
	}
	return spans;
}

const mostSounded = 20_000;
const sounded = new WeakMap<Gazetteer, Map<string, readonly Surname[] | undefined>>();

/** Who bears a surname that sounds like a folded word; each word is listened to once. */
function soundingLike(gazetteer: Gazetteer, word: string): readonly Surname[] | undefined {
	let words = sounded.get(gazetteer);
	if (words === undefined || words.size >= mostSounded) {
		words = new Map();
		sounded.set(gazetteer, words);
	}
	let bearers = words.get(word);
	if (bearers === undefined && !words.has(word)) {
		bearers = bySound(gazetteer, word);
		words.set(word, bearers);
	}
	return bearers;
}

function bySound({surnameSounds}: Gazetteer, word: string): readonly Surname[] | undefined {
	if (word.length < shortestBySound || neverNames.has(word) || titleWords.has(word) || isEnglishWord(word)) {
		return undefined;
	}
	const sounds = phoneticKey(word);
	return sounds.length >= shortestBySound ? surnameSounds.get(sounds) : undefined;
}

/** The bearers of a surname, and how it stands in its word. */
type Borne = {readonly bearers: readonly Surname[]; readonly word: WordVariant};

class Linker {
	readonly #tokens: readonly TextToken[];
	readonly #languages: readonly (string | undefined)[];
	readonly #gazetteer: Gazetteer;
	/** Ids of persons named in full anywhere in the text. */
	readonly #named = new Set<string>();
	/** Where a person was last named in full, before the word at hand. */
	readonly #last = new Map<string, number>();
	/** Surnames, as they stand, that somebody who is not listed bears in the text so far. */
	readonly #strangers = new Set<string>();

	constructor(
		tokens: readonly TextToken[],
		languages: readonly (string | undefined)[],
		listed: readonly TokenSpan[],
		gazetteer: Gazetteer,
	) {
		this.#tokens = tokens;
		this.#languages = languages;
		this.#gazetteer = gazetteer;
		for (const span of listed) {
			if (isFullName(span)) {
				this.#named.add(span.entry.id);
			}
		}
	}

	/** A listed name, or the other person it belongs to when a strange given name stands in front. */
	check(known: TokenSpan, free: number): TokenSpan | undefined {
		if (isFullName(known)) {
			this.#last.set(known.entry.id, known.from);
		}
		const borne = known.kind === 'person' && known.to - known.from === 1 ? this.#borneBy(known.from) : undefined;
		return borne ? this.#resolve(known.from, known.to, borne, free) : known;
	}

	/** A bare surname that begins at a token and ends before `limit`. */
	find(at: number, limit: number, free: number): TokenSpan | undefined {
		const token = this.#tokens[at];
		if (!token) {
			return undefined;
		}
		const {surnames, surnameStarts} = this.#gazetteer;
		if (token.capital || token.caseless) {
			const to = surnameStarts.has(token.folded) ? Math.min(at + longestSurname, limit) : at;
			for (let end = to; end > at + 1; end--) {
				const words = this.#tokens.slice(at, end);
				const last = words.at(-1);
				const start = words.slice(0, -1).map(word => word.folded);
				const close = words.slice(1).every(word => word.gap === ' ' || word.gap === '-');
				for (const word of close && last ? variantsOf(last, this.#languages[end - 1]) : []) {
					const bearers = surnames.get([...start, word.folded].join(' '));
					if (bearers) {
						return this.#resolve(at, end, {bearers, word}, free);
					}
				}
			}
		}
		const borne =
			token.folded.length < shortestSurname ? undefined : (this.#borneBy(at) ?? this.#borneWithGiven(at, free));
		return borne && this.#resolve(at, at + 1, borne, free);
	}

	/** `Эльчину Мамедли`: the given name stands before a surname that has the listed one's consonants. */
	#borneWithGiven(at: number, free: number): Borne | undefined {
		const [before, token] = [this.#tokens[at - 1], this.#tokens[at]];
		const language = this.#languages[at];
		if (at - 1 < free || !before?.capital || !token?.capital || token.gap !== ' ' || language === undefined) {
			return undefined;
		}
		const given = new Set(variantsOf(before, language).map(({folded}) => phoneticKey(folded)));
		// Vowels say nothing here: a word whose ending an apostrophe parts is read without it.
		for (const word of variantsOf(token, language).toSorted((a, b) => b.after - a.after)) {
			const consonants = word.folded.length < shortestBySound ? '' : consonantsOf(word.folded);
			const bearers =
				consonants.length < fewestConsonants ? [] : (this.#gazetteer.surnameConsonants.get(consonants) ?? []);
			const same = bearers.filter(bearer => bearer.given.some(name => given.has(phoneticKey(name))));
			if (same.length > 0) {
				return {bearers: same, word};
			}
		}
		return undefined;
	}

	/** Who bears the surname that a word is, in any case; else whose surname sounds so. */
	#borneBy(at: number): Borne | undefined {
		const token = this.#tokens[at];
		const language = this.#languages[at];
		if (!token) {
			return undefined;
		}
		if (language === undefined || language === 'en') {
			const spelt = token.capital || token.caseless ? token.folded : '';
			const bearers = this.#gazetteer.surnames.get(spelt) ?? this.#bySound(spelt);
			return bearers && {bearers, word: asItStands(token)};
		}
		const words = variantsOf(token, language).filter(word => word.capital && word.folded.length >= shortestSurname);
		// Алиева is a woman's name as it stands, and a man's in another case.
		const woman = endsWith(token, languagePack(language ?? '')?.feminine);
		const role = woman ? this.#roleOf(at, language ?? '') : undefined;
		const spelt = this.#among(words, role, word => this.#gazetteer.surnames.get(word));
		const found =
			woman || spelt.length === 0
				? this.#among(words, role, word => this.#gazetteer.surnames.get(word) ?? this.#bySound(word))
				: spelt;
		const [first] = found;
		if (!first) {
			return undefined;
		}
		const all = first.word.inflected || woman ? found : found.filter(({word}) => !word.inflected);
		return {bearers: onceEach(all.flatMap(({bearers}) => bearers)), word: first.word};
	}

	#among(
		words: readonly WordVariant[],
		role: 'subject' | 'other' | undefined,
		bearersOf: (word: string) => readonly Surname[] | undefined,
	): Borne[] {
		return words.flatMap(word => {
			const isOut = role !== undefined && word.inflected === (role === 'subject');
			const bearers = isOut ? undefined : bearersOf(word.folded);
			return bearers ? [{bearers, word}] : [];
		});
	}

	/**
	 * Whether a surname that may be a woman's stands as the subject of a feminine verb, or as anything else (after a preposition, or joined
	 * to a name that is in another case).
	 */
	#roleOf(at: number, language: string): 'subject' | 'other' | undefined {
		const pack = languagePack(language);
		const [before, after] = [this.#tokens[at - 1], this.#tokens[at + 1]];
		const small = before?.raw.toLowerCase() ?? '';
		if (pack?.prepositions.includes(small)) {
			return 'other';
		}
		if (before && pack?.conjunctions.includes(small) && this.#isInflected(at - 2)) {
			return 'other';
		}
		return [before, after].some(token => token?.capital === false && endsWith(token, pack?.feminineVerbs))
			? 'subject'
			: undefined;
	}

	#isInflected(at: number): boolean {
		const token = this.#tokens[at];
		const words = token?.capital ? variantsOf(token, this.#languages[at]) : [];
		const found = words.filter(word => this.#gazetteer.surnames.has(word.folded) || this.#bySound(word.folded));
		return found.length > 0 && found.every(word => word.inflected);
	}

	#bySound(word: string): readonly Surname[] | undefined {
		return soundingLike(this.#gazetteer, word);
	}

	#resolve(from: number, to: number, {bearers, word}: Borne, free: number): TokenSpan | undefined {
		const given = from > free ? givenBefore(this.#tokens, from, free, this.#languages[from], bearers) : undefined;
		const spelt = this.#tokens[from]?.folded ?? '';
		const cut = {...(word.before > 0 && {before: word.before}), ...(word.after > 0 && {after: word.after})};
		if (given === 'unsure') {
			return undefined;
		}
		if (given) {
			return this.#withGiven(given, to, bearers, spelt, cut);
		}
		const lastNamed = bearers
			.filter(({entry}) => this.#last.has(entry.id))
			.sort((a, b) => (this.#last.get(b.entry.id) ?? 0) - (this.#last.get(a.entry.id) ?? 0));
		const named = bearers.filter(({entry}) => this.#named.has(entry.id));
		const strange = this.#strangers.has(spelt);
		const [bearer] =
			lastNamed.length > 0 ? lastNamed : named.length === 1 ? named : bearers.length === 1 && !strange ? bearers : [];
		return bearer
			? {from, to, kind: 'person', entry: bearer.entry, verified: true, ...cut}
			: {from, to, kind: 'person', verified: false, ...cut};
	}

	#withGiven(
		given: GivenBefore,
		to: number,
		bearers: readonly Surname[],
		spelt: string,
		cut: {readonly after?: number},
	): TokenSpan {
		const same = bearers.filter(bearer => sameGiven(given, bearer));
		const [only] = same;
		const end = cut.after === undefined ? {} : {after: cut.after};
		if (only && same.length === 1) {
			return {from: given.from, to, kind: 'person', entry: only.entry, verified: true, ...end};
		}
		this.#strangers.add(spelt);
		return {from: given.from, to, kind: 'person', verified: false, ...end};
	}
}

function isFullName(span: TokenSpan): span is TokenSpan & {readonly entry: NonNullable<TokenSpan['entry']>} {
	return span.kind === 'person' && span.entry !== undefined && span.to - span.from > 1;
}

function endsWith({raw}: TextToken, endings: readonly string[] | undefined): boolean {
	const small = raw.toLowerCase();
	return endings?.some(ending => small.endsWith(ending)) === true;
}

function onceEach(bearers: readonly Surname[]): readonly Surname[] {
	return bearers.filter(({entry}, at) => bearers.findIndex(other => other.entry === entry) === at);
}
