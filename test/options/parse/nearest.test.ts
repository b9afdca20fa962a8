import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearest} from '../../../source/options/parse/nearest.js';

test('a slip finds the word meant, a strange word finds none', () => {
	assert.equal(nearest('formt', ['format', 'output']), 'format');
	assert.equal(nearest('outlet', ['outlets', 'actors']), 'outlets');
	assert.equal(nearest('zebra', ['format', 'output', 'limit']), undefined);
});
