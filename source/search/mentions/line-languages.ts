import {type LanguageSigns, languagesOf} from '../../language/language.js';
import type {TextToken} from './text-tokens.js';

/** A run of tokens on one line, and the language it is in. */
export type Line = {
	/** First token and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** Primary subtag; undefined where nothing tells. */
	readonly language: string | undefined;
};

/** The language that stands where no sign speaks for another. */
const usual = 'en';
/** How far another language must be ahead of that of the text as a whole. */
const leastLead = 2;

const scripts: readonly (readonly [script: string, pattern: RegExp])[] = [
	['Latn', /^[^\p{L}]*\p{Script=Latin}/u],
	['Cyrl', /^[^\p{L}]*\p{Script=Cyrillic}/u],
	['Armn', /^[^\p{L}]*\p{Script=Armenian}/u],
	['Arab', /^[^\p{L}]*\p{Script=Arabic}/u],
	['Grek', /^[^\p{L}]*\p{Script=Greek}/u],
	['Geor', /^[^\p{L}]*\p{Script=Georgian}/u],
	['Hebr', /^[^\p{L}]*\p{Script=Hebrew}/u],
];
const ascii = /^[\0-\u007F]*$/;

/** ISO 15924 of a word's first letter, as far as it matters here; empty for another. */
export function scriptOf(word: string): string {
	if (ascii.test(word)) {
		return /[a-z]/i.test(word) ? 'Latn' : '';
	}
	return scripts.find(([, pattern]) => pattern.test(word))?.[0] ?? '';
}

/** Small words and letters of a script's languages, to the positions of the languages that have them. */
type Signs = {
	readonly languages: readonly LanguageSigns[];
	readonly words: ReadonlyMap<string, readonly number[]>;
	readonly letters: ReadonlyMap<string, readonly number[]>;
	readonly anyLetter: RegExp | undefined;
};

const known = new Map<string, Signs>();

function signsOf(script: string): Signs {
	let signs = known.get(script);
	if (signs === undefined) {
		const languages = languagesOf(script);
		const words = new Map<string, number[]>();
		const letters = new Map<string, number[]>();
		for (const [at, language] of languages.entries()) {
			for (const word of language.words) {
				words.set(word, [...(words.get(word) ?? []), at]);
			}
			for (const letter of language.letters) {
				letters.set(letter, [...(letters.get(letter) ?? []), at]);
			}
		}
		const all = [...letters.keys()].join('');
		signs = {languages, words, letters, anyLetter: all === '' ? undefined : new RegExp(`[${all}]`, 'gu')};
		known.set(script, signs);
	}
	return signs;
}

type Counts = {readonly script: string; readonly hits: readonly number[]};

/** How many signs of each language of its script a line has. A particle between two capitals is part of a name. */
function countSigns(tokens: readonly TextToken[], from: number, to: number): Counts {
	const words = new Map<string, number>();
	for (let at = from; at < to; at++) {
		const script = scriptOf(tokens[at]?.raw ?? '');
		if (script !== '') {
			words.set(script, (words.get(script) ?? 0) + 1);
		}
	}
	const script = [...words].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
	const signs = signsOf(script);
	const hits = signs.languages.map(() => 0);
	const add = (languages: readonly number[] | undefined): void => {
		for (const language of languages ?? []) {
			hits[language] = (hits[language] ?? 0) + 1;
		}
	};
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (token === undefined) {
			continue;
		}
		const inName = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
		if ((!token.capital || token.opens) && !(inName && at > from && at + 1 < to)) {
			add(signs.words.get(token.raw.toLowerCase()));
		}
		if (!ascii.test(token.raw) && signs.anyLetter) {
			const letters = new Set(token.raw.toLowerCase().match(signs.anyLetter));
			for (const letter of token.capital ? [] : letters) {
				add(signs.letters.get(letter));
			}
		}
	}
	return {script, hits};
}

/** The language with the most signs; `preferred` where no other is ahead of it by `lead`. */
function bestOf({script, hits}: Counts, preferred: string | undefined, lead: number): string | undefined {
	const {languages} = signsOf(script);
	let best: number | undefined;
	for (const [at, count] of hits.entries()) {
		if (count > 0 && count > (best === undefined ? 0 : (hits[best] ?? 0))) {
			best = at;
		}
	}
	const own = languages.findIndex(({code}) => code === preferred);
	if (own >= 0 && (best === undefined || (hits[best] ?? 0) - (hits[own] ?? 0) < lead)) {
		return preferred;
	}
	return best === undefined ? (languages.length === 1 ? languages[0]?.code : undefined) : languages[best]?.code;
}

/**
 * The lines of a text with the language of each, by its small words and letters. Where a line has too few, it is in the language of
 * the text; a text in Latin letters without any is taken for English.
 */
export function lineLanguages(tokens: readonly TextToken[]): Line[] {
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
			texts.set(script, bestOf({script, hits: sum}, script === 'Latn' ? usual : undefined, 1));
		}
	}
	return counts.map((count, line) => ({
		from: ends[line - 1] ?? 0,
		to: ends[line] ?? 0,
		language: bestOf(count, texts.get(count.script), counts.length > 1 ? leastLead : 1),
	}));
}
