import type {TokenStream} from '../../search/plan/token-stream.js';
import type {Run} from '../../search/plan/plan.js';

/** Begins every lexeme that is no word of a text: no folded word does. */
const mark = '§';
/** Longer ones are cut, and found by what is left: PostgreSQL takes 2,046 bytes. */
const longest = 400;
/** An index entry of PostgreSQL has a megabyte; with more than this the pairs are left out and the text itself is looked at. */
const mostLetters = 600_000;

/** Half a letter at the cut is no letter, and no server takes it. */
function clipped(lexeme: string): string {
	return lexeme.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

export type TagKind = 'name' | 'form' | 'unlisted' | 'said' | 'outlet' | 'negotiation' | 'origin' | 'language' | 'text';

/** The lexeme of a folded word, anywhere or in the headline. */
export function wordLexeme(word: string, where: 'anywhere' | 'title' = 'anywhere'): string {
	return clipped(where === 'title' ? `${mark}t ${word}` : word);
}

/** Two words side by side. */
export function pairLexeme(first: string, second: string, where: 'anywhere' | 'title' = 'anywhere'): string {
	return clipped(`${mark}${where === 'title' ? 'q' : 'p'} ${first} ${second}`);
}

export function tagLexeme(kind: TagKind, value: string): string {
	return clipped(`${mark}${kind} ${value}`);
}

/** Marks an article whose pairs were too many. */
export const withoutPairs = `${mark}long`;

/** A name by one of its forms. */
export function formValue(id: string, form: string): string {
	return `${id}\n${form}`;
}

/** The lexemes of the words of an article. */
export function textLexemes({title, body}: TokenStream): ReadonlySet<string> {
	const lexemes = new Set<string>();
	for (const {word} of [...title, ...body]) lexemes.add(wordLexeme(word));
	for (const {word} of title) lexemes.add(wordLexeme(word, 'title'));
	const pairs = new Set<string>();
	addPairs(pairs, title, 'title');
	addPairs(pairs, title, 'anywhere');
	addPairs(pairs, body, 'anywhere');
	let letters = 0;
	for (const lexeme of [...lexemes, ...pairs]) letters += lexeme.length;
	if (letters > mostLetters) return lexemes.add(withoutPairs);
	for (const pair of pairs) lexemes.add(pair);
	return lexemes;
}

function addPairs(pairs: Set<string>, tokens: TokenStream['body'], where: 'anywhere' | 'title'): void {
	for (const [at, {word, position}] of tokens.entries()) {
		const next = tokens[at + 1];
		if (next?.position === position + 1) pairs.add(pairLexeme(word, next.word, where));
	}
}

/** Whether the pairs of a run say all of it: of three words and more they only say where to look. */
export function isSaidByPairs(run: Run): boolean {
	return run.length < 3;
}

/** A lexeme as part of a `tsquery`. */
export function quoted(lexeme: string): string {
	return `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
}
