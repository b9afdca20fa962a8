import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../source/compare/comparison.js';
import {gapsOf} from '../../source/compare/gaps.js';
import type {Row} from '../../source/compare/model.js';
import {toldElsewhere} from '../../source/compare/told-elsewhere.js';
import {corpusOf, told} from './told.js';

const one = told('one', [
	'The ferry guild counted 62 sailors stranded in Visby harbour after the storm.',
	'Rain is forecast for the herring market.',
]);
const other = told('other', [
	'A storm kept ships in.',
	'In Visby the harbour office speaks of sailors stranded after the storm, and the ferry guild feeds them.',
	'A choir sang on the mole.',
]);
const articles = [one, other];
const rowOf = (article: string, paragraph: number): Row => ({
	label: '',
	ties: [],
	cells: [{article, paragraphs: [paragraph]}],
});
const noNames = () => [];

test('what one paragraph of an article holds most of is no gap of it, though the rows put it apart', () => {
	const isTold = toldElsewhere({articles, differences: []}, noNames);
	assert.equal(isTold(rowOf(one.id, 0), other), true);
	assert.equal(isTold(rowOf(one.id, 1), other), false);
	assert.equal(isTold(rowOf(other.id, 2), one), false);
});

test('a paragraph that differs from one of an article is no gap of it', () => {
	const value = {text: '', start: 0, end: 0};
	const differences = [
		{
			topic: {kind: 'tolls'} as const,
			values: [
				{...value, article: one.id, paragraph: 1},
				{...value, article: other.id, paragraph: 2},
			],
		},
	];
	const isTold = toldElsewhere({articles, differences}, noNames);
	assert.equal(isTold(rowOf(one.id, 1), other), true);
	assert.equal(isTold(rowOf(other.id, 2), one), true);
	assert.equal(isTold(rowOf(other.id, 0), one), false);
});

test('no row that may be told elsewhere is listed as a gap', () => {
	const corpus = corpusOf(articles);
	const comparison = compareArticles(corpus, articles);
	const found = gapsOf(comparison, () => ({title: [], paragraphs: []}));
	const isTold = toldElsewhere(comparison, noNames);
	for (const {article, rows} of found) {
		const whose = articles.find(({id}) => id === article);
		assert.ok(whose);
		for (const index of rows) {
			const row = comparison.rows[index];
			assert.ok(row !== undefined && !isTold(row, whose));
		}
	}
	assert.ok(found.some(({rows}) => rows.length > 0));
});

test('what is told of somebody whom the other article names, too, is no gap', () => {
	const rain = ['Rain fell.', 'A choir sang.', 'Herring is dear.'];
	const first = told('first', ['Ansel Brandt sold the steamer Kittiwake to a yard in Visby last autumn.', ...rain]);
	const short = told('short', ['Ansel Brandt sold the steamer Kittiwake to a yard in Visby last autumn.']);
	const second = told('second', ['Nobody had asked Brandt.']);
	const third = told('third', ['Nobody had asked the crews.']);
	const names = ({id, paragraphs}: (typeof articles)[number]) =>
		paragraphs.map((_, index) =>
			id === third.id || index > 0 ? [] : [{start: 0, end: 12, text: 'Ansel Brandt', kind: 'person' as const}],
		);
	const isTold = toldElsewhere({articles: [first, second, third, short], differences: []}, names);
	assert.equal(isTold(rowOf(first.id, 0), second), true);
	assert.equal(isTold(rowOf(first.id, 0), third), false);
	assert.equal(isTold(rowOf(short.id, 0), second), false);
});
