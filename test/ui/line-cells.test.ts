import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import stringWidth from 'string-width';
import {lineCells, widestLine} from '../../source/ui/line-cells.js';
import {stockInk} from '../helpers/stock-ink.js';
import {brokenLine, ordinaryLine, textOf, unusualWords, wildLine} from '../helpers/unusual-text.js';

const ink = await stockInk();

test('the widest line of any text is as wide as the library has it', () => {
	fc.assert(
		fc.property(fc.oneof(textOf(ordinaryLine), textOf(wildLine), textOf(brokenLine)), text => {
			assert.equal(widestLine(text), ink.widestLine(text));
			assert.equal(widestLine(text), ink.widestLine(text), 'asked again');
		}),
		{numRuns: 1500},
	);
});

test('a line that is measured word by word is as wide as a whole', () => {
	let measured = 0;
	const numRuns = 1500;
	fc.assert(
		fc.property(fc.oneof(ordinaryLine, wildLine, brokenLine), line => {
			const cells = lineCells(line);
			if (cells === undefined) return;
			measured += 1;
			assert.equal(cells, stringWidth(line));
		}),
		{numRuns},
	);
	assert.ok(measured > numRuns / 4, `${measured} of ${numRuns} were measured`);
});

test('words of any script are measured, among others and in colours', () => {
	for (const word of unusualWords) {
		for (const line of [word, `Baku ${word} ${word}, `, `\u001B[1m${word}\u001B[22m ${word}│`, `(${word})`]) {
			assert.equal(lineCells(line), stringWidth(line), JSON.stringify(line));
		}
	}
});

test('graphemes that hide, join a sequence or are divided by one are left to string-width', () => {
	for (const line of [
		'\u0301a',
		'a \u0301',
		'a\u001B[1m\u0301',
		'🇦\u001B[1m🇿',
		'가\u001B[1m\u11A8',
		'👩\u200D\u001B[1m▶',
		'a\u00ADb',
		'\u200B',
		'\u0600',
		'یک\u0600 a',
		'\uD800',
		'یک\t',
		'یک\u0007',
		'\u001B[2Jیک',
	]) {
		assert.equal(lineCells(line), undefined, JSON.stringify(line));
	}
});

test('more words than are remembered change nothing', () => {
	for (let code = 0; code < 9000; code += 1) {
		const word = `ی${String.fromCodePoint(0x4e_00 + code)}`;
		assert.equal(lineCells(word), 3, word);
	}
	assert.equal(lineCells('یک می\u200Cگوید'), stringWidth('یک می\u200Cگوید'));
});
