import type {Article, Tables} from '../corpus/model.js';
import {outletName} from './source-line.js';

/** In whose words a text is: “our account”, “the outlet’s text”; “opening only” where it goes back to no more. */
export function whoseWords({text, covers}: Pick<Article, 'text' | 'covers'>): string {
	const words = text === 'brief' ? 'our account' : 'the outlet’s text';
	return covers === 'all' ? words : `${words}, opening only`;
}

/** That, and where the text was read when that is a relay: what has to stand at the head of every column. */
export function accountBasis(article: Article): string {
	return `${whoseWords(article)}${article.via === undefined ? '' : `, read on ${article.via}`}`;
}

/** The day of an article, `~` where it is inferred. */
export function dayOf({published, publishedBasis}: Article): string {
	return publishedBasis === 'stated' ? published : `${published}~`;
}

/**
 * What each of the articles is called beside the others, by id: its outlet; where two are of one outlet with the day, then with whose words it is in. An id is
 * nothing to read, and stands only where nothing else tells two apart.
 */
export function accountNames(corpus: Tables, articles: readonly Article[]): ReadonlyMap<string, string> {
	const forms: readonly ((article: Article) => string)[] = [
		({outlet}) => outletName(corpus, outlet),
		article => `${outletName(corpus, article.outlet)}, ${dayOf(article)}`,
		article => `${outletName(corpus, article.outlet)}, ${dayOf(article)}, ${whoseWords(article)}`,
	];
	return new Map(
		articles.map(article => {
			const form = forms.find(each => articles.every(other => other === article || each(other) !== each(article)));
			return [article.id, form?.(article) ?? article.id];
		}),
	);
}
