import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wordingByContrast} from '../../../source/compare/wording/contrast.js';
import {accounts} from '../account-corpus.js';

test('what is called differently comes first; plain names are left out', () => {
	const {corpus, articles} = accounts([
		{text: 'full', paragraphs: ['Odile Marsh spoke of fishermen off Skerry. Norland waits.']},
		{text: 'full', paragraphs: ['Odile Marsh spoke of armed intruders off Skerry.']},
	]);
	const names = wordingByContrast(corpus, articles).map(({name}) => name);
	assert.deepEqual(names, ['those arrested', 'the island']);
});

test('two labels that both use are no contrast', () => {
	const both = 'Skerry is our island, they say of the rock; Skerry.';
	const {corpus, articles} = accounts([
		{text: 'full', paragraphs: [both, 'The fishermen wait.']},
		{text: 'full', paragraphs: [both, 'The armed intruders wait.']},
	]);
	const [first] = wordingByContrast(corpus, articles);
	assert.equal(first?.name, 'those arrested');
});
