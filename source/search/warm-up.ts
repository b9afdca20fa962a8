import type {Corpus} from '../corpus/model.js';
import {corpusIndexOf} from './corpus-index.js';
import {mentionsIn} from './mentions/mentions.js';
import {findNames} from './names/find-names.js';
import {search} from './search.js';

/** Finding the names of an article takes about two thirds of the time it takes here. */
const nameShare = 0.65;
const actorsTyped = 6;
/** With more, a name that stands everywhere is no short step; their indexes have warmed the code by themselves. */
const fewArticles = 1000;

/**
 * What the first query would wait for, in steps of an article or an index: the names in every text, then the indexes of names and words. Each
 * step gives the share (0 to 1) that is done.
 */
export function* warmUpSearch(corpus: Corpus): Generator<number> {
	const {articles} = corpus;
	for (const [at, article] of articles.entries()) {
		mentionsIn(corpus, article);
		yield (nameShare * at) / articles.length;
	}
	const rarest = rarestName(corpus);
	yield nameShare;
	findNames(corpus, 'a');
	yield nameShare;
	const index = corpusIndexOf(corpus);
	for (const [at, article] of articles.entries()) {
		void index.read(article).tokens;
		yield nameShare + ((1 - nameShare) * at) / articles.length;
	}
	yield* typed(corpus, rarest);
	if (articles.length > fewArticles) return;
	for (const {name} of corpus.actors.slice(0, actorsTyped)) yield* typed(corpus, name);
}

/** As it is typed: the machine code for one word, for two, and for a misspelt one is made now as well. */
function* typed(corpus: Corpus, name: string): Generator<number> {
	for (let length = 2; length <= name.length; length++) {
		search(corpus, name.slice(0, length), {typing: true});
		yield 1;
	}
}

/** The way to any name is the same; to this one it leads through the fewest texts. */
function rarestName(corpus: Corpus): string {
	let rarest = {name: 'aa', articles: Infinity};
	for (const {id, name} of corpus.actors) {
		const articles = corpusIndexOf(corpus).evaluate({kind: 'mentions', term: '', names: [{id}]}).length;
		if (articles > 0 && articles < rarest.articles) rarest = {name, articles};
	}
	return rarest.name;
}
