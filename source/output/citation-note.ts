import type {Article} from '../corpus/model.js';
import {textBasis} from './source-line.js';

/** What a citation says of the text it was taken from: whose words, how much, what was inferred. */
export function citationNote(article: Article): string {
	const date = article.publishedBasis === 'stated' ? '' : ` Date ${article.publishedBasis}.`;
	const origin = article.origin === undefined ? '' : ` From ${article.origin}.`;
	const via = article.via === undefined ? '' : ` Read on ${article.via}.`;
	return `karabakh-reader ${article.id}. ${textBasis(article)}${origin}${via}${date}`;
}
