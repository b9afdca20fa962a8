import {languagePack} from '../../language/language.js';

let words: ReadonlySet<string> | undefined;

const endings = /(?:s|es|ed|d|ing|er|ers|ly|ment|ments|ation|ations)$/;

/** Whether a folded word is a common English word, or one with a common ending: it asks for itself, not for the name that looks most like it. */
export function isEnglishWord(word: string): boolean {
	words ??= new Set(languagePack('en')?.commonWords);
	return words.has(word) || words.has(word.replace(endings, '')) || words.has(`${word.replace(endings, '')}e`);
}
