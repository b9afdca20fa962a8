import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../source/corpus/create.js';

test('an article needs little', () => {
	const {articles, outlets, negotiations, problems} = createCorpus({
		articles: [
			{id: '2031-03-01-first-talks/a', outlet: 'post', title: 'A', published: '2031-03-02', body: 'One\nline.\n\nTwo.'},
			{id: 'b', outlet: 'post', title: 'B', published: '2031-01-02', paragraphs: ['Text.', '']},
		],
		outlets: [{id: 'post', name: 'The Post'}],
	});
	assert.deepEqual(
		problems.filter(({severity}) => severity === 'error'),
		[],
	);
	assert.deepEqual(articles, [
		{
			id: 'b',
			outlet: 'post',
			title: 'B',
			published: '2031-01-02',
			publishedBasis: 'stated',
			language: 'und',
			text: 'full',
			covers: 'all',
			negotiation: 'unfiled',
			paragraphs: ['Text.'],
		},
		{
			id: '2031-03-01-first-talks/a',
			outlet: 'post',
			title: 'A',
			published: '2031-03-02',
			publishedBasis: 'stated',
			language: 'und',
			text: 'full',
			covers: 'all',
			negotiation: '2031-03-01-first-talks',
			paragraphs: ['One line.', 'Two.'],
		},
	]);
	assert.deepEqual(outlets, [{id: 'post', name: 'The Post', kind: 'site', tag: 'POS'}]);
	assert.deepEqual(
		negotiations.map(({title}) => title),
		['Unfiled', 'First talks'],
	);
});

test('everything may be left out', () => {
	assert.deepEqual(createCorpus({}), {
		articles: [],
		negotiations: [],
		outlets: [],
		actors: [],
		places: [],
		wording: [],
		problems: [],
	});
});

test('texts are sanitised wherever they stand', () => {
	const bad = 'x\u001b[31m\u202ey';
	const corpus = createCorpus({
		articles: [{id: 'n/a', outlet: 'o', title: bad, published: '2031-03-01', paragraphs: [bad], note: bad}],
		outlets: [{id: 'o', name: bad}],
		actors: [{id: 'p', name: bad, names: [bad, {form: bad, kind: 'typo'}], roles: [{role: bad}]}],
		places: [{id: 'q', name: bad}],
		negotiations: [{id: 'n', title: bad, date: '2031-03-01', parties: [bad]}],
		wording: [{id: 'w', name: bad, labels: [{label: bad, seen: ['n/a']}]}],
	});
	assert.doesNotMatch(JSON.stringify(corpus), /\\u001b|\u202e/u);
	assert.deepEqual(corpus.actors, [
		{id: 'p', name: 'xy', kind: 'person', names: ['xy', {form: 'xy', kind: 'typo'}], roles: [{role: 'xy'}]},
	]);
	assert.deepEqual(corpus.places, [{id: 'q', name: 'xy', kind: 'place'}]);
});

test('faults are said, not thrown', () => {
	const base = {outlet: 'o', title: 'T', paragraphs: ['x']};
	const {articles, problems} = createCorpus({
		articles: [
			{...base, id: 'n/a', published: 'yesterday', url: 'javascript:1'},
			{...base, id: 'n/a', published: '2031-03-01'},
		],
		outlets: [
			{id: 'o', tag: 'OO'},
			{id: 'p', tag: 'OO'},
		],
	});
	assert.equal(articles.length, 1);
	assert.equal(articles[0]?.url, undefined);
	assert.deepEqual(
		problems.map(({file, field, severity}) => [file, field, severity]),
		[
			['n/a', 'published', 'warning'],
			['n/a', 'url', 'warning'],
			['n/a', 'id', 'error'],
			['p', 'tag', 'warning'],
		],
	);
});
