import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createBackground, rarity} from '../../../source/compare/rows/background.js';
import {countedWords} from '../../../source/compare/rows/counted-words.js';
import {stem} from '../../../source/compare/rows/stem.js';

const rarityOf = (word: string): number => rarity(stem(word), word, undefined);

test('words are as rare as they were counted to be, without a background too', () => {
	const order = ['the', 'government', 'negotiate', 'embassy', 'fedora'];
	assert.deepEqual(
		order.toSorted((a, b) => rarityOf(a) - rarityOf(b)),
		order,
	);
	assert.ok(rarityOf('fedora') < 3 * rarityOf('government'), 'a rare word alone does not decide');
});

test('the forms of a word are equally rare', () => {
	assert.equal(rarityOf('agreements'), rarityOf('agreement'));
	assert.equal(rarityOf('elections'), rarityOf('election'));
});

test('no stem stands in two lines of the table', () => {
	const stems = countedWords.flatMap(line => line.split(' ')).filter(each => each !== '');
	assert.equal(new Set(stems).size, stems.length);
	assert.ok(stems.length > 3000);
});

test('a background makes its own everyday words less rare', () => {
	const background = createBackground(Array.from({length: 400}, (_, at) => `The ferry number ${at + 20} left.`));
	assert.ok(rarity('ferr', 'ferry', background) < rarity('ferr', 'ferry', undefined) - 1);
});
