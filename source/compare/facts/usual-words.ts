import {isEverydayWord, isFunctionWord} from '../rows/common-english.js';

/** Whether a lower-case word says little of what a clause is about: function words, and the everyday words of reporting. */
export function isUsual(word: string): boolean {
	return isFunctionWord(word) || isEverydayWord(word);
}
