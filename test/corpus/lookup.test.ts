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

test('former ids lead to what is there now, also those of a renamed negotiation; an id of today goes before', () => {
	const moved = createCorpus({
		articles: [
			{...base, id: 'n/a', outlet: 'post'},
			{...base, id: 'n/a-2', outlet: 'post', was: ['old/a', 'n/a']},
			{...base, id: 'n/b', outlet: 'wire'},
			{...base, id: 'old/mine', outlet: 'post'},
		],
		negotiations: [{id: 'n', title: 'Talks', date: '2031-03-01', was: ['old', 'older']}],
	});
	const idOf = (id: string) => articleById(moved, id)?.id;
	assert.deepEqual(['n/a', 'old/a', 'older/a', 'old/b', 'old/mine', 'old/c'].map(idOf), [
		'n/a',
		'n/a-2',
		'n/a',
		'n/b',
		'old/mine',
		undefined,
	]);
	assert.equal(negotiationOf(moved, 'older')?.id, 'n');
	// An article of one's own that lies in the folder of before belongs to the negotiation of today.
	assert.equal(articleById(moved, 'old/mine')?.negotiation, 'n');
});

test('reprints of one agency, and the agency itself, are one account', () => {
	assert.deepEqual(
		corpus.articles.map(article => originOf(corpus, article)),
		['North Wire', 'The Post', 'North Wire'],
	);
	assert.equal(countOrigins(corpus, corpus.articles), 2);
	assert.equal(countOrigins(corpus, []), 0);
});
