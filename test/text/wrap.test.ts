import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {graphemes} from '../../source/text/graphemes.js';
import {sanitise} from '../../source/text/sanitise.js';
import {cellWidth} from '../../source/text/width.js';
import {wrap} from '../../source/text/wrap.js';
import {growthTest} from '../helpers/growth.js';

const texts = (text: string, width: number): string[] => wrap(text, width).map(line => line.text);

test('breaks at words', () => {
	assert.deepEqual(texts('', 10), ['']);
	assert.deepEqual(texts('Baku said', 10), ['Baku said']);
	assert.deepEqual(texts('Baku said on Thursday', 10), ['Baku said', 'on', 'Thursday']);
	assert.deepEqual(texts('exactly ten', 11), ['exactly ten']);
	assert.deepEqual(texts('exactly ten', 10), ['exactly', 'ten']);
	assert.deepEqual(texts('  two   blanks  ', 20), ['two   blanks']);
});

test('line feeds end a line', () => {
	assert.deepEqual(texts('one\ntwo\n\nthree\n', 10), ['one', 'two', '', 'three']);
	assert.deepEqual(texts('\n', 10), ['']);
});

test('a word that no line can hold starts on its own line and is cut by graphemes', () => {
	assert.deepEqual(texts('see https://example.org/a now', 8), ['see', 'https://', 'example.', 'org/a', 'now']);
	assert.deepEqual(texts('ab e\u0301e\u0301e\u0301e\u0301 c', 3), ['ab', 'e\u0301e\u0301e\u0301', 'e\u0301 c']);
});

test('no-break blanks hold', () => {
	assert.deepEqual(texts('for 10\u00a0days', 8), ['for', '10\u00a0days']);
});

test('wide characters break between each other, not before a full stop nor after an opening bracket', () => {
	assert.deepEqual(texts('亚美尼亚与阿塞拜疆', 6), ['亚美尼', '亚与阿', '塞拜疆']);
	assert.deepEqual(texts('亚美尼亚。会谈', 8), ['亚美尼', '亚。会谈']);
	assert.deepEqual(texts('会谈（巴库）', 6), ['会谈', '（巴', '库）']);
	assert.deepEqual(texts('Baku与Yerevan', 8), ['Baku与', 'Yerevan']);
});

test('offsets point into the given text', () => {
	const text = 'Baku said Yerevan';
	assert.deepEqual(wrap(text, 9), [
		{text: 'Baku said', start: 0, end: 9},
		{text: 'Yerevan', start: 10, end: 17},
	]);
});

test('a width below two is taken for two', () => {
	assert.deepEqual(texts('abc', 0), ['ab', 'c']);
	assert.deepEqual(texts('纳卡', 1), ['纳', '卡']);
});

const anyText = fc.oneof(
	fc.string({unit: 'grapheme', maxLength: 60}),
	fc.string({unit: 'binary', maxLength: 60}),
	fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', 'ê', '纳', '。', '（', 'e\u0301', '👍', '-'), maxLength: 80}),
);

test('no line is wider than asked, and the lines with the blanks between them are the text', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 2, max: 30}), (raw, width) => {
			const text = sanitise(raw);
			let rebuilt = '';
			let end = 0;
			for (const line of wrap(text, width)) {
				assert.ok(cellWidth(line.text) <= width || graphemes(line.text).length === 1, JSON.stringify(line));
				assert.equal(line.text, text.slice(line.start, line.end));
				assert.match(text.slice(end, line.start), /^\s*$/u);
				rebuilt += text.slice(end, line.start) + line.text;
				end = line.end;
			}

			assert.match(text.slice(end), /^\s*$/u);
			assert.equal(rebuilt + text.slice(end), text);
		}),
		{seed: 1, numRuns: 500},
	);
});

growthTest(
	import.meta.url,
	'does not need time that grows faster than the text',
	(
		[
			['a', 200_000],
			[' ', 200_000],
			['\n', 50_000],
			['纳', 20_000],
			['e\u0301', 20_000],
		] as const
	).map(([unit, length]) => ({
		what: JSON.stringify(unit),
		length,
		make: times => unit.repeat(times),
		work: text => wrap(text, 40),
	})),
);

test('a letter that takes two cells with its vowel keeps its word together; scripts without blanks do not', () => {
	const hindi = 'विदेश मंत्री युद्धविराम पर';
	for (const width of [9, 10, 12]) {
		assert.deepEqual(
			wrap(hindi, width).flatMap(line => line.text.split(' ')),
			hindi.split(' '),
			String(width),
		);
	}
	assert.deepEqual(
		wrap('外交部長談判', 8).map(({text}) => text),
		['外交部長', '談判'],
	);
});
