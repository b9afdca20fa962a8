import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fixture, program} from '../helpers/paths.js';
import {openTerminal} from '../helpers/terminal.js';

test('Ctrl-C leaves with 130 and restores the screen', async context => {
	const terminal = openTerminal(context, {columns: 100, rows: 30});
	await terminal.waitFor('/176');
	terminal.press('ctrl+c');
	assert.equal((await terminal.exit).code, 130);
	assert.equal(terminal.alternate(), false);
	assert.ok(
		terminal.raw().lastIndexOf('\u001B[?25h') > terminal.raw().lastIndexOf('\u001B[?25l'),
		'the cursor is shown',
	);
	assert.ok(terminal.raw().lastIndexOf('\u001B[?7h') > terminal.raw().lastIndexOf('\u001B[?7l'), 'lines wrap again');
});

for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
	test(`${signal} restores the screen`, async context => {
		const terminal = openTerminal(context, {columns: 100, rows: 30});
		await terminal.waitFor('/176');
		terminal.kill(signal);
		await terminal.exit;
		assert.equal(terminal.alternate(), false);
		assert.ok(terminal.raw().lastIndexOf('\u001B[?7h') > terminal.raw().lastIndexOf('\u001B[?7l'), 'lines wrap again');
	});
}

test('a reader of the pipe that leaves early is no error', async context => {
	const terminal = openTerminal(context, {stdoutTo: 'pipe', pipeThrough: 'head -c 10', arguments: ['print']});
	assert.equal((await terminal.exit).code, 0);
	assert.equal(terminal.screen().trim(), '');
});

test('a thrown error restores the screen and is said', async context => {
	const preload = pathToFileURL(fixture('preload', 'throw-later.mjs')).href;
	const terminal = openTerminal(context, {
		columns: 100,
		rows: 30,
		command: [process.execPath, '--import', preload, program],
	});
	await terminal.waitFor('/176');
	const {code} = await terminal.exit;
	assert.notEqual(code, 0);
	assert.equal(terminal.alternate(), false);
	assert.ok(terminal.raw().lastIndexOf('\u001B[?7h') > terminal.raw().lastIndexOf('\u001B[?7l'), 'lines wrap again');
	assert.match(terminal.screen(), /thrown by a test/);
});
