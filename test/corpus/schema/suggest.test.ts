import assert from 'node:assert/strict';
import {test} from 'node:test';
import {suggest} from '../../../source/corpus/schema/suggest.js';

const known = ['title', 'outlet', 'published', 'published_basis', 'url', 'note'];

test('the near word is found, a far one is not', () => {
	const cases: ReadonlyArray<readonly [string, string | undefined]> = [
		['titel', 'title'],
		['Outlet', 'outlet'],
		['publishedBasis', 'published_basis'],
		['publised', 'published'],
		['nte', 'note'],
		['colour', undefined],
		['x', undefined],
		['', undefined],
		['a'.repeat(100_000), undefined],
	];
	for (const [word, expected] of cases) {
		assert.equal(suggest(word, known), expected, word.slice(0, 20));
	}
});
