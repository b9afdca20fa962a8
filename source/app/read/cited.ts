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
	const {outlet, title, published, publishedBasis: basis, text, covers, origin, via} = article;
	const cite = passages.length === 0 ? words.citedSource : words.citedPassage;
	const whose = text === 'brief' ? words.citedOurs : words.citedTheirs;
	const cited = cite({
		outlet: outletOf(corpus, outlet).name,
		title,
		published: basis === 'stated' ? published : `${published} (${sayBasis(words, basis)})`,
		words: covers === 'all' ? whose : `${whose}, ${words.openingCell}`,
		paragraph: paragraphNumbers(passages),
	});
	const from = origin === undefined ? [] : [words.from(origin)];
	return [cited, ...from, ...(via === undefined ? [] : [words.citedVia(via)])].join(', ');
}
