import {languagePack} from '../../language/language.js';

/**
 * English words that stand in names without naming anything by themselves: "council" is not the European Council, and
 * "peace" is not the route that has the word in its title. A query of such words alone is answered only by a name that
 * consists of them.
 */
let genericWords: ReadonlySet<string> | undefined;

/** Forms of address and offices before a name; left out of a comparison when other words remain. */
let addressWords: ReadonlySet<string> | undefined;

/** Whether a folded word names nothing by itself. */
export function isGenericWord(word: string): boolean {
	genericWords ??= new Set(languagePack('en')?.genericWords);
	return genericWords.has(word) || (word.endsWith('s') && genericWords.has(word.slice(0, -1)));
}

/** Whether a folded word is an address or an office, not part of a name. */
export function isAddressWord(word: string): boolean {
	addressWords ??= new Set(languagePack('en')?.addressWords);
	return addressWords.has(word);
}
