import type {Article} from '../../corpus/model.js';
import {foldWords} from '../../text/fold.js';
import type {Span} from '../span.js';

/** A word of a text in the form in which spellings of it look alike. */
export type FoldedWord = Span & {
	readonly word: string;
	/** Without a possessive `'s`; the same as `word` where there is none. */
	readonly bare: string;
};

const pieces = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
/** Needs no folding but its case. */
const plain = /^[A-Za-z]?[a-z]*$/;
const possessive = /['’]s?$/i;

/** The words of a text, folded: case, diacritics, script and apostrophes; hyphens and glued capitals part words. */
export function foldedWordsIn(text: string): FoldedWord[] {
	const words: FoldedWord[] = [];
	for (const match of text.matchAll(pieces)) {
		const start = match.index;
		const end = start + match[0].length;
		if (plain.test(match[0])) {
			const word = match[0].toLowerCase();
			words.push({start, end, word, bare: word});
			continue;
		}
		const parts = foldWords(match[0]);
		const bares = foldWords(match[0].replace(possessive, ''));
		for (const [index, word] of parts.entries()) {
			words.push({start, end, word, bare: bares[index] ?? word});
		}
	}
	return words;
}

/** The folded words of something to look for. */
export const phraseWords = (phrase: string): readonly string[] => foldedWordsIn(phrase).map(({word}) => word);

/** Whether the words from index `at` are the phrase; a possessive may follow its last word. */
export function standsAt(words: readonly FoldedWord[], at: number, phrase: readonly string[]): boolean {
	const last = phrase.length - 1;
	return phrase.every((word, index) => {
		const here = words[at + index];
		return here !== undefined && (here.word === word || (index === last && here.bare === word));
	});
}

const kept = new WeakMap<Article, readonly (readonly FoldedWord[])[]>();

/** The folded words of an article: its headline, then its paragraphs. Folded once. */
export function foldedArticle(article: Article): readonly (readonly FoldedWord[])[] {
	let parts = kept.get(article);
	if (parts === undefined) {
		parts = [article.title, ...article.paragraphs].map(foldedWordsIn);
		kept.set(article, parts);
	}
	return parts;
}
