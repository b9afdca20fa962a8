import {isVerbForm} from './stem.js';

const auxiliaries = new Set(
	'is are was were has have had will would can could may might must should shall does did do cannot'.split(' '),
);
/** Forms of `stem.ts` that are nouns. */
const nouns = new Set('men women children death deaths loss losses killer dead lives deadly found'.split(' '));
/** Words after which a participle describes and no verb follows. */
const openers = new Set(
	'the a an this that these those his her its their our my of on for about over in at from with by between under no'.split(
		' ',
	),
);
const pronouns = new Set('he she it who which that'.split(' '));

/**
 * Whether a word of a sentence is its verb, by its form and the word before it: an auxiliary, a past form that no article
 * stands before, a form in -s after a name or a pronoun. English.
 */
export function isFiniteVerb(words: readonly string[], at: number): boolean {
	const word = words[at] ?? '';
	const before = words[at - 1];
	if (before === undefined || word !== word.toLowerCase()) return false;
	if (auxiliaries.has(word)) return true;
	if (openers.has(before.toLowerCase()) && !pronouns.has(before.toLowerCase())) return false;
	if (!nouns.has(word) && !word.endsWith('ing') && (isVerbForm(word) || /[ui]ed$/u.test(word))) return true;
	return /[^s]s$/u.test(word) && (pronouns.has(before.toLowerCase()) || /^\p{Lu}\p{L}*\p{Ll}$/u.test(before));
}
