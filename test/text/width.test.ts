import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import stringWidth from 'string-width';
import {cellWidth, isOneCellEach, isTwoCellsEach} from '../../source/text/width.js';

test('width in cells', () => {
	const cases: ReadonlyArray<readonly [string, number]> = [
		['', 0],
		['Baku', 4],
		['Thanh Niên', 10],
		['Երևան', 5],
		['Əliyev', 6],
		['თბილისი', 7],
		['“Artsakh”', 9],
		['e\u0301', 1],
		['纳卡', 4],
		['バクー', 6],
		['👍', 2],
	];
	for (const [text, width] of cases) {
		assert.equal(cellWidth(text), width, text);
	}
});

test('every character of the fast paths takes the cells that string-width gives it, alone and among others', () => {
	for (let code = 0; code < 0x1_00_00; code++) {
		const character = String.fromCharCode(code);
		const width = isOneCellEach(character) ? 1 : isTwoCellsEach(character) ? 2 : undefined;
		if (width !== undefined) {
			assert.equal(stringWidth(character), width, `U+${code.toString(16)}`);
			assert.equal(stringWidth(`a${character}${character}\u7eb3`), 3 + 2 * width, `U+${code.toString(16)} repeated`);
		}
	}
});

test('agrees with string-width on any text', () => {
	const unit = fc.oneof(
		fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
		fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
		fc.constantFrom(
			'👨',
			'\u200d',
			'\ufe0f',
			'1',
			'\u20e3',
			'🏽',
			'🇦',
			'🇿',
			'❤',
			'\u0301',
			'纳',
			'ﾞ',
			'क',
			'ा',
			' ',
			'\u200b',
		),
	);
	fc.assert(
		fc.property(fc.array(unit), parts => {
			const text = parts.join('');
			// Conjoining jamo: terminals and string-width differ among themselves. Controls: string-width reads them as sequences.
			fc.pre(!/[\u001b\u009b\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/.test(text));
			assert.equal(cellWidth(text), stringWidth(text), JSON.stringify(text));
		}),
		{seed: 1, numRuns: 1000},
	);
});

test('every character, as string-width has it', () => {
	for (let code = 0xa0; code < 0x3_00_00; code++) {
		const character = String.fromCodePoint(code);
		if (/[^\ud800-\udfff]/u.test(character)) {
			assert.equal(cellWidth(character), stringWidth(character), `U+${code.toString(16)}`);
		}
	}
});

test('our own colours and links take no room', () => {
	assert.equal(cellWidth('\u001b[1;31mBaku\u001b[39m'), 4);
	assert.equal(cellWidth('\u001b]8;;https://a.b\u001b\\Baku\u001b]8;;\u001b\\'), 4);
});
