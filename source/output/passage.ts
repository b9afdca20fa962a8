import type {Article, Corpus} from '../corpus/model.js';
import {sourceParts} from './source-line.js';

/**
 * Paragraphs with all one needs to cite them; without any, the source alone.
 * @param passages indexes of paragraphs
 */
export function citedPassage(corpus: Corpus, article: Article, passages: readonly number[]): string {
	const source = sourceOf(corpus, article, passages);
	if (passages.length === 0) return `${source}\n`;
	return `${passages.map(index => article.paragraphs[index] ?? '').join('\n\n')}\n(${source})\n`;
}

/** “Outlet, “headline”, date, from whom, whose words, which paragraph, address”. */
function sourceOf(corpus: Corpus, article: Article, passages: readonly number[]): string {
	const [outlet = '', ...others] = sourceParts(corpus, article);
	const parts = [
		outlet,
		`“${article.title}”`,
		...others,
		...(article.text === 'brief' ? ['account by karabakh-reader'] : []),
		...(passages.length === 0 ? [] : [paragraphNumbers(passages)]),
		...(article.url === undefined ? [] : [article.url]),
	];
	return parts.join(', ');
}

/** Counted from one, as people do. */
export function paragraphNumbers(passages: readonly number[]): string {
	return `paragraph${passages.length === 1 ? '' : 's'} ${passages.map(index => index + 1).join(' and ')}`;
}
