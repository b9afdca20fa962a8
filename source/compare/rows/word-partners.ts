import {stem} from './stem.js';
import {senseOf} from './synonyms.js';

/** Another word of the vocabulary that counts for part of a word. */
export type Partner = {readonly index: number; readonly score: number};

const sameSense = 0.7;
const leastSpelling = 0.45;
const spelling = 0.9;
const longestWord = 40;
const leastFigure = 20;
const sameSize = 1.35;
const nearFigure = 0.4;

/**
 * For each word of a vocabulary the others that match it in part: words of one sense, and words whose letter trigrams
 * are alike enough (Dice, the ends of a word counted as letters) and whose first letter is the same.
 */
export function partnersOf(
	words: readonly (string | undefined)[],
	keys: readonly string[],
): readonly (readonly Partner[])[] {
	const partners: Partner[][] = words.map(() => []);
	const near = nearSpellings(words);
	for (const {one, other, score} of near) {
		partners[one]?.push({index: other, score: score * spelling});
		partners[other]?.push({index: one, score: score * spelling});
	}
	for (const group of sensesOf(words)) {
		for (const one of group) {
			for (const other of group) if (other !== one) partners[one]?.push({index: other, score: sameSense});
		}
	}
	for (const {one, other, score} of nearFigures(keys)) {
		partners[one]?.push({index: other, score});
		partners[other]?.push({index: one, score});
	}
	return partners;
}

/** Figures of about one size: reports of one thing seldom agree on the number. */
function nearFigures(keys: readonly string[]): Near[] {
	const figures = keys
		.map((key, index) => ({index, size: key.startsWith('#') ? Number(key.slice(1)) : 0}))
		.filter(({size}) => size >= leastFigure)
		.toSorted((a, b) => a.size - b.size);
	return figures.flatMap(({index, size}, at) => {
		const near: Near[] = [];
		for (const next of figures.slice(at + 1)) {
			if (next.size > size * sameSize) break;
			near.push({one: index, other: next.index, score: nearFigure});
		}
		return near;
	});
}

function sensesOf(words: readonly (string | undefined)[]): Iterable<readonly number[]> {
	const groups = new Map<number, number[]>();
	for (const [index, word] of words.entries()) {
		const sense = word === undefined ? null : senseOf(stem(word));
		if (sense === null) continue;
		const group = groups.get(sense);
		if (group === undefined) groups.set(sense, [index]);
		else group.push(index);
	}
	return groups.values();
}

type Near = {readonly one: number; readonly other: number; readonly score: number};

function nearSpellings(words: readonly (string | undefined)[]): Near[] {
	const counts = new Int32Array(words.length);
	const shared = new Int32Array(words.length);
	const holders = new Map<number, number[]>();
	const near: Near[] = [];
	for (const [other, word] of words.entries()) {
		if (word === undefined) continue;
		const grams = trigrams(word);
		counts[other] = grams.length;
		const touched: number[] = [];
		for (const gram of grams) {
			const holding = holders.get(gram);
			if (holding === undefined) {
				holders.set(gram, [other]);
				continue;
			}
			for (const one of holding) {
				if (shared[one] === 0) touched.push(one);
				shared[one] = (shared[one] ?? 0) + 1;
			}
			holding.push(other);
		}
		for (const one of touched) {
			const score = (2 * (shared[one] ?? 0)) / ((counts[one] ?? 0) + grams.length);
			shared[one] = 0;
			if (score >= leastSpelling) near.push({one, other, score});
		}
	}
	return near;
}

/** The letter trigrams of a word, each once, as numbers that also hold its first letter. */
function trigrams(word: string): number[] {
	const letters = `^${word.slice(0, longestWord)}$`;
	const first = (letters.charCodeAt(1) & 31) * 2 ** 24;
	const grams: number[] = [];
	for (let at = 0; at + 3 <= letters.length; at++) {
		const gram =
			first +
			((letters.charCodeAt(at) & 255) << 16) +
			((letters.charCodeAt(at + 1) & 255) << 8) +
			(letters.charCodeAt(at + 2) & 255);
		if (!grams.includes(gram)) grams.push(gram);
	}
	return grams;
}
