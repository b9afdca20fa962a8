import {basename} from 'node:path';
import {performance} from 'node:perf_hooks';
import {alignPassages} from '../source/compare/rows/align.js';
import {readCorpus} from '../source/corpus/read.js';
import type {Corpus} from '../source/corpus/model.js';
import {mentionsIn} from '../source/search/mentions/mentions.js';
import {rowsByBaseline} from './baseline-rows.js';
import {type GoldEvent, readGold} from './gold-file.js';
import {microScore, type RowScore, scoreGold, scoreRows, twoByTwo} from './gold-rows.js';

/**
 * Rows measured: `node .build/bench/alignment.js <articles> <gold file…>`, for instance with test/fixtures/accounts and the
 * files of test/fixtures/gold-alignment. Prints precision, recall and F1 over pairs of paragraphs of different articles in
 * one row: for each event with all its articles at once, for all events together (micro), for every two of the articles by
 * themselves, and beside it a baseline of mutual best TF-IDF and letter 4-gram similarity; then the time that four articles
 * of sixty paragraphs take. `-v` prints the rows too.
 */
async function main(articles: string, files: readonly string[], verbose: boolean): Promise<void> {
	const corpus = await readCorpus([articles]);
	for (const file of files) measure(basename(file), readGold(file, corpus), corpus, verbose);
	time(corpus);
}

function measure(name: string, events: readonly GoldEvent[], corpus: Corpus, verbose: boolean): void {
	const scores = scoreGold(events, corpus);
	for (const score of scores) {
		report(score.name, score);
		if (!verbose) continue;
		for (const {label, cells} of score.rows) {
			const places = cells.map(({article, paragraphs}) => `${article.split('/').at(-1)} ${paragraphs.join(',')}`);
			console.log(`    ${label}   (${places.join(' | ')})`);
		}
	}
	const pairs = events.flatMap(twoByTwo);
	report(`${name}: all at once`, microScore(scores));
	report(`${name}: two by two`, microScore(scoreGold(pairs, corpus)));
	report(
		`${name}: baseline, two by two`,
		microScore(pairs.map(pair => scoreRows(pair, rowsByBaseline(pair.articles)))),
	);
	const mean = scores.reduce((sum, {f}) => sum + f, 0) / scores.length;
	console.log(`${`${name}: mean of the events`.padEnd(44)} F1 ${mean.toFixed(3)}`);
}

function report(what: string, {precision, recall, f}: RowScore): void {
	console.log(
		`${what.padEnd(44)} precision ${precision.toFixed(3)}   recall ${recall.toFixed(3)}   F1 ${f.toFixed(3)}`,
	);
}

/** Four articles of sixty paragraphs, made of the corpus. */
function time(corpus: Corpus): void {
	const all = corpus.articles.flatMap(({paragraphs}) => paragraphs);
	const times = Array.from({length: 7}, (_run, run) => {
		const four = corpus.articles.slice(0, 4).map((article, which) => ({
			...article,
			paragraphs: Array.from({length: 60}, (_each, at) => all[(at * 7 + (run * 4 + which) * 131) % all.length] ?? ''),
		}));
		for (const article of four) mentionsIn(corpus, article);
		const start = performance.now();
		alignPassages(four, {corpus});
		return performance.now() - start;
	});
	const sorted = times.toSorted((a, b) => a - b);
	console.log(
		`four articles of sixty paragraphs: ${(sorted[3] ?? 0).toFixed(0)} ms (median of 7; first ${(times[0] ?? 0).toFixed(0)} ms)`,
	);
}

const [articles = '', ...files] = process.argv.slice(2).filter(argument => argument !== '-v');
await main(articles, files, process.argv.includes('-v'));
