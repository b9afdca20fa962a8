import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lettersThatFit, memoryGuard, oldSpaceLimit, TooLargeError} from '../../../source/corpus/files/memory.js';

test('what fits is a part of the heap', () => {
	assert.equal(lettersThatFit(0), 0);
	assert.ok(lettersThatFit(4 * 2 ** 30) > 100 * 2 ** 20);
	assert.ok(lettersThatFit(4 * 2 ** 30) * 32 < 4 * 2 ** 30);
});

test('of the heap only what lasts is counted on: as V8 was told, or what young objects leave', () => {
	const mega = 2 ** 20;
	// The limits that V8 gives for these options on Node 20 and 24: 48 and 192 MB more than what was asked for.
	for (const limit of [144, 288]) assert.equal(oldSpaceLimit('--max-old-space-size=96', limit * mega), 96 * mega);
	assert.equal(oldSpaceLimit('--max_old_space_size 96 -r x --max-old-space-size=128', 320 * mega), 128 * mega);
	assert.equal(oldSpaceLimit('--max-old-space-size=0', 4288 * mega), 4096 * mega);
	assert.equal(oldSpaceLimit('', 4288 * mega), 4096 * mega);
	assert.ok(oldSpaceLimit('', 4144 * mega) <= 4096 * mega);
	assert.equal(oldSpaceLimit('', 150 * mega), 100 * mega, 'a small heap has small young objects');
	assert.ok(oldSpaceLimit() > 0);
});

test('texts are counted until they are too many, and then it says what to do', () => {
	const count = memoryGuard(1000, 250);
	count('x'.repeat(200));
	count('x'.repeat(50));
	assert.throws(
		() => count('x'),
		(error: unknown) => {
			assert.ok(error instanceof TooLargeError);
			assert.match(error.message, /^1000 files are more .*--corpus.*--max-old-space-size=\d+$/u);
			return true;
		},
	);
});
