import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openTerminal} from '../helpers/terminal.js';
import {openStrait, straitFolder} from '../helpers/open-strait.js';
import {run} from '../helpers/run.js';

const ids = (stdout: string) =>
	stdout
		.trimEnd()
		.split('\n')
		.map(line => (JSON.parse(line) as {id: string}).id);

test('in a pipe the screen stays on the terminal and only what was picked is handed on, in the order marked', async context => {
	const corpus = ['--corpus', straitFolder(context)];
	const terminal = openTerminal(context, {
		columns: 120,
		rows: 30,
		stdoutTo: 'pipe',
		arguments: [...corpus, 'brandwik', '--format', 'jsonl'],
	});
	await terminal.waitFor('Lena Brandvik ≈ brandwik');
	terminal.press('down', 'tab');
	await terminal.waitFor('1 marked');
	terminal.press('up', 'up', 'tab');
	await terminal.waitFor('2 marked');
	terminal.press('enter');
	assert.equal((await terminal.exit).code, 0);
	const picked = ids(await terminal.stdout());
	assert.equal(picked.length, 2);
	const all = ids((await run(context, ['print', ...corpus, 'brandwik', '--format', 'jsonl'])).stdout);
	assert.deepEqual(picked, [all[1], all[0]]);
});

test('Esc leaves the picker with 130 and hands on nothing', async context => {
	const terminal = openStrait(context, {columns: 100, rows: 30, stdoutTo: 'pipe'});
	await terminal.waitFor('/8');
	terminal.press('escape');
	assert.equal((await terminal.exit).code, 130);
	assert.equal(await terminal.stdout(), '');
});

test('Enter with nothing found hands on nothing, exit code 1', async context => {
	const terminal = openStrait(context, {columns: 100, rows: 30, stdoutTo: 'pipe', arguments: ['zebra']});
	await terminal.waitFor('Nothing matches');
	terminal.press('enter');
	assert.equal((await terminal.exit).code, 1);
	assert.equal(await terminal.stdout(), '');
});

test('keys come from the terminal when stdin is a pipe', async context => {
	const terminal = openStrait(context, {columns: 100, rows: 30, stdinFrom: 'true', stdoutTo: 'pipe'});
	await terminal.waitFor('/8');
	terminal.press('tab', 'enter');
	assert.equal((await terminal.exit).code, 0);
	assert.notEqual(await terminal.stdout(), '');
});

test('-1 prints the only match and -0 leaves when there is none, without a screen', async context => {
	const only = openStrait(context, {stdoutTo: 'pipe', arguments: ['-1', 'outlet:lanterne', '-f', 'jsonl']});
	assert.equal((await only.exit).code, 0);
	assert.equal(ids(await only.stdout()).length, 1);
	const none = openStrait(context, {stdoutTo: 'pipe', arguments: ['-0', 'zebra']});
	assert.equal((await none.exit).code, 1);
	assert.equal(none.alternate(), false);
});

test('p in the reader prints what is marked once the screen is restored', async context => {
	const terminal = openStrait(context, {columns: 100, rows: 30, arguments: ['outlet:lanterne']});
	await terminal.waitFor('1/8');
	terminal.press('p');
	assert.equal((await terminal.exit).code, 0);
	assert.equal(terminal.alternate(), false);
	assert.match(terminal.screen(), /un phare pour deux/);
});

test('--print-query puts the query first', async context => {
	const terminal = openStrait(context, {
		columns: 100,
		rows: 30,
		stdoutTo: 'pipe',
		arguments: ['--print-query', 'outlet:lanterne'],
	});
	await terminal.waitFor('1/8');
	terminal.press('enter');
	await terminal.exit;
	assert.match(await terminal.stdout(), /^outlet:lanterne\nUn phare/);
});

test('--pick makes a picker of a terminal: typing filters at once, Enter hands on', async context => {
	const terminal = openStrait(context, {columns: 100, rows: 30, arguments: ['--pick', '-f', 'ris']});
	await terminal.waitFor('Enter hand on');
	terminal.type('outlet:lanterne');
	await terminal.waitFor('1/8');
	terminal.press('enter');
	assert.equal((await terminal.exit).code, 0);
	assert.equal(terminal.alternate(), false);
	assert.match(terminal.screen(), /^TY {2}- NEWS\nID {2}- 2031-06-14-lighthouse-accord\/lanterne$/m);
});

test('--print0 ends each record, and the query, with NUL', async context => {
	const terminal = openStrait(context, {
		columns: 100,
		rows: 30,
		stdoutTo: 'pipe',
		arguments: ['--print0', '--print-query', '-f', 'jsonl', 'negotiation:ferry-talks'],
	});
	await terminal.waitFor('Enter hand on');
	terminal.press('tab', 'tab');
	await terminal.waitFor('2 marked');
	terminal.press('enter');
	assert.equal((await terminal.exit).code, 0);
	const [query, first = '', second = '', ...rest] = (await terminal.stdout()).split('\0');
	assert.equal(query, 'negotiation:ferry-talks');
	assert.notEqual((JSON.parse(first) as {id: string}).id, (JSON.parse(second) as {id: string}).id);
	assert.deepEqual(rest, ['']);
});

test('-1 and -0 show the screen where there is something to choose', async context => {
	const terminal = openStrait(context, {
		columns: 100,
		rows: 30,
		stdoutTo: 'pipe',
		arguments: ['-1', '-0', '-f', 'jsonl', 'negotiation:ferry-talks'],
	});
	await terminal.waitFor('Enter hand on');
	assert.equal(terminal.alternate(), true);
	terminal.press('ctrl+c');
	assert.equal((await terminal.exit).code, 130);
	assert.equal(await terminal.stdout(), '');
});

test('Esc first leaves the line, then clears the query, then leaves the picker', async context => {
	const terminal = openStrait(context, {columns: 100, rows: 30, stdoutTo: 'pipe', arguments: ['kostaridis']});
	await terminal.waitFor('Andreas Kostaridis');
	terminal.press('escape');
	await terminal.waitFor('Space mark');
	terminal.press('escape');
	await terminal.waitFor('8/8');
	terminal.press('escape');
	assert.equal((await terminal.exit).code, 130);
});
