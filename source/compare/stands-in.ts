import type {Article} from '../corpus/model.js';
import {fold, foldWords, phoneticKey} from '../text/fold.js';
import type {NamedSpan} from './rows/features.js';

/** Two words of so many first letters in common may be one word in two forms: Qatar, Qataris; Democrat, Democratic. */
const leastShared = 5;
/** The ending by which forms of one word differ is no longer. */
const longestEnding = 4;
/** Runs of capitals, with or without points: EU, U.S. */
const abbreviation = /(?<![\p{L}\d.])(?:\p{Lu}\.?){2,6}(?![\p{L}\d])/gu;
/** Names of several words, small words between them. */
const capitalRun = /\p{Lu}[\p{L}’'-]*(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}’'-]*){1,7}/gu;

export type StandsIn = (name: Pick<NamedSpan, 'text' | 'name' | 'kind'>) => boolean;

/**
 * Whether a name may stand in an article in whatever form: by all its words, in any order and with other endings (of a person, by the last name), by its
 * initials, or the other way round. It rather says yes: what is not sure to be missing is no gap.
 */
export function standsIn({title, paragraphs}: Pick<Article, 'title' | 'paragraphs'>): StandsIn {
	const text = [title, ...paragraphs].join('\n');
	const words = new Set(foldWords(text));
	const byStart = new Map<string, string[]>();
	for (const word of words) {
		if (word.length < leastShared) continue;
		const start = word.slice(0, leastShared);
		byStart.set(start, [...(byStart.get(start) ?? []), word]);
	}
	const sounds = new Set([...words].filter(word => word.length >= leastShared).map(phoneticKey));
	const short = new Set((text.match(abbreviation) ?? []).map(lettersOf));
	const initials = new Set((text.match(capitalRun) ?? []).flatMap(initialsWithin));
	const hasWord = (word: string): boolean =>
		words.has(word) ||
		(word.length >= leastShared &&
			(sounds.has(phoneticKey(word)) ||
				(byStart.get(word.slice(0, leastShared)) ?? []).some(other => areForms(word, other))));
	const has = (printed: string, kind: NamedSpan['kind']): boolean => {
		const parts = contentWords(printed);
		const last = parts.at(-1);
		if (last === undefined) return false;
		if (parts.length > 1 && short.has(parts.map(part => part.slice(0, 1)).join(''))) return true;
		if (kind === 'person') return hasWord(last);
		if (/^(?:\p{Lu}\.?){2,6}$/u.test(printed) && initials.has(lettersOf(printed))) return true;
		return parts.every(hasWord);
	};
	return ({text: printed, name, kind}) =>
		has(printed, kind) || (name !== undefined && name !== printed && has(name, kind));
}

/** The words of a name that tell it from others, folded: those in capitals, where there are any. */
function contentWords(name: string): string[] {
	const words = name.split(/[\s\p{Pd}/]+/u).filter(word => word !== '');
	const capital = words.filter(word => /^[^\p{L}\d]*[\p{Lu}\p{Lo}\d]/u.test(word));
	return (capital.length > 0 ? capital : words).map(fold).filter(word => word.length > 1);
}

/** Whether two words that begin alike may be forms of one. */
function areForms(one: string, other: string): boolean {
	let shared = 0;
	while (shared < one.length && one[shared] === other[shared]) shared++;
	return shared >= Math.max(leastShared, Math.max(one.length, other.length) - longestEnding);
}

function lettersOf(text: string): string {
	return fold(text.replaceAll('.', ''));
}

/** The initials of every stretch of two words or more of a name in capitals: of `New York Times`, nyt, ny and yt. */
function initialsWithin(run: string): string[] {
	const letters = contentWords(run).map(word => word.slice(0, 1));
	return letters.flatMap((_, start) =>
		letters.slice(start + 1).map((_end, length) => letters.slice(start, start + length + 2).join('')),
	);
}
