import {authorsOf, nameParts} from '../corpus/authors.js';
import type {Tables} from '../corpus/model.js';
import type {Printable} from './formatter.js';
import {citationNote} from './citation-note.js';
import {outletName} from './source-line.js';

/** An article as an item of CSL-JSON; bodies, and names whose parts are not known, are literal. */
export function cslOf(corpus: Tables, {article, tags = []}: Printable): Readonly<Record<string, unknown>> {
	const authors = authorsOf(article.author).map(each => nameParts(each, article.language) ?? {literal: each.name});
	return {
		id: article.id,
		type: 'article-newspaper',
		title: article.title,
		'container-title': outletName(corpus, article.outlet),
		...(authors.length === 0 ? {} : {author: authors}),
		issued: {'date-parts': [article.published.split('-').map(Number)]},
		language: article.language,
		...(article.url === undefined ? {} : {URL: article.url}),
		...(tags.length === 0 ? {} : {keyword: tags.join(', ')}),
		note: citationNote(article),
	};
}
