import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cluster} from '../../../source/compare/rows/clusters.js';

const options = {least: 0.2, beside: 1.2, apart: 1.2};
const item = (group: number, place: number) => ({group, place});

test('items of one group come together only through an item of another', () => {
	const items = [item(0, 0), item(0, 1), item(1, 0)];
	const links = [
		{a: 0, b: 2, score: 0.5},
		{a: 1, b: 2, score: 0.5},
	];
	assert.deepEqual(cluster(items, links, options), [[0, 2, 1]]);
	assert.deepEqual(cluster(items, [], options), [[0], [1], [2]]);
});

test('items of one group that stand apart need more to come together than neighbours do', () => {
	const links = [
		{a: 0, b: 2, score: 0.5},
		{a: 1, b: 2, score: 0.3},
	];
	const together = (place: number, apart: number): number =>
		cluster([item(0, 0), item(0, place), item(1, 0)], links, {...options, apart}).length;
	assert.equal(together(1, 2), 1);
	assert.equal(together(5, 2), 2);
	assert.equal(together(5, 1.2), 1);
});

test('a weak link joins nothing by itself and counts beside others', () => {
	const items = [item(0, 0), item(1, 0), item(2, 0)];
	const weak = {a: 0, b: 1, score: 0.5, weak: true};
	assert.deepEqual(cluster(items, [weak], options), [[0], [1], [2]]);
	const links = [weak, {a: 0, b: 2, score: 0.5}, {a: 1, b: 2, score: 0.01}];
	assert.deepEqual(cluster(items, links, options), [[0, 2, 1]]);
});
