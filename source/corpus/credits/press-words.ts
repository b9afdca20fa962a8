import {packsOf} from '../../language/language.js';
import {scriptOf} from '../../text/script-of.js';

export type CreditKind = 'source' | 'from' | 'photo';

const known = new Map<string, string>();

/** The words of a kind before a credit, in the languages of the script that a line begins in, as alternatives of a pattern; it matches nothing without any. */
export function creditWords(kind: CreditKind, line: string): string {
	const script = scriptOf(line);
	const key = `${kind} ${script}`;
	let words = known.get(key);
	if (words === undefined) {
		const all = packsOf(script).flatMap(({credits}) => credits[kind] ?? []);
		const spelt = new Set(
			all.flatMap(word => [word, word.toUpperCase(), ...(kind === 'from' ? [] : [word.toLowerCase()])]),
		);
		words =
			spelt.size === 0
				? '(?!)'
				: [...spelt].map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
		known.set(key, words);
	}
	return words;
}
