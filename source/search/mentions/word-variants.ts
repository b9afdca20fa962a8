import {baseForms, romanise} from '../names/case-forms.js';
import {foldToken, startsCapital, type TextToken} from './text-tokens.js';

/** One way of reading a word of a text as a word of a listed name. */
export type WordVariant = {
	readonly folded: string;
	/** As it would be listed. */
	readonly text: string;
	/** In another case than the one names are listed in. */
	readonly inflected: boolean;
	readonly capital: boolean;
	/** Characters that stand before and after the name within the word. */
	readonly before: number;
	readonly after: number;
};

/** A word taken for what it is. */
export function asItStands(token: TextToken): WordVariant {
	return {
		folded: token.folded,
		text: token.raw,
		inflected: false,
		capital: token.capital || token.caseless,
		before: 0,
		after: 0,
	};
}

const mostKept = 20_000;
const kept = new Map<string, Map<string, readonly WordVariant[]>>();

/** How a word may be listed, as it stands first: with the letters of English, and without the ending or prefix of a case. */
export function variantsOf(token: TextToken, language: string | undefined): readonly WordVariant[] {
	const own = asItStands(token);
	if (language === undefined || language === 'en') {
		return [own];
	}
	let words = kept.get(language);
	if (words === undefined) {
		words = new Map();
		kept.set(language, words);
	}
	let variants = words.get(token.raw);
	if (variants === undefined) {
		variants = [own, ...otherVariants(token, language)];
		if (words.size >= mostKept) {
			words.clear();
		}
		words.set(token.raw, variants);
	}
	return variants;
}

function otherVariants(token: TextToken, language: string): WordVariant[] {
	const found: WordVariant[] = [];
	const add = (text: string, before: number, after: number, inflected: boolean): void => {
		for (const spelling of new Set([text, romanise(text, language)])) {
			const folded = foldToken(spelling);
			if (folded !== '' && folded !== token.folded && !found.some(variant => variant.folded === folded)) {
				const capital = token.caseless || startsCapital(text);
				found.push({folded, text: spelling, inflected, capital, before, after});
			}
		}
	};
	add(token.raw, 0, 0, false);
	for (const {text, before, after} of baseForms(token.raw, language)) {
		if (token.caseless || startsCapital(text)) {
			add(text, before, after, before === 0);
		}
	}
	return found;
}
