import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {parseFull} from '../../../source/options/parse/full.js';
import {parseQuick} from '../../../source/options/parse/quick.js';
import {optionSpecs} from '../../../source/options/table.js';

const word = fc.constantFrom('alyev', 'print', 'actor:baku', '!turkey', 'a b', '12', 'é');
const option = fc.constantFrom(...optionSpecs).chain(({name, short, type}) => {
	const spellings = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
	if (type === 'boolean') return fc.constantFrom(...spellings).map(spelt => [spelt]);
	const value = fc.constantFrom('json', '5', 'x y', 'a=b');
	return fc.oneof(
		fc.tuple(fc.constantFrom(...spellings), value).map(([spelt, given]) => [spelt, given]),
		value.map(given => [`--${name}=${given}`]),
	);
});
const argv = fc.array(
	fc.oneof(
		word.map(each => [each]),
		option,
	),
	{maxLength: 6},
);

test('whatever the quick parser reads, the full parser reads the same', () => {
	fc.assert(
		fc.property(argv, pieces => {
			const given = pieces.flat();
			const quick = parseQuick(given);
			if (quick === undefined) return;
			const full = parseFull(given);
			assert.deepEqual(quick.words, full.words);
			assert.deepEqual(Object.fromEntries(quick.raw), Object.fromEntries(full.raw));
			assert.equal(quick.literal, full.literal);
		}),
		{numRuns: 300},
	);
});

test('what is not of the plain shape is left to the full parser', () => {
	for (const given of [
		['-eh'],
		['-n5'],
		['--no-pick'],
		['--formt', 'json'],
		['-f'],
		['--format', 'a', '--format', 'b'],
	]) {
		assert.equal(parseQuick(given), undefined, given.join(' '));
	}
});
