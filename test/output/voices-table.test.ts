import assert from 'node:assert/strict';
import {test} from 'node:test';
import {voicesTable} from '../../source/output/voices-table.js';
import {accounts} from '../compare/account-corpus.js';

test('a speaker who may be several is said to be open, not left without a name', () => {
	const {corpus, articles} = accounts([
		{text: 'full', paragraphs: ['Marsh met Veld. He said that the talks had failed.']},
	]);
	const speakers = voicesTable(corpus, articles).rows.map(({speaker}) => speaker);
	assert.deepEqual(speakers, ['open (a pronoun or description)']);
});

test('an article in a language without rules for all speech says how far it was read', () => {
	const {corpus, articles} = accounts([
		{text: 'full', paragraphs: ['Marsh said that the port was open.']},
		{text: 'full', language: 'de', paragraphs: ['„Der Hafen ist für alle offen“, sagte Marsh.']},
		{text: 'full', language: 'ja', paragraphs: ['「港は開いている」とマーシュは言った。']},
	]);
	const {columns, rows} = voicesTable(corpus, articles);
	assert.equal(columns.at(-1)?.key, 'note');
	assert.deepEqual(
		rows.map(({speaker}) => speaker),
		['Odile Marsh', 'Odile Marsh', undefined, undefined],
	);
	assert.equal(rows.at(-1)?.['note'], 'not looked for: the article is Japanese');
	assert.deepEqual(rows.at(-2), {
		outlet: 'Wire 1',
		article: '2031-03-01-skerry/a1',
		note: 'only quotations beside a listed name are looked for: the article is German',
	});
});

test('in our account a passage whose quotation marks are not the verb’s has no number of quoted words, and the table says why', () => {
	const {corpus, articles} = accounts([
		{
			text: 'brief',
			paragraphs: [
				'Marsh said that the port was a “gate of the north” for all.',
				'Veld said “the port is open”.',
				'Odile Sand said that the port was closed.',
			],
		},
	]);
	const {notes = [], rows} = voicesTable(corpus, articles);
	assert.deepEqual(rows.map(({quoted}) => String(quoted)).toSorted(), ['0', '4', 'undefined']);
	assert.match(notes.join(' '), /^QUOTED counts/);
	const full = accounts([{text: 'full', paragraphs: ['Marsh said that the port was a “gate of the north” for all.']}]);
	const whole = voicesTable(full.corpus, full.articles);
	assert.deepEqual([whole.notes, whole.rows.map(({quoted}) => quoted)], [undefined, [4]]);
});
