import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openIslands} from '../helpers/open-islands.js';
import {pathToFileURL} from 'node:url';
import {join} from 'node:path';
import {writeFileSync} from 'node:fs';
import {fixture, islands, program} from '../helpers/paths.js';
import {temporaryFolder} from '../helpers/temporary.js';

test('Ctrl-L twice in one piece, and Ctrl-L after Ctrl-Z, redraw and no more', async context => {
	const terminal = await openIslands(context);
	for (const keys of [
		['ctrl+l', 'ctrl+l'],
		['ctrl+l', 'ctrl+l', 'ctrl+l'],
		['ctrl+z', 'ctrl+l'],
	]) {
		terminal.press(...keys);
		terminal.press('?');
		await terminal.waitFor(/Esc/u);
		terminal.press('escape');
		await terminal.waitFor('/5');
	}
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);
	assert.equal(terminal.alternate(), false);
});

test('Ctrl-Z without a shell goes on, and says that there is none', async context => {
	// A pseudo-terminal of its own makes the program the leader of a session: nobody would continue it.
	const terminal = await openIslands(context);
	terminal.press('ctrl+z');
	await terminal.waitFor('no shell to go back to');
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);
});

test('letters that come in one piece are one question, and a flood of keys can be ended', async context => {
	const terminal = await openIslands(context);
	terminal.press('/');
	await terminal.waitFor('Esc leave');
	terminal.type(`${'zebra '.repeat(40)}last`);
	await terminal.waitFor('last');
	terminal.press('escape');
	terminal.type('jk'.repeat(40_000));
	terminal.kill('SIGTERM');
	await terminal.exit;
	assert.equal(terminal.alternate(), false);
});

test('a paste that never ends does not make the reader deaf', async context => {
	const terminal = await openIslands(context);
	terminal.press('/');
	await terminal.waitFor('Esc leave');
	terminal.type('\u001B[200~abc');
	terminal.press('ctrl+c');
	assert.equal((await terminal.exit).code, 130);
});

test('keys pressed while the articles are read act once they are there', async context => {
	const gate = join(temporaryFolder(context), 'gate');
	const preload = pathToFileURL(fixture('preload', 'held-disk.mjs')).href;
	const {openTerminal} = await import('../helpers/terminal.js');
	const terminal = openTerminal(context, {
		columns: 100,
		rows: 30,
		command: [process.execPath, '--import', preload, program],
		arguments: ['--corpus', islands],
		env: {GATE: gate},
	});
	await terminal.waitFor(/Reading \S[^]*of 5 articles/u);
	terminal.press('j', 'tab');
	terminal.press('?');
	writeFileSync(gate, '');
	await terminal.waitFor('Esc');
	terminal.press('escape');
	await terminal.waitFor(/1 marked|● ?1/u);
	terminal.press('Q');
	assert.equal((await terminal.exit).code, 0);
});
