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

test('an article in a language without rules for speech says so, and counts nothing', () => {
	const {corpus, articles} = tellings([
		{text: 'full', paragraphs: ['Marsh said that the port was open.']},
		{text: 'full', language: 'de', paragraphs: ['„Der Hafen ist für alle offen“, sagte Marsh.']},
	]);
	const {columns, rows} = voicesTable(corpus, articles);
	assert.equal(columns.at(-1)?.key, 'note');
	assert.deepEqual(rows.at(-1), {
		outlet: 'Wire 1',
		article: '2031-03-01-skerry/a1',
		note: 'not looked for: the article is German',
	});
	assert.equal(rows.length, 2);
});
