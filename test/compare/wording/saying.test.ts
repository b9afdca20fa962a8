import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wordingByContrast} from '../../../source/compare/wording/contrast.js';
import {areSpellings, isShortFor} from '../../../source/compare/wording/spellings.js';
import {accounts} from '../account-corpus.js';

type Texts = Parameters<typeof accounts>[0];

const rows = (texts: Texts) => {
	const {corpus, articles} = accounts(texts);
	return wordingByContrast(corpus, articles).map(
		({name, cells}) => `${name}: ${cells.map(({labels}) => labels.map(({label}) => label).join(', ')).join(' | ')}`,
	);
};

test('one name in one spelling says nothing, in full and in short neither', () => {
	assert.deepEqual(
		rows([
			{text: 'full', paragraphs: ['Odile Marsh came to Port Ember. Marsh spoke.']},
			{text: 'full', paragraphs: ['Marsh left Port Ember.']},
		]),
		[],
	);
});

test('another spelling, another name of it, says something', () => {
	assert.deepEqual(
		rows([
			{text: 'full', paragraphs: ['They sailed from Skerrie.']},
			{text: 'full', paragraphs: ['They sailed from the Isle of Skerry.']},
		]),
		['Skerry: Skerrie | Isle of Skerry', 'the island: Skerry'],
	);
});

test('a row that every column has in another row already is left out', () => {
	const found = rows([
		{text: 'full', paragraphs: ['Skerry, our island.']},
		{text: 'full', paragraphs: ['They sailed from Skerry.']},
	]);
	assert.deepEqual(found, ['the island: Skerry, our island | Skerry']);
});

test('which name of a state a brief uses outside quotation marks is ours; how it spells one is not', () => {
	assert.deepEqual(
		rows([
			{text: 'brief', paragraphs: ['Norland waits. Port Ember said no.']},
			{text: 'brief', paragraphs: ['Norland waits.']},
		]),
		[],
	);
	assert.deepEqual(
		rows([
			{text: 'brief', paragraphs: ['They sailed from Skerrie.']},
			{text: 'brief', paragraphs: ['They sailed from Skerry.']},
		]),
		['Skerry: Skerrie | Skerry'],
	);
});

test('spellings and short forms', () => {
	for (const [a, b] of [
		['Odile Marsh', 'Odile Marsch'],
		['Vardanyan', 'Vardanian'],
		['Upper-Skerry', 'Upper Skerry'],
	] as const) {
		assert.ok(areSpellings(a, b), `${a} / ${b}`);
	}
	for (const [a, b] of [
		['Norland', 'Port Ember'],
		['Marsh', 'Odile Marsh'],
		['the Palace', 'The Palace'],
		['US', 'UK'],
	] as const) {
		assert.ok(!areSpellings(a, b), `${a} / ${b}`);
	}
	assert.ok(isShortFor('Marsh', 'Odile Marsh') && !isShortFor('Marsch', 'Odile Marsh'));
});
