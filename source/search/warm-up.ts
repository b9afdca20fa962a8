import type {Corpus} from '../corpus/model.js';
import {placesOf} from './mentions/mention-index.js';
import {mentionsIn} from './mentions/mentions.js';
import {findNames} from './names/find-names.js';
import {readWordIndex} from './readings/word-index.js';
import {search} from './search.js';

const actorsTyped = 6;

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
	// As it is typed: the machine code for one word, for two, and for a misspelt one is made now as well.
	for (const {name} of corpus.actors.slice(0, actorsTyped)) {
		for (let length = 2; length <= name.length; length++) {
			yield;
			search(corpus, name.slice(0, length), {typing: true});
		}
	}
}
