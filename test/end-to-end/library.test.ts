import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fixture} from '../helpers/paths.js';
import {type Outcome, run} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const page = fixture('pages', 'saved-page.html');
const saved = 'unsorted/harbour';

test('the library says what it holds, goes into one file and comes back from it', async t => {
	const home = temporaryFolder(t);
	const reader = (...words: string[]): Promise<Outcome> => run(t, words, {home});
	const none = await reader('library');
	assert.deepEqual([none.code, none.stdout], [1, '']);
	assert.match(none.stderr, /there is no library yet/u);
	await reader('add', page);

	const told = await reader('library');
	assert.match(
		told.stdout,
		/karabakh-reader\/articles\n1 article of 1 outlet in 1 negotiation, 2025-03-01, \d+ (?:bytes|kB)\n$/u,
	);
	const [facts] = JSON.parse((await reader('library', '-f', 'json')).stdout) as [{articles: number; removed: number}];
	assert.deepEqual([facts.articles, facts.removed], [1, 0]);

	const file = join(home, 'backup.json');
	assert.equal((await reader('library', 'export', file)).code, 0);
	assert.equal((await reader('library', 'export')).stdout.startsWith('{'), true);
	const other = join(home, 'other');
	const imported = await reader('library', 'import', file, '--into', other);
	assert.deepEqual([imported.code, imported.stdout], [0, `${saved}\n`], imported.stderr);
	assert.equal((await reader('library', 'import', file, '--into', other)).code, 1);
	assert.equal((await reader('check', other)).code, 0);
	const added = await reader('add', file);
	assert.equal(added.code, 2);
	assert.match(added.stderr, /a library that was exported.*“library import”/u);
	assert.match((await reader('library', 'exprt')).stderr, /did you mean “export”/u);
});

test('what is removed is gone from every command until it is brought back', async t => {
	const home = temporaryFolder(t);
	const reader = (...words: string[]): Promise<Outcome> => run(t, words, {home});
	await reader('add', page);
	const wrong = await reader('remove', saved, 'unsorted/harbor');
	assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
	assert.match(wrong.stderr, /did you mean “unsorted\/harbour”/u);
	assert.equal((await reader('print', saved)).code, 0, 'one id that is wrong and nothing is removed');

	const removed = await reader('remove', saved);
	assert.deepEqual([removed.code, removed.stdout], [0, `${saved}\n`], removed.stderr);
	assert.equal((await reader('print', saved)).code, 1);
	assert.match((await reader('library')).stdout, /0 articles.*\n1 removed article kept/su);
	const back = await reader('remove', '--undo');
	assert.deepEqual([back.code, back.stdout], [0, `${saved}\n`]);
	assert.equal((await reader('print', saved)).code, 0);
	assert.equal((await reader('remove', '--undo')).code, 1);
});

test('what --dry-run finds is a table, in every format, and what is wrong is said once, at the end', async t => {
	const home = temporaryFolder(t);
	const folder = temporaryFolder(t);
	writeFiles(folder, {
		'a.txt': '%PDF-1.7 scanned',
		'b.html':
			'<!doctype html><html><head><title>Page not found</title></head><body><p>The page that you asked for was never here, or has moved to some other place.</p></body></html>',
		'c.eml': 'Received: by x\nMessage-ID: <1@x>\nFrom: a@x.example\nSubject: Lamps\n\nShort.\n',
	});
	const dry = await run(t, ['add', page, folder, '--dry-run', '-f', 'jsonl'], {home});
	assert.equal(dry.code, 2);
	const [row, ...others] = dry.stdout
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Record<string, unknown>);
	assert.deepEqual(others, []);
	assert.deepEqual([row?.['status'], row?.['id'], row?.['published']], ['new', saved, '2025-03-01']);
	assert.match(
		dry.stderr,
		/3 could not be added:\n {2}.*a PDF document.*\n {2}.*looks like an error page.*\n {2}.*c\.eml.*\n/u,
	);
	assert.match(dry.stderr, /1 article would be added, 3 refused/u);
	assert.equal(existsSync(join(home, 'data', 'karabakh-reader')), false);
});
