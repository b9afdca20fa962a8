import {outletOf} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import type {State} from '../state.js';
import {accountFrom, isOfAccount} from './both-texts.js';
import {sayBasis} from '../words/basis.js';

/**
 * Paragraphs with all one needs to cite them, what is inferred said.
 * @param passages indexes of paragraphs
 */
export function citedPassage(state: State, article: Article, passages: readonly number[]): string {
	const texts = passages.map(index => article.paragraphs[index] ?? '');
	const from = accountFrom(article) ?? 0;
	const isOurs = article.account !== undefined && passages.some(index => isOfAccount(article, index));
	const source = isOurs
		? sourceOf(
				state,
				{...article, text: 'brief', covers: article.account.covers},
				passages.map(index => index - from),
			)
		: sourceOf(state, article, passages);
	return `${texts.join('\n\n')}\n(${source})\n`;
}

/** The source alone. */
export function citedSource(state: State, article: Source): string {
	return `${sourceOf(state, article, [])}\n`;
}

type Source = Omit<Article, 'paragraphs'>;

/** Counted from one, as people do. */
export function paragraphNumbers(passages: readonly number[]): string {
	return passages.map(index => index + 1).join(', ');
}

function sourceOf({catalogue, words}: State, article: Source, passages: readonly number[]): string {
	const {outlet, title, published, publishedBasis: basis, text, covers, origin, via, url} = article;
	const cite = passages.length === 0 ? words.citedSource : words.citedPassage;
	const whose = text === 'brief' ? words.citedOurs : words.citedTheirs;
	const cited = cite({
		outlet: outletOf(catalogue, outlet).name,
		title,
		published: basis === 'stated' ? published : `${published} (${sayBasis(words, basis)})`,
		words: covers === 'all' ? whose : `${whose}, ${words.openingCell}`,
		paragraph: paragraphNumbers(passages),
	});
	const from = origin === undefined ? [] : [words.from(origin)];
	const through = via === undefined ? [] : [words.citedVia(via)];
	return [cited, ...from, ...through, ...(url === undefined ? [] : [url])].join(', ');
}
