import {isEverydayWord, isFunctionWord} from './common-english.js';
import {countedSteps, countedWords} from './counted-words.js';

/** Shares of words that only hold sentences together, of the everyday words of reporting, and of all others. */
const [functionShare, everydayShare, otherShare] = [0.6, 0.04, 0.004];

const shareAt = (level: number): number => Math.exp(-level / countedSteps);
const rarestShare = shareAt(countedWords.length);

let shares: ReadonlyMap<string, number> | undefined;

/** The share of news paragraphs in which a stem was counted: 0 to 1. What is not in the table is rarer than all that is. */
function countedShare(stem: string): number {
	shares ??= new Map(
		countedWords.flatMap((stems, level) => stems.split(' ').map(each => [each, shareAt(level)] as const)),
	);
	return shares.get(stem) ?? rarestShare;
}

/**
 * The share of paragraphs a term is taken to stand in where nothing was counted: 0 to 1. For a word the geometric mean
 * of what was counted in much news and of three coarse steps: counts of a huge collection alone would let a few rare
 * words decide what two paragraphs have in common.
 */
export function usualShare(key: string, word: string | undefined): number {
	if (word === undefined) return otherShare;
	if (isFunctionWord(word)) return functionShare;
	return Math.sqrt(countedShare(key) * (isEverydayWord(word) ? everydayShare : otherShare));
}
