import assert from 'node:assert/strict';
import {mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {clearKept} from '../../../source/archive/sqlite/clear-kept.js';
import {takeWorkLock} from '../../../source/corpus/files/lock.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

test('what is kept is taken away and counted, but for what is being written and what is not ours', t => {
	const cache = temporaryFolder(t);
	assert.deepEqual(clearKept(join(cache, 'none')), {archives: 0, pages: 0, bytes: 0, inUse: 0});
	writeFiles(cache, {
		'archive-a1.sqlite': 'x'.repeat(100),
		'archive-a1.sqlite-wal': 'x'.repeat(10),
		'archive-a1.sqlite.999999': 'x',
		'archive-a12.sqlite': 'x',
		'archive-b2.sqlite': 'x'.repeat(1000),
		'team-c3.json': 'x'.repeat(50),
		'team-c3.json.999999': 'x',
		'compiled/print': 'x'.repeat(7),
		'notes.txt': 'x',
	});
	mkdirSync(join(cache, 'archive-a1.sqlite.lock'));
	const lock = takeWorkLock(join(cache, 'archive-b2.sqlite.next.writer'));
	assert.deepEqual(clearKept(cache), {archives: 2, pages: 1, bytes: 170, inUse: 1});
	lock?.release();
	assert.deepEqual(readdirSync(cache).toSorted(), ['archive-b2.sqlite', 'notes.txt']);
	assert.deepEqual(clearKept(cache), {archives: 1, pages: 0, bytes: 1000, inUse: 0});
});
