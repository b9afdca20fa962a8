import assert from 'node:assert/strict';
import test from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {foldedWordsOf, tokensOf} from '../../../source/search/mentions/text-tokens.js';

/** Of a script with letters of its own: with it behind them the same words are looked for among all letters there are. */
const beyond = ' Ж';

const pieces = [
	'ferry',
	'Ferry’s',
	'FERRY’S',
	"O'Brack",
	'O’Brack’s',
	'obrack',
	'McKay’s',
	'FerryCrew’s',
	'don’t',
	'’tis',
	'1990’s',
	"rock'n'roll",
	'1,200',
	'A',
	'’s',
	' ',
	' ',
	'. ',
	'“',
	'”',
	' — ',
	'«',
	'\u00A0',
	"'",
	'’',
	'‘',
	'\n\n',
];
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 20}).map(parts => parts.join(''));

test('the words of a plain text are those that it has among all letters', () => {
	fc.assert(
		fc.property(text, plain => {
			assert.deepEqual(tokensOf(plain), tokensOf(plain + beyond).slice(0, -1));
			assert.deepEqual(foldedWordsOf(plain), foldedWordsOf(plain + beyond).slice(0, -1));
		}),
		{numRuns: 1500},
	);
});
