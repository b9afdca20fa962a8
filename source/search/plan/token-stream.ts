import type {Article} from '../../corpus/model.js';
import {allParagraphs} from '../../corpus/two-texts.js';
import {foldedWordsOf} from '../mentions/text-tokens.js';
import type {Run} from './plan.js';

/** Where words stand: the headline, or a paragraph by its index. */
export type Where = 'title' | number;

/** Words of different paragraphs are this far apart, so that no phrase runs over the edge. */
export const paragraphGap = 2;

/** A folded word of an article, with where it stands. */
export type StreamToken = {
	readonly word: string;
	/** Counted over the headline, or over all paragraphs with a gap between them. */
	readonly position: number;
	readonly where: Where;
	/** UTF-16 offsets within the headline or the paragraph. */
	readonly start: number;
	readonly end: number;
};

/** The words of an article in order: those of the headline and those of the text are counted apart, so that nothing runs from one into the other. */
export type TokenStream = {readonly title: readonly StreamToken[]; readonly body: readonly StreamToken[]};

type Texts = Pick<Article, 'title' | 'paragraphs' | 'account'>;

/** Reads the words of an article; those of an account beside its text come after, its paragraphs counted on. */
export function tokenStream({title, ...texts}: Texts): TokenStream {
	const body: StreamToken[] = [];
	let from = 0;
	for (const [where, paragraph] of allParagraphs(texts).entries()) {
		const tokens = tokensFrom(paragraph, where, from);
		body.push(...tokens);
		from += tokens.length + paragraphGap;
	}
	return {title: tokensFrom(title, 'title', 0), body};
}

function tokensFrom(text: string, where: Where, from: number): StreamToken[] {
	return foldedWordsOf(text).map(({folded, start, end}, at) => ({
		word: folded,
		position: from + at,
		where,
		start,
		end,
	}));
}

/** Indexes of the tokens at which the words of a run stand side by side. */
export function runsIn(tokens: readonly StreamToken[], run: Run): number[] {
	const [first] = run;
	const found: number[] = [];
	if (first === undefined) return found;
	for (let at = 0; at < tokens.length; at++) {
		if (tokens[at]?.word === first && follows(tokens, at, run)) found.push(at);
	}
	return found;
}

function follows(tokens: readonly StreamToken[], at: number, run: Run): boolean {
	const position = tokens[at]?.position ?? 0;
	for (let offset = 1; offset < run.length; offset++) {
		const token = tokens[at + offset];
		if (token?.word !== run[offset] || token?.position !== position + offset) return false;
	}
	return true;
}
