import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {fc} from '../helpers/fast-check.js';
import type {Override} from '../../source/corpus/override.js';
import {changeBetween, withChange} from '../../source/settings/change.js';
import {defaultSettings, type Note} from '../../source/settings/settings.js';
import {keptOverrides} from '../../source/settings/overrides.js';
import {openStore, withoutOverrides} from '../../source/settings/store.js';
import {temporaryFolder} from '../helpers/temporary.js';

const run = promisify(execFile);

const note = (article: string, text: string): Note => ({article, paragraph: 2, text, made: 'then'});

test('each keeps its notes and bookmarks, whoever writes last', async context => {
	const folder = temporaryFolder(context);
	const [one, other] = [openStore(folder), openStore(folder)];
	await one.save({notes: {added: [note('a/b', 'mine')], removed: []}});
	await other.save({notes: {added: [note('a/b', 'yours')], removed: []}, bookmarks: {added: ['a/c'], removed: []}});
	await one.save({bookmarks: {added: ['a/d'], removed: []}});
	const {notes, bookmarks} = openStore(folder).settings;
	assert.deepEqual(notes, [note('a/b', 'mine'), note('a/b', 'yours')]);
	assert.deepEqual(bookmarks, ['a/c', 'a/d']);
});

const override = (hash: string): Override => ({kind: 'split-row', passages: [`a/b ${hash}`], made: 'then'});

test('what each overruled stays, is undone by who did it, and anything else in the list is left alone', async context => {
	const folder = temporaryFolder(context);
	writeFileSync(join(folder, 'config.json'), JSON.stringify({overrides: [{kind: 'of a later version'}, 7]}));
	const [one, other] = [openStore(folder), openStore(folder)];
	await one.save({overrides: {added: [override('x')], removed: []}});
	await other.save({overrides: {added: [override('y')], removed: []}});
	assert.deepEqual(openStore(folder).settings.overrides, [override('x'), override('y')]);
	assert.deepEqual(keptOverrides(folder), [override('x'), override('y')]);
	await one.save(changeBetween({...defaultSettings, overrides: [override('x')]}, defaultSettings));
	assert.deepEqual(openStore(folder).settings.overrides, [override('y')]);
	const {overrides} = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as {overrides: unknown[]};
	assert.deepEqual(overrides.slice(0, 2), [{kind: 'of a later version'}, 7]);
	assert.deepEqual(withoutOverrides(openStore(folder)).settings.overrides, []);
	writeFileSync(join(folder, 'config.json'), 'not JSON');
	assert.deepEqual(keptOverrides(folder), []);
});

/** What a person does to one article in one of two readers. */
const step = fc.record({
	reader: fc.nat(1),
	kind: fc.constantFrom('bookmarks' as const, 'read' as const, 'notes' as const),
	item: fc.nat(4),
	undone: fc.boolean(),
});

test('any interleaving ends with what the last hand on each item made of it', async context => {
	const folder = temporaryFolder(context);
	await fc.assert(
		fc.asyncProperty(fc.array(step, {maxLength: 12}), async steps => {
			writeFileSync(join(folder, 'config.json'), '{}');
			const readers = [openStore(folder), openStore(folder)].map(store => ({store, kept: defaultSettings}));
			const model = {bookmarks: new Set<string>(), read: new Set<string>(), notes: new Set<string>()};
			for (const {reader, kind, item, undone} of steps) {
				const at = readers[reader];
				assert.ok(at);
				const id = `a/${item}`;
				const toggle = () => {
					const before = at.kept;
					const on = kind === 'notes' ? !before.notes.some(each => each.text === id) : !before[kind].includes(id);
					const after =
						kind === 'notes'
							? {
									...before,
									notes: on ? [...before.notes, note('a/b', id)] : before.notes.filter(({text}) => text !== id),
								}
							: {...before, [kind]: on ? [...before[kind], id] : before[kind].filter(each => each !== id)};
					at.kept = after;
					if (on) model[kind].add(id);
					else model[kind].delete(id);
					return {before, after};
				};
				const {before, after} = toggle();
				await at.store.save(changeBetween(before, after));
				if (!undone) continue;
				// Undo is the opposite of what this reader did, whatever the other one did since.
				const back = changeBetween(after, before);
				at.kept = withChange(after, back);
				for (const each of back[kind]?.added ?? []) model[kind].add(typeof each === 'string' ? each : each.text);
				for (const each of back[kind]?.removed ?? []) model[kind].delete(typeof each === 'string' ? each : each.text);
				await at.store.save(back);
			}
			const {bookmarks, read, notes} = openStore(folder).settings;
			assert.deepEqual(new Set(bookmarks), model.bookmarks);
			assert.deepEqual(new Set(read), model.read);
			assert.deepEqual(new Set(notes.map(({text}) => text)), model.notes);
		}),
		{numRuns: 25},
	);
});

test('processes that write at the same time lose nothing', async context => {
	const folder = temporaryFolder(context);
	const store = pathToFileURL(join(import.meta.dirname, '../../source/settings/store.js')).href;
	const script = `
		import {openStore} from ${JSON.stringify(store)};
		const [folder, name] = process.argv.slice(1);
		const store = openStore(folder, {patience: 90_000});
		for (let i = 0; i < 40; i++) {
			const problem = await store.save({bookmarks: {added: [name + i], removed: []}});
			if (problem !== undefined) throw new Error(JSON.stringify(problem));
		}`;
	const names = ['a', 'b', 'c'];
	await Promise.all(
		names.map(name => run(process.execPath, ['--input-type=module', '-e', script, folder, name], {timeout: 120_000})),
	);
	const wanted = names.flatMap(name => Array.from({length: 40}, (_, i) => `${name}${i}`));
	assert.deepEqual(openStore(folder).settings.bookmarks.toSorted(), wanted.toSorted());
	assert.deepEqual(readdirSync(folder), ['config.json']);
});

const change = {bookmarks: {added: ['a/b'], removed: []}};

test('a lock that is not let go is said after a while, and what was to be written stays to be written', async context => {
	const folder = temporaryFolder(context);
	const lock = join(folder, 'config.lock');
	writeFileSync(lock, '1 elsewhere 1');
	const store = openStore(folder, {patience: 40});
	assert.deepEqual(await store.save(change), {kind: 'busy', path: lock});
	const longAgo = new Date(Date.now() - 60_000);
	utimesSync(lock, longAgo, longAgo);
	assert.equal(await store.save({}), undefined);
	assert.deepEqual(openStore(folder).settings.bookmarks, ['a/b']);
});

test('the lock of a process that is gone holds nobody up', async context => {
	const folder = temporaryFolder(context);
	const {stdout} = await run(process.execPath, ['-p', 'process.pid + " " + os.hostname() + " 1"']);
	writeFileSync(join(folder, 'config.lock'), stdout.trim());
	assert.equal(await openStore(folder, {patience: 0}).save(change), undefined);
	assert.deepEqual(readdirSync(folder), ['config.json']);
});
