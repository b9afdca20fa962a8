import type {Article} from '../corpus/model.js';
import type {TextToken} from '../search/mentions/text-tokens.js';

/** The folded words of an article in order, each text one string of words with spaces between. */
export type TokenStream = {
	readonly title: string;
	/** Between two paragraphs stand `paragraphGap` marks (`gapMark`), so that no phrase runs over the edge. */
	readonly body: string;
	/** Words of headline and body. */
	readonly words: number;
};

/** No word: it holds the place between two paragraphs. */
export const gapMark = '¶';
/** As far apart as the last word of a paragraph and the first of the next are counted. */
export const paragraphGap = 2;

/** @param tokens words of headline and paragraphs as one text with two line ends between */
export function tokenStream({title}: Article, tokens: readonly TextToken[]): TokenStream {
	const headline: string[] = [];
	const body: string[] = [];
	let words = 0;
	for (const token of tokens) {
		const inTitle = token.end <= title.length;
		if (!inTitle && body.length > 0 && token.gap.includes('\n\n')) {
			for (let mark = 0; mark < paragraphGap; mark++) body.push(gapMark);
		}
		if (token.folded === '') continue;
		words++;
		(inTitle ? headline : body).push(token.folded);
	}
	return {title: headline.join(' '), body: body.join(' '), words};
}
