import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import stringWidth from 'string-width';
import {azerbaijani} from '../../source/app/words/az.js';
import {english} from '../../source/app/words/en.js';
import {armenian} from '../../source/app/words/hy.js';
import {russian} from '../../source/app/words/ru.js';
import {sayMeaning} from '../../source/search/say/say.js';
import {plainCells, plainWidth} from '../../source/ui/plain-cells.js';
import {stockInk} from '../helpers/stock-ink.js';
import {textsOf} from '../helpers/texts-of-words.js';

const {sanitizeAnsi, widestLine} = await stockInk();
const plainUnits = Array.from({length: 0x1_00_00}, (_, unit) => String.fromCharCode(unit)).filter(
	character => plainCells(character) !== undefined,
);
const segmenter = new Intl.Segmenter();

test('a plain character is one grapheme of its width, and neither ignorable, control nor mark', () => {
	assert.ok(plainUnits.length > 30_000);
	for (const character of plainUnits) {
		const code = `U+${character.charCodeAt(0).toString(16)}`;
		assert.equal(stringWidth(character), plainCells(character), code);
		assert.doesNotMatch(character, /[\p{Default_Ignorable_Code_Point}\p{Control}\p{Mark}]/u, code);
		const among = `m${character}${character}\u7EB3${character}\u001B`;
		assert.equal([...segmenter.segment(among)].length, among.length, code);
	}
});

test('all that the interface says is plain: one other character has Ink draw the whole frame, in fifty milliseconds', () => {
	for (const words of [english, armenian, azerbaijani, russian]) {
		for (const [path, text] of textsOf(words))
			assert.notEqual(plainCells(text.replaceAll('\n', '')), undefined, `${path}: ${text}`);
	}
	const meaning = sayMeaning(english.query, {kind: 'name', names: {names: [{name: 'Odile Marsh'}], typed: 'marche'}});
	assert.match(meaning, /≈/u);
	assert.notEqual(plainCells(meaning), undefined);
});

test('plain characters stay apart, whichever they are', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...plainUnits)), characters => {
			assert.equal([...segmenter.segment(characters.join(''))].length, characters.length);
			assert.equal(plainCells(characters.join('')), stringWidth(characters.join('')));
		}),
		{numRuns: 500},
	);
});

test('what is measured here, Ink measures alike and leaves as it is', () => {
	const unit = fc.oneof(
		{
			weight: 8,
			arbitrary: fc.constantFrom('Baku', ' ', 'é', '│', '纳卡', '\n', '\u001B[1m', '\u001B[22;39m', '\u001B[m'),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom('\u001B[12345m', '\u001B[;m', '\u001B[4:3m', '\u001B[2J', '\u001B', '\r\n', '\t'),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom('\u0301', '👍', '\u200B', '\u009B1m', '\u0007', '\u001B]8;;x\u0007', 'ᄀ', 'ᅡ'),
		},
	);
	let measured = 0;
	fc.assert(
		fc.property(
			fc.array(unit, {maxLength: 8}).map(units => units.join('')),
			text => {
				const width = plainWidth(text);
				if (width === undefined) return;
				measured += 1;
				assert.equal(width, widestLine(text));
				assert.equal(sanitizeAnsi(text), text);
			},
		),
		{numRuns: 2000},
	);
	assert.ok(measured > 200, `${measured} measured`);
});

test('characters that join or hide are left to string-width', () => {
	for (const text of [
		'e\u0301',
		'👍',
		'▶\uFE0F',
		'\u00AD',
		'\u200B',
		'\u001B[2J',
		'\u001B[4:3m',
		'\u009B1m',
		'ᄀ',
		'\t',
	]) {
		assert.equal(plainWidth(text), undefined, JSON.stringify(text));
	}
});
