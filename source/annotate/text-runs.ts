import {fold} from '../text/fold.js';

const runLength = 8;
const mostWords = 3000;
/** Small integers of V8: a map of them takes a third of the memory of one of any numbers. */
const bits = 0x3f_ff_ff_ff;
const prime = 0x01_00_01_93;
const offset = 0x81_1c_9d_c5;

/** Hashes of all runs of eight words of a text, in its first thousands; of a shorter text of the whole. */
export function runsOf(paragraphs: readonly string[]): Set<number> {
	return new Set(runsInOrder(paragraphs));
}

/** The smallest of them in order, each once. */
export function smallestRuns(paragraphs: readonly string[], most: number): readonly number[] {
	const sorted = runsInOrder(paragraphs).sort();
	const smallest: number[] = [];
	for (let at = 0; at < sorted.length && smallest.length < most; at++) {
		const run = sorted[at] ?? 0;
		if (run !== smallest.at(-1)) smallest.push(run);
	}
	return smallest;
}

function runsInOrder(paragraphs: readonly string[]): Int32Array {
	const words = fold(paragraphs.join(' ')).split(' ', mostWords).map(hashOf);
	const runs = new Int32Array(Math.max(1, words.length - runLength + 1));
	for (let start = 0; start < runs.length; start++) {
		const end = Math.min(start + runLength, words.length);
		let run = offset;
		for (let at = start; at < end; at++) run = mixed(Math.imul(run ^ (words[at] ?? 0), prime));
		runs[start] = run & bits;
	}
	return runs;
}

/** Whether a run belongs to the fourth that stands for a long text (mod-p sketch, Broder 1997). */
export function isSampled(run: number): boolean {
	return (run & 3) === 0;
}

/** FNV-1a. */
function hashOf(word: string): number {
	let hash = offset;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
	return hash;
}

/** The lowest bits of a product know the lowest of its factors only. */
function mixed(hash: number): number {
	return hash ^ (hash >>> 15);
}
