import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fixture, program} from '../helpers/paths.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {openTerminal, type TerminalOptions} from '../helpers/terminal.js';

const preload = pathToFileURL(fixture('preload', 'held-disk.mjs')).href;

const count = 40;

/** A folder of so few articles that no archive is kept of them: they are read each time. */
function fewArticles(context: TestContext): string {
	const folder = temporaryFolder(context);
	const files = Array.from({length: count}, (_, number): [string, string] => [
		`2031-03-01-talks/gull-${number}.md`,
		`---\ntitle: Talks ${number}\noutlet: gull\npublished: 2031-03-02\nlanguage: en\n---\n\nThey met.\n`,
	]);
	writeFiles(folder, Object.fromEntries(files));
	return folder;
}

/** The reader on a disk that answers only when it is told to. */
function openSlowly(context: TestContext, options: TerminalOptions = {}, folder = fewArticles(context)) {
	const gate = join(temporaryFolder(context), 'gate');
	const terminal = openTerminal(context, {
		columns: 100,
		rows: 30,
		...options,
		command: [process.execPath, '--import', preload, program],
		arguments: ['--corpus', folder, ...(options.arguments ?? [])],
		env: {GATE: gate, ...options.env},
	});
	return {terminal, answer: () => writeFileSync(gate, '')};
}

test('a long reading shows how far it is, and turns into the reader with what was typed', async context => {
	const {terminal, answer} = openSlowly(context);
	await terminal.waitFor(/Reading \S+/);
	await terminal.waitFor(new RegExp(`░ {2}\\d+ of ${count} articles`));
	assert.equal(terminal.alternate(), true);
	terminal.resize(60, 20);
	terminal.press('/');
	await terminal.waitFor('Esc leave');
	terminal.type('is:unread');
	await terminal.waitFor('/ is:unread');
	const opened = terminal.raw().split('\u001B[?1049h').length;
	answer();
	await terminal.waitFor(`${count}/${count}`);
	terminal.type(' the');
	await terminal.waitFor('/ is:unread the');
	assert.equal(terminal.raw().split('\u001B[?1049h').length, opened, 'the same screen');
	terminal.press('enter', 'q', 'q', 'Q');
	assert.equal((await terminal.exit).code, 0);
});

for (const [key, code] of [
	['ctrl+c', 130],
	['q', 0],
] as const) {
	test(`${key} while a file does not answer leaves with ${code} and restores the terminal`, async context => {
		const {terminal} = openSlowly(context);
		await terminal.waitFor(`of ${count} articles`);
		terminal.press(key);
		assert.equal((await terminal.exit).code, code);
		assert.equal(terminal.alternate(), false);
		const raw = terminal.raw();
		assert.ok(raw.lastIndexOf('\u001B[?25h') > raw.lastIndexOf('\u001B[?25l'), 'the cursor is shown');
		assert.ok(raw.lastIndexOf('\u001B[?7h') > raw.lastIndexOf('\u001B[?7l'), 'lines wrap again');
		assert.equal(terminal.screen().trim(), '');
	});
}

test('a picker that is left while the articles are read hands nothing on', async context => {
	const {terminal} = openSlowly(context, {stdoutTo: 'pipe', arguments: ['is:unread']});
	await terminal.waitFor('/ is:unread');
	await terminal.waitFor(`of ${count} articles`);
	terminal.press('escape');
	await terminal.waitFor('q quit');
	terminal.press('escape');
	assert.equal((await terminal.exit).code, 130);
	assert.equal(await terminal.stdout(), '');
});

test('a folder in which nothing could be read says so once the screen is gone', async context => {
	const folder = temporaryFolder(context);
	const broken = Array.from({length: 40}, (_, i) => [`2031-03-01-talks/a${i}.md`, '---\ntitle: [\n---\n'] as const);
	writeFiles(folder, Object.fromEntries(broken));
	const {terminal, answer} = openSlowly(context, {}, folder);
	await terminal.waitFor('of 40 articles');
	answer();
	assert.equal((await terminal.exit).code, 2);
	assert.equal(terminal.alternate(), false);
	assert.match(terminal.screen().replaceAll('\n', ''), /karabakh-reader: .*a0\.md/);
});

test('to a screen reader it is a line', async context => {
	const {terminal, answer} = openSlowly(context, {env: {INK_SCREEN_READER: 'true'}});
	await terminal.waitFor(new RegExp(`^\\d+ of ${count} articles$`, 'm'));
	answer();
	await terminal.waitFor('q leaves');
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);
});

test('a command says it on stderr where somebody sees it, and takes it away', async context => {
	const {terminal, answer} = openSlowly(context, {
		stdoutTo: 'pipe',
		arguments: ['print', 'is:unread', '-n', '1', '-f', 'jsonl'],
	});
	await terminal.waitFor(new RegExp(`reading \\d+ of ${count} articles`));
	answer();
	assert.equal((await terminal.exit).code, 0);
	assert.equal(terminal.screen().trim(), '');
	assert.match(await terminal.stdout(), /^\{"id":/);
});
