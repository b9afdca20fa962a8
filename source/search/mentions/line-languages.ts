import {type LanguageSigns, languagesOf} from '../../language/language.js';
import {isEnglishWord} from '../names/english-words.js';
import type {TextToken} from './text-tokens.js';

/** A run of tokens on one line, and the language it is in. */
export type Line = {
	/** First token and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** Primary subtag; undefined where nothing tells. */
	readonly language: string | undefined;
};

/** The language of each script that stands where no sign speaks for another. */
const usual: Readonly<Record<string, string>> = {Latn: 'en', Cyrl: 'ru', Arab: 'ar'};
/** How far another language must be ahead of that of the text as a whole. */
const leastLead = 2;

const shortestWord = 4;
const fewestWords = 2;

const ascii = /^[\0-\u007F]*$/;

/** Small words and letters of a script's languages, to the positions of the languages that have them. */
type Signs = {
	readonly languages: readonly LanguageSigns[];
	readonly words: ReadonlyMap<string, readonly number[]>;
	readonly letters: ReadonlyMap<string, readonly number[]>;
	/** Endings that an apostrophe parts from a name. */
	readonly parted: ReadonlyMap<string, readonly number[]>;
	readonly anyLetter: RegExp | undefined;
};

const known = new Map<string, Signs>();

function signsOf(script: string): Signs {
	let signs = known.get(script);
	if (signs === undefined) {
		const languages = languagesOf(script);
		const words = new Map<string, number[]>();
		const letters = new Map<string, number[]>();
		const parted = new Map<string, number[]>();
		for (const [at, language] of languages.entries()) {
			for (const word of language.words) {
				words.set(word, [...(words.get(word) ?? []), at]);
			}
			for (const ending of language.parted) {
				parted.set(ending, [...(parted.get(ending) ?? []), at]);
			}
			for (const letter of language.letters) {
				letters.set(letter, [...(letters.get(letter) ?? []), at]);
			}
		}
		const all = [...letters.keys()].join('');
		signs = {languages, words, letters, parted, anyLetter: all === '' ? undefined : new RegExp(`[${all}]`, 'gu')};
		known.set(script, signs);
	}
	return signs;
}

type Counts = {readonly script: string; readonly hits: readonly number[]};

/** The script of most words. */
function mainScript(tokens: readonly TextToken[], from: number, to: number): string {
	const words = new Map<string, number>();
	let best = '';
	let most = 0;
	for (let at = from; at < to; ) {
		const script = tokens[at]?.script ?? '';
		let end = at + 1;
		while (end < to && tokens[end]?.script === script) end++;
		if (script !== '') {
			const count = (words.get(script) ?? 0) + end - at;
			words.set(script, count);
			if (count > most) [best, most] = [script, count];
		}
		at = end;
	}
	return best;
}

/** How many signs of each language of its script a line has. A particle between two capitals is part of a name. */
function countSigns(tokens: readonly TextToken[], from: number, to: number): Counts {
	const script = mainScript(tokens, from, to);
	const signs = signsOf(script);
	const hits = signs.languages.map(() => 0);
	const add = (languages: readonly number[] | undefined, weight = 1): void => {
		for (const language of languages ?? []) {
			hits[language] = (hits[language] ?? 0) + weight;
		}
	};
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (token === undefined) {
			continue;
		}
		// U.S.
		const isLetter = token.capital && token.raw.length === 1;
		const inName = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
		if (!isLetter && !(inName && at > from && at + 1 < to)) {
			const languages = signs.words.get(token.small);
			if (languages !== undefined) add(languages, token.capital && !token.opens ? 0.5 : 1);
		}
		if (token.capital && signs.parted.size > 0) {
			const cut = token.small.search(/['’ʼ]/);
			add(cut > 0 ? signs.parted.get(token.small.slice(cut + 1)) : undefined);
		}
		if (!ascii.test(token.raw) && signs.anyLetter) {
			const letters = new Set(token.small.match(signs.anyLetter));
			// A name may be foreign to its line.
			for (const letter of letters) {
				add(signs.letters.get(letter), token.capital ? 0.5 : 1);
			}
		}
	}
	return {script, hits};
}

/** The language with the most signs; `preferred` where no other is ahead of it by `lead`. */
function bestOf({script, hits}: Counts, preferred: string | undefined, lead: number): string | undefined {
	const {languages} = signsOf(script);
	const lettersOf = (at: number): number => languages[at]?.letters.length ?? 0;
	let best: number | undefined;
	for (const [at, count] of hits.entries()) {
		const most = best === undefined ? 0 : (hits[best] ?? 0);
		// Of two with the same signs the one with fewer letters of its own: the other's are missing.
		if (count > most || (count > 0 && count === most && lettersOf(at) < lettersOf(best ?? at))) {
			best = at;
		}
	}
	const own = languages.findIndex(({code}) => code === preferred);
	// A line without any sign of its text's language needs one of another only.
	const least = (hits[own] ?? 0) === 0 ? 1 : lead;
	if (own >= 0 && (best === undefined || (hits[best] ?? 0) - (hits[own] ?? 0) < least)) {
		return preferred;
	}
	return best === undefined ? (languages.length === 1 ? languages[0]?.code : undefined) : languages[best]?.code;
}

/**
 * The lines of a text with the language of each, by its small words and letters. Where a line has too few, it is in the language of
 * the text; a text in Latin letters without any is taken for English, if it has a word of it. `first` is the language that the first line, a headline, is likely in.
 */
export function lineLanguages(tokens: readonly TextToken[], first?: string): Line[] {
	const ends: number[] = [];
	for (let at = 1; at <= tokens.length; at++) {
		if (at === tokens.length || tokens[at]?.gap.includes('\n') === true) {
			ends.push(at);
		}
	}
	const counts = ends.map((end, line) => countSigns(tokens, ends[line - 1] ?? 0, end));
	const texts = new Map<string, string | undefined>();
	for (const {script} of counts) {
		if (!texts.has(script)) {
			const own = counts.filter(each => each.script === script);
			const sum = signsOf(script).languages.map((_, at) => own.reduce((all, {hits}) => all + (hits[at] ?? 0), 0));
			const english = signsOf(script).languages.findIndex(({code}) => code === usual['Latn']);
			const isStrange =
				script === 'Latn' &&
				sum[english] === 0 &&
				looksForeign(
					tokens,
					sum.some(hits => hits > 0),
				);
			texts.set(script, isStrange ? undefined : bestOf({script, hits: sum}, usual[script], 1));
		}
	}
	return counts.map((count, line) => ({
		from: ends[line - 1] ?? 0,
		to: ends[line] ?? 0,
		language: bestOf(
			count,
			(line === 0 && isOfScript(first, count.script) ? first : undefined) ?? texts.get(count.script),
			counts.length > 1 ? leastLead : 1,
		),
	}));
}

const isEnglish = ({folded}: TextToken): boolean => isEnglishWord(folded);

/**
 * Several words in small letters, and none of them an ordinary one of English: a text without a sign of English is not English then. Where there is a
 * sign of another language, one word that is not English is enough.
 */
function looksForeign(tokens: readonly TextToken[], hasSign: boolean): boolean {
	const words = tokens.filter(({capital, small}) => !capital && small.length >= shortestWord);
	return words.length >= fewestWords && !(hasSign ? words.every(isEnglish) : words.some(isEnglish));
}

/** The language of each token, by that of its line. */
export function languagesOfTokens(lines: readonly Line[]): (string | undefined)[] {
	const languages: (string | undefined)[] = [];
	for (const {from, to, language} of lines) {
		for (let at = from; at < to; at++) {
			languages.push(language);
		}
	}
	return languages;
}

function isOfScript(language: string | undefined, script: string): boolean {
	return language !== undefined && signsOf(script).languages.some(({code}) => code === language);
}
