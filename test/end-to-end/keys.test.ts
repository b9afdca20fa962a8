import assert from 'node:assert/strict';
import {test} from 'node:test';
import {islands} from '../helpers/paths.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

const corpus = ['--corpus', islands];

test('keys of one’s own act, stand in help and footer, and the usual ones are free', async context => {
	const home = temporaryFolder(context);
	const keys = {bookmark: ['B', 'Ctrl-O'], help: 'H', compare: ['Z']};
	writeFiles(home, {'config/karabakh-reader/config.json': JSON.stringify({keys})});
	const terminal = openTerminal(context, {columns: 120, rows: 30, home, arguments: corpus});
	await terminal.waitFor('H help');
	assert.match(terminal.screen(), /Z compare/);
	terminal.press('m', 'j');
	await terminal.waitFor('2/5');
	assert.doesNotMatch(terminal.screen(), /\*.{0,2}(?:SW|HC)/);
	terminal.press('B');
	await terminal.waitFor('> * HC');
	terminal.press('ctrl+o');
	await terminal.waitFor('bookmark taken away');
	terminal.press('H');
	await terminal.waitFor('half a page down');
	terminal.press('/');
	terminal.type('bookm');
	await terminal.waitFor(/^ {2}B \^O +bookmark/m);
});

test('a key with two meanings, one that does not exist and an unknown command are said at start, and the rest holds', async context => {
	const home = temporaryFolder(context);
	const keys = {bookmark: ['j'], copy: ['F13'], fly: ['f'], sort: ['X']};
	writeFiles(home, {'config/karabakh-reader/config.json': JSON.stringify({keys})});
	const terminal = openTerminal(context, {columns: 300, rows: 30, home, arguments: corpus});
	await terminal.waitFor('j is down already, so “bookmark” keeps its own');
	assert.match(terminal.screen(), /there is no key “F13”/);
	assert.match(terminal.screen(), /no command is called “fly”/);
	terminal.press('m');
	await terminal.waitFor('bookmarked');
	terminal.press('X');
	await terminal.waitFor('Sort by');
});
