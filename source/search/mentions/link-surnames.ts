import {skeleton} from '../../text/fold.js';
import {isEnglishWord} from '../names/english-words.js';
import type {Gazetteer, Surname} from './gazetteer.js';
import {neverNames, titleWords} from './name-cues.js';
import type {TokenSpan} from './token-span.js';
import type {TextToken} from './text-tokens.js';
import {likeness} from '../names/word-likeness.js';

const longestSurname = 3;
const shortestSurname = 3;
const shortestBySound = 5;

/**
 * Adds bare surnames to the listed names of a text: the person with that surname last named in full, else the only one
 * named in full anywhere in the text, else the only one listed. A surname that two share without either named in full
 * stays a person without an id. A given name in front that is not the listed person's makes it somebody else (Serzh, not
 * Armen).
 */
export function linkSurnames(
	tokens: readonly TextToken[],
	listed: readonly TokenSpan[],
	gazetteer: Gazetteer,
): TokenSpan[] {
	const linker = new Linker(tokens, listed, gazetteer);
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

class Linker {
	readonly #tokens: readonly TextToken[];
	readonly #gazetteer: Gazetteer;
	/** Ids of persons named in full anywhere in the text. */
	readonly #named = new Set<string>();
	/** Where a person was last named in full, before the word at hand. */
	readonly #last = new Map<string, number>();
	readonly #sounded = new Map<string, readonly Surname[] | undefined>();

	constructor(tokens: readonly TextToken[], listed: readonly TokenSpan[], gazetteer: Gazetteer) {
		this.#tokens = tokens;
		this.#gazetteer = gazetteer;
		for (const span of listed) {
			if (isFullName(span)) {
				this.#named.add(span.entry.id);
			}
		}
	}

	/** A listed name, or the other person it belongs to when a strange given name stands in front. */
	check(known: TokenSpan, free: number): TokenSpan {
		if (isFullName(known)) {
			this.#last.set(known.entry.id, known.from);
		}
		const bearers =
			known.kind === 'person' && known.to - known.from === 1
				? this.#gazetteer.surnames.get(this.#tokens[known.from]?.folded ?? '')
				: undefined;
		return bearers ? this.#resolve(known.from, known.to, bearers, free) : known;
	}

	/** A bare surname that begins at a token and ends before `limit`. */
	find(at: number, limit: number, free: number): TokenSpan | undefined {
		const token = this.#tokens[at];
		if (!token || !(token.capital || token.caseless)) {
			return undefined;
		}
		const {surnames, surnameStarts} = this.#gazetteer;
		for (let to = surnameStarts.has(token.folded) ? Math.min(at + longestSurname, limit) : at; to > at; to--) {
			const words = this.#tokens.slice(at, to);
			if (words.length === 1 && token.folded.length < shortestSurname) {
				break;
			}
			const bearers = words.slice(1).every(word => word.gap === ' ' || word.gap === '-')
				? surnames.get(words.map(word => word.folded).join(' '))
				: undefined;
			if (bearers) {
				return this.#resolve(at, to, bearers, free);
			}
		}
		const bearers = this.#bySound(token.folded);
		return bearers && this.#resolve(at, at + 1, bearers, free);
	}

	#bySound(word: string): readonly Surname[] | undefined {
		if (!this.#sounded.has(word)) {
			this.#sounded.set(word, this.#soundsLike(word));
		}
		return this.#sounded.get(word);
	}

	#soundsLike(word: string): readonly Surname[] | undefined {
		if (word.length < shortestBySound || neverNames.has(word) || titleWords.has(word) || isEnglishWord(word)) {
			return undefined;
		}
		const sounds = skeleton(word);
		return sounds.length >= shortestBySound ? this.#gazetteer.surnameSounds.get(sounds) : undefined;
	}

	#resolve(from: number, to: number, bearers: readonly Surname[], free: number): TokenSpan {
		const given = from > free ? this.#givenBefore(from) : undefined;
		if (given) {
			const same = bearers.filter(bearer => sameGiven(given, bearer));
			const [only] = same;
			return only && same.length === 1
				? {from: from - 1, to, kind: 'person', entry: only.entry, verified: true}
				: {from: from - 1, to, kind: 'person', verified: false};
		}
		const lastNamed = bearers
			.filter(({entry}) => this.#last.has(entry.id))
			.sort((a, b) => (this.#last.get(b.entry.id) ?? 0) - (this.#last.get(a.entry.id) ?? 0));
		const named = bearers.filter(({entry}) => this.#named.has(entry.id));
		const [bearer] =
			lastNamed.length > 0 ? lastNamed : named.length === 1 ? named : bearers.length === 1 ? bearers : [];
		return bearer
			? {from, to, kind: 'person', entry: bearer.entry, verified: true}
			: {from, to, kind: 'person', verified: false};
	}

	/** The word before a surname when it can only be a given name. */
	#givenBefore(at: number): TextToken | undefined {
		const before = this.#tokens[at - 1];
		const here = this.#tokens[at];
		if (
			!before ||
			!here ||
			!before.capital ||
			before.possessive ||
			here.opens ||
			(here.gap !== ' ' && here.gap !== '')
		) {
			return undefined;
		}
		const word = before.folded;
		const isOther =
			titleWords.has(word) ||
			neverNames.has(word) ||
			adjective.test(word) ||
			before.raw === before.raw.toUpperCase() ||
			isEnglishWord(word);
		return isOther ? undefined : before;
	}
}

/** Endings of words before a surname that are no given names: adjectives of nations, verbs and the like. */
const adjective = /(?:ian|ani|ish|ese|ean|eri|ist|ary|ing|ed)$/;

function isFullName(span: TokenSpan): span is TokenSpan & {readonly entry: NonNullable<TokenSpan['entry']>} {
	return span.kind === 'person' && span.entry !== undefined && span.to - span.from > 1;
}

const leastGivenLikeness = 0.5;

function sameGiven(given: TextToken, bearer: Surname): boolean {
	const sounded = {text: given.folded, sounds: skeleton(given.folded)};
	return bearer.given.some(
		name =>
			name[0] === given.folded[0] &&
			(given.folded.length === 1 || likeness(sounded, {text: name, sounds: skeleton(name)}) >= leastGivenLikeness),
	);
}
