import {warmUp} from '../app/warm-up.js';
import type {Corpus} from '../corpus/model.js';
import {inSlices} from './in-slices.js';

/** With fewer articles a query that comes before its indexes builds the rest at once: nobody notices that. */
const manyArticles = 1000;
/** A shorter wait needs no word, and one that changes faster cannot be read. In milliseconds. */
const betweenWords = 200;

/** Gets the share (0 to 1) of the indexes that is there, seldom and only of many articles; once undefined: they are complete. */
type OnProgress = (share: number | undefined) => void;

type WarmOptions = {
	readonly afterMs?: number;
	/** When a key was pressed last, by `performance.now()`. */
	readonly lastKeyAt?: () => number;
};

/** Builds the indexes while nothing else is to be done. @returns how to stop it */
export function warm(corpus: Corpus, onProgress: OnProgress, {afterMs = 0, lastKeyAt}: WarmOptions = {}): () => void {
	const between = corpus.articles.length < manyArticles ? Infinity : betweenWords;
	return inSlices(telling(warmUp(corpus), onProgress, between), afterMs, lastKeyAt);
}

function* telling(steps: Iterable<number | undefined>, onProgress: OnProgress, between: number): Generator<undefined> {
	let saidAt = performance.now();
	let isComplete = false;
	for (const share of steps) {
		const now = performance.now();
		if (share === undefined && !isComplete) {
			isComplete = true;
			onProgress(undefined);
		} else if (share !== undefined && now - saidAt >= between) {
			saidAt = now;
			onProgress(share);
		}
		yield;
	}
	if (!isComplete) onProgress(undefined);
}
