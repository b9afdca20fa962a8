import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {gunzipSync} from 'node:zlib';
import {Readability} from '@mozilla/readability';
import {extractArticle} from '../source/library/extract-article.js';
import {blocksOf} from '../source/library/html/blocks.js';
import type {PageDocument, PageElement} from '../source/library/html/dom.js';
import {parsePage} from '../source/library/html/parse-page.js';
import {meanScores, shingleScore, type Score} from './shingles.js';

type Page = {readonly html: string; readonly url: string; readonly gold: string};
type Method = {readonly name: string; readonly run: (page: Page) => string};

const today = new Date().toISOString().slice(0, 10);

/**
 * Extraction measured: `node .build/bench/extraction.js <folder>` with `ground-truth.json` (`{key: {articleBody, url}}`)
 * and `html/<key>.html.gz`. Prints precision, recall and F1 over 4-word shingles, page by page (all pages, and each
 * second one apart: ours was tuned on the first half), for pages and for the plain text of the same pages, each with its
 * ratio to the baseline of the same run; and how often the date that a page declares is found without the declaration.
 */
function main(folder: string): void {
	const pages = readPages(folder);
	const readability = {name: 'readability alone', run: ({html}: Page) => readable(html)};
	report('HTML', pages, readability, {name: 'extractArticle', run: ({html, url}) => body(html, 'html', url)});
	const raw = {name: 'all lines', run: ({html}: Page) => linesOf(html)};
	report('plain text', pages, raw, {name: 'extractArticle', run: ({html, url}) => body(linesOf(html), 'text', url)});
	reportDates(pages);
}

function readPages(folder: string): Page[] {
	const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Readonly<
		Record<string, {articleBody: string; url: string}>
	>;
	return Object.entries(truth).map(([key, {articleBody, url}]) => ({
		html: gunzipSync(readFileSync(join(folder, 'html', `${key}.html.gz`))).toString('utf8'),
		url,
		gold: articleBody,
	}));
}

function report(what: string, pages: readonly Page[], baseline: Method, ours: Method): void {
	const [base, own] = [baseline, ours].map(({name, run}) => {
		const started = performance.now();
		const scores = pages.map(page => shingleScore(run(page), page.gold));
		const each = (performance.now() - started) / pages.length;
		const half = (rest: number): Score => meanScores(scores.filter((_, index) => index % 2 === rest));
		const all = meanScores(scores);
		console.log(
			`${what.padEnd(11)} ${name.padEnd(18)} P ${all.precision.toFixed(4)}  R ${all.recall.toFixed(4)}  F1 ${all.f1.toFixed(4)}   halves ${half(0).f1.toFixed(4)} ${half(1).f1.toFixed(4)}   ${each.toFixed(0)} ms a page`,
		);
		return all.f1;
	});
	console.log(`${what.padEnd(11)} ratio of F1: ${((own ?? 0) / (base ?? 1)).toFixed(3)}`);
}

function body(input: string, as: 'html' | 'text', url: string): string {
	return extractArticle(input, {as, url, today}).body;
}

function readable(html: string): string {
	const document = parsePage(html);
	const reader = new Readability<PageElement>(document, {serializer: node => node});
	const content = reader.parse()?.content;
	return content ? blocksOf(content).join('\n') : '';
}

/** What a scraper that keeps every box would have written: one line for each block. */
function linesOf(html: string): string {
	const document = parsePage(html);
	drop(document, 'script, style, template, noscript, svg, iframe');
	return document.body === null ? '' : blocksOf(document.body).join('\n');
}

function drop(document: PageDocument, selector: string): void {
	for (const element of document.querySelectorAll(selector)) element.remove();
}

/** The set has no gold dates: the day that a page declares to machines stands for them, and must be found without. */
function reportDates(pages: readonly Page[]): void {
	let [declared, visible, plain] = [0, 0, 0];
	for (const {html, url} of pages) {
		const {published, publishedBasis} = extractArticle(html, {as: 'html', today});
		if (published === null || publishedBasis !== 'stated') continue;
		declared++;
		const document = parsePage(html);
		drop(document, 'meta, script');
		const bare = document.documentElement?.outerHTML ?? '';
		if (extractArticle(bare, {as: 'html', url, today}).published === published) visible++;
		if (extractArticle(linesOf(html), {as: 'text', url, today}).published === published) plain++;
	}
	const share = (count: number): string => `${((100 * count) / declared).toFixed(1)} %`;
	console.log(
		`dates       stated on ${declared} of ${pages.length} pages; found without meta data ${share(visible)}, in plain text ${share(plain)}`,
	);
}

main(process.argv[2] ?? '');
