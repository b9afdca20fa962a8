import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {openStore} from '../../source/settings/store.js';
import {defaultSettings, settingsFrom} from '../../source/settings/settings.js';

function folder(context: TestContext): string {
	const path = mkdtempSync(join(tmpdir(), 'settings-'));
	context.after(() => rmSync(path, {recursive: true}));
	return path;
}

test('what is saved is there at the next start', async context => {
	const path = folder(context);
	assert.equal(await openStore(path).save({lastQuery: 'alyev', bookmarks: ['a/b']}), undefined);
	assert.deepEqual(openStore(path).settings, {...defaultSettings, lastQuery: 'alyev', bookmarks: ['a/b']});
});

test('a change keeps what it does not name', async context => {
	const path = folder(context);
	await openStore(path).save({bookmarks: ['a/b']});
	await openStore(path).save({lastQuery: 'baku'});
	assert.deepEqual(openStore(path).settings.bookmarks, ['a/b']);
});

test('a broken file is set aside, said, and kept to the letter', context => {
	const path = folder(context);
	writeFileSync(join(path, 'config.json'), '{"bookmarks": ["mine"');
	const {settings, notice} = openStore(path, () => new Date('2024-01-02T03:04:05Z'));
	assert.deepEqual(settings, defaultSettings);
	assert.match(notice ?? '', /kept as .*config\.broken-2024-01-02T03-04-05-000Z\.json/);
	assert.equal(existsSync(join(path, 'config.json')), false);
	const [kept = ''] = readdirSync(path);
	assert.equal(readFileSync(join(path, kept), 'utf8'), '{"bookmarks": ["mine"');
});

test('values of the wrong shape give the default, the rest is kept', () => {
	const settings = settingsFrom({theme: 7, lastQuery: ['x'], bookmarks: ['a', 1, 'b'], read: 'no'});
	assert.deepEqual(settings, {...defaultSettings, bookmarks: ['a', 'b']});
	for (const value of [null, 3, [], 'x']) assert.deepEqual(settingsFrom(value), defaultSettings);
});

test('a folder that cannot be written is said, not thrown', async context => {
	const path = join(folder(context), 'file');
	writeFileSync(path, '');
	assert.match((await openStore(join(path, 'below')).save({lastQuery: 'x'})) ?? '', /settings are not kept: /);
});
