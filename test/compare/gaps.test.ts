import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../source/compare/comparison.js';
import {gapsOf} from '../../source/compare/gaps.js';
import {mentionsIn} from '../../source/search/mentions/mentions.js';
import {corpusOf, told} from './told.js';

const articles = [
	told('full', ['Ansel Brandt went to Corran with 62 sailors.', 'Rain fell on the quay all day.']),
	told('opening', ['The judge Ansel Brandt went to Corran.', 'The ministry promised nothing.'], {covers: 'opening'}),
	told('other', ['Marta Oyelaran counted 900 ballots.']),
];
const corpus = corpusOf(articles, {
	actors: [
		{id: 'brandt', name: 'Ansel Brandt', kind: 'person', names: ['Ansel Brandt']},
		{id: 'oyelaran', name: 'Marta Oyelaran', kind: 'person', names: ['Marta Oyelaran']},
	],
	places: [{id: 'corran', name: 'Corran', kind: 'place', names: ['Corran']}],
});
const comparison = compareArticles(corpus, articles);
const [full, opening, other] = gapsOf(comparison, article => mentionsIn(corpus, article));

test('what the others have and an article has not, with who has it', () => {
	assert.deepEqual(
		other?.actors.find(({id}) => id === 'brandt'),
		{text: 'Ansel Brandt', id: 'brandt', articles: [articles[0]?.id, articles[1]?.id]},
	);
	assert.deepEqual(
		other?.places.map(({id}) => id),
		['corran'],
	);
	assert.deepEqual(
		full?.actors.map(({id}) => id),
		['oyelaran'],
	);
	assert.ok(full?.figures.some(({text}) => text === '900 ballots'));
	assert.ok(other?.figures.some(({text}) => text.startsWith('62')));
});

test('rows without a cell of the article, the longest first', () => {
	for (const gaps of [full, opening, other]) {
		for (const row of gaps?.rows ?? [])
			assert.ok(!comparison.rows[row]?.cells.some(({article}) => article === gaps?.article));
	}
	assert.equal(
		(full?.rows.length ?? 0) +
			comparison.rows.filter(({cells}) => cells.some(({article}) => article === articles[0]?.id)).length,
		comparison.rows.length,
	);
});

test('of our account nothing is counted, and nothing listed but the rows that it has not', () => {
	const [whole, ...others] = articles;
	assert.ok(whole);
	const brief = {...whole, text: 'brief'} as const;
	const [gaps, ...their] = gapsOf(compareArticles(corpus, [brief, ...others]), article => mentionsIn(corpus, article));
	assert.deepEqual(
		{basis: gaps?.basis, counted: gaps?.counted, actors: gaps?.actors, places: gaps?.places, figures: gaps?.figures},
		{basis: 'account', counted: false, actors: [], places: [], figures: []},
	);
	assert.ok((gaps?.rows.length ?? 0) > 0);
	assert.ok(their.some(({actors}) => actors.some(({id}) => id === 'brandt')));
});

test('what is told of other talks is missing in none', () => {
	const [whole, ...others] = articles;
	assert.ok(whole);
	const apart = {...whole, negotiation: 'other-talks'};
	const [gaps] = gapsOf(compareArticles(corpus, [apart, ...others]), article => mentionsIn(corpus, article));
	assert.deepEqual(gaps, {
		article: whole.id,
		basis: 'counted',
		counted: true,
		rows: [],
		actors: [],
		places: [],
		figures: [],
	});
});

test('of an opening nothing is counted as missing', () => {
	assert.deepEqual([full?.counted, opening?.counted, other?.counted], [true, false, true]);
});

test('furniture of a page, a rough number and another form of a name are no gaps', () => {
	const one = told('one', [
		'Crews of the United Ferries guild left 23 sailors in Corran, and hundreds waited.',
		'One of the five largest harbours is closed.',
		'Ida Marsh contributed to this report.',
		'The quay is empty.',
	]);
	const next = told('next', [
		'The guild (U.F.) says nearly two dozen sailors are waiting on the quay of Corran.',
		'Rain fell.',
	]);
	const both = [one, next];
	const [, missing] = gapsOf(compareArticles(corpusOf(both), both), article => mentionsIn(corpusOf(both), article));
	assert.deepEqual(missing?.figures, []);
	assert.deepEqual(missing?.actors, []);
	const listed = missing?.rows.flatMap(index => compareArticles(corpusOf(both), both).rows[index]?.cells ?? []) ?? [];
	assert.ok(listed.every(({paragraphs}) => !paragraphs.includes(2)));
});
