import assert from 'node:assert/strict';
import {test} from 'node:test';
import {standsIn} from '../../source/compare/stands-in.js';

const stands = standsIn({
	title: 'Ferry guild sues over tolls',
	paragraphs: [
		'The U.S. envoy met the Qataris in the Hallam Marine Hospital in Corran, and Mr Oyelaran was there.',
		'The Democratic Party of Veld and the NFU said nothing; the Harbour Safety Board did.',
	],
});
const org = (text: string) => stands({text, kind: 'organisation'});
const place = (text: string) => stands({text, kind: 'place'});

test('a name stands in a text by its words in any order and with other endings', () => {
	assert.ok(place('Qatar'));
	assert.ok(org('Hallam Marine Hospital Corran'));
	assert.ok(org('Democrat Party'));
	assert.ok(!place('Visby'));
	assert.ok(!org('Hallam Marine Academy'));
});

test('a name stands in a text by its initials, and initials by the name', () => {
	assert.ok(place('United States'));
	assert.ok(org('National Ferry Union'));
	assert.ok(org('HSB'));
	assert.ok(!org('HBO'));
	assert.ok(!place('United Kingdom'));
});

test('a person stands in a text by the last name, whatever letters a desk writes it in', () => {
	assert.ok(stands({text: 'Marta Oyelaran', kind: 'person'}));
	assert.ok(stands({text: 'Ойеларан', name: 'Marta Oyelaran', kind: 'person'}));
	assert.ok(!stands({text: 'Marta Lindqvist', kind: 'person'}));
});

test('a text of nothing but capitals takes no longer than its length asks', () => {
	const shout = standsIn({title: '', paragraphs: [`${'Guild '.repeat(20_000)}${'A.'.repeat(20_000)}`]});
	assert.ok(!shout({text: 'Harbour Board', kind: 'organisation'}));
});
