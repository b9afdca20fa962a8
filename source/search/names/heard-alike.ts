import {fold, phoneticKey} from '../../text/fold.js';

/**
 * How desks of one language hear the letters of another: each reads a spelling as a whole, and its reading is compared with those of the other
 * spelling. French, German, Polish, Azerbaijani and Turkish (whose `ç`, `c` and `ş` are folded), and the Armenian of Beirut.
 */
const readings: readonly (readonly (readonly [RegExp, string])[])[] = [
	[],
	[
		[/tch/g, '1'],
		[/ch/g, 'sh'],
		[/1/g, 'ch'],
		[/dj/g, 'j'],
		[/gu(?=[ei])/g, 'g'],
		[/ou/g, 'u'],
	],
	[
		[/tsch/g, '1'],
		[/dsch/g, '2'],
		[/sch/g, '3'],
		[/ch/g, 'kh'],
		[/j/g, 'y'],
		[/w/g, 'v'],
		[/z/g, 'ts'],
		[/1/g, 'ch'],
		[/2/g, 'j'],
		[/3/g, 'sh'],
	],
	[
		[/rz/g, 'zh'],
		[/sz/g, 'sh'],
		[/cz/g, 'ch'],
		[/w/g, 'v'],
	],
	[
		[/c/g, 'j'],
		[/x/g, 'kh'],
		[/q/g, 'g'],
	],
	[
		[/c/g, 'ch'],
		[/x/g, 'kh'],
		[/q/g, 'k'],
		[/s(?=[aeiou])/g, 'sh'],
	],
];

/** Voiced and voiceless, wide and narrow vowels, and breath: what is heard one way in one place and another way in the next. */
const alike: readonly (readonly [RegExp, string])[] = [
	[/^h(?=[aeiou])|(?<=[aeiou])h(?=[aeiou]|$)|(?<=[jlmnrv])h|h(?=[^aeiou])/g, ''],
	[/d/g, 't'],
	[/[gqh]/g, 'k'],
	[/b/g, 'p'],
	[/[zj]/g, 's'],
	[/c/g, 's'],
	[/[ei]/g, 'a'],
	[/[ou]/g, 'u'],
	[/y/g, 'a'],
	[/a+/g, 'a'],
	[/(.)\1+/g, '$1'],
];

const apply = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
	rules.reduce((read, [from, to]) => read.replace(from, to), text);

/** The sounds of a folded word as each of the desks reads it. */
function readSo(folded: string): ReadonlySet<string> {
	return new Set(readings.map(rules => phoneticKey(apply(folded, rules))));
}

/** How a folded word may be heard, coarsely, by whoever writes it down again. */
function heard(folded: string): ReadonlySet<string> {
	return new Set([...readSo(folded)].map(key => apply(key, alike)));
}

/** What is heard so coarsely is like other words by chance where it is shorter. */
const shortest = 6;
const shortestExactly = 5;
/** Endings of cases that a text may have on it. */
const longestEnding = 3;
const fewestConsonants = 3;

/** Whether a word of a text (folded) may be another spelling of a word that was typed, be it in another case. */
export function isHeardAlike(typed: string, word: string): boolean {
	const folded = fold(typed).replaceAll(' ', '');
	if (Math.min(folded.length, word.length) < shortestExactly) return false;
	const read = readSo(folded);
	if ([...readSo(word)].some(key => key.length >= shortestExactly && read.has(key))) return true;
	const wanted = heard(folded);
	const bare = withoutVowels(word);
	return [...heard(bare ?? word)].some(one =>
		[...wanted].some(other => (bare === undefined ? isSame(one, other) : isUnvoweled(one, other))),
	);
}

function isSame(one: string, other: string): boolean {
	if (other.length < shortest) return false;
	return one === other || (one.startsWith(other) && one.length - other.length <= longestEnding);
}

/** A word of Arabic letters, which has no short vowels, without its article; undefined of another. */
function withoutVowels(word: string): string | undefined {
	return /[aeiou]/.test(word) ? undefined : word.replace(/^l(?=[^aeiou]{3})/, '');
}

const consonants = (text: string): string => text.replaceAll(/[au]/g, '');

/** Whether the consonants are the same, and the vowels that are written stand among those of the other. */
function isUnvoweled(written: string, full: string): boolean {
	const [one, other] = [consonants(written), consonants(full)];
	return one.length >= fewestConsonants && one === other && written.length < full.length && isWithin(written, full);
}

function isWithin(letters: string, text: string): boolean {
	let at = 0;
	for (const letter of text) if (letter === letters[at]) at++;
	return at === letters.length;
}
