import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {alignPassages} from '../source/compare/rows/align.js';
import {rowsByBaseline} from './baseline-rows.js';
import {readCorpus} from '../source/corpus/read.js';
import {mentionsIn} from '../source/search/mentions/mentions.js';
import {readGold, scoreGold, scoreRows} from './gold-rows.js';

/**
 * Rows measured: `node .build/bench/alignment.js test/fixtures/accounts <gold folder>`. Prints for each pair of the gold precision, recall
 * and F1 over pairs of paragraphs in one row, beside a baseline of mutual best TF-IDF and letter 4-gram likeness, and the
 * time that four articles of sixty paragraphs take. `-v` prints the labels too.
 */
async function main(articles: string, gold: string, verbose: boolean): Promise<void> {
	const corpus = await readCorpus([articles]);
	const pairs = ['briefs.json', 'invented.json'].flatMap(file => readGold(join(gold, file), corpus));
	const scores = scoreGold(pairs, corpus);
	const baselines = pairs.map(pair => scoreRows(pair, rowsByBaseline(pair.articles)));
	for (const [index, {name, precision, recall, f, rows}] of scores.entries()) {
		console.log(
			`${name.padEnd(24)} precision ${precision.toFixed(2)}   recall ${recall.toFixed(2)}   F1 ${f.toFixed(3)}   baseline F1 ${(baselines[index]?.f ?? 0).toFixed(3)}`,
		);
		if (!verbose) continue;
		for (const {label, cells} of rows)
			console.log(
				`    ${cells
					.map(cell => cell.paragraphs.join(','))
					.join(' | ')
					.padEnd(12)} ${label}`,
			);
	}
	console.log(
		`${'mean'.padEnd(24)} F1 ${mean(scores.map(({f}) => f)).toFixed(3)}   baseline F1 ${mean(baselines.map(({f}) => f)).toFixed(3)}`,
	);
	time();

	/** Four articles of sixty paragraphs, made of the corpus. */
	function time(): void {
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
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const [articles = '', gold = ''] = process.argv.slice(2).filter(argument => argument !== '-v');
await main(articles, gold, process.argv.includes('-v'));
