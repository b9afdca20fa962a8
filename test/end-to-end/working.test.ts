import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {openIslands} from '../helpers/open-islands.js';
import {temporaryFolder} from '../helpers/temporary.js';
import type {TestTerminal} from '../helpers/terminal.js';

async function leave(terminal: TestTerminal): Promise<void> {
	terminal.press('Q');
	await terminal.exit;
}

function settingsOf(home: string): Readonly<Record<string, unknown>> {
	const text = readFileSync(join(home, 'config', 'karabakh-reader', 'config.json'), 'utf8');
	return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

test('marks count, a range is marked at once, and U takes back step by step', async context => {
	const terminal = await openIslands(context);
	terminal.press('space');
	await terminal.waitFor('1 marked');
	terminal.press('v');
	await terminal.waitFor('range: v marks it');
	terminal.press('G', 'v');
	await terminal.waitFor('5 marked');
	terminal.press('U');
	await terminal.waitFor('1 marked');
	terminal.press('U');
	await terminal.waitForGone('marked');
	terminal.press('a');
	await terminal.waitFor('5 marked');
	terminal.press('A');
	await terminal.waitForGone('5 marked');
});

test('bookmarks and read state show in the list, answer is:, and outlive the run', async context => {
	const home = temporaryFolder(context);
	const first = await openIslands(context, {home});
	const before = first.styleOf('Strait Council calls');
	first.press('m');
	await first.waitFor('bookmarked');
	assert.match(first.screen(), /> \* *SW/);
	first.press('enter');
	await first.waitFor('J next');
	first.press('q');
	await first.waitFor('Enter read');
	assert.equal(before.dim, false);
	first.press('j');
	await first.waitFor('2/5');
	assert.equal(first.styleOf('Strait Council calls').dim, true, 'a headline that was read is dim');
	await leave(first);

	const second = await openIslands(context, {home, arguments: ['is:bookmarked']});
	await second.waitFor('1/5');
	second.press('r');
	await second.waitFor('marked as unread');
	second.press('/', 'ctrl+u');
	second.type('is:unread');
	await second.waitFor('5/5');
	second.press('enter');
	await second.waitFor('Enter read');
	await leave(second);
});

test('notes: made on a paragraph, listed, gone to, changed, taken away and brought back', async context => {
	const home = temporaryFolder(context);
	const first = await openIslands(context, {home});
	first.press('enter');
	await first.waitFor('▌The Strait Council has called');
	first.press('}', 'e');
	await first.waitFor('on paragraph 2');
	first.type('fourteen or twelve?');
	first.press('enter');
	await first.waitFor('noted on paragraph 2');
	assert.match(first.screen(), /▌Your note: fourteen or twelve\?/);
	await leave(first);
	const [note] = settingsOf(home)['notes'] as readonly {paragraph: number; made: string}[];
	assert.equal(note?.paragraph, 1);
	assert.match(note.made, /^\d{4}-\d\d-\d\dT/);

	const second = await openIslands(context, {home});
	second.press('G', 'E');
	await second.waitFor('Notes: 1');
	assert.match(second.screen(), /Strait Wire, 2031-04-02, paragraph 2: fourteen or twelve\?/);
	second.press('enter');
	await second.waitFor('▌Lena Brandwik and Andreas');
	second.press('E');
	await second.waitFor('e change');
	second.press('e', 'ctrl+u');
	second.type('fourteen');
	second.press('enter');
	await second.waitFor(/▌Your note: fourteen\s*$/m);
	second.press('E', 'D');
	await second.waitForGone('Your note');
	second.press('U');
	await second.waitFor('Your note: fourteen');
	second.press('q', '/');
	second.type('is:noted');
	await second.waitFor('1/5');
	second.press('enter');
	await second.waitFor('Enter read');
	await leave(second);
});

test('notes leave as Markdown with source and paragraph, and go along with a saved article', async context => {
	const folder = temporaryFolder(context);
	const terminal = await openIslands(context, {home: folder});
	terminal.press('enter', '}', 'e');
	terminal.type('who counted?');
	terminal.press('enter');
	await terminal.waitFor('Your note: who counted?');
	terminal.press(':');
	terminal.type('notes ~/notes.md\r');
	await terminal.waitFor(`saved ${join(folder, 'notes.md')}`);
	const notes = readFileSync(join(folder, 'notes.md'), 'utf8');
	assert.match(notes, /^# Notes\n\n## Strait Council calls both sides to Halvik\n\nStrait Wire, 2031-04-02, <https:/);
	assert.match(
		notes,
		/> Lena Brandwik and Andreas .*\n\n\*\*Reader’s note on paragraph 2, \d{4}-\d\d-\d\d:\*\* who counted\?\n/,
	);
	terminal.press(':');
	terminal.type('save ~/article.json\r');
	await terminal.waitFor(`saved ${join(folder, 'article.json')}`);
	const [record] = JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8')) as readonly {
		notes: readonly {text: string; paragraph: number}[];
	}[];
	assert.deepEqual(
		record?.notes.map(({text, paragraph}) => [text, paragraph]),
		[['who counted?', 1]],
	);
});

test('the search line is edited with the keys of the shell, and older queries come back', async context => {
	const home = temporaryFolder(context);
	const terminal = await openIslands(context, {home});
	terminal.press('/');
	terminal.type('ferry crown');
	await terminal.waitFor('/ ferry crown');
	terminal.press('ctrl+w');
	await terminal.waitFor(/^\/ ferry +\d/);
	terminal.press('ctrl+a');
	terminal.type('the ');
	await terminal.waitFor('/ the ferry');
	terminal.press('ctrl+k');
	await terminal.waitFor(/^\/ the +\d/);
	terminal.press('ctrl+u');
	terminal.type('sailors');
	terminal.press('ctrl+e', 'enter');
	await terminal.waitFor('Enter read');
	terminal.press('/', 'ctrl+u');
	terminal.type('light');
	await terminal.waitFor('/ light');
	terminal.press('ctrl+p');
	await terminal.waitFor('/ sailors');
	terminal.press('ctrl+n');
	await terminal.waitFor('/ light');
	await terminal.waitForGone('/ sailors');
	terminal.press('enter');
	await terminal.waitFor('Enter read');
	await leave(terminal);
	assert.deepEqual(settingsOf(home)['queryHistory'], ['light', 'sailors']);
});

test('commands are typed after a colon: Tab completes, a wrong name is said, q leaves', async context => {
	const terminal = await openIslands(context);
	terminal.press(':');
	terminal.type('bookm\t');
	await terminal.waitFor(':bookmark');
	terminal.press('enter');
	await terminal.waitFor('bookmarked');
	terminal.press(':');
	terminal.type('fly\r');
	await terminal.waitFor('no command is called “fly”');
	terminal.press(':');
	terminal.type('sort outlet\r');
	await terminal.waitForGone('Sort by');
	terminal.press(':', 'up');
	await terminal.waitFor(':sort outlet');
	terminal.press('escape');
	await terminal.waitForGone(':sort');
	terminal.press(':');
	terminal.type('q\r');
	assert.equal((await terminal.exit).code, 0);
});

test('--no-history keeps neither queries nor read marks, and notes all the same', async context => {
	const home = temporaryFolder(context);
	const terminal = await openIslands(context, {home, arguments: ['--no-history', 'ferry']});
	terminal.press('enter', 'e');
	terminal.type('mine\r');
	await terminal.waitFor('Your note: mine');
	await leave(terminal);
	const {lastQuery, queryHistory, read, notes} = settingsOf(home);
	assert.deepEqual([lastQuery, queryHistory, read].filter(Boolean), []);
	assert.equal((notes as readonly unknown[]).length, 1);
});
