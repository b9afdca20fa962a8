import assert from 'node:assert/strict';
import test from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {letterDistance, relatedStart, soundDistance} from '../../../source/search/names/edit-distance.js';

const word = fc.stringMatching(/^[a-z]{0,20}$/);

test('letter distance counts changed, added, lost and exchanged letters', () => {
	for (const [left, right, distance] of [
		['', '', 0],
		['aliyev', 'aliyev', 0],
		['aliyev', 'alyev', 1],
		['aliyev', 'ailyev', 1],
		['baku', 'bakku', 1],
		['baku', 'paku', 1],
		['', 'baku', 4],
		['armen', 'serzh', 5],
	] as const) {
		assert.equal(letterDistance(left, right), distance, `${left} ${right}`);
	}
});

test('related sounds and lost vowels cost less', () => {
	assert.ok(soundDistance('karabah', 'garabah') < 1);
	assert.ok(soundDistance('pasinian', 'psnn') < letterDistance('pasinian', 'psnn'));
	assert.ok(soundDistance('baku', 'maku') === 1);
});

test('distances are symmetric, zero only for equals, and at most the longer length', () => {
	fc.assert(
		fc.property(word, word, (left, right) => {
			for (const distance of [letterDistance, soundDistance]) {
				const there = distance(left, right);
				assert.ok(Math.abs(there - distance(right, left)) < 1e-9);
				assert.equal(there === 0, left === right);
				assert.ok(there <= Math.max(left.length, right.length) + 1e-9);
			}
			assert.ok(soundDistance(left, right) <= letterDistance(left, right) + 1e-9);
		}),
	);
});

test('words longer than the table are compared by their beginnings', () => {
	const long = 'a'.repeat(500);
	assert.equal(letterDistance(long, long), 0);
	assert.ok(letterDistance(long, `${long}b`) <= 1);
	assert.ok(letterDistance(long, 'b') > 60);
});

test('related starts', () => {
	assert.ok(relatedStart('karabah', 'garabah'));
	assert.ok(relatedStart('herevan', 'erevan'));
	assert.ok(!relatedStart('donald', 'ronald'));
	assert.doesNotThrow(() => relatedStart('', 'a'));
});
