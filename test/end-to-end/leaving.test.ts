import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fixture, islands, program} from '../helpers/paths.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from '../helpers/terminal.js';

type Watched = {
	readonly terminal: TestTerminal;
	/** Of the program itself: signals to the shell around it would not reach it. */
	readonly kill: (signal: NodeJS.Signals) => void;
	/** Everything of the terminal is as it was before the program. */
	readonly assertRestored: () => void;
};

/** Runs the reader under a shell that writes down the modes of the terminal (termios) before and after. */
async function watched(
	context: TestContext,
	options: TerminalOptions = {},
	node: readonly string[] = [process.execPath],
): Promise<Watched> {
	const folder = temporaryFolder(context);
	const script = `stty -g <&2 >'${folder}/before'; sh -c 'echo $$ >"${folder}/pid"; exec "$@"' sh "$@"; code=$?; stty -g <&2 >'${folder}/after'; exit $code`;
	const terminal = openTerminal(context, {
		columns: 100,
		rows: 30,
		...options,
		arguments: ['--corpus', islands],
		command: ['/bin/sh', '-c', script, 'sh', ...node, program],
	});
	await terminal.waitFor('/5');
	assert.equal(terminal.alternate(), true);
	return {
		terminal,
		kill: signal => process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), signal),
		assertRestored() {
			assert.equal(terminal.alternate(), false, 'the alternate screen is left');
			const raw = terminal.raw();
			for (const [what, on, off] of [
				['the cursor is shown', '\u001B[?25h', '\u001B[?25l'],
				['lines wrap again', '\u001B[?7h', '\u001B[?7l'],
				['the title of the window is what it was', '\u001B[23;2t', '\u001B[22;2t'],
				['the wheel does what it did', '\u001B[?1007r', '\u001B[?1007s'],
				['pastes are no longer bracketed', '\u001B[?2004l', '\u001B[?2004h'],
			] as const) {
				assert.ok(raw.includes(off), `${what}: nothing to restore`);
				assert.ok(raw.lastIndexOf(on) > raw.lastIndexOf(off), what);
			}
			assert.doesNotMatch(raw, /\u001B\[[>=]\d*u/, 'the keyboard protocol of kitty was never pushed');
			const [before, after] = ['before', 'after'].map(name => readFileSync(join(folder, name), 'utf8'));
			assert.equal(after, before, 'the modes of the terminal (termios)');
		},
	};
}

test('Ctrl-C leaves with 130 and restores the terminal', async context => {
	const {terminal, assertRestored} = await watched(context);
	terminal.press('ctrl+c');
	assert.equal((await terminal.exit).code, 130);
	assertRestored();
	assert.equal(terminal.screen().trim(), '');
});

for (const [signal, code] of [
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const) {
	test(`${signal} restores the terminal`, async context => {
		const {terminal, kill, assertRestored} = await watched(context);
		kill(signal);
		assert.equal((await terminal.exit).code, code);
		assertRestored();
	});
}

test('a thrown error restores the terminal and is said', async context => {
	const preload = pathToFileURL(fixture('preload', 'throw-later.mjs')).href;
	const {terminal, kill, assertRestored} = await watched(context, {}, [process.execPath, '--import', preload]);
	kill('SIGUSR2');
	const {code} = await terminal.exit;
	assert.notEqual(code, 0);
	assertRestored();
	assert.match(terminal.screen(), /thrown by a test/);
});

test('a pipe that nobody reads any more is no error, and the terminal is restored', async context => {
	const {terminal, assertRestored} = await watched(context, {stdoutTo: 'pipe', pipeThrough: 'true'});
	terminal.press('tab', 'tab', 'enter');
	assert.equal((await terminal.exit).code, 0);
	assertRestored();
	assert.equal(terminal.screen().trim(), '');
});

test('a reader of the pipe that leaves early is no error', async context => {
	const terminal = openTerminal(context, {stdoutTo: 'pipe', pipeThrough: 'head -c 10', arguments: ['print']});
	assert.equal((await terminal.exit).code, 0);
	assert.equal(terminal.screen().trim(), '');
});

test('while a line is typed, a menu is open or accounts stand side by side Ctrl-C leaves as well', async context => {
	for (const keys of [['/', 'x'], ['|', 'x'], ['='], ['c']]) {
		const {terminal, assertRestored} = await watched(context);
		terminal.press(...keys, 'ctrl+c');
		assert.equal((await terminal.exit).code, 130, keys.join(' '));
		assertRestored();
	}
});

const faults = [
	['a key is handled', ['/', '§'], /stopped by a fault of its own \(broken while a key was handled\)/],
	['a frame is drawn', ['?'], /stopped by a fault of its own \(broken while a frame was drawn\)/],
] as const;

for (const [when, keys, said] of faults) {
	for (const debug of [undefined, '1']) {
		test(`a fault while ${when} is one sentence on a whole terminal${debug === undefined ? '' : ', and its place by DEBUG'}`, async context => {
			const preload = pathToFileURL(fixture('preload', 'faults.mjs')).href;
			const terminal = openTerminal(context, {
				columns: 200,
				rows: 30,
				command: [process.execPath, '--import', preload, program],
				arguments: ['--corpus', islands],
				env: {DEBUG: debug},
			});
			await terminal.waitFor('/5');
			for (const key of keys) terminal.press(key);
			assert.equal((await terminal.exit).code, 2);
			assert.equal(terminal.alternate(), false);
			const raw = terminal.raw();
			assert.ok(raw.lastIndexOf('\u001B[?25h') > raw.lastIndexOf('\u001B[?25l'), 'the cursor is shown');
			assert.ok(raw.lastIndexOf('\u001B[?7h') > raw.lastIndexOf('\u001B[?7l'), 'lines wrap again');
			assert.match(terminal.screen(), said);
			assert.match(terminal.screen(), /please report it/);
			assert.equal(/^ +at /m.test(terminal.screen()), debug !== undefined, 'the place in the code');
		});
	}
}
