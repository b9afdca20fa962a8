import type {Article, Corpus} from '../corpus/model.js';
import type {Formatter, OutputContext} from './formatter.js';
import {outletName, textBasis} from './source-line.js';

type Style = 'bibtex' | 'ris' | 'csl';

/** Citations of the originals, for reference managers: BibTeX, RIS, CSL-JSON. Only articles can be cited. */
export function citations(style: Style): Formatter {
	const refuse = (): never => {
		throw new Error(`${style} is for articles: use it with print, list articles has their ids`);
	};
	return {
		*articles(items, context) {
			const articles = items.map(({article}) => article);
			if (style === 'csl')
				yield `${JSON.stringify(
					articles.map(article => cslOf(context.corpus, article)),
					null,
					'\t',
				)}${context.end}`;
			else for (const article of articles) yield (style === 'bibtex' ? bibtexOf : risOf)(article, context);
		},
		table: refuse,
		comparison: refuse,
	};
}

function bibtexOf(article: Article, {corpus, end}: OutputContext): string {
	const [year = '', month] = article.published.split('-');
	const fields: readonly (readonly [string, string | undefined])[] = [
		['title', article.title],
		['author', article.author],
		['journal', outletName(corpus, article.outlet)],
		['year', year],
		['month', month],
		['date', article.published],
		['langid', article.language],
		['url', article.url],
		['note', noteOf(article)],
	];
	const lines = fields.flatMap(([name, value]) =>
		value === undefined ? [] : [`\t${name} = {${name === 'url' ? texAddress(value) : texText(value)}}`],
	);
	return `@article{${keyOf(article)},\n${lines.join(',\n')}\n}${end}`;
}

/** An address is taken to the letter, but for what would end the field, begin a command of TeX, or is no part of an address anyway. */
function texAddress(url: string): string {
	return url.replaceAll(/[\\{}<>"^`|\s]/g, encodeURIComponent);
}

/** Braces would end a field, the others are commands of TeX. */
function texText(text: string): string {
	return text
		.replaceAll(/[\\{}]/g, '')
		.replaceAll(/[&%$#_]/g, String.raw`\$&`)
		.replaceAll('~', String.raw`\textasciitilde{}`);
}

/** RIS as Reference Manager defined it: two letters, two blanks, a dash. */
function risOf(article: Article, {corpus, end}: OutputContext): string {
	const fields: readonly (readonly [string, string | undefined])[] = [
		['TY', 'NEWS'],
		['ID', article.id],
		['TI', article.title],
		['AU', article.author],
		['T2', outletName(corpus, article.outlet)],
		['DA', article.published.replaceAll('-', '/')],
		['LA', article.language],
		['UR', article.url],
		['N1', noteOf(article)],
		['ER', ''],
	];
	return `${fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n')}${end}`;
}

function cslOf(corpus: Corpus, article: Article): Readonly<Record<string, unknown>> {
	return {
		id: article.id,
		type: 'article-newspaper',
		title: article.title,
		'container-title': outletName(corpus, article.outlet),
		...(article.author === undefined ? {} : {author: [{literal: article.author}]}),
		issued: {'date-parts': [article.published.split('-').map(Number)]},
		language: article.language,
		...(article.url === undefined ? {} : {URL: article.url}),
		note: noteOf(article),
	};
}

function noteOf(article: Article): string {
	const date = article.publishedBasis === 'stated' ? '' : ` Date ${article.publishedBasis}.`;
	const origin = article.origin === undefined ? '' : ` From ${article.origin}.`;
	const via = article.via === undefined ? '' : ` Read on ${article.via}.`;
	return `karabakh-reader ${article.id}. ${textBasis(article)}${origin}${via}${date}`;
}

function keyOf(article: Article): string {
	return article.id.replaceAll(/[^\w-]+/g, ':');
}
