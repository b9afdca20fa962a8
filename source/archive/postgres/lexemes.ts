import {gapMark, type IndexText} from '../../annotate/index-text.js';
import type {TagKind} from '../sql/tags.js';

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

/** The lexeme of a folded word, anywhere or in the headline. */
export function wordLexeme(word: string, where: 'anywhere' | 'title' = 'anywhere'): string {
	return clipped(where === 'title' ? `${mark}t ${word}` : word);
}

/**
 * The lexeme of two words side by side: one of a quarter of a million, so that the index has few entries with many articles each rather than one for nearly
 * every pair. Two pairs may share one: it says where to look, and the text says the rest.
 */
export function pairLexeme(first: string, second: string, where: 'anywhere' | 'title' = 'anywhere'): string {
	return `${where === 'title' ? titlePair : pair}${numberOf(`${first} ${second}`).toString(36)}`;
}

const pair = '=';
const titlePair = '+';
const pairs = 2 ** 18;

/** FNV-1a with a last mixing (that of MurmurHash3, public domain). */
function numberOf(text: string): number {
	let hash = 0x81_1c_9d_c5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
	return ((hash ^ (hash >>> 16)) >>> 0) % pairs;
}

/** The lexeme of a mark; `copy` is one by which copies of a text are known. */
export function tagLexeme(kind: TagKind | 'copy', value: string): string {
	return clipped(`${mark}${kind} ${value}`);
}

/** Marks an article whose pairs were too many. */
export const withoutPairs = `${mark}long`;

/** The lexemes of the words of an article. */
export function textLexemes(text: IndexText): ReadonlySet<string> {
	const lexemes = new Set<string>();
	const title = wordsOf(text.title);
	const body = wordsOf(text.body);
	for (const word of title) lexemes.add(wordLexeme(word)).add(wordLexeme(word, 'title'));
	for (const word of body) if (word !== gapMark) lexemes.add(wordLexeme(word));
	let letters = 0;
	for (const lexeme of lexemes) letters += lexeme.length;
	if (letters + pairLength * (2 * title.length + body.length) > mostLetters) return lexemes.add(withoutPairs);
	addPairs(lexemes, title, 'title');
	addPairs(lexemes, title, 'anywhere');
	addPairs(lexemes, body, 'anywhere');
	return lexemes;
}

/** The words of a text of an index, the marks between paragraphs with them. */
export function wordsOf(text: string): readonly string[] {
	return text === '' ? [] : text.split(' ');
}

/** Letters of the lexeme of a pair. */
const pairLength = 5;

function addPairs(lexemes: Set<string>, words: readonly string[], where: 'anywhere' | 'title'): void {
	for (let at = 1; at < words.length; at++) {
		const first = words[at - 1] ?? gapMark;
		const second = words[at] ?? gapMark;
		if (first !== gapMark && second !== gapMark) lexemes.add(pairLexeme(first, second, where));
	}
}

/** A lexeme as part of a `tsquery`. */
export function quoted(lexeme: string): string {
	return `'${/['\\]/.test(lexeme) ? lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\') : lexeme}'`;
}
