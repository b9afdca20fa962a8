import {fold} from '../../text/fold.js';
import {foldedWordsOf} from '../mentions/text-tokens.js';
import type {Run} from './plan.js';

/** UTF-16 offsets in a text. */
export type TextPlace = {readonly start: number; readonly end: number};

type Word = TextPlace & {readonly folded: string};

/** Letters that a fold changes, and whatever else is neither ASCII nor a common mark. */
const beyond = /[^\0-\u007F\u00A0\u00AB\u00BB\u2010-\u2027]+/g;
const apostrophes = /['’]/g;
/** What parts words: the other characters of ASCII, and the marks. */
const apart = /[\0-&(-/:-@[-`{-\u007F\u00A0\u00AB\u00BB\u2010-\u2018\u201A-\u2027]/;
/** Of a text with more such letters than one in so many all words are cut: most of them would be looked at. */
const fewBeyond = 8;

/**
 * Where words stand side by side in a text. The words of a text are not cut for that where its letters are mostly ASCII: those alone are looked at
 * in which the letters stand, or may stand when they are folded.
 */
export function placesOfRun(text: string, run: Run): readonly TextPlace[] {
	const [first, ...others] = run;
	if (first === undefined) return [];
	const places = wordsWith(text, first).filter(({folded}) => folded === first);
	if (others.length === 0 || places.length === 0) return places;
	if (!others.every(word => wordsWith(text, word).some(({folded}) => folded === word))) return [];
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
	const foreign = [...text.matchAll(beyond)];
	const count = foreign.reduce((sum, {0: some}) => sum + some.length, 0);
	if (letters === '' || count * fewBeyond > text.length) return foldedWordsOf(text);
	const words: Word[] = [];
	let last = 0;
	for (const {at, changes} of placesToLook(text, letters, foreign)) {
		if (at < last) continue;
		// A word never runs over anything that parts.
		let [from, to] = [at, at];
		while (from > 0 && !apart.test(text[from - 1] ?? '')) from--;
		while (to < text.length && !apart.test(text[to] ?? '')) to++;
		last = Math.max(to, at + 1);
		const stretch = text.slice(from, to);
		if (changes && !fold(stretch).replaceAll(' ', '').includes(letters)) continue;
		for (const {folded, start, end} of foldedWordsOf(stretch)) {
			words.push({folded, start: from + start, end: from + end});
		}
	}
	return words;
}

/** A place where letters may stand; whether a fold has to tell. */
type Look = {readonly at: number; readonly changes: boolean};

/** Where the letters stand, and what a fold leaves out or changes. */
function placesToLook(text: string, letters: string, foreign: readonly RegExpExecArray[]): readonly Look[] {
	// Only letters that keep their length: offsets count.
	const small = foreign.length === 0 ? text.toLowerCase() : text.replaceAll(/[A-Z]+/g, some => some.toLowerCase());
	const places: Look[] = [];
	for (let at = small.indexOf(letters); at !== -1; at = small.indexOf(letters, at + letters.length)) {
		places.push({at, changes: false});
	}
	const changed = [...foreign, ...text.matchAll(apostrophes)].map(({index}): Look => ({at: index, changes: true}));
	return changed.length === 0 ? places : [...places, ...changed].toSorted((a, b) => a.at - b.at);
}
