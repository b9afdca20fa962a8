import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hasSize} from '../helpers/on-screen.js';
import {openIslands} from '../helpers/open-islands.js';
import {openStrait} from '../helpers/open-strait.js';
import {shippedCount} from '../helpers/shipped.js';
import {openTerminal} from '../helpers/terminal.js';

test('the reader opens on the shipped corpus and leaves the screen as it was', async context => {
	const terminal = openTerminal(context, {columns: 120, rows: 30});
	await terminal.waitFor(`${shippedCount}/${shippedCount}`);
	assert.equal(terminal.alternate(), true);
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);
	assert.equal(terminal.alternate(), false);
});

test('a misspelt name finds its articles, one opens, two stand side by side', async context => {
	const terminal = openStrait(context, {columns: 120, rows: 40});
	await terminal.waitFor('press /');
	terminal.press('/');
	terminal.type('brandwik');
	await terminal.waitFor(/Lena Brandvik ≈ brandwik \(\d+\)/);
	terminal.press('enter');
	await terminal.waitFor('Enter read');
	terminal.press('enter');
	await terminal.waitFor('J next');
	terminal.press('J');
	terminal.press('q');
	await terminal.waitFor('Enter read');
	terminal.press('space', 'space', 'c');
	await terminal.waitFor('2 outlets, ');
	await terminal.waitFor('row 1/');
	terminal.press('}', 'tab');
	await terminal.waitFor(/row [2-9]\//);
	terminal.press('q', 'escape');
	await terminal.waitFor('press / to search');
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);
});

test('keys typed fast are all heard', async context => {
	const terminal = await openIslands(context);
	await terminal.waitFor('1/5');
	terminal.type('jjk');
	await terminal.waitFor('2/5');
	terminal.type('jkkj');
	terminal.type('k');
	await terminal.waitFor('1/5');
});

test('a search after a search begins anew, or adds a word after a blank', async context => {
	const terminal = openStrait(context, {columns: 120, arguments: ['kostaridis']});
	await terminal.waitFor('/ kostaridis');
	terminal.press('/');
	await terminal.waitFor('a blank adds to this one');
	terminal.type('brandvik');
	await terminal.waitFor(/^\/ brandvik {3}/u);
	terminal.press('enter', '/');
	terminal.type(' halvik');
	await terminal.waitFor('/ brandvik halvik');
});

test('Esc and what is typed right after it are keys of their own, also when they come in one piece', async context => {
	const terminal = openStrait(context, {columns: 120});
	await terminal.waitFor('1/8');
	// Taken for Alt-/ this would be dropped, and p would print and leave.
	terminal.type('\u001B/the press');
	await terminal.waitFor('/ the press');
});

test('a paste is text, not keys', async context => {
	const terminal = await openIslands(context);
	await terminal.waitFor('press /');
	terminal.press('/');
	await terminal.waitFor('Esc leave');
	terminal.paste('ferry\nqqq');
	await terminal.waitFor('/ ferry qqq');
});

test('the passage that is read stays on the screen through a resize', async context => {
	const terminal = openStrait(context, {columns: 120, rows: 24, arguments: ['2031-04-02-ferry-talks/harbour-daily']});
	await terminal.waitFor('Fourteen sailors');
	terminal.press('enter', 'd');
	await terminal.waitForGone('From Strait Wire');
	const text = terminal
		.screen()
		.split('\n')
		.slice(2)
		.map(row => row.split(/[│┃]/).at(-1)?.trim() ?? '');
	// The blank line before a paragraph may stand at the top.
	const passage = text.find(row => row !== '')?.slice(0, 30) ?? '';
	assert.notEqual(passage, '');
	terminal.resize(60, 24);
	await terminal.waitFor(passage);
	await terminal.waitForGone('▾ 2031-04-02');
	terminal.resize(120, 24);
	await terminal.waitFor('▾ 2031-04-02');
	assert.ok(terminal.screen().includes(passage));
});

test('the list and the comparison fit windows of every size', async context => {
	const terminal = openTerminal(context, {columns: 120, rows: 24});
	await terminal.waitFor(`/${shippedCount}`);
	for (const [columns, rows] of [
		[60, 20],
		[84, 24],
		[100, 30],
		[160, 45],
		[200, 50],
		[40, 10],
	] as const) {
		terminal.resize(columns, rows);
		await terminal.waitFor(screen => hasSize(screen, columns, rows) && screen.includes(`/${shippedCount}`));
		assert.match(terminal.screen().split('\n')[0] ?? '', /^\/ /);
		terminal.press('c');
		await terminal.waitFor('row 1/');
		assert.match(terminal.screen().split('\n')[0] ?? '', /^\d.* · .+/);
		assert.match(terminal.screen().split('\n')[1] ?? '', /^differs: /);
		terminal.press('q');
		await terminal.waitForGone('row 1/');
	}
});

test('a window too small says so, and comes back', async context => {
	const terminal = openStrait(context, {columns: 39, rows: 9});
	await terminal.waitFor('Too small: 40x10');
	terminal.resize(80, 24);
	await terminal.waitFor('/8');
});

test('help is a key away', async context => {
	const terminal = await openIslands(context, {columns: 100, rows: 40});
	terminal.press('?');
	await terminal.waitFor('half a page down');
	terminal.press('escape');
	await terminal.waitForGone('half a page down');
});

test('NO_COLOR leaves weights only, and outlets still have their tags', async context => {
	const terminal = openStrait(context, {columns: 120, env: {NO_COLOR: '1'}});
	await terminal.waitFor('Strait Wire');
	assert.doesNotMatch(terminal.raw(), /\u001B\[(?:\d+;)*3[0-7]m/);
	assert.match(terminal.screen(), /SW/);
});
