import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {openStrait} from '../helpers/open-strait.js';
import {rowsOf, styleIn} from '../helpers/on-screen.js';
import {crowd, crowdFiles} from '../helpers/crowd-files.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from '../helpers/terminal.js';

/** The reader on a crowd of outlets. */
function openCrowd(context: TestContext, options: TerminalOptions): TestTerminal {
	const corpus = temporaryFolder(context);
	writeFiles(corpus, crowdFiles());
	return openTerminal(context, {...options, arguments: ['--corpus', corpus]});
}

/** Chooses outlets in the menu of lanes, by a part of their name each. */
async function chooseLanes(terminal: TestTerminal, outlets: readonly string[]): Promise<void> {
	terminal.press('=');
	await terminal.waitFor('Lanes: Enter puts');
	for (const [i, outlet] of outlets.entries()) {
		terminal.press('/');
		terminal.type(outlet);
		await terminal.waitFor(screen => screen.startsWith(`with: ${outlet} `));
		terminal.press('enter');
		await terminal.waitFor(new RegExp(`^> +${i + 1} `, 'm'));
	}
	terminal.press('q');
	await terminal.waitForGone('Lanes: Enter puts');
}

/** Tags over the lanes. */
function tags(terminal: TestTerminal): readonly string[] {
	const head = rowsOf(terminal).find(row => /[ ▸]all /.test(row) && !row.includes('“all”')) ?? '';
	return [...head.matchAll(/[ ▸]([A-Z0-9]{2,4})(?= |$)/g)].map(([, tag = '']) => tag);
}

test('four chosen outlets stand as lanes over all negotiations, with whole titles and headlines', async context => {
	const terminal = openCrowd(context, {columns: 160, rows: 45});
	await terminal.waitFor('Talks after the ferry was stopped');
	terminal.press('t');
	await terminal.waitFor(/^lanes 1–\d+ of 95, most articles first\. Timeline: articles by negotiation and outlet/m);
	await chooseLanes(terminal, ['strait wire', '(north', '(south', 'lanterne']);
	await terminal.waitFor('lanes 1–4 of 4, chosen; A brings all 95');
	assert.deepEqual(tags(terminal), ['SW', 'PNO', 'PSO', 'LAN']);
	for (const name of ['Strait Wire', 'The Post (', 'La Lanterne']) assert.ok(terminal.screen().includes(name));
	const days = rowsOf(terminal).flatMap(row => /^[> ] (\d{4}-\d\d-\d\d) /.exec(row)?.[1] ?? []);
	assert.equal(days.length, crowd.negotiations);
	assert.deepEqual(days, days.toSorted());
	assert.match(terminal.screen(), /2031-04-02 Talks after the ferry was stopped +4/);
	assert.match(terminal.screen(), /2031-06-14 The lighthouse accord +2 .*▓1 Lighthouse/);
	// Lanes move and go as columns of the comparison do.
	terminal.press('>');
	await terminal.waitFor(() => tags(terminal).join() === 'PNO,SW,PSO,LAN');
	terminal.press('-');
	await terminal.waitFor(() => tags(terminal).join() === 'PNO,PSO,LAN');
	// They stay in the coverage.
	terminal.press('C');
	await terminal.waitFor('Coverage: mentions by name and outlet; “all” counts every outlet');
	assert.deepEqual(tags(terminal), ['PNO', 'PSO', 'LAN']);
	terminal.press('A');
	await terminal.waitFor(/lanes 1–\d+ of 95, most articles first/);
});

test('a cell leads to its articles, a row into the comparison, and both back to the cell', async context => {
	const terminal = openStrait(context, {columns: 160, rows: 45, arguments: ['after:2031-06']});
	await terminal.waitFor('4/8');
	terminal.press('t');
	await terminal.waitFor('most articles first');
	await chooseLanes(terminal, ['strait wire', '(south', 'harbour']);
	terminal.press('enter');
	await terminal.waitFor('nothing matches');
	terminal.press('G', 'right');
	await terminal.waitFor('The Post (South), Second round about the ferry: 1 article');
	assert.equal(styleIn(terminal, /^> 2032-01-20/, '▓1').inverse, true);
	terminal.press('enter');
	await terminal.waitFor(/^\/ after:2031-06 negotiation:2032-01-20-\S+ outlet:\S+ +1\/8/m);
	await terminal.waitFor('Enter read');
	terminal.press('q');
	await terminal.waitFor('The Post (South), Second round about the ferry: 1 article');
	await terminal.waitFor('4/8');
	terminal.press('c');
	await terminal.waitFor('20 January 2032 · Second round about the ferry');
	assert.match(terminal.screen(), /▶PSO The Post \(South\)/);
	terminal.press('q');
	await terminal.waitFor(/ (\d+)\/\1  lane 2\/3/);
	// The column of sums leads to the whole row.
	terminal.press('left', 'left');
	await terminal.waitFor('All outlets, Second round about the ferry:');
	terminal.press('enter');
	await terminal.waitFor(/^\/ after:2031-06 negotiation:2032-01-20-\S+ +2\/8/m);
});

test('coverage counts mentions in cells and sums alike, shaded by number, with the articles in words', async context => {
	const terminal = openStrait(context, {columns: 120, rows: 24});
	await terminal.waitFor('8/8');
	terminal.press('C');
	await terminal.waitFor('Coverage: mentions by name and outlet');
	const row = rowsOf(terminal).find(each => /^[> ] actor Lena Brandvik/.test(each)) ?? '';
	const [, sum = '', cells = ''] = /Lena Brandvik +(\d+) (.*)/.exec(row) ?? [];
	const counts = [...cells.matchAll(/[░▒▓█](\d+)/g)].map(([, count]) => Number(count));
	assert.equal(
		counts.reduce((all, count) => all + count, 0),
		Number(sum),
	);
	assert.ok(counts.length >= 3 && Math.max(...counts) >= 5, row);
	const shadeOf = (count: number) =>
		/[░▒▓█]/.exec(new RegExp(`[░▒▓█]${count}(?= |$)`).exec(cells)?.[0] ?? '')?.[0] ?? '';
	const order = '░▒▓█';
	assert.ok(order.indexOf(shadeOf(Math.max(...counts))) > order.indexOf(shadeOf(Math.min(...counts))), row);
	await terminal.waitFor(/Harbour Daily, [\w ]+: \d articles?, \d mentions?/);
	terminal.press('c');
	await terminal.waitFor(/3 outlets, 1 origin · our accounts/);
});

test('marked articles choose the lanes, and the screen says so', async context => {
	const terminal = openStrait(context, {columns: 120, rows: 24});
	await terminal.waitFor('8/8');
	terminal.press('space', 'down', 'space');
	await terminal.waitFor('2 marked');
	terminal.press('t');
	await terminal.waitFor('lanes 1–2 of 2, the outlets of the marked articles; A brings all 5');
	assert.deepEqual(tags(terminal), ['SW', 'PSO']);
	assert.match(terminal.screen(), /2032-01-20 Second round about the ferry +2 +· +[▒▓]1 Back in Halvik/);
	terminal.press('A');
	await terminal.waitFor('lanes 1–5 of 5, most articles first');
	assert.match(terminal.screen(), /2 marked/);
	assert.deepEqual(tags(terminal).slice(0, 3).toSorted(), ['HD', 'PNO', 'PSO']);
});

for (const [columns, rows] of [
	[40, 10],
	[60, 20],
	[84, 24],
	[100, 30],
	[200, 50],
] as const) {
	test(`both grids fit ${columns}x${rows}, scroll sideways and say where one is`, async context => {
		const terminal = openCrowd(context, {columns, rows});
		await terminal.waitFor(/(\d+)\/\1$/m);
		terminal.press('t');
		await terminal.waitFor(/lanes 1–\d+ of 95/);
		await terminal.waitFor('lane 1/95');
		const shown = Number(/lanes 1–(\d+) of 95/.exec(terminal.screen())?.[1]);
		assert.equal(tags(terminal).length, shown);
		terminal.type('l'.repeat(shown));
		await terminal.waitFor(`lane ${shown + 1}/95`);
		await terminal.waitFor(`lanes 2–${shown + 1} of 95`);
		terminal.press('G');
		await terminal.waitFor(' 13/13  lane ');
		await terminal.waitFor(/^> 2033-02-10/m);
		terminal.press('C');
		await terminal.waitFor(/^> \w+ +(?:Veld|Halvik|Lena)/m);
		assert.match(terminal.screen(), /[░▒▓█]\d/);
	});
}
