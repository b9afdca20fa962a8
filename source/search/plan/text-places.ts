import {foldedWordsOf, isPlainText} from '../mentions/text-tokens.js';
import type {Run} from './plan.js';

/** UTF-16 offsets in a text. */
export type TextPlace = {readonly start: number; readonly end: number};

type Word = TextPlace & {readonly folded: string};

const apostrophe = /['’]/;
const apostrophes = /['’]/g;
const inWord = /[A-Za-z0-9'’]/;

/**
 * Where words stand side by side in a text. The words of a text are not cut for that: where its letters are plain, those alone are looked at around
 * which the letters stand.
 */
export function placesOfRun(text: string, run: Run): readonly TextPlace[] {
	const [first, ...others] = run;
	if (first === undefined) return [];
	if (others.length === 0) return wordsWith(text, first).filter(({folded}) => folded === first);
	if (!mayHaveAll(text, run)) return [];
	const words = foldedWordsOf(text);
	return words.flatMap(({start}, at) => {
		if (!run.every((word, offset) => words[at + offset]?.folded === word)) return [];
		return [{start, end: words[at + run.length - 1]?.end ?? start}];
	});
}

/** Words that begin so. */
export function placesOfStart(text: string, start: string): readonly TextPlace[] {
	return wordsWith(text, start).filter(({folded}) => folded.startsWith(start));
}

/** The words of a text that may have these letters side by side when folded, in order. */
function wordsWith(text: string, letters: string): readonly Word[] {
	if (letters === '' || !isPlainText(text)) return foldedWordsOf(text);
	const words: Word[] = [];
	let last = 0;
	for (const at of placesToLook(text, letters)) {
		if (at < last) continue;
		// A word never runs over anything else.
		let [from, to] = [at, at];
		while (inWord.test(text[from - 1] ?? '')) from--;
		while (inWord.test(text[to] ?? '')) to++;
		for (const {folded, start, end} of foldedWordsOf(text.slice(from, to))) {
			words.push({folded, start: from + start, end: from + end});
		}
		last = Math.max(to, at + 1);
	}
	return words;
}

/** Offsets where the letters stand, and those of apostrophes, which a fold leaves out. */
function placesToLook(text: string, letters: string): readonly number[] {
	const small = text.toLowerCase();
	const places: number[] = [];
	for (let at = small.indexOf(letters); at !== -1; at = small.indexOf(letters, at + letters.length)) places.push(at);
	if (!apostrophe.test(text)) return places;
	return [...places, ...[...text.matchAll(apostrophes)].map(({index}) => index)].toSorted((a, b) => a - b);
}

function mayHaveAll(text: string, run: Run): boolean {
	if (!isPlainText(text) || apostrophe.test(text)) return true;
	const small = text.toLowerCase();
	return run.every(word => small.includes(word));
}
