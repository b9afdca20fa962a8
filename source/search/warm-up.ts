import type {Corpus} from '../corpus/model.js';
import {placesOf} from './mentions/mention-index.js';
import {mentionsIn} from './mentions/mentions.js';
import {findNames} from './names/find-names.js';
import {readWordIndex} from './readings/word-index.js';
import {search} from './search.js';

/** What the first query would wait for, in steps of an article or an index: the names in every text, then the indexes of names and words. */
export function* warmUpSearch(corpus: Corpus): Generator<undefined> {
	for (const article of corpus.articles) {
		mentionsIn(corpus, article);
		yield;
	}
	placesOf(corpus, '');
	yield;
	findNames(corpus, 'a');
	yield;
	yield* readWordIndex(corpus);
	search(corpus, corpus.actors[0]?.name ?? 'a', {typing: true});
}
