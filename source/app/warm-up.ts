import {voicesOf} from '../compare/voices/voices.js';
import type {Corpus} from '../corpus/model.js';
import {warmUpSearch} from '../search/warm-up.js';

/**
 * Does beforehand what the first query (`said:` included) would wait for: about a quarter of a second at 200 articles. The steps are short, so
 * that a key which comes meanwhile waits for one of them only. Each gives the share (0 to 1) of the indexes that is there, and undefined once
 * every query but `said:` has what it needs.
 */
export function* warmUp(corpus: Corpus): Generator<number | undefined> {
	yield* warmUpSearch(corpus);
	for (const article of corpus.articles) {
		yield undefined;
		voicesOf(corpus, article);
	}
}
