import {voicesOf} from '../compare/voices/voices.js';
import type {Corpus} from '../corpus/model.js';
import {warmUpSearch} from '../search/warm-up.js';

/**
 * Does beforehand what the first query (`said:` included) would wait for: about a quarter of a second at 200 articles. The steps are short, so
 * that a key which comes meanwhile waits for one of them only.
 */
export function* warmUp(corpus: Corpus): Generator<undefined> {
	yield* warmUpSearch(corpus);
	for (const article of corpus.articles) {
		yield;
		voicesOf(corpus, article);
	}
}
