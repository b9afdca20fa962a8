import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {endOf, startOf} from '../../source/text/around.js';
import {cellWidth} from '../../source/text/width.js';

const cases: readonly (readonly [text: string, width: number, start: string, end: string])[] = [
	['Port Ember said', 20, 'Port Ember said', 'Port Ember said'],
	['Port Ember said', 10, 'Port Ember', 'Ember said'],
	['Port Ember said', 9, 'Port', 'said'],
	['Port Ember said', 3, 'Por', 'aid'],
	['Port Ember said ', 5, 'Port', 'said '],
	[' said Port Ember', 5, ' said', 'Ember'],
	[' said Port Ember', 4, '', 'mber'],
	['catastrophe”. ', 6, 'catast', ''],
	['海島岩礁', 5, '海島', '岩礁'],
	['e\u0301e\u0301 o\u0308o\u0308o\u0308', 3, 'e\u0301e\u0301', 'o\u0308o\u0308o\u0308'],
	['جزيرة الصخرة', 7, 'جزيرة', 'الصخرة'],
	['Ember', 0, '', ''],
	['', 4, '', ''],
];

for (const [text, width, start, end] of cases) {
	test(`both ends of “${text}” in ${width} cells`, () => {
		assert.equal(startOf(text, width), start);
		assert.equal(endOf(text, width), end);
	});
}

const texts = fc
	.array(fc.constantFrom('a', 'é', 'e\u0301', '海', '👩‍👩‍👧', 'ج', ' ', ' ', '-', '\u0308'), {maxLength: 40})
	.map(parts => parts.join(''));

test('an end is an end, never wider than asked, and cuts a word only where it is the last there is', () => {
	fc.assert(
		fc.property(texts, fc.integer({min: 0, max: 30}), (text, width) => {
			const [start, end] = [startOf(text, width), endOf(text, width)];
			assert.ok(text.startsWith(start));
			assert.ok(text.endsWith(end));
			assert.ok(cellWidth(start) <= width);
			assert.ok(cellWidth(end) <= width);
			const before = text[text.length - end.length - 1];
			if (end.trim().includes(' ')) assert.ok(before === undefined || before === ' ');
			if (start.trim().includes(' ')) assert.ok([undefined, ' '].includes(text[start.length]));
		}),
		{seed: 1, numRuns: 400},
	);
});
