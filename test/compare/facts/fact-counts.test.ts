import assert from 'node:assert/strict';
import {test} from 'node:test';
import {factCounts} from '../../../source/compare/facts/fact-counts.js';
import {told} from '../told.js';

const noNames = () => ({title: [], paragraphs: []});

test('each value of a fact counts once for each article, by kind', () => {
	const articles = [
		told('a', [
			'At least 12 sailors were killed. All 12 sailors killed were young.',
			'They met on 4 March 2024 and signed no paper.',
		]),
		told('b', ['It rained.']),
		told('c', ['Some 14 sailors were killed.']),
	];
	assert.deepEqual(factCounts(articles, noNames), {figures: 2, dates: 1, names: 0, claims: 0});
	assert.deepEqual(factCounts([], noNames), {figures: 0, dates: 0, names: 0, claims: 0});
});
