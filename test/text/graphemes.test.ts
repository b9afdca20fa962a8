import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {graphemes} from '../../source/text/graphemes.js';
import {growthTest} from '../helpers/growth.js';

test('cuts a text into what a reader takes for characters', () => {
	assert.deepEqual(graphemes(''), []);
	assert.deepEqual(graphemes('Niên'), ['N', 'i', 'ê', 'n']);
	assert.deepEqual(graphemes('e\u0301a'), ['e\u0301', 'a']);
	assert.deepEqual(graphemes('🇦🇿🇦🇲'), ['🇦🇿', '🇦🇲']);
});

test('joined they give the text back, as the segmenter cuts them', () => {
	const segmenter = new Intl.Segmenter();
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), text => {
			assert.deepEqual(
				graphemes(text),
				Array.from(segmenter.segment(text), ({segment}) => segment),
			);
		}),
		{seed: 1},
	);
});

test('a long text is cut where the segmenter cuts it', () => {
	const segmenter = new Intl.Segmenter();
	const units = ['e\u0301', '🇦🇿', '\u{1F469}\u200D\u{1F467}', '한', 'a', '\u0301', 'क्ष', '\r\n'];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...units), {minLength: 500, maxLength: 1500}), fc.nat(3), (parts, shift) => {
			const text = 'x'.repeat(shift) + parts.join('');
			assert.deepEqual(
				graphemes(text),
				Array.from(segmenter.segment(text), ({segment}) => segment),
			);
		}),
		{seed: 1, numRuns: 40},
	);
	const marked = `e${'\u0301'.repeat(5000)}`;
	assert.deepEqual(graphemes(`${marked}a`), [marked, 'a']);
});

growthTest(import.meta.url, 'the time of a long text grows with its length only', [
	{what: 'combining marks', length: 40_000, make: length => 'e\u0301'.repeat(length), work: graphemes},
]);

test('words met again are cut alike, however many were met between', () => {
	const first = graphemes('می\u200Cگوید');
	for (let code = 0; code < 3000; code += 1) graphemes(`ی\u0301${String.fromCodePoint(0x4e_00 + code)}`);
	assert.deepEqual(graphemes('می\u200Cگوید'), first);
	assert.deepEqual(first, ['م', 'ی\u200C', 'گ', 'و', 'ی', 'د']);
});
