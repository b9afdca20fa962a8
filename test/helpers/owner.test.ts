import assert from 'node:assert/strict';
import {test} from 'node:test';
import {atEnd} from './owner.js';

test('at the end the latest is released first, and each one whichever fails', async () => {
	const hooks: (() => void | Promise<void>)[] = [];
	const owner = {after: (release: () => void | Promise<void>) => void hooks.push(release)};
	const released: string[] = [];
	atEnd(owner, () => void released.push('folder'));
	atEnd(owner, () => Promise.reject(new Error('the file is busy')));
	atEnd(owner, () => {
		released.push('terminal');
		throw new Error('the terminal is gone');
	});
	assert.equal(hooks.length, 1);
	await assert.rejects(async () => hooks[0]?.(), /the terminal is gone/u);
	assert.deepEqual(released, ['terminal', 'folder']);
});
