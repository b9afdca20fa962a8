import {usualShare} from './usual-share.js';
import {termsOf} from './terms.js';

/** How many texts each term stands in: what makes a term rare. */
export type Background = {
	/** Texts counted. */
	readonly texts: number;
	/** Term key to the number of texts that have it. */
	readonly frequencies: ReadonlyMap<string, number>;
};

/** Counts in how many of the texts each term stands. */
export function createBackground(texts: readonly string[]): Background {
	const frequencies = new Map<string, number>();
	for (const text of texts) {
		for (const key of new Set(termsOf(text).map(term => term.key))) {
			frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
		}
	}
	return {texts: texts.length, frequencies};
}

/** Texts that the share of a word in general news stands in for. */
const prior = 100;
/** So that a word in no text is not infinitely rare. */
const unseen = 0.05;

/**
 * Inverse document frequency in nats (Spärck Jones 1972, smoothed). The usual share of the word in news stands in for a
 * hundred texts, so that a small background does not make a common word look rare, and a large one decides alone.
 */
export function rarity(key: string, word: string | undefined, background: Background | undefined): number {
	const share = usualShare(key, word);
	const texts = background?.texts ?? 0;
	const frequency = background?.frequencies.get(key) ?? 0;
	return Math.log((texts + prior + 1) / (frequency + prior * share + unseen));
}
