import {isFunctionWord} from './common-english.js';
import type {Feature} from './features.js';

/** A paragraph that runs are looked for in. */
export type RunText = {
	/** The article it stands in: a run that an article has in several paragraphs counts for less in each. */
	readonly article: number;
	readonly text: string;
	readonly features: readonly Feature[];
};

const wordPattern = /[\p{L}\p{N}]+/gu;
/** More words than any comparison has: three word numbers make one run number that is still exact. */
const mostWords = 2 ** 17;

/**
 * How many runs of three words two texts share, by their indices: what a quotation leaves in two accounts. A run counts
 * for less where several paragraphs of an article have it, and not at all where it is made of names, dates and figures
 * and what holds them together (“Armenia and Azerbaijan”).
 */
export function sharedRunsOf(texts: readonly RunText[]): (one: number, other: number) => number {
	const numbers = new Map<string, number>();
	const holders = new Map<number, number[]>();
	for (const [index, text] of texts.entries()) {
		for (const run of runsIn(text, numbers)) {
			const holding = holders.get(run);
			if (holding === undefined) holders.set(run, [index]);
			else holding.push(index);
		}
	}
	const shared = new Float64Array(texts.length ** 2);
	for (const holding of holders.values()) {
		if (holding.length > 1) share(holding, texts, shared);
	}
	return (one, other) => shared[Math.min(one, other) * texts.length + Math.max(one, other)] ?? 0;
}

/** Counts one run for each two texts of different articles that have it, the lower index first. */
function share(holding: readonly number[], texts: readonly RunText[], shared: Float64Array): void {
	const held = new Map<number, number>();
	for (const index of holding) {
		const article = texts[index]?.article ?? 0;
		held.set(article, (held.get(article) ?? 0) + 1);
	}
	for (const [at, one] of holding.entries()) {
		const article = texts[one]?.article ?? 0;
		for (const other of holding.slice(at + 1)) {
			const otherArticle = texts[other]?.article ?? 0;
			if (otherArticle === article) continue;
			const place = one * texts.length + other;
			shared[place] = (shared[place] ?? 0) + 1 / ((held.get(article) ?? 1) * (held.get(otherArticle) ?? 1));
		}
	}
}

/** The runs of a text as numbers, each once; `numbers` gives each word its own and grows. */
function runsIn({text, features}: RunText, numbers: Map<string, number>): ReadonlySet<number> {
	const named = features.filter(({kind}) => kind !== 'word');
	const runs = new Set<number>();
	let run = 0;
	let length = 0;
	// One bit for each of the last three words, the newest lowest.
	let names = 0;
	let telling = 0;
	let next = 0;
	for (const match of text.matchAll(wordPattern)) {
		const word = match[0].toLowerCase();
		while (next < named.length && (named[next]?.end ?? 0) <= match.index) next++;
		const isNamed = (named[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index;
		let number = numbers.get(word);
		if (number === undefined) {
			number = numbers.size % mostWords;
			numbers.set(word, number);
		}
		run = (run % mostWords ** 2) * mostWords + number;
		names = ((names << 1) | (isNamed ? 1 : 0)) & 7;
		telling = ((telling << 1) | (isNamed || isFunctionWord(word) ? 0 : 1)) & 7;
		length++;
		if (length >= 3 && (names === 0 || (telling > 0 && (names & (names - 1)) === 0))) runs.add(run);
	}
	return runs;
}
