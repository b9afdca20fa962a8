import assert from 'node:assert/strict';
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {cellWidth} from '../../source/text/width.js';
import {openIslands} from '../helpers/open-islands.js';
import {islands, program} from '../helpers/paths.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from '../helpers/terminal.js';

/** Parameters of all sequences that set colours or weights (SGR). */
function styleParameters(raw: string): ReadonlySet<string> {
	return new Set([...raw.matchAll(/\u001B\[([\d;:]*)m/g)].flatMap(([, parameters = '']) => parameters.split(/[;:]/)));
}

const weights = new Set(['', '0', '1', '2', '3', '4', '7', '22', '23', '24', '27']);
const drawn = /[│┃─━▌▾▸█░]/;

const isOwn = (colour: unknown): boolean => typeof colour === 'number' && colour < 16;
const isFixed = (colour: unknown): boolean => typeof colour === 'number' && colour >= 16;
const isNone = (colour: unknown): boolean => colour === null;

for (const [theme, hasColour] of [
	['terminal', isOwn],
	['dark', isFixed],
	['light', isFixed],
	['contrast', isNone],
	['plain', isNone],
] as const) {
	test(`the theme “${theme}” is that of the settings, and outlets stand out in it`, async context => {
		const home = temporaryFolder(context);
		writeFiles(home, {'config/karabakh-reader/config.json': JSON.stringify({theme})});
		const terminal = await openIslands(context, {home});
		const outlet = terminal.styleOf('HC  ');
		assert.ok(hasColour(outlet.foreground), `the colour of an outlet is ${outlet.foreground}`);
		assert.ok(outlet.bold);
		assert.equal(terminal.styleOf('>   SW').inverse, true);
		assert.equal(terminal.styleOf('2031-04-02 Talks').dim, theme !== 'contrast');
		assert.equal(terminal.styleOf('Strait Council calls').background, null, 'the background is that of the terminal');
	});
}

test('another theme is a key away, at once and at the next start', async context => {
	const home = temporaryFolder(context);
	const terminal = await openIslands(context, {home});
	terminal.press('T');
	await terminal.waitFor('contrast');
	terminal.press('j', 'j', 'enter');
	await terminal.waitFor('Enter read');
	assert.ok(isFixed(terminal.styleOf('HC  ').foreground));
	terminal.press('q');
	await terminal.exit;
	const settings = readFileSync(join(home, 'config', 'karabakh-reader', 'config.json'), 'utf8');
	assert.match(settings, /"theme": "light"/);
});

test('NO_COLOR leaves weights only on every screen, and outlets still have their tags', async context => {
	const terminal = await openIslands(context, {env: {NO_COLOR: '1'}, arguments: ['brandvik']});
	terminal.press('enter');
	await terminal.waitFor('▌');
	terminal.press('c');
	await terminal.waitFor('row 1/');
	terminal.press('3');
	await terminal.waitFor('wording: In briefs');
	terminal.press('t');
	terminal.press('q', 't');
	await terminal.waitFor('Timeline');
	terminal.press('q', '=');
	await terminal.waitFor('Narrow to');
	for (const parameter of styleParameters(terminal.raw())) assert.ok(weights.has(parameter), `SGR ${parameter}`);
	terminal.press('q');
	await terminal.waitFor(/SW +Strait Wire/);
});

test('a terminal that cannot place text gets lines of plain text, and all of an article', async context => {
	const terminal = await linear(context, {command: ['env', 'TERM=dumb', process.execPath, program]});
	assert.doesNotMatch(terminal.raw(), /\u001B/);
});

test('a screen reader hears the same', async context => {
	const terminal = await linear(context, {env: {INK_SCREEN_READER: 'true'}});
	assert.doesNotMatch(terminal.raw(), /\u001B/);
});

/** Goes through the reader as somebody who only hears it; leaves with q. */
async function linear(context: TestContext, options: TerminalOptions): Promise<TestTerminal> {
	const terminal = openTerminal(context, {columns: 110, rows: 40, ...options, arguments: ['--corpus', islands]});
	await terminal.waitFor('? lists the keys');
	await terminal.waitFor('Strait Wire, Strait Council calls both sides to Halvik, 2031-04-02, 2 of 7');
	terminal.press('enter');
	await terminal.waitFor('1 of 2: The Strait Council has called');
	terminal.press('j');
	await terminal.waitFor('2 of 2: Lena Brandwik');
	terminal.press('e');
	terminal.type('spelling\r');
	await terminal.waitFor('Your note: spelling');
	terminal.press('c');
	await terminal.waitFor(/^row 1 of \d/m);
	terminal.press('j');
	await terminal.waitFor(/^row 2 of \d/m);
	terminal.press('q', '|');
	terminal.type('grep -c Halvik\r');
	await terminal.waitFor('Enter goes back');
	terminal.press('enter');
	await terminal.waitFor(/^piped to grep -c Halvik/m);
	terminal.press('q', '/');
	await terminal.waitFor('search: ');
	terminal.type('light');
	await terminal.waitFor('search: light');
	terminal.press('enter');
	await terminal.waitFor(/North Light to shine for both, 2031-06-15, \d of/);
	assert.doesNotMatch(terminal.screen(), drawn);
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);
	assert.equal(terminal.alternate(), false);
	return terminal;
}

for (const [layout, down, compare, mark] of [
	['Russian', 'о', 'с', 'ь'],
	['Armenian', 'յ', 'ց', 'մ'],
	['Georgian', 'ჯ', 'ც', 'მ'],
	['Greek', 'ξ', 'ψ', 'μ'],
] as const) {
	test(`under a ${layout} layout the keys where Latin letters lie move, compare and bookmark; the search line takes letters`, async context => {
		const terminal = await openIslands(context);
		terminal.press(down);
		await terminal.waitFor('2/5');
		terminal.press(mark);
		await terminal.waitFor('bookmarked');
		terminal.press(compare);
		await terminal.waitFor('row 1/');
		terminal.press('escape');
		await terminal.waitFor('2/5');
		terminal.press('/', down, compare);
		await terminal.waitFor(`/ ${down}${compare}`);
	});
}

test('from 200x50 to 40x10 and under it and back, the passage and the place in the list stay', async context => {
	const terminal = await openIslands(context, {columns: 200, rows: 50});
	terminal.press('j', 'enter', '}');
	await terminal.waitFor('▌Coast guard commander');
	terminal.resize(40, 10);
	await terminal.waitFor('▌Coast guard commander');
	terminal.resize(39, 9);
	await terminal.waitFor('Too small');
	terminal.resize(40, 10);
	await terminal.waitFor('▌Coast guard commander');
	terminal.resize(200, 50);
	await terminal.waitFor('>  ✓HC');
	await terminal.waitFor('▌Coast guard commander');
});

test('the mouse is left to the terminal', async context => {
	const terminal = await openIslands(context);
	terminal.press('enter', 'c');
	await terminal.waitFor('row 1/');
	assert.doesNotMatch(terminal.raw(), /\u001B\[\?(?:9|100[0-6]|101[56])h/);
});

/** An article file in a language of wide or combining letters. */
function articleFile(title: string, body: string): string {
	return `---\ntitle: "${title}"\noutlet: strait-wire\npublished: 2031-04-02\npublished_basis: stated\nlanguage: ja\ntext: brief\ncovers: all\n---\n\n${body}\n`;
}

test('wide and combining characters keep everything behind them in its column', async context => {
	const folder = temporaryFolder(context);
	cpSync(islands, folder, {recursive: true});
	writeFiles(folder, {
		'2031-04-02-ferry-incident/strait-wire-2.md': articleFile(
			'停戦協議がハルビクで始まる、双方が出席',
			'海峡通信は「停戦」と書いた。'.repeat(12),
		),
		'2031-04-02-ferry-incident/strait-wire-3.md': articleFile(
			'E\u0301tape nouvelle a\u0300 Halvik: de\u0301parts, re\u0301ponses',
			'Ne\u0301gociations a\u0300 Halvik. '.repeat(20).trim(),
		),
	});
	const terminal = openTerminal(context, {columns: 120, rows: 30, arguments: ['--corpus', folder]});
	await terminal.waitFor('/7');
	for (const name of ['停戦協議', 'E\u0301tape']) {
		terminal.press('j');
		await terminal.waitFor(
			// The headline stands under its outlet.
			screen => new RegExp(`^> .*\\n {9}${name}`, 'mu').test(screen.normalize('NFD')),
		);
		const rows = terminal.screen().split('\n').slice(2, -1);
		const columns = new Set(rows.map(row => cellWidth(row.slice(0, row.indexOf('│')))));
		assert.deepEqual([...columns], [54], terminal.screen());
		for (const row of rows) assert.ok(cellWidth(row) <= 120, row);
	}
});

test('the help can be searched, and names the keys of its place', async context => {
	const terminal = await openIslands(context);
	terminal.press('?');
	await terminal.waitFor('half a page down');
	terminal.press('/');
	terminal.type('bookm');
	await terminal.waitForGone('half a page down');
	assert.match(terminal.screen(), /^ {2}m +bookmark, or take the bookmark away$/m);
	terminal.press('enter');
	await terminal.waitFor('Esc close');
	terminal.press('escape');
	await terminal.waitFor('Enter read');
});

test('the footer names only keys that act now', async context => {
	const terminal = await openIslands(context);
	const footer = (): string => terminal.screen().split('\n').at(-1) ?? '';
	assert.match(footer(), /Space mark/);
	terminal.press('enter');
	await terminal.waitFor('} paragraphs');
	assert.doesNotMatch(footer(), /n hit|Space mark/);
	terminal.press('|');
	await terminal.waitFor('pipe to:');
	assert.match(footer(), /^Enter done  Esc leave +All$/);
	terminal.press('escape');
	await terminal.waitForGone('pipe to:');
	terminal.press('q', '/');
	terminal.type('zebra');
	terminal.press('enter');
	await terminal.waitFor('Nothing matches');
	await terminal.waitFor(screen => /^\/ search  \? help  q back +0\/0$/.test(screen.split('\n').at(-1) ?? ''));
});

for (const [locale, word] of [
	['hy_AM.UTF-8', 'ստեղն.'],
	['az_AZ.UTF-8', 'kömək'],
	['ru_RU.UTF-8', 'справка'],
] as const) {
	test(`${locale}: the interface is translated, articles are not`, async context => {
		const terminal = await openIslands(context, {env: {LC_ALL: locale}});
		await terminal.waitFor(word);
		assert.match(terminal.screen(), /Strait Council calls both sides to Halvik/);
		terminal.press('enter', 'y');
		await terminal.waitFor(/paragraph|պարբերություն 1|abzas 1|абзац 1/);
		assert.doesNotMatch(terminal.screen().split('\n')[1] ?? '', /copied/);
	});
}
