import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {withTags} from '../../source/corpus/outlet-tags.js';

const tagsOf = (...outlets: ReadonlyArray<readonly [string, string, string?]>): string[] =>
	withTags(outlets.map(([id, name, tag]) => ({id, name, kind: 'site', ...(tag === undefined ? {} : {tag})}))).map(
		({tag}) => tag,
	);

test('initials, or the first letters of a single word', () => {
	assert.deepEqual(
		tagsOf(
			['tn', 'Thanh Niên'],
			['azernews', 'Azernews'],
			['guardian-ng', 'The Guardian (Nigeria)'],
			['harbour', 'The Harbour Post of Ember'],
			['site', 'news.example.com'],
			['armenian', 'Առավոտ'],
			['x', 'X'],
		),
		['TN', 'AZE', 'GUA', 'HPE', 'NE', 'ARM', 'X2'],
	);
});

test('given tags are kept and no two are equal', () => {
	assert.deepEqual(tagsOf(['a', 'Alpha Beta'], ['b', 'Other', 'AB'], ['c', 'Alpha Bravo'], ['d', 'Else', 'AB']), [
		'ALP',
		'AB',
		'ALPH',
		'ELS',
	]);
	assert.equal(new Set(tagsOf(...Array.from({length: 300}, (_, index) => [`o${index}`, 'Post'] as const))).size, 300);
});

test('two to four capitals or digits, whatever the name', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'binary', minLength: 1}), {maxLength: 8}), names => {
			const tags = tagsOf(...names.map((name, index) => [`o${index}`, name] as const));
			assert.equal(new Set(tags).size, names.length);
			for (const tag of tags) {
				assert.match(tag, /^[A-Z0-9]{2,4}$/);
			}
		}),
		{seed: 3},
	);
});
