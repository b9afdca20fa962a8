import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {compareWording} from '../../../source/compare/wording/keyness.js';

const often = (sentence: string, times: number): string[] => Array.from({length: times}, () => sentence);

test('the word of each side comes first, with raw counts and direction', () => {
	const filler = 'the ship came to the port and the crew went home with the fish';
	const found = compareWording(often(`${filler} liberated`, 40), often(`${filler} occupied`, 40));
	const [first, second] = found;
	assert.deepEqual(new Set([first?.word, second?.word]), new Set(['liberated', 'occupied']));
	const ours = found.find(({word}) => word === 'liberated');
	assert.ok(ours !== undefined && ours.z > 1.96 && ours.logRatio > 0 && ours.significant);
	assert.deepEqual([ours.countA, ours.countB], [40, 0]);
	assert.equal(found.find(({word}) => word === 'ship')?.significant, false);
});

test('a word used once does not stand out for being rare', () => {
	const found = compareWording(['once upon a time'], ['another time'], often('the ship came home', 50));
	assert.ok(found.every(({significant}) => !significant));
});

test('case and typographic apostrophes do not make other words, numbers are none', () => {
	assert.deepEqual(
		compareWording(['It’s 12 Ships'], ["it's ships"]).map(({word, countA, countB}) => [word, countA, countB]),
		[
			["it's", 1, 1],
			['ships', 1, 1],
		],
	);
});

test('swapping the sides changes the signs only', () => {
	const texts = fc.array(
		fc
			.array(fc.constantFrom('ship', 'port', 'fish', 'home', 'liberated'), {maxLength: 12})
			.map(words => words.join(' ')),
		{maxLength: 5},
	);
	fc.assert(
		fc.property(texts, texts, texts, (a, b, background) => {
			const there = compareWording(a, b, background);
			const back = new Map(compareWording(b, a, background).map(each => [each.word, each]));
			assert.equal(back.size, there.length);
			for (const {word, z, logRatio, countA, countB} of there) {
				const other = back.get(word);
				assert.ok(other !== undefined && Math.abs(other.z + z) < 1e-9 && Math.abs(other.logRatio + logRatio) < 1e-9);
				assert.ok(countA + countB > 0 && other.countA === countB && Number.isFinite(z));
			}
		}),
	);
});

test('a word without any other beside it sets nobody apart', () => {
	const [only, other] = compareWording([], ['ship ship']);
	assert.equal(other, undefined);
	assert.deepEqual([only?.word, only?.z, only?.significant], ['ship', 0, false]);
});

test('nothing to compare', () => {
	assert.deepEqual(compareWording([], []), []);
	assert.deepEqual(compareWording([], [], ['only background']), []);
});

test('log-likelihood as Rayson and Garside count it: 0 at equal rates, 40 against none in as many words 55.5', () => {
	const [ship] = compareWording(['ship sea'], ['ship sea ship sea']);
	assert.ok(ship !== undefined && Math.abs(ship.logLikelihood) < 1e-9);
	const found = compareWording(often('port fish', 40), often('home fish', 40));
	const port = found.find(({word}) => word === 'port');
	assert.ok(port !== undefined && Math.abs(port.logLikelihood - 80 * Math.LN2) < 1e-9);
});
