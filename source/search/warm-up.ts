import type {Corpus} from '../corpus/model.js';
import {placesOf} from './mentions/mention-index.js';
import {mentionsIn} from './mentions/mentions.js';
import {findNames} from './names/find-names.js';
import {wordIndexOf} from './readings/word-index.js';
import {search} from './search.js';

/** Articles read for names in one step: about a frame's time. */
const articlesAtOnce = 8;

/**
 * Builds what the first query would wait for: the names in every text, then the word and name indexes. About 0.15 s at 200 articles, in steps, so that
 * a key that comes meanwhile waits for one step only.
 */
export function* warmUp(corpus: Corpus): Generator<undefined> {
	for (const [index, article] of corpus.articles.entries()) {
		mentionsIn(corpus, article);
		if (index % articlesAtOnce === articlesAtOnce - 1) yield;
	}
	yield;
	placesOf(corpus, '');
	yield;
	findNames(corpus, 'a');
	yield;
	wordIndexOf(corpus);
	yield;
	search(corpus, corpus.actors[0]?.name ?? 'a', {typing: true});
}
