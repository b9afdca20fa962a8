import assert from 'node:assert/strict';
import {test} from 'node:test';
import {search} from '../../source/search/search.js';
import {warmUpSearch} from '../../source/search/warm-up.js';
import {createCorpus} from '../../source/corpus/create.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

/** Enough articles for several steps. */
function manyArticles() {
	const {articles, actors, places, outlets} = sampleCorpus();
	const many = Array.from({length: 20}, (_, i) => articles.map(article => ({...article, id: `${article.id}-${i}`})));
	return createCorpus({articles: many.flat(), actors, places, outlets});
}

test('the share that is done grows from 0 to 1, step by step', () => {
	const shares = [...warmUpSearch(manyArticles())];
	assert.ok(shares.length > 8);
	assert.deepEqual(
		shares,
		shares.toSorted((a, b) => a - b),
	);
	assert.equal(shares[0], 0);
	assert.equal(shares.at(-1), 1);
});

test('a query that comes in the middle finds everything', () => {
	const corpus = manyArticles();
	const steps = warmUpSearch(corpus);
	for (let i = 0; i < 7; i++) steps.next();
	assert.equal(search(corpus, 'fishermen').hits.length, 40);
	for (const _ of steps);
	assert.equal(search(corpus, 'fishermen').hits.length, 40);
});

test('nothing to read is nothing to do', () => {
	const corpus = createCorpus({articles: [], actors: [], places: [], outlets: []});
	assert.ok([...warmUpSearch(corpus)].every(share => share <= 1));
});
