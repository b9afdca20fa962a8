import type {Article} from '../../corpus/model.js';
import {type FoldedWord, foldedArticle, phraseWords, standsAt} from './folded-words.js';
import type {Span} from '../span.js';

/** A word or phrase in its line. */
export type Line = Span & {
	/** Article id. */
	readonly article: string;
	/** Index into the article's paragraphs; -1 is the headline. `start` and `end` are UTF-16 offsets there. */
	readonly paragraph: number;
	readonly left: string;
	/** As printed. */
	readonly text: string;
	readonly right: string;
};

/** The headline in place of a paragraph's index. */
export const headline = -1;

/** Context on either side, in UTF-16 units, cut at a space. */
const contextLength = 90;

/** The line around a span of a paragraph. */
export function lineAt(article: Article, paragraph: number, {start, end}: Span): Line {
	const text = paragraph === headline ? article.title : (article.paragraphs[paragraph] ?? '');
	return {
		article: article.id,
		paragraph,
		start,
		end,
		left: leftContext(text, start),
		text: text.slice(start, end),
		right: rightContext(text, end),
	};
}

function leftContext(text: string, end: number): string {
	const from = Math.max(0, end - contextLength);
	const space = from === 0 ? -1 : text.slice(from, end).search(/\s/);
	return text.slice(space < 0 ? from : from + space + 1, end);
}

function rightContext(text: string, start: number): string {
	const to = Math.min(text.length, start + contextLength);
	const part = text.slice(start, to);
	const space = to === text.length ? -1 : part.search(/\s\S*$/);
	return space < 0 ? part : part.slice(0, space);
}

/**
 * Every line in which a word or phrase stands, in the order of the articles. Case, diacritics, hyphens, apostrophes and script do not
 * matter (`nagorno karabakh` finds Nagorno-Karabakh's); a line break inside a phrase does not either. Empty for a term without letters or digits.
 */
export function concordance(articles: readonly Article[], term: string): Line[] {
	const phrase = phraseWords(term);
	if (phrase.length === 0) {
		return [];
	}
	return articles.flatMap(article =>
		foldedArticle(article).flatMap((words, index) => linesIn(article, index + headline, words, phrase)),
	);
}

function linesIn(article: Article, paragraph: number, words: readonly FoldedWord[], phrase: readonly string[]): Line[] {
	const lines: Line[] = [];
	for (let at = 0; at + phrase.length <= words.length; at++) {
		const first = words[at];
		const last = words[at + phrase.length - 1];
		if (first !== undefined && last !== undefined && standsAt(words, at, phrase)) {
			lines.push(lineAt(article, paragraph, {start: first.start, end: last.end}));
			at += phrase.length - 1;
		}
	}
	return lines;
}
