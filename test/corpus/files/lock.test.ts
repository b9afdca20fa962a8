import assert from 'node:assert/strict';
import {readdirSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {removeLockLeftovers, takeLock, withLock} from '../../../source/corpus/files/lock.js';
import {temporaryFolder} from '../../helpers/temporary.js';

test('one has it at a time', context => {
	const file = join(temporaryFolder(context), 'lock');
	const release = takeLock(file);
	assert.ok(release);
	assert.equal(takeLock(file), undefined);
	assert.equal(
		withLock(file, 1, () => 'never'),
		undefined,
	);
	release();
	assert.deepEqual(
		withLock(file, 1, () => 'now'),
		{value: 'now'},
	);
});

test('whose owner is dead, or whose date lies far off, past or future, is taken over', context => {
	const file = join(temporaryFolder(context), 'lock');
	for (const [owner, shift] of [
		[`999999 ${hostname()} 1`, 0],
		['1 another-machine 1', -60],
		['1 another-machine 1', 3600],
		['', -60],
	] as const) {
		writeFileSync(file, owner);
		const at = Date.now() / 1000 + shift;
		utimesSync(file, at, at);
		const release = takeLock(file);
		assert.ok(release, `${owner} ${shift}`);
		release();
	}
});

test('it is given back when what it guards throws', context => {
	const file = join(temporaryFolder(context), 'lock');
	assert.throws(() =>
		withLock(file, 1, () => {
			throw new Error('x');
		}),
	);
	assert.ok(takeLock(file));
});

test('what killed processes left of it is taken away, and nothing else', context => {
	const folder = temporaryFolder(context);
	for (const name of ['lock.999999.1', `lock.${process.pid}.1`, 'lock.txt', 'other.999999.1'])
		writeFileSync(join(folder, name), '');
	removeLockLeftovers(join(folder, 'lock'));
	assert.deepEqual(readdirSync(folder).toSorted(), [`lock.${process.pid}.1`, 'lock.txt', 'other.999999.1'].toSorted());
});
