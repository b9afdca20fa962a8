import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {atEnd} from './owner.js';
import {removeFolder, temporaryFolder} from './temporary.js';

const failing = (code: string) => Object.assign(new Error(code), {code});

test('a folder in which something is still written is tried again, and left where that never ends', async () => {
	for (const [failures, tries] of [
		[2, 3],
		[Infinity, 30],
	] as const) {
		let tried = 0;
		const remove = async (): Promise<void> => {
			if (tried++ < failures) throw failing('ENOTEMPTY');
		};
		await removeFolder('/nowhere', remove, 0);
		assert.equal(tried, tries);
	}
	await assert.rejects(
		removeFolder('/nowhere', () => Promise.reject(failing('EIO')), 0),
		/EIO/u,
	);
});

test('a program that writes on after a test is no failure of it', async t => {
	const folder = temporaryFolder(t);
	// Files until the folder is gone: each of them may appear while it is emptied.
	const script = `const fs = require('node:fs'); let n = 0;
		console.log('writing');
		setImmediate(function more() {
			try { fs.writeFileSync(process.argv[1] + '/' + n++, ''); } catch { process.exit(0); }
			if (n < 3000) setImmediate(more);
		});`;
	const child = spawn(process.execPath, ['-e', script, folder]);
	atEnd(t, () => void child.kill());
	await once(child.stdout, 'data');
	await removeFolder(folder);
	if (child.exitCode === null) await once(child, 'exit');
	await removeFolder(folder);
	assert.equal(existsSync(folder), false);
});
