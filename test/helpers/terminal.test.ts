import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type TerminalOptions, openTerminal} from './terminal.js';
import type {Owner} from './owner.js';

/** A tiny full-screen program: shows the size, what was typed, and leaves with a record on stdout at Ctrl-C. */
const script = `
process.stdin.setRawMode?.(true);
const screen = process.stderr;
const size = () => screen.write('\\u001B[2;1H\\u001B[2K' + screen.columns + 'x' + screen.rows);
screen.write('\\u001B[?1049h\\u001B[?2004h\\u001B[H\\u001B[1;31mready\\u001B[0m stdout:' + Boolean(process.stdout.isTTY));
size();
screen.on('resize', size);
process.stdin.on('data', keys => {
	if (String(keys) !== '\\u0003') return void screen.write('\\u001B[4;1H\\u001B[2K' + JSON.stringify(String(keys)));
	screen.write('\\u001B[?1049l');
	process.stdout.write('the pick\\n');
	process.exitCode = 130;
	process.stdin.destroy();
});
`;

const open = (owner: Owner, options: TerminalOptions = {}) =>
	openTerminal(owner, {command: [process.execPath, '-e', script], columns: 60, rows: 10, ...options});

test('shows what the program draws, in its colours, on the alternate screen', async t => {
	const terminal = open(t);
	await terminal.waitFor('60x10');
	assert.equal(terminal.screen().split('\n').length, 10);
	assert.equal(terminal.screen().split('\n')[0], 'ready stdout:true');
	assert.equal(terminal.alternate(), true);
	assert.deepEqual([terminal.styleOf('ready').bold, terminal.styleOf('ready').foreground], [true, 1]);
	assert.deepEqual([terminal.styleOf('stdout').bold, terminal.styleOf('stdout').foreground], [false, null]);
});

test('sends keys, typed text and marked pastes', async t => {
	const terminal = open(t);
	await terminal.waitFor('ready');
	terminal.press('down', 'ctrl+a', 'alt+x');
	await terminal.waitFor(String.raw`"\u001b[B\u0001\u001bx"`);
	terminal.type('Ալիև');
	await terminal.waitFor('"Ալիև"');
	terminal.paste('one\ntwo');
	await terminal.waitFor(String.raw`"\u001b[200~one\rtwo\u001b[201~"`);
	assert.throws(() => terminal.press('dwon'), /no key "dwon"/u);
});

test('tells the program about a new size', async t => {
	const terminal = open(t);
	await terminal.waitFor('60x10');
	terminal.resize(100, 20);
	await terminal.waitFor('100x20');
	await terminal.waitForGone('60x10');
});

test('answers what a program asks the terminal', async t => {
	const ask = `process.stdin.setRawMode(true); process.stdout.write('ab\\u001B[6n');
		process.stdin.once('data', answer => { console.log(JSON.stringify(String(answer))); process.exit(); });`;
	const terminal = openTerminal(t, {command: [process.execPath, '-e', ask]});
	await terminal.waitFor(String.raw`"\u001b[1;3R"`);
	assert.deepEqual(await terminal.exit, {code: 0, signal: null});
});

test('keeps the exit code and what is left on the screen', async t => {
	const terminal = open(t);
	await terminal.waitFor('ready');
	terminal.press('ctrl+c');
	assert.deepEqual(await terminal.exit, {code: 130, signal: null});
	assert.equal(terminal.alternate(), false);
	assert.match(terminal.screen(), /^the pick$/mu);
});

test('a pipe for stdout leaves the rest on the terminal', async t => {
	const terminal = open(t, {stdoutTo: 'pipe'});
	await terminal.waitFor('ready stdout:false');
	terminal.press('ctrl+c');
	assert.equal((await terminal.exit).code, 130);
	assert.equal(await terminal.stdout(), 'the pick\n');
	assert.doesNotMatch(terminal.screen(), /the pick/u);
});

test('a reader may close the pipe early', async t => {
	const endless = `process.stdout.on('error', error => { console.error(error.code); process.exitCode = 3; });
		for (let line = 0; line < 50_000; line += 1) process.stdout.write(line + '\\n');`;
	const terminal = openTerminal(t, {
		command: [process.execPath, '-e', endless],
		stdoutTo: 'pipe',
		pipeThrough: 'head -n 1',
	});
	assert.equal((await terminal.exit).code, 3);
	assert.equal(await terminal.stdout(), '0\n');
	assert.match(terminal.screen(), /EPIPE/u);
});

test('stdin may come from a pipe', async t => {
	const count = `let size = 0; process.stdin.on('data', part => { size += part.length; });
		process.stdin.on('end', () => console.log(process.stdin.isTTY === undefined, size));`;
	const terminal = openTerminal(t, {command: [process.execPath, '-e', count], stdinFrom: 'x'.repeat(100_000)});
	await terminal.waitFor('true 100000');
});

test('a signal reaches the program itself', async t => {
	const terminal = open(t, {stdoutTo: 'pipe'});
	await terminal.waitFor('ready');
	terminal.kill('SIGTERM');
	assert.deepEqual(await terminal.exit, {code: null, signal: 'SIGTERM'});
});

test('a wait that fails shows the screen and says why', async t => {
	const terminal = open(t);
	await terminal.waitFor('ready');
	await assert.rejects(terminal.waitFor('never', {timeoutMs: 1}), /1 ms passed before never.*\n.*\| ready stdout/u);
	terminal.press('ctrl+c');
	await assert.rejects(terminal.waitFor('never'), /ended \(code 130\) before never/u);
});

test('nothing of the surroundings reaches the program', async t => {
	const show = `console.log(JSON.stringify(Object.keys(process.env).sort())); console.log(process.env.LC_ALL)`;
	const terminal = openTerminal(t, {command: [process.execPath, '-e', show], columns: 200, env: {EXTRA: '1'}});
	await terminal.waitFor('C.UTF-8');
	for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS', 'NODE_TEST_CONTEXT']) {
		assert.doesNotMatch(terminal.screen(), new RegExp(`"${name}"`, 'u'));
	}
	assert.match(terminal.screen(), /"EXTRA"/u);
});

test('the last words of a short program are never lost', async t => {
	for (let round = 0; round < 10; round += 1) {
		const terminal = openTerminal(t, {command: ['/bin/sh', '-c', 'seq 1 500; echo "last words"']});
		await terminal.exit;
		assert.match(terminal.screen(), /^500\nlast words$/mu);
	}
});
