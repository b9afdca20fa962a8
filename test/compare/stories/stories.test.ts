import assert from 'node:assert/strict';
import {test} from 'node:test';
import {averageLink, clustersAt} from '../../../source/compare/stories/average-link.js';
import {silhouette} from '../../../source/compare/stories/silhouette.js';
import {orderRows} from '../../../source/compare/rows/row-order.js';
import {groupStories} from '../../../source/compare/stories/stories.js';

const row = (...places: (readonly [number, number])[]) => new Map(places);

const ferry = {
	title: 'Ferry strike ends at Port Hallam',
	body: 'Crews and the Saltmere Line agreed on wages after nineteen days.',
};
const again = {title: 'Saltmere Line and crews end ferry strike', body: 'Wages rise after the strike at Port Hallam.'};
const river = {
	title: 'River treaty for the Isk',
	body: 'Velmora and Tarsk share the water of the Isk below the Ordun dam.',
};
const dam = {title: 'Velmora and Tarsk sign on the Isk', body: 'The treaty lets water through the Ordun dam.'};

test('articles of one story come together, in the order given', () => {
	const groups = groupStories([
		{id: 'a', ...ferry, published: '2024-03-20'},
		{id: 'b', ...river, published: '2024-03-20'},
		{id: 'c', ...again, published: '2024-03-21'},
		{id: 'd', ...dam, published: '2024-03-21'},
	]);
	assert.deepEqual(groups, [
		['a', 'c'],
		['b', 'd'],
	]);
});

test('the same words a year later are another story; without dates words decide', () => {
	assert.equal(
		groupStories([
			{id: 'a', ...ferry, published: '2023-03-20'},
			{id: 'c', ...again, published: '2024-03-21'},
		]).length,
		2,
	);
	assert.equal(
		groupStories([
			{id: 'a', ...ferry},
			{id: 'c', ...again},
		]).length,
		1,
	);
	assert.deepEqual(groupStories([]), []);
});

test('average link joins while the mean reaches the cut', () => {
	const near = [
		new Map([
			[1, 0.9],
			[2, 0.2],
		]),
		new Map([
			[0, 0.9],
			[2, 0.4],
		]),
		new Map([
			[0, 0.2],
			[1, 0.4],
		]),
	];
	assert.deepEqual(clustersAt(3, averageLink(near, 0.35), 0.35), [[0, 1], [2]]);
	assert.deepEqual(clustersAt(3, averageLink(near, 0.3), 0.3), [[0, 1, 2]]);
});

test('rows follow each article as far as they can', () => {
	assert.deepEqual(
		orderRows([row([0, 0.9], [1, 0.9]), row([0, 0.1]), row([1, 0.2]), row([0, 0.5], [1, 0.1])]),
		[1, 3, 2, 0],
	);
});

test('the cut is the one at which the stories stand farthest apart', () => {
	const near: Map<number, number>[] = Array.from({length: 4}, () => new Map<number, number>());
	const liken = (one: number, other: number, similarity: number): void => {
		near[one]?.set(other, similarity);
		near[other]?.set(one, similarity);
	};
	liken(0, 1, 0.5);
	liken(2, 3, 0.3);
	liken(1, 2, 0.1);
	const apart = silhouette(near, [
		[0, 1],
		[2, 3],
	]);
	assert.ok(apart > silhouette(near, [[0, 1, 2, 3]]));
	assert.ok(apart > silhouette(near, [[0, 1], [2], [3]]));
	assert.equal(silhouette(near, [[0], [1], [2], [3]]), 0);
	assert.equal(silhouette([], []), 0);
});
