import type {NameEntry, NameKind} from '../../corpus/model.js';
import {foldWords, phoneticKey} from '../../text/fold.js';
import {isAddressWord, isGenericWord} from './common-words.js';
import {formsOf} from './forms-of.js';
import {listedRegions} from './listed-regions.js';
import {lettersOf, type NameLetters} from './name-letters.js';

/** One way of writing one name, prepared for comparison. */
export type IndexedForm = {
	/** Position of the entry among the names. */
	readonly entry: number;
	/** As it is written. */
	readonly text: string;
	readonly words: readonly string[];
	/** Positions of the words among the distinct words. */
	readonly wordIds: readonly number[];
	/** All words in one, as in a glued name. */
	readonly joined: string;
	readonly joinedSounds: string;
	/** The same with addresses and offices. */
	readonly full: string;
	/** A description ("the premier") names nobody by one of its words. */
	readonly whole: boolean;
	/** The long name of a body or a place, of which one word may say little. */
	readonly long: boolean;
	/** Several words without a capital: a way of saying, not a name. */
	readonly small: boolean;
	/** In another script than Latin. */
	readonly foreign: boolean;
	/** An abbreviation: a letter more or less is another one. */
	readonly capitals: boolean;
};

export type IndexedWord = {
	readonly text: string;
	readonly sounds: string;
	readonly generic: boolean;
	/** Forms that have the word. */
	readonly forms: number[];
	/** Number of names that have it. */
	entries: number;
};

/** Names prepared for comparison, however they are kept. */
export type NameIndex = {
	readonly entries: readonly NameEntry[];
	/** How many forms and distinct words there are; they are known by their positions. */
	readonly formCount: number;
	readonly wordCount: number;
	readonly form: (id: number) => IndexedForm | undefined;
	readonly word: (id: number) => IndexedWord | undefined;
	/** Their letters, by which most are passed over; made when it is first asked for. */
	readonly letters: NameLetters;
	/** Listed names of regions, by code; found out when they are first asked for. */
	readonly regions: ReadonlyMap<string, readonly NameEntry[]>;
};

/** Words longer than this are cut for comparison: nobody is called so, and hostile input stays cheap. */
export const longestWord = 48;
const mostWords = 12;
const longestName = 400;

/** The folded words of a name or query. */
export function wholeWords(text: string): string[] {
	return foldWords(text.slice(0, longestName))
		.slice(0, 3 * mostWords)
		.map(word => word.slice(0, longestWord));
}

/** The words that stand for a name in a comparison, addresses and offices left out unless nothing else remains. */
export function nameWords(text: string): string[] {
	const words = wholeWords(text);
	const naming = words.filter(word => !isAddressWord(word));
	return (naming.length === 0 ? words : naming).slice(0, mostWords);
}

const foreignLetter = /[^\P{L}\p{Script=Latin}]/u;
const abbreviation = /^[\p{Lu}\p{N}.-]{2,5}$/u;

/** Prepares names for `findNames`; a name without any letter or figure is left out. */
export function buildNameIndex(entries: readonly NameEntry[]): NameIndex {
	const forms: IndexedForm[] = [];
	const words: IndexedWord[] = [];
	const wordIds = new Map<string, number>();
	for (const [position, entry] of entries.entries()) {
		for (const {form, kind} of formsOf(entry)) {
			const formWords = kind === 'description' ? wholeWords(form).slice(0, mostWords) : nameWords(form);
			if (formWords.length === 0) {
				continue;
			}
			const ids = formWords.map(word => {
				let id = wordIds.get(word);
				if (id === undefined) {
					id = words.length;
					wordIds.set(word, id);
					words.push({text: word, sounds: phoneticKey(word), generic: isGenericWord(word), forms: [], entries: 0});
				}
				const known = words[id];
				if (known && known.forms.at(-1) !== forms.length) {
					known.entries += forms[known.forms.at(-1) ?? -1]?.entry === position ? 0 : 1;
					known.forms.push(forms.length);
				}
				return id;
			});
			const joined = formWords.join('');
			forms.push({
				entry: position,
				text: form,
				words: formWords,
				wordIds: ids,
				joined,
				full: wholeWords(form).join(''),
				joinedSounds: formWords.length === 1 ? (words[ids[0] ?? 0]?.sounds ?? '') : phoneticKey(joined),
				whole: kind === 'description',
				long: formWords.length > 1 && entry.kind !== undefined && entry.kind !== 'person',
				small: formWords.length > 1 && form === form.toLowerCase(),
				foreign: foreignLetter.test(form),
				capitals: abbreviation.test(form),
			});
		}
	}
	let letters: NameLetters | undefined;
	let regions: NameIndex['regions'] | undefined;
	return {
		entries,
		formCount: forms.length,
		wordCount: words.length,
		form: id => forms[id],
		word: id => words[id],
		get letters() {
			letters ??= lettersOf(words, forms);
			return letters;
		},
		get regions() {
			regions ??= listedRegions(entries);
			return regions;
		},
	};
}

/** Whether a name is of the wanted kind; a name without a kind is of every kind. */
export function isOfKind(entry: NameEntry, kind: NameKind | undefined): boolean {
	return kind === undefined || entry.kind === undefined || entry.kind === kind;
}
