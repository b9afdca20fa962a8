import {fold, foldWords, phoneticKey} from '../../text/fold.js';
import type {SoundedWord} from '../names/bags.js';
import {similarity} from '../names/word-similarity.js';

/** Something with an id and names that a query may ask for: an outlet, a negotiation, an origin. */
export type Named = {
	readonly id: string;
	readonly names: readonly string[];
	/** Short forms of a part of it that people write in ids, such as the code of a country. */
	readonly codes?: readonly string[];
};

/** Below this a suggestion would be a guess. */
const leastSimilarity = 0.6;

/**
 * What a text truly names: by its whole id or name however it is spaced, else by whole words of one, else by words that begin so. The strictest reading
 * that finds anything decides, and spelling is never bent: an id that does not exist must not become another one's.
 */
export function namedSo<T extends Named>(things: readonly T[], text: string): readonly T[] {
	const glued = gluedOf(text);
	if (glued === '') return [];
	const words = foldWords(text).join(' ');
	const readings: readonly ((name: string) => boolean)[] = [
		name => gluedOf(name) === glued,
		name => ` ${foldWords(name).join(' ')} `.includes(` ${words} `),
		name => ` ${foldWords(name).join(' ')}`.includes(` ${words}`),
	];
	for (const reading of readings) {
		const found = things.filter(({id, names}) => [id, ...names].some(reading));
		if (found.length > 0) return found;
	}
	return [];
}

/** The one that was probably meant by a text that names none, for “did you mean”; undefined when none is near. */
export function nearestNamed<T extends Named>(things: readonly T[], text: string): T | undefined {
	const typed = soundedOf(text);
	const words = foldWords(text);
	let best: T | undefined;
	let most = leastSimilarity;
	for (const thing of things) {
		const value = nearness(typed, words, thing);
		if (value > most) {
			best = thing;
			most = value;
		}
	}
	return best;
}

function nearness(typed: SoundedWord, words: readonly string[], {id, names, codes = []}: Named): number {
	const known = [id, ...names];
	const parts = [...new Set(known.flatMap(foldWords))];
	const whole = Math.max(...known.map(name => similarity(typed, soundedOf(name))));
	if (words.length < 2) return Math.max(whole, ...parts.filter(isWord).map(part => similarity(typed, soundedOf(part))));
	// “guardian-ng”: a part may be shortened, or be the code of its country.
	const each = words.map(word =>
		codes.some(code => fold(code) === word) ? 1 : Math.max(0, ...parts.map(part => partSimilarity(word, part))),
	);
	return Math.max(whole, 0.99 * (each.reduce((sum, value) => sum + value, 0) / each.length));
}

function partSimilarity(word: string, part: string): number {
	if (word === part) return 1;
	return shortens(word, part) ? 0.9 : similarity(soundedOf(word), soundedOf(part));
}

/** Whether the letters of a word stand in another in their order, from its first on: `ng` of `nigeria`. */
function shortens(word: string, part: string): boolean {
	if (word[0] !== part[0] || word.length >= part.length) return false;
	let at = 0;
	for (const letter of part) if (letter === word[at]) at++;
	return at === word.length;
}

/** Not a number: dates of ids are near one another and say nothing. */
function isWord(part: string): boolean {
	return part.length > 2 && !/^\d+$/.test(part);
}

function gluedOf(text: string): string {
	return fold(text).replaceAll(' ', '');
}

function soundedOf(text: string): SoundedWord {
	const glued = gluedOf(text);
	return {text: glued, sounds: phoneticKey(glued)};
}
