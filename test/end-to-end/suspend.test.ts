import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileHolds} from '../helpers/files.js';
import {program} from '../helpers/paths.js';
import {straitFolder} from '../helpers/open-strait.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

test('Ctrl-Z goes back to the shell, fg returns to the same place', async context => {
	const home = temporaryFolder(context);
	const config = join(home, 'config', 'karabakh-reader', 'config.json');
	const terminal = openTerminal(context, {
		home,
		columns: 100,
		rows: 30,
		command: ['bash', '--norc', '--noprofile', '-i'],
		env: {PS1: 'shell> '},
	});
	await terminal.waitFor('shell>');
	terminal.type(`'${process.execPath}' '${program}' --corpus '${straitFolder(context)}'\r`);
	await terminal.waitFor('/8');
	terminal.press('j', 'j');
	await terminal.waitFor('3/8');
	terminal.press('m');
	await terminal.waitFor('bookmarked');
	await fileHolds(config, 'bookmarks');
	terminal.press('j');
	await terminal.waitFor('4/8');
	terminal.press('ctrl+z');
	await terminal.waitFor('Stopped');
	assert.equal(terminal.alternate(), false);
	// Who stops may never come back.
	assert.match(readFileSync(config, 'utf8'), /"sessions"/);
	terminal.type('fg\r');
	await terminal.waitFor('4/8');
	assert.equal(terminal.alternate(), true);
	terminal.press('q');
	await terminal.waitFor(screen => !screen.includes('/8') && screen.trimEnd().endsWith('shell>'));
	terminal.type('exit\r');
	assert.equal((await terminal.exit).code, 0);
});
