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

test('rows without a cell of the article', () => {
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

test('of an opening nothing is counted as missing', () => {
	assert.deepEqual([full?.counted, opening?.counted, other?.counted], [true, false, true]);
});
