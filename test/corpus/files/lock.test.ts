import assert from 'node:assert/strict';
import {readdirSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname, uptime} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {isAtWork, removeLockLeftovers, takeLock, takeWorkLock, withLock} from '../../../source/corpus/files/lock.js';
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

test('a lock for work is its owner’s as long as that lives here, or shows elsewhere that it does', context => {
	const file = join(temporaryFolder(context), 'lock');
	const lock = takeWorkLock(file);
	assert.ok(lock);
	lock.touch();
	assert.ok(isAtWork(file));
	const now = Date.now() / 1000;
	const hour = 3600;
	for (const [owner, shift, isHeld] of [
		[`${process.ppid} ${hostname()} 1`, -hour, uptime() > hour],
		[`${process.ppid} ${hostname()} 1`, -uptime() - hour, false],
		[`${process.pid} ${hostname()} 0.7`, -process.uptime() - 10, false],
		[`999999 ${hostname()} 1`, 0, false],
		['1 another-machine 1', -30, true],
		['1 another-machine 1', -90, false],
	] as const) {
		writeFileSync(file, owner);
		utimesSync(file, now + shift, now + shift);
		assert.equal(isAtWork(file), isHeld, `${owner} ${shift}`);
		const taken = takeWorkLock(file);
		assert.equal(taken === undefined, isHeld, `${owner} ${shift}`);
		taken?.release();
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
