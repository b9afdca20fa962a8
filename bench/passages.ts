import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {createBackground} from '../source/compare/rows/background.js';
import {groupBy} from '../source/compare/group-by.js';
import {similarity} from '../source/compare/rows/similarity.js';
import {tfidfBaseline} from './tfidf-baseline.js';

type Measure = (a: string, b: string) => number;
type Document = {
	readonly id: string;
	readonly topic: string;
	readonly sentences: readonly {readonly text: string; readonly events: readonly string[]}[];
};
type Passage = {
	readonly id: string;
	readonly topic: string;
	readonly text: string;
	readonly events: ReadonlySet<string>;
};
type Pair = {readonly a: string; readonly b: string; readonly topic: string; readonly same: boolean};

/**
 * Similarity measured: `node .build/bench/passages.js <file>…`. A `.tsv` file has pairs of headlines with a similarity of 0 to 5
 * (Pearson r); a `.jsonl` file short reports by topic, sentence by sentence with event ids, where two sentences of different
 * reports match when they share an event (average precision over all pairs of all topics, and the mean over topics).
 */
function main(files: readonly string[]): void {
	const correlations = files.filter(file => file.endsWith('.tsv')).map(headlines);
	if (correlations.length > 1) {
		const means = [0, 1, 2].map(
			at => correlations.reduce((sum, each) => sum + (each[at] ?? 0), 0) / correlations.length,
		);
		report('mean Pearson r', means);
	}
	for (const file of files.filter(name => name.endsWith('.jsonl'))) passages(file);
}

/** The three measures: baseline, ours with the texts as background, ours without a background. */
function measuresFor(texts: readonly string[]): Measure[] {
	const background = createBackground(texts);
	return [tfidfBaseline(texts), (a, b) => similarity(a, b, background), (a, b) => similarity(a, b)];
}

function report(what: string, values: readonly number[]): void {
	const [baseline = 0, ours = 0, bare = 0] = values;
	console.log(
		`${what.padEnd(34)} baseline ${baseline.toFixed(4)}   similarity ${ours.toFixed(4)} (${signed(ours - baseline)})   without background ${bare.toFixed(4)} (${signed(bare - baseline)})`,
	);
}

function signed(value: number): string {
	return `${value < 0 ? '' : '+'}${value.toFixed(4)}`;
}

function headlines(file: string): number[] {
	const pairs = readFileSync(file, 'utf8')
		.split('\n')
		.map(line => line.split('\t'))
		.filter(([score, a, b]) => score !== '' && a !== undefined && b !== undefined)
		.map(([score = '', a = '', b = '']) => ({score: Number(score), a, b}));
	const values = measuresFor(pairs.flatMap(({a, b}) => [a, b])).map(measure =>
		pearson(
			pairs.map(({a, b}) => measure(a, b)),
			pairs.map(({score}) => score),
		),
	);
	report(`${basename(file)} Pearson r`, values);
	return values;
}

function passages(file: string): void {
	const all: Passage[] = readFileSync(file, 'utf8')
		.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line) as Document)
		.flatMap(({id, topic, sentences}) =>
			sentences.map(({text, events}) => ({id, topic, text, events: new Set(events)})),
		);
	const pairs: Pair[] = [...groupBy(all, ({topic}) => topic).values()].flatMap(topic =>
		topic.flatMap((one, at) =>
			topic
				.slice(at + 1)
				.filter(other => other.id !== one.id)
				.map(other => ({
					a: one.text,
					b: other.text,
					topic: one.topic,
					same: [...one.events].some(event => other.events.has(event)),
				})),
		),
	);
	const scored = measuresFor(all.map(({text}) => text)).map(measure =>
		pairs.map(pair => ({...pair, score: measure(pair.a, pair.b)})),
	);
	report('average precision', scored.map(averagePrecision));
	report(
		'mean average precision of topics',
		scored.map(pairsScored => {
			const topics = [...groupBy(pairsScored, ({topic}) => topic).values()].map(averagePrecision);
			return topics.reduce((sum, each) => sum + each, 0) / topics.length;
		}),
	);
}

function averagePrecision(scored: readonly (Pair & {readonly score: number})[]): number {
	let found = 0;
	let sum = 0;
	for (const [rank, {same}] of scored.toSorted((a, b) => b.score - a.score).entries()) {
		if (!same) continue;
		found++;
		sum += found / (rank + 1);
	}
	return found === 0 ? 0 : sum / found;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pearson(xs: readonly number[], ys: readonly number[]): number {
	const [mx, my] = [mean(xs), mean(ys)];
	let [xy, xx, yy] = [0, 0, 0];
	for (const [at, x] of xs.entries()) {
		const y = ys[at] ?? 0;
		xy += (x - mx) * (y - my);
		xx += (x - mx) ** 2;
		yy += (y - my) ** 2;
	}
	return xy / Math.sqrt(xx * yy);
}

main(process.argv.slice(2));
