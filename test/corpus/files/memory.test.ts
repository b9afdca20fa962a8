import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lettersThatFit, memoryGuard, TooLargeError} from '../../../source/corpus/files/memory.js';

test('what fits is a part of the heap', () => {
	assert.equal(lettersThatFit(0), 0);
	assert.ok(lettersThatFit(4 * 2 ** 30) > 100 * 2 ** 20);
	assert.ok(lettersThatFit(4 * 2 ** 30) * 32 < 4 * 2 ** 30);
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
