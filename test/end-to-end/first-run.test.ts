import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {openStrait, straitFolder} from '../helpers/open-strait.js';
import {shippedCount} from '../helpers/shipped.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

const article = (published: string) => `---\ntitle: Talks\noutlet: harbour\npublished: ${published}\n---\n\nWords.\n`;

test('the welcome goes with the first key that does something, and does not come back', async context => {
	const home = temporaryFolder(context);
	const corpus = ['--corpus', straitFolder(context)];
	const first = openTerminal(context, {columns: 110, rows: 30, home, arguments: corpus});
	await first.waitFor('? shows every key');
	await first.waitFor('1/8');
	first.press('j');
	await first.waitFor('2/8');
	assert.doesNotMatch(first.screen(), /shows every key/);
	first.press('q');
	assert.equal((await first.exit).code, 0);

	const second = openTerminal(context, {columns: 110, rows: 30, home, arguments: corpus});
	await second.waitFor('2/8');
	assert.doesNotMatch(second.screen(), /shows every key/);
});

test('whoever begins with a query, or in a pipe, is not kept with it', async context => {
	const query = openStrait(context, {columns: 110, arguments: ['kostaridis']});
	await query.waitFor('Andreas Kostaridis');
	assert.doesNotMatch(query.screen(), /shows every key/);
	const picker = openTerminal(context, {columns: 110, rows: 30, stdoutTo: 'pipe'});
	await picker.waitFor(`/${shippedCount}`);
	assert.doesNotMatch(picker.screen(), /shows every key/);
});

test('a small window has one line for it', async context => {
	const terminal = openTerminal(context, {columns: 40, rows: 10});
	await terminal.waitFor('Welcome: ? shows every key');
	terminal.press('?');
	await terminal.waitForGone('Welcome');
});

test('settings that cannot be read are said first, and those that cannot be kept too', async context => {
	const home = temporaryFolder(context);
	writeFiles(home, {'config/karabakh-reader/config.json': '{"bookmarks": ["mine"'});
	const terminal = openTerminal(context, {columns: 110, rows: 30, home});
	await terminal.waitFor('the settings were not readable');
	assert.doesNotMatch(terminal.screen(), /shows every key/);

	const blocked = join(temporaryFolder(context), 'file');
	writeFileSync(blocked, '');
	const without = openTerminal(context, {columns: 110, rows: 30, env: {XDG_CONFIG_HOME: blocked}});
	await without.waitFor('settings are not read');
	without.press('m');
	await without.waitFor('not written: ');
});

test('articles that could not be read are counted on the screen, and listed by a command', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		'outlets.yaml': '- id: harbour\n  name: Harbour Post\n  kind: newspaper\n',
		'2031-03-01-talks/one.md': article('2031-03-01'),
		'2031-03-01-talks/two.md': article('soon'),
	});
	const terminal = openTerminal(context, {columns: 110, rows: 30, arguments: ['--corpus', folder]});
	await terminal.waitFor('1 file left out: “:problems” says why');
	await terminal.waitFor('1/1');
	terminal.type(':problems\r');
	await terminal.waitFor(/left out {2}.*two\.md:4/);
	assert.match(terminal.screen(), /published: .*soon/);
	terminal.press('escape');
	await terminal.waitForGone('Problems');
	terminal.press('q');
	await terminal.exit;
	assert.doesNotMatch(terminal.screen(), /left out/, 'nothing is written over the screen');
});
