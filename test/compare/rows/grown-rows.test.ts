import assert from 'node:assert/strict';
import {test} from 'node:test';
import {grownRows} from '../../../source/compare/rows/grown-rows.js';

const options = {least: 2, mean: 2, lowest: 1};
const link = (a: number, b: number, score: number, weak = false) => ({a, b, score, ...(weak ? {weak} : {})});

test('what tells two things stands in the rows of both', () => {
	// Items 0 of the first article, 1 and 2 of the second, 3 of the third.
	const rows = grownRows([0, 1, 1, 2], [link(0, 1, 4), link(1, 3, 3), link(0, 3, 3), link(0, 2, 2.5)], options);
	assert.deepEqual(rows, [
		[0, 1, 3],
		[0, 2],
	]);
});

test('an item joins no row in which something is nothing like it', () => {
	const rows = grownRows([0, 1, 2], [link(0, 1, 4), link(1, 2, 4.5), link(0, 2, 0.5)], options);
	assert.deepEqual(rows, [
		[1, 2],
		[0, 1],
	]);
});

test('what no sure link joins stands alone, a weak one joins nothing, and nothing stands in more than three rows', () => {
	assert.deepEqual(grownRows([0, 1], [link(0, 1, 1.5)], options), [[0], [1]]);
	assert.deepEqual(grownRows([0, 1], [link(0, 1, 4, true)], options), [[0], [1]]);
	const many = [1, 2, 3, 4, 5].map(other => link(0, other, 6 - other / 10));
	const rows = grownRows([0, 1, 2, 3, 4, 5], many, options);
	assert.equal(rows.filter(row => row.includes(0)).length, 3);
	assert.deepEqual(rows.slice(3), [[4], [5]]);
});
