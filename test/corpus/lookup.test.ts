import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../source/corpus/create.js';
import {articleById, countOrigins, negotiationOf, originOf, outletOf} from '../../source/corpus/lookup.js';

const base = {title: 'T', published: '2031-03-01', paragraphs: ['x']};

const corpus = createCorpus({
	articles: [
		{...base, id: 'n/a', outlet: 'post', origin: 'North Wire'},
		{...base, id: 'n/b', outlet: 'wire'},
		{...base, id: 'n/c', outlet: 'post'},
	],
	outlets: [
		{id: 'post', name: 'The Post'},
		{id: 'wire', name: 'North Wire'},
	],
	negotiations: [{id: 'n', title: 'Talks', date: '2031-03-01'}],
});

test('records by id', () => {
	assert.equal(articleById(corpus, 'n/b')?.outlet, 'wire');
	assert.equal(articleById(corpus, 'n/x'), undefined);
	assert.equal(outletOf(corpus, 'post').name, 'The Post');
	assert.equal(outletOf(corpus, 'gone').name, 'gone');
	assert.equal(negotiationOf(corpus, 'n')?.title, 'Talks');
	assert.equal(negotiationOf(corpus, 'x'), undefined);
});

test('reprints of one agency, and the agency itself, are one telling', () => {
	assert.deepEqual(
		corpus.articles.map(article => originOf(corpus, article)),
		['North Wire', 'The Post', 'North Wire'],
	);
	assert.equal(countOrigins(corpus, corpus.articles), 2);
	assert.equal(countOrigins(corpus, []), 0);
});
