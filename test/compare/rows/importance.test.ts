import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import type {Article} from '../../../source/corpus/model.js';
import type {Row} from '../../../source/compare/model.js';
import {rankRows} from '../../../source/compare/rows/importance.js';

const article = (id: string): Article => ({
	id,
	outlet: id,
	title: id,
	published: '2031-01-01',
	publishedBasis: 'stated',
	language: 'en',
	text: 'brief',
	covers: 'all',
	negotiation: 'n',
	paragraphs: [],
});

/** “a0 b2”: paragraph 0 of a beside paragraph 2 of b. */
function row(cells: string): Row {
	const parts = cells.split(' ').map(cell => ({article: cell.slice(0, 1), paragraphs: [Number(cell.slice(1))]}));
	return {label: cells, ties: [], cells: parts};
}

function ranked(articles: string, ...rows: readonly string[]) {
	const {shared, alone} = rankRows({articles: Array.from(articles, article), rows: rows.map(row)});
	return {
		shared: shared.map(index => rows[index]),
		alone: alone.map(({article: id, rows: own}) => [id, ...own.map(index => rows[index])].join(' ')),
	};
}

test('beginnings come first, then what most tell, then the order of the texts', () => {
	assert.deepEqual(ranked('abc', 'c0', 'a1 b1', 'b2 c1', 'a2 b3 c2', 'a0 b0', 'a3 c3').shared, [
		'a0 b0',
		'a2 b3 c2',
		'a1 b1',
		'b2 c1',
		'a3 c3',
	]);
});

test('what one tells alone stands by article, in its own order', () => {
	assert.deepEqual(ranked('abc', 'c4', 'a2', 'c1', 'a0 b0').alone, ['a a2', 'c c1 c4']);
});

test('every row stands in exactly one place', () => {
	const cells = fc
		.uniqueArray(fc.constantFrom('a', 'b', 'c'), {minLength: 1})
		.chain(ids =>
			fc.tuple(...ids.map(id => fc.nat(9).map(paragraph => `${id}${paragraph}`))).map(parts => parts.join(' ')),
		);
	fc.assert(
		fc.property(fc.array(cells), rows => {
			const {shared, alone} = rankRows({articles: ['a', 'b', 'c'].map(article), rows: rows.map(row)});
			const placed = [...shared, ...alone.flatMap(each => each.rows)];
			assert.deepEqual(
				placed.toSorted((a, b) => a - b),
				rows.map((_, index) => index),
			);
		}),
		{seed: 1, numRuns: 100},
	);
});
