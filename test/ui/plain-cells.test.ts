import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import stringWidth from 'string-width';
import {azerbaijani} from '../../source/app/words/az.js';
import {english} from '../../source/app/words/en.js';
import {armenian} from '../../source/app/words/hy.js';
import {russian} from '../../source/app/words/ru.js';
import {sayMeaning} from '../../source/search/say/say.js';
import {plainCells} from '../../source/ui/plain-cells.js';
import {textsOf} from '../helpers/texts-of-words.js';

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

test('all that the interface says is plain: other characters are looked up word by word', () => {
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
