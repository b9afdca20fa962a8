import assert from 'node:assert/strict';
import {test} from 'node:test';
import {voicesTable} from '../../source/output/voices-table.js';
import {tellings} from '../compare/telling-corpus.js';

test('a speaker who may be several is said to be open, not left without a name', () => {
	const {corpus, articles} = tellings([
		{text: 'full', paragraphs: ['Marsh met Veld. He said that the talks had failed.']},
	]);
	const speakers = voicesTable(corpus, articles).rows.map(({speaker}) => speaker);
	assert.deepEqual(speakers, ['open (a pronoun or description)']);
});
