import assert from 'node:assert/strict';
import {chmodSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {openStore, withoutHistory} from '../../source/settings/store.js';
import type {KeptSession} from '../../source/settings/session.js';
import {defaultSettings, type Note, settingsFrom} from '../../source/settings/settings.js';
import {temporaryFolder} from '../helpers/temporary.js';

const added = <T>(...items: readonly T[]) => ({added: items, removed: []});
const note = (text: string, paragraph = 0): Note => ({
	article: 'a/b',
	paragraph,
	text,
	made: '2031-01-01T00:00:00.000Z',
});
const session = (corpus: string, query = ''): KeptSession => ({
	corpus,
	query,
	order: 'negotiation',
	collapsed: [],
	marks: [],
	screen: {name: 'list'},
});
const now = () => new Date('2024-01-02T03:04:05Z');
const aside = 'config.broken-2024-01-02T03-04-05-000Z.json';

function inFile(folder: string): Record<string, unknown> {
	return JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as Record<string, unknown>;
}

test('what is saved is there at the next start', async context => {
	const folder = temporaryFolder(context);
	const change = {queryHistory: ['alyev'], bookmarks: added('a/b'), notes: added(note('ask'))};
	assert.equal(await openStore(folder).save(change), undefined);
	assert.deepEqual(openStore(folder).settings, {
		...defaultSettings,
		queryHistory: ['alyev'],
		bookmarks: ['a/b'],
		notes: [note('ask')],
	});
});

test('a note is stamped with the time it was written', async context => {
	const folder = temporaryFolder(context);
	await openStore(folder, {now}).save({notes: added({...note('ask'), made: ''})});
	assert.equal(openStore(folder).settings.notes[0]?.made, '2024-01-02T03:04:05.000Z');
});

test('a change keeps what it does not name, also what this version does not know', async context => {
	const folder = temporaryFolder(context);
	const newer = {
		bookmarks: ['a/b', {id: 'a/c', colour: 'red'}],
		notes: [{...note('old'), shared: true}],
		layout: {panes: 3},
		sessions: [{corpus: 'shipped', query: 'x', zoom: 2}],
	};
	writeFileSync(join(folder, 'config.json'), JSON.stringify(newer));
	const store = openStore(folder);
	await store.save({bookmarks: {added: ['a/d'], removed: ['a/b']}, theme: 'dark'});
	await store.save({session: session('/other')});
	assert.deepEqual(inFile(folder), {
		...newer,
		bookmarks: [{id: 'a/c', colour: 'red'}, 'a/d'],
		sessions: [session('/other'), ...newer.sessions],
		theme: 'dark',
	});
});

test('a broken file is set aside, said, and kept to the letter', context => {
	for (const content of ['{"bookmarks": ["mine"', '["a list"]', '3', '']) {
		const folder = temporaryFolder(context);
		writeFileSync(join(folder, 'config.json'), content);
		const {settings, problem} = openStore(folder, {now});
		assert.deepEqual(settings, defaultSettings);
		assert.deepEqual(problem, {kind: 'set-aside', path: join(folder, aside), reason: 'not-json'});
		assert.deepEqual(readdirSync(folder), [aside]);
		assert.equal(readFileSync(join(folder, aside), 'utf8'), content);
	}
});

test('a file of fifty megabytes is set aside unread', context => {
	const folder = temporaryFolder(context);
	writeFileSync(join(folder, 'config.json'), '{"theme": "dark"}');
	truncateSync(join(folder, 'config.json'), 50 * 2 ** 20);
	const {settings, problem} = openStore(folder, {now});
	assert.deepEqual(settings, defaultSettings);
	assert.deepEqual(problem, {kind: 'set-aside', path: join(folder, aside), reason: 'too-large'});
});

test('values of the wrong shape give the default, the rest is kept', () => {
	const settings = settingsFrom({theme: 7, queryHistory: 'x', bookmarks: ['a', 1, 'b'], read: 'no', notes: [{}, 3]});
	assert.deepEqual(settings, {...defaultSettings, bookmarks: ['a', 'b']});
	for (const value of [null, 3, [], 'x']) assert.deepEqual(settingsFrom(value), defaultSettings);
});

test('what stands where a list is to be written is kept beside', async context => {
	const folder = temporaryFolder(context);
	const strange = {bookmarks: {work: ['a/b']}, theme: 'light'};
	writeFileSync(join(folder, 'config.json'), JSON.stringify(strange));
	const store = openStore(folder, {now});
	assert.equal(await store.save({theme: 'dark'}), undefined);
	assert.deepEqual(await store.save({bookmarks: added('a/c')}), {kind: 'copied', path: join(folder, aside)});
	assert.deepEqual(inFile(folder), {bookmarks: ['a/c'], theme: 'dark'});
	assert.deepEqual(JSON.parse(readFileSync(join(folder, aside), 'utf8')), {...strange, theme: 'dark'});
	assert.equal(await store.save({bookmarks: added('a/d')}), undefined);
});

test('what cannot be written is said, and written with the next change that can be', async context => {
	const folder = join(temporaryFolder(context), 'settings');
	writeFileSync(folder, 'a file where the folder should be');
	const store = openStore(folder);
	assert.equal(store.problem?.reason, 'not-a-folder');
	assert.deepEqual(await store.save({notes: added(note('first'))}), {
		kind: 'unwritten',
		path: folder,
		reason: 'not-a-folder',
	});
	rmSync(folder);
	assert.equal(await store.save({notes: added(note('second', 1))}), undefined);
	assert.deepEqual(openStore(folder).settings.notes, [note('first'), note('second', 1)]);
});

test('a folder that must not be written to is said', {skip: process.getuid?.() === 0}, async context => {
	const folder = temporaryFolder(context);
	chmodSync(folder, 0o500);
	const problem = await openStore(folder).save({theme: 'dark'});
	chmodSync(folder, 0o700);
	assert.deepEqual(problem, {kind: 'unwritten', path: folder, reason: 'not-allowed'});
});

test('a file that somebody is editing is left alone until it can be read', async context => {
	const folder = temporaryFolder(context);
	const store = openStore(folder);
	writeFileSync(join(folder, 'config.json'), '{"keys": {"book');
	assert.deepEqual(await store.save({bookmarks: added('a/b')}), {kind: 'unwritten', path: folder, reason: 'not-json'});
	assert.equal(readFileSync(join(folder, 'config.json'), 'utf8'), '{"keys": {"book');
	writeFileSync(join(folder, 'config.json'), '{"keys": {"bookmark": ["B"]}}');
	assert.equal(await store.save({}), undefined);
	assert.deepEqual(inFile(folder), {keys: {bookmark: ['B']}, bookmarks: ['a/b']});
});

test('what is saved now is in the file before anything else happens, once writing is prepared', async context => {
	const folder = temporaryFolder(context);
	const store = openStore(folder);
	store.saveNow({session: session('shipped', 'early')});
	assert.deepEqual(readdirSync(folder), []);
	await store.prepare();
	store.saveNow({session: session('shipped', 'late')});
	assert.deepEqual(openStore(folder).settings.sessions, [session('shipped', 'late')]);
	assert.deepEqual(readdirSync(folder), ['config.json']);
});

test('what another program saves meanwhile is told once', async context => {
	const folder = temporaryFolder(context);
	const here = openStore(folder, {now});
	assert.equal(here.savedElsewhere(), undefined);
	await openStore(folder, {now}).save({saved: added({name: 'reed', query: 'reed bank', made: ''})});
	const made = '2024-01-02T03:04:05.000Z';
	assert.deepEqual(here.savedElsewhere(), [{name: 'reed', query: 'reed bank', made}]);
	assert.equal(here.savedElsewhere(), undefined);
});

test('a session takes the place of the one of its corpus; the last ten corpora are kept', async context => {
	const folder = temporaryFolder(context);
	const store = openStore(folder);
	for (let i = 0; i < 12; i++) await store.save({session: session(`/corpus/${i}`)});
	await store.save({session: session('/corpus/7', 'again')});
	const {sessions} = openStore(folder).settings;
	assert.equal(sessions.length, 10);
	assert.deepEqual(sessions[0], session('/corpus/7', 'again'));
	assert.equal(sessions.filter(({corpus}) => corpus === '/corpus/7').length, 1);
});

test('without history nothing is told or kept of what was searched, read and looked at', async context => {
	const folder = temporaryFolder(context);
	const before = {queryHistory: ['old'], read: ['a/b'], sessions: [session('shipped', 'old')]};
	writeFileSync(join(folder, 'config.json'), JSON.stringify(before));
	const store = withoutHistory(openStore(folder));
	assert.deepEqual(store.settings, defaultSettings);
	await store.save({queryHistory: ['new'], read: added('a/c'), session: session('shipped', 'new')});
	store.saveNow({session: session('shipped', 'new')});
	assert.deepEqual(inFile(folder), before);
	await store.save({queryHistory: ['new'], bookmarks: added('a/c')});
	assert.deepEqual(inFile(folder), {...before, bookmarks: ['a/c']});
});
