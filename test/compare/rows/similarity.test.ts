import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {createBackground} from '../../../source/compare/rows/background.js';
import {similarity} from '../../../source/compare/rows/similarity.js';

const close = 'Ministers agree a truce at the harbour of Port Hallam';
const same = 'Truce agreed by ministers at Port Hallam harbour';
const other = 'Shares in the ferry line rose by a tenth on Friday';

test('what says the same is more alike than what does not', () => {
	assert.ok(similarity(close, same) > 0.4);
	assert.ok(similarity(close, other) < 0.1);
});

test('words of one sense and near spellings count in part', () => {
	assert.ok(
		similarity('Rebels free captives', 'Insurgents release prisoners') >
			similarity('Rebels free captives', 'Farmers sell melons'),
	);
	assert.ok(similarity('Oyelaran met Lindqvist', 'Oyelarran met Lindkvist') > 0.15);
});

test('different names and figures on both sides speak against a likeness', () => {
	assert.ok(
		similarity('Police arrested Brandt over 40 boats', 'Police arrested Tarrant over 12 boats') <
			similarity('Police arrested Brandt over 40 boats', 'Police arrested Brandt over 40 boats today') / 2,
	);
});

test('a term that every text of the background has counts for less', () => {
	const background = createBackground([
		'The Kittiwake sails',
		'The Kittiwake rests',
		'Kittiwake again',
		'A Kittiwake',
		'Kittiwake crew votes',
	]);
	assert.equal(background.texts, 5);
	assert.ok(
		similarity('The Kittiwake burns', 'The Kittiwake returns', background) <
			similarity('The Kittiwake burns', 'The Kittiwake returns'),
	);
});

test('a text is wholly like itself, likeness goes both ways and stays between 0 and 1', () => {
	const texts = fc.oneof(
		fc.string({maxLength: 60}),
		fc.constantFrom(close, same, other, '', '12 dead on 3 May', 'Ծովակալ. Мир!'),
	);
	fc.assert(
		fc.property(texts, texts, (a, b) => {
			assert.equal(similarity(a, a), 1);
			const likeness = similarity(a, b);
			assert.ok(likeness >= 0 && likeness <= 1);
			assert.ok(Math.abs(likeness - similarity(b, a)) < 1e-9);
		}),
	);
});
