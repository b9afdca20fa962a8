import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {isClean} from '../../source/ui/clean-text.js';
import {stockInk} from '../helpers/stock-ink.js';
import {brokenLine, textOf, wildLine} from '../helpers/unusual-text.js';

const {sanitizeAnsi} = await stockInk();

test('what is called clean, Ink leaves as it is', () => {
	let clean = 0;
	const numRuns = 1500;
	fc.assert(
		fc.property(fc.oneof(textOf(wildLine), textOf(brokenLine)), text => {
			if (!isClean(text)) return;
			clean += 1;
			assert.equal(sanitizeAnsi(text), text);
		}),
		{numRuns},
	);
	assert.ok(clean > numRuns / 10, `${clean} of ${numRuns} were clean`);
});

test('every single character but controls is clean, wherever it stands', () => {
	for (let code = 0; code < 0x1_01_00; code += 1) {
		const character = String.fromCodePoint(code);
		const text = `a${character}\n\u001B[1m${character}\u001B[22m`;
		if (isClean(text)) assert.equal(sanitizeAnsi(text), text, `U+${code.toString(16)}`);
		else assert.match(character, /[\p{Control}\p{Mark}]/u, `U+${code.toString(16)}`);
	}
});

test('controls, other sequences and marks that follow a style are left to Ink', () => {
	for (const text of [
		'a\u0007',
		'\t',
		'a\r\nb',
		'\u0085',
		'\u001B[2J',
		'\u001B[4:3m',
		'\u009B1m',
		'\u001B',
		'\u001B]8;;x\u0007',
		'e\u001B[1m\u0301',
		'e\u001B[1m\u{1D165}',
	]) {
		assert.equal(isClean(text), false, JSON.stringify(text));
	}
});
