import {outletOf} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import type {State} from '../state.js';
import {sayBasis} from '../words/basis.js';

/**
 * Paragraphs with all one needs to cite them, what is inferred said; without any, the source alone.
 * @param passages indexes of paragraphs
 */
export function citedPassage(state: State, article: Article, passages: readonly number[]): string {
	const source = `${sourceOf(state, article, passages)}${article.url === undefined ? '' : `, ${article.url}`}`;
	if (passages.length === 0) return `${source}\n`;
	return `${passages.map(index => article.paragraphs[index] ?? '').join('\n\n')}\n(${source})\n`;
}

/** Counted from one, as people do. */
export function paragraphNumbers(passages: readonly number[]): string {
	return passages.map(index => index + 1).join(', ');
}

function sourceOf({corpus, words}: State, article: Article, passages: readonly number[]): string {
	const {outlet, title, published, publishedBasis: basis, text, origin} = article;
	const cite = passages.length === 0 ? words.citedSource : text === 'brief' ? words.citedBrief : words.citedFull;
	const cited = cite({
		outlet: outletOf(corpus, outlet).name,
		title,
		published: basis === 'stated' ? published : `${published} (${sayBasis(words, basis)})`,
		paragraph: paragraphNumbers(passages),
	});
	return origin === undefined ? cited : `${cited}, ${words.from(origin)}`;
}
