import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {padEnd, truncate} from '../../source/text/truncate.js';
import {cellWidth} from '../../source/text/width.js';

test('cuts by cells and says so', () => {
	const cases: ReadonlyArray<readonly [string, number, string]> = [
		['Baku', 4, 'Baku'],
		['Baku', 3, 'Ba…'],
		['Baku said', 6, 'Baku…'],
		['Baku', 1, '…'],
		['Baku', 0, ''],
		['Baku', -1, ''],
		['纳卡会谈', 5, '纳卡…'],
		['纳卡会谈', 4, '纳…'],
		['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
		['', 3, ''],
	];
	for (const [text, width, expected] of cases) {
		assert.equal(truncate(text, width), expected, `${text} at ${width}`);
	}

	assert.equal(truncate('Yerevan', 5, '...'), 'Ye...');
	assert.equal(truncate('Yerevan', 2, '...'), '..');
	assert.equal(truncate('Yerevan', 3, ''), 'Yer');
});

test('never wider than asked', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 0, max: 20}), (text, width) => {
			assert.ok(cellWidth(truncate(text, width)) <= width);
		}),
		{seed: 1},
	);
});

test('padding fills up to the width and cuts nothing', () => {
	assert.equal(padEnd('Baku', 6), 'Baku  ');
	assert.equal(padEnd('纳卡', 6), '纳卡  ');
	assert.equal(padEnd('Yerevan', 3), 'Yerevan');
});
