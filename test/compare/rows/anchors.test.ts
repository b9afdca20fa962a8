import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anchorsOf} from '../../../source/compare/rows/anchors.js';
import type {Feature} from '../../../source/compare/rows/features.js';

const person = (name: string): Feature => ({
	key: `actor:${name}`,
	kind: 'actor',
	text: name,
	start: 0,
	end: name.length,
	person: true,
});
const figure = (value: number): Feature => ({
	key: `#${value}`,
	kind: 'figure',
	text: String(value),
	start: 0,
	end: 3,
});
const state = (name: string): Feature => ({
	key: `actor:${name}`,
	kind: 'actor',
	text: name,
	start: 0,
	end: name.length,
});

/** Paragraphs of an article that all name one person. */
function named(article: number, count: number): {readonly article: number; readonly features: readonly Feature[]}[] {
	return Array.from({length: count}, () => ({article, features: [person('Brandt')]}));
}

test('whom two articles name once ties the two paragraphs, more than a figure does, and a state does not', () => {
	const ties = anchorsOf([
		{article: 0, features: [person('Oyelaran'), state('Norland')]},
		{article: 0, features: [figure(772)]},
		{article: 1, features: [person('Oyelaran'), state('Norland')]},
		{article: 1, features: [figure(772), state('Norland')]},
	]);
	assert.ok(ties(0, 2) > ties(1, 3) && ties(1, 3) > 0);
	assert.equal(ties(2, 0), ties(0, 2));
	assert.equal(ties(0, 3), 0);
	assert.equal(ties(0, 1), 0, 'texts of one article are not compared');
});

test('who is named in several paragraphs ties each of them less, and who is named everywhere none', () => {
	const once = anchorsOf([...named(0, 1), ...named(1, 1)])(0, 1);
	assert.ok(Math.abs(anchorsOf([...named(0, 2), ...named(1, 1)])(0, 2) - once / 2) < 1e-9);
	assert.equal(anchorsOf([...named(0, 3), ...named(1, 2)])(0, 3), 0);
});
