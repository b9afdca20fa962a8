import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Feature} from '../../../source/compare/rows/features.js';
import {sharedRunsOf} from '../../../source/compare/rows/shared-runs.js';

function named(text: string, ...names: readonly string[]): {text: string; features: Feature[]} {
	return {
		text,
		features: names.map(name => {
			const start = text.indexOf(name);
			return {key: `actor:${name}`, kind: 'actor', text: name, start, end: start + name.length};
		}),
	};
}

test('a quotation leaves runs of words in two accounts, and none in a third', () => {
	const runs = sharedRunsOf([
		{article: 0, ...named('He called it “a bridge that nobody will ever cross”.')},
		{article: 1, ...named('To her it was a bridge that nobody will ever cross, she told us.')},
		{article: 2, ...named('The bridge stays shut.')},
	]);
	assert.equal(runs(0, 1), 5);
	assert.equal(runs(1, 0), 5);
	assert.equal(runs(0, 2), 0);
});

test('names and what holds them together are no run', () => {
	const runs = sharedRunsOf([
		{article: 0, ...named('Tarsal and Ostrava met.', 'Tarsal', 'Ostrava')},
		{article: 1, ...named('Between Tarsal and Ostrava lies a river.', 'Tarsal', 'Ostrava')},
	]);
	assert.equal(runs(0, 1), 0);
});

test('a run that an article has in several paragraphs counts for less in each', () => {
	const runs = sharedRunsOf([
		{article: 0, ...named('the joint water board')},
		{article: 0, ...named('the joint water commission')},
		{article: 1, ...named('the joint water office')},
	]);
	assert.equal(runs(0, 2), 0.5);
	assert.equal(runs(0, 1), 0, 'texts of one article are not compared');
});
