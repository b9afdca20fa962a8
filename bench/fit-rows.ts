import {basename} from 'node:path';
import {contextKinds, contextOf, leastOwn} from '../source/compare/rows/pair-context.js';
import {type Evidence, evidenceKinds, evidenceOf} from '../source/compare/rows/pair-evidence.js';
import type {PairWeights} from '../source/compare/rows/pair-weights.js';
import {oddsOf} from '../source/compare/rows/passage-links.js';
import {passageRows} from '../source/compare/rows/passage-rows.js';
import {type Passage, passagesOf} from '../source/compare/rows/passages.js';
import {readCorpus} from '../source/corpus/read.js';
import {mentionsIn} from '../source/search/mentions/mentions.js';
import {type GoldEvent, readGold} from './gold-file.js';
import {microScore, scoreRows, twoByTwo} from './gold-rows.js';

/**
 * Fits the weights of pair-weights.ts: `node .build/bench/fit-rows.js <articles> <gold file…>`. Every event is taken whole and two articles at a time. The
 * second regression learns from what the first says of events it has not seen. Prints precision, recall and F1 of rows by weights that have not seen the event
 * (each fold leaves out whole events), then the weights that all events give.
 */
const folds = 8;
const [evidencePenalty, contextPenalty] = [3, 1];

type Comparison = {
	readonly fold: number;
	readonly file: string;
	readonly event: GoldEvent;
	readonly isWhole: boolean;
	readonly passages: readonly Passage[];
	readonly evidence: Evidence;
	/** 1 where a reader put both into one row. */
	readonly told: Float64Array;
};

async function main(articles: string, files: readonly string[]): Promise<void> {
	const corpus = await readCorpus([articles]);
	const events = files.flatMap(file => readGold(file, corpus).map(event => ({event, file: basename(file)})));
	const comparisons = events.flatMap(({event, file}, index) => {
		const parts = event.articles.length > 2 ? [event, ...twoByTwo(event)] : [event];
		return parts.map((part, at): Comparison => {
			const passages = passagesOf(part.articles, {mentions: article => mentionsIn(corpus, article).paragraphs});
			const evidence = evidenceOf(passages);
			const told = toldTogether(part, passages, evidence);
			return {fold: index % folds, file, event: part, isWhole: at === 0, passages, evidence, told};
		});
	});
	const heldOut = Array.from({length: folds}, (_, fold) => weightsFrom(comparisons.filter(each => each.fold !== fold)));
	for (const isWhole of [true, false]) {
		for (const file of new Set(files.map(each => basename(each)))) {
			const own = comparisons.filter(each => each.file === file && each.isWhole === isWhole);
			const scores = own.map(each => scoreOf(each, heldOut[each.fold]));
			if (own.length === 0) continue;
			const {precision, recall, f} = microScore(scores);
			const what = `${file}, held out, ${isWhole ? 'all at once' : 'two by two'}`;
			console.log(`${what.padEnd(52)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f.toFixed(3)}`);
		}
	}
	const {evidence, context} = weightsFrom(comparisons);
	console.log(JSON.stringify({evidence: rounded(evidence), context: rounded(context)}, undefined, '\t'));
}

function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
	return Object.fromEntries(Object.entries(weights).map(([kind, weight]) => [kind, Number(weight.toFixed(3))]));
}

function isIn(cells: readonly (readonly number[])[], passage: Passage | undefined): boolean {
	return passage !== undefined && (cells[passage.article]?.includes(passage.paragraph) ?? false);
}

/** 1 for each pair that a reader put into one row. */
function toldTogether({rows}: GoldEvent, passages: readonly Passage[], {count, a, b}: Evidence): Float64Array {
	const told = new Float64Array(count);
	for (let pair = 0; pair < count; pair++) {
		const [one, other] = [passages[a[pair] ?? 0], passages[b[pair] ?? 0]];
		if (rows.some(cells => isIn(cells, one) && isIn(cells, other))) told[pair] = 1;
	}
	return told;
}

function scoreOf({event, passages}: Comparison, weights: PairWeights | undefined) {
	const rows = passageRows(passages, weights).map(members => ({
		label: '',
		ties: [],
		cells: event.articles.flatMap(({id}, article) => {
			const own = members.map(member => passages[member]).filter(each => each?.article === article);
			return own.length === 0 ? [] : [{article: id, paragraphs: own.map(each => each?.paragraph ?? 0)}];
		}),
	}));
	return scoreRows(event, rows);
}

/** Both regressions; the second over odds that a regression without the event's fold gave. */
function weightsFrom(comparisons: readonly Comparison[]): PairWeights {
	const whole = logistic(
		comparisons.map(({evidence: {values}, told}) => ({values, told})),
		evidenceKinds,
		evidencePenalty,
	);
	const present = [...new Set(comparisons.map(({fold}) => fold))];
	const contexts = present.flatMap(fold => {
		const unseen = logistic(
			comparisons.filter(each => each.fold !== fold).map(({evidence: {values}, told}) => ({values, told})),
			evidenceKinds,
			evidencePenalty,
		);
		return comparisons
			.filter(each => each.fold === fold)
			.map(({passages, evidence, told}) => {
				const own = oddsOf(evidence.values, evidenceKinds, unseen);
				const values = contextOf(passages, evidence, own);
				const kept = [...own.keys()].filter(pair => (own[pair] ?? 0) >= leastOwn);
				return {
					values: Float64Array.from(
						kept.flatMap(pair => [...values.subarray(pair * contextKinds.length, (pair + 1) * contextKinds.length)]),
					),
					told: Float64Array.from(kept, pair => told[pair] ?? 0),
				};
			});
	});
	return {evidence: whole, context: logistic(contexts, contextKinds, contextPenalty)};
}

/** Logistic regression with a penalty on the squares of the standardised weights, by Newton's method with halved steps. */
function logistic<Kind extends string>(
	parts: readonly {readonly values: Float64Array; readonly told: Float64Array}[],
	kinds: readonly Kind[],
	penalty: number,
): Record<Kind | 'bias', number> {
	const size = kinds.length;
	const values = Float64Array.from(parts.flatMap(each => [...each.values]));
	const told = Float64Array.from(parts.flatMap(each => [...each.told]));
	const rows = told.length;
	const mean = kinds.map((_, at) => sumOf(rows, row => values[row * size + at] ?? 0) / rows);
	const spread = kinds.map(
		(_, at) => Math.sqrt(sumOf(rows, row => ((values[row * size + at] ?? 0) - (mean[at] ?? 0)) ** 2) / rows) + 1e-9,
	);
	const standard = new Float64Array(rows * (size + 1));
	for (let row = 0; row < rows; row++) {
		for (let at = 0; at < size; at++) {
			standard[row * (size + 1) + at] = ((values[row * size + at] ?? 0) - (mean[at] ?? 0)) / (spread[at] ?? 1);
		}
		standard[row * (size + 1) + size] = 1;
	}
	const isFree = (at: number): boolean => at === size;
	const oddsAt = (row: number, weights: Float64Array): number => {
		let sum = 0;
		for (let at = 0; at <= size; at++) sum += (weights[at] ?? 0) * (standard[row * (size + 1) + at] ?? 0);
		return sum;
	};
	const loss = (weights: Float64Array): number =>
		sumOf(rows, row => {
			const odds = oddsAt(row, weights);
			return Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds))) - (told[row] ?? 0) * odds;
		}) +
		(penalty / 2) * [...weights].reduce((sum, weight, at) => sum + (isFree(at) ? 0 : weight ** 2), 0);
	let weights = new Float64Array(size + 1);
	weights[size] = -3;
	for (let step = 0; step < 30; step++) {
		const slope = Float64Array.from(weights, (weight, at) => (isFree(at) ? 0 : penalty * weight));
		const curve = Array.from({length: size + 1}, (_, at) =>
			Float64Array.from({length: size + 1}, (_each, other) => (at === other ? (isFree(at) ? 1e-6 : penalty) : 0)),
		);
		for (let row = 0; row < rows; row++) {
			const chance = 1 / (1 + Math.exp(-oddsAt(row, weights)));
			const weight = chance * (1 - chance);
			for (let at = 0; at <= size; at++) {
				const value = standard[row * (size + 1) + at] ?? 0;
				slope[at] = (slope[at] ?? 0) + (chance - (told[row] ?? 0)) * value;
				const line = curve[at];
				if (line === undefined) continue;
				for (let other = 0; other <= size; other++) {
					line[other] = (line[other] ?? 0) + weight * value * (standard[row * (size + 1) + other] ?? 0);
				}
			}
		}
		const way = solve(curve, slope);
		let length = 1;
		const now = loss(weights);
		const moved = (): Float64Array => weights.map((weight, at) => weight - length * (way[at] ?? 0));
		while (length > 1e-4 && loss(moved()) > now) length /= 2;
		const after = moved();
		const gain = now - loss(after);
		weights = Float64Array.from(after);
		if (gain < 1e-6) break;
	}
	const raw = kinds.map((kind, at) => [kind, (weights[at] ?? 0) / (spread[at] ?? 1)] as const);
	const shift = raw.reduce((sum, [, weight], at) => sum + weight * (mean[at] ?? 0), 0);
	return {...Object.fromEntries(raw), bias: (weights[size] ?? 0) - shift} as Record<Kind | 'bias', number>;
}

/** Solves a symmetric, positive system by Gauss's elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
	const lines = matrix.map((line, at) => Float64Array.from([...line, right[at] ?? 0]));
	const size = lines.length;
	for (let at = 0; at < size; at++) {
		const line = lines[at] ?? new Float64Array();
		for (let below = at + 1; below < size; below++) {
			const other = lines[below] ?? new Float64Array();
			const factor = (other[at] ?? 0) / (line[at] ?? 1);
			for (let column = at; column <= size; column++) {
				other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0);
			}
		}
	}
	const found = new Float64Array(size);
	for (let at = size - 1; at >= 0; at--) {
		const line = lines[at] ?? new Float64Array();
		let rest = line[size] ?? 0;
		for (let column = at + 1; column < size; column++) rest -= (line[column] ?? 0) * (found[column] ?? 0);
		found[at] = rest / (line[at] ?? 1);
	}
	return found;
}

function sumOf(count: number, value: (row: number) => number): number {
	let sum = 0;
	for (let row = 0; row < count; row++) sum += value(row);
	return sum;
}

const [articles = '', ...files] = process.argv.slice(2);
await main(articles, files);
