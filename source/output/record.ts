import {authorsOf} from '../corpus/authors.js';
import type {Comparison} from '../compare/model.js';
import type {Article, Tables} from '../corpus/model.js';
import {countNames} from '../search/mentions/mentions.js';
import {englishHeadings, factHeading} from './fact-heading.js';
import {comparisonTitle} from './comparison-parts.js';
import type {Printable} from './formatter.js';
import {outletName} from './source-line.js';
import {whoseWords} from './whose-words.js';

/** The JSON form of an article; its schema is corpus/article-schema.ts. Accepted again as input. */
export function articleRecord(
	corpus: Tables,
	{article, matches, notes, tags = []}: Printable,
): Readonly<Record<string, unknown>> {
	const {actors, places} = countNames(corpus, article);
	return {
		id: article.id,
		outlet: article.outlet,
		outletName: outletName(corpus, article.outlet),
		title: article.title,
		titleBasis: article.titleBasis,
		published: article.published,
		publishedBasis: article.publishedBasis,
		language: article.language,
		url: article.url,
		author: article.author,
		authors: article.author === undefined ? undefined : authorsOf(article.author).map(({name}) => name),
		via: article.via,
		origin: article.origin,
		originBasis: article.originBasis,
		negotiation: article.negotiation,
		text: article.text,
		covers: article.covers,
		words: whoseWords(article),
		note: article.note,
		terms: article.terms,
		was: article.was,
		actors,
		places,
		paragraphs: article.paragraphs,
		pageNotes: article.pageNotes,
		account: article.account && {
			words: whoseWords({text: 'brief', covers: article.account.covers}),
			...article.account,
		},
		matches,
		...(tags.length === 0 ? {} : {tags}),
		...(notes === undefined || notes.length === 0 ? {} : {notes}),
	};
}

export function comparisonRecord(
	corpus: Tables,
	comparison: Comparison,
	command: string,
): Readonly<Record<string, unknown>> {
	const {negotiations, articles, rows, outlets, origins, sharedOrigins, differences, nameOrders, overruled} =
		comparison;
	const pageNotes = articles.flatMap(({id, pageNotes: notes = []}) => notes.map(({text}) => ({article: id, text})));
	return {
		negotiation: negotiations.length === 1 ? negotiations[0] : negotiations,
		title: comparisonTitle(corpus, negotiations),
		sameMeeting: negotiations.length === 1,
		articles: articles.map(({id}) => id),
		accounts: articles.map(article => accountRecord(corpus, article)),
		outlets,
		origins,
		sharedOrigins,
		differences: differences.map(({topic, ...rest}) => ({about: factHeading(topic, englishHeadings), topic, ...rest})),
		nameOrders,
		rows,
		...(pageNotes.length === 0 ? {} : {pageNotes}),
		...(overruled === undefined ? {} : {overruled}),
		command,
	};
}

/** Who stands in a column, and in whose words. */
function accountRecord(corpus: Tables, article: Article): Readonly<Record<string, unknown>> {
	const {id, outlet, title, published, publishedBasis, language, url, via, origin, negotiation, text, covers} = article;
	return {
		id,
		outlet,
		outletName: outletName(corpus, outlet),
		title,
		published,
		publishedBasis,
		language,
		url,
		via,
		origin,
		negotiation,
		text,
		covers,
		words: whoseWords(article),
	};
}
