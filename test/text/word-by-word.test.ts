import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import stringWidth from 'string-width';
import {wordByWord} from '../../source/text/word-by-word.js';

const counted = () => {
	const asked: string[] = [];
	const measure = wordByWord({
		plain: (text, start, end) => (/^[a-z]*$/.test(text.slice(start, end)) ? end - start : undefined),
		cluster(cluster) {
			asked.push(cluster);
			return stringWidth(cluster);
		},
	});
	return {asked, cells: (text: string) => measure(text, 0, text.length)};
};

test('a text takes the cells that it takes as a whole', () => {
	const {cells} = counted();
	const unit = fc.oneof(
		{weight: 3, arbitrary: fc.constantFrom(' ', '  ', 'baku', 'یک', 'हिन्दी', '👍', '🇦', '🇿', '👩\u200D👧')},
		{
			weight: 2,
			arbitrary: fc.constantFrom(
				'\u0301',
				'\u093F',
				'\u200D',
				'\u0600',
				'\u200B',
				'ᄀ',
				'ᅡ',
				'ᆨ',
				'가',
				'\uD83D',
				'क',
				'्',
			),
		},
		{weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 1})},
	);
	let measured = 0;
	const numRuns = 1500;
	fc.assert(
		fc.property(fc.array(unit, {maxLength: 8}), units => {
			const text = units.join('');
			const found = cells(text);
			if (found === undefined || /[\u001B\u009B]/u.test(text)) return;
			measured += 1;
			assert.equal(found, stringWidth(text), JSON.stringify(text));
		}),
		{numRuns},
	);
	assert.ok(measured > numRuns / 4, `${measured} of ${numRuns}`);
});

test('each word is measured once, and plain ones not at all', () => {
	const {asked, cells} = counted();
	assert.equal(cells('baku یک یک baku'), 15);
	assert.deepEqual(asked, ['ی', 'ک']);
	assert.equal(cells('یک'), 2);
	assert.equal(asked.length, 2);
});

test('a part of a text is measured as if it were all of it', () => {
	const measure = wordByWord({plain: () => undefined, cluster: stringWidth});
	const text = 'بله یک دو، نه';
	for (let start = 0; start <= text.length; start += 1) {
		for (let end = start; end <= text.length; end += 1) {
			const part = text.slice(start, end);
			// An empty word, as between two blanks, is for `plain` to measure.
			if (/^ | $/u.test(part) || part === '') continue;
			assert.equal(measure(text, start, end), stringWidth(part), JSON.stringify(part));
		}
	}
});

test('what joins a blank or takes no cell is left to the whole text', () => {
	const {cells} = counted();
	for (const text of ['a \u0301', '\u0600 a', 'a \u200B', 'a\t', '\u00AD', 'ی\uD800']) {
		assert.equal(cells(text), undefined, JSON.stringify(text));
	}
});

test('what is remembered is forgotten when there is too much of it, and measured again', () => {
	const {asked, cells} = counted();
	for (let code = 0; code < 5000; code += 1) cells(String.fromCodePoint(0x4e_00 + code));
	assert.equal(asked.length, 5000);
	assert.equal(cells('\u4e00'), 2);
	assert.equal(asked.length, 5001);
	const long = 'ی'.repeat(300);
	assert.equal(cells(long), 300);
	assert.equal(cells(long), 300);
	assert.equal(asked.length, 5601);
});
