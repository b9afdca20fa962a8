import assert from 'node:assert/strict';
import {test} from 'node:test';
import {featuresOf} from '../../../source/compare/rows/features.js';
import {underOneName} from '../../../source/compare/rows/one-name.js';

const keysOf = (features: readonly {readonly key: string}[]): string[] => features.map(({key}) => key);

test('a last name read as a plain word goes under the person that another paragraph names', () => {
	const text = 'Ansel Brandt came late.';
	const named = featuresOf(text, [{start: 0, end: 12, text: 'Ansel Brandt', kind: 'person'}]);
	const plain = featuresOf('The rooms that Brandt left were dark.', []);
	const [one = [], other = []] = underOneName([named, plain]);
	assert.ok(keysOf(one).some(key => keysOf(other).includes(key)));
	assert.ok(!keysOf(named).some(key => keysOf(plain).includes(key)));
});

test('the adjective of a country goes under the country, and no other word of that beginning', () => {
	const named = featuresOf('They fled Kestova.', [{start: 10, end: 17, text: 'Kestova', kind: 'place', id: 'kestova'}]);
	const other = featuresOf('Two Kestovan envoys and a Kestrel waited.', []);
	const [, found = []] = underOneName([named, other]);
	assert.ok(keysOf(found).includes('place:kestova'));
	assert.equal(keysOf(found).filter(key => key === 'place:kestova').length, 1);
	assert.ok(found.some(({text}) => text === 'Kestrel'));
});
