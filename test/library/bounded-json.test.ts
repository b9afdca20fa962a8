import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {nestsDeeperThan, parseJson} from '../../source/library/input/bounded-json.js';

test('what JSON.parse takes is taken alike', () => {
	fc.assert(
		fc.property(fc.jsonValue({maxDepth: 8}), value => {
			const text = JSON.stringify(value);
			assert.deepEqual(parseJson(text), JSON.parse(text));
		}),
	);
});

test('brackets inside strings are letters', () => {
	const text = JSON.stringify({a: '[['.repeat(500), b: String.raw`\"[`.repeat(200)});
	assert.equal(nestsDeeperThan(text, 3), false);
	assert.deepEqual(parseJson(text), JSON.parse(text));
});

test('what nests without end is refused before it is parsed', () => {
	for (const text of ['['.repeat(5_000_000), '{"a":'.repeat(101), `${'['.repeat(101)}${']'.repeat(101)}`])
		assert.throws(() => parseJson(text), /deep/u);
});
