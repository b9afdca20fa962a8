import {blocksOf} from '../html/blocks.js';
import {type PageElement, textOf} from '../html/dom.js';
import {factivaLayout} from './factiva.js';
import type {DatabankPage, DatabankRecord} from './record.js';

const code = /^(?:HD|BY|CR|PD|SN|LP|TD|SE|WC|AN)$/;

/** Downloads of Factiva as a page: a `div` each, with a table of field codes or in its layout for reading. */
export const factivaPage: DatabankPage = {
	name: 'Factiva',
	is: html => /class\s*=\s*["']article \w\wArticle\b|class\s*=\s*["']articleParagraph\b/.test(html),
	read(document) {
		const articles = [...document.querySelectorAll('div.article')];
		const all = articles.length > 0 || document.body === null ? articles : [document.body];
		return all.map(article => readCodes(article) ?? readLayout(article));
	},
};

function readCodes(article: PageElement): DatabankRecord | undefined {
	const fields = new Map<string, string[]>();
	for (const row of article.querySelectorAll('tr')) {
		const [name, field] = [...row.querySelectorAll('td, th')];
		if (name !== undefined && field !== undefined && code.test(textOf(name))) fields.set(textOf(name), blocksOf(field));
	}
	if (!fields.has('HD')) return undefined;
	const field = (name: string): string | undefined => fields.get(name)?.join(' ') || undefined;
	return {
		title: field('HD'),
		author: field('BY'),
		date: field('PD'),
		outlet: field('SN'),
		credit: field('CR'),
		paragraphs: [...(fields.get('LP') ?? []), ...(fields.get('TD') ?? [])],
		around: [...fields]
			.filter(([name]) => !/^(?:HD|LP|TD)$/.test(name))
			.map(([name, lines]) => `${name} ${lines.join(' ')}`),
	};
}

function readLayout(article: PageElement): DatabankRecord {
	const paragraphs = [...article.querySelectorAll('p.articleParagraph, p[class*="articleParagraph"]')].map(textOf);
	const head = blocksOf(article).slice(0, -paragraphs.length || undefined);
	const first = head.findIndex(block => paragraphs.includes(block));
	const lines = first === -1 ? head : head.slice(0, first);
	const read = factivaLayout.read([...lines, '', ...paragraphs.flatMap(paragraph => [paragraph, ''])].join('\n'));
	const headline = textOf(article.querySelector('[class*="Headline"], #hd')) || read.title;
	return {...read, title: headline, paragraphs};
}
