import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {sqlDriver} from '../../../source/archive/sqlite/sql-driver.js';
import {sqliteArchive} from '../../../source/archive/sqlite/sqlite-archive.js';
import {wasmDriver} from '../../../source/archive/sqlite/wasm-driver.js';
import {refreshInWorker} from '../../../source/refresh-in-worker.js';
import {lensFiles} from '../../helpers/lens-files.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

test('a thread of its own reads the articles, says how far it is, and what it read is there afterwards', async t => {
	const [folder, cache] = [temporaryFolder(t), temporaryFolder(t)];
	writeFiles(folder, lensFiles);
	const file = join(cache, 'archive-x.sqlite');
	const told: number[] = [];
	await refreshInWorker({file, folders: [folder]}, ({read, found}) => {
		assert.equal(found, 3);
		told.push(read);
	});
	assert.deepEqual(told.at(-1), 3);
	const archive = sqliteArchive((await sqlDriver(false)).open(file, {readOnly: true, oneShot: false}));
	assert.equal((await archive.catalogue()).articleCount, 3);
	await archive.close();
});

test('a reading that is given up rejects with its reason, and the next one finishes it', async t => {
	const [folder, cache] = [temporaryFolder(t), temporaryFolder(t)];
	writeFiles(folder, lensFiles);
	const file = join(cache, 'archive-x.sqlite');
	const given = new AbortController();
	const reading = refreshInWorker({file, folders: [folder]}, () => {}, given.signal);
	given.abort(new Error('enough'));
	await assert.rejects(reading, /enough/);
	await refreshInWorker({file, folders: [folder]}, () => {});
	const archive = sqliteArchive((await sqlDriver(false)).open(file, {readOnly: true, oneShot: false}));
	assert.equal((await archive.catalogue()).articleCount, 3);
	await archive.close();
});

test('a program that stays and asks holds no lock in between', async t => {
	const [folder, cache] = [temporaryFolder(t), temporaryFolder(t)];
	writeFiles(folder, lensFiles);
	const file = join(cache, 'archive-x.sqlite');
	await refreshInWorker({file, folders: [folder]}, () => {});
	const archive = sqliteArchive((await wasmDriver(false)).open(file, {readOnly: true, oneShot: false}));
	const found = await archive.find({query: '', order: 'date', from: 0, limit: 3, grouped: true});
	assert.ok(found.hits.length > 0 && found.groups.length > 0);
	await archive.articles(found.hits.map(({article}) => article.id));
	assert.equal(existsSync(`${file}.lock`), false);
	await archive.close();
});
