import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openStrait} from '../helpers/open-strait.js';
import {hasSize, rowsOf, styleIn} from '../helpers/on-screen.js';
import {shippedCount} from '../helpers/shipped.js';
import {openTerminal} from '../helpers/terminal.js';

/** Headlines of the list in their order, cut where the terminal cuts them. */
function headlines(rows: readonly string[]): readonly string[] {
	const known = [
		'Council calls',
		'Brandvik goes',
		'Kostaridis flies',
		'Fourteen',
		'Lighthouse',
		'Un phare',
		'Back in',
		'Brandvik and',
	];
	return rows.flatMap(row => {
		const list = row.split(/[│┃]/)[0] ?? '';
		return known.filter(each => list.includes(each));
	});
}

test('negotiations with their counts, articles with outlet, origin, language and a date as sure as it is', async context => {
	const terminal = openStrait(context);
	await terminal.waitFor('8/8');
	const screen = terminal.screen();
	assert.match(screen, /▾ 2031-04-02 Talks after the ferry was stopped +4 outlets, 1 origin /);
	assert.match(screen, /▾ 2031-06-14 The lighthouse accord +2 outlets, 2 origins/);
	assert.match(screen, /SW +Strait Wire +Council calls both sides to Halvik +04-02 [│┃]/);
	assert.match(screen, /PSO +The Post \(South\) +Kostaridis flies north +Strait Wire 04-03~/);
	assert.match(screen, /PNO +The Post \(North\) +Brandvik goes to Halvik +Strait Wire 04-03 /);
	assert.match(screen, /LAN +La Lanterne +Un phare pour deux +fr 06-15 /);
	assert.match(screen, /HD +Harbour Daily +Brandvik and the tide +2032-01 /);
	assert.match(screen, /> +SW/);
	assert.equal(styleIn(terminal, /^> +SW/, 'Council').inverse, true);
	assert.equal(styleIn(terminal, /Lighthouse will/, 'PNO').bold, true);
	assert.notEqual(
		styleIn(terminal, /Lighthouse will/, 'PNO').foreground,
		styleIn(terminal, /Un phare/, 'LAN').foreground,
	);
	// What the signs mean is said in the help.
	terminal.press('?', '/');
	terminal.type('inferred');
	await terminal.waitFor(/~ +date inferred, not stated/);
});

test('a negotiation closes and opens; the heading is the current row meanwhile', async context => {
	const terminal = openStrait(context);
	await terminal.waitFor('8/8');
	terminal.press('down', 'left');
	await terminal.waitFor('>▸2031-04-02');
	// Beside it stands the first article of the closed negotiation, and where one is.
	assert.match(terminal.screen(), /│ Council calls both sides to Halvik/);
	assert.match(rowsOf(terminal).at(-1) ?? '', /1\/8$/);
	assert.doesNotMatch(
		rowsOf(terminal)
			.map(row => row.split('│')[0])
			.join('\n'),
		/Council calls/,
	);
	assert.match(terminal.screen(), /Lighthouse will be shared/);
	terminal.press('right');
	await terminal.waitFor('SW   Strait Wire           Council calls');
});

test('typing filters: what matched stands out, what was understood and how many is said, the order stays', async context => {
	const terminal = openStrait(context);
	await terminal.waitFor('8/8');
	const before = headlines(rowsOf(terminal));
	terminal.press('/');
	terminal.type('brandwik');
	await terminal.waitFor(/Lena Brandvik ≈ brandwik \(5\)/);
	await terminal.waitFor('5/8');
	const after = headlines(rowsOf(terminal));
	assert.equal(after.length, 5);
	assert.deepEqual(
		after,
		before.filter(each => after.includes(each)),
	);
	const matched = styleIn(terminal, /Brandvik and the tide/, 'Brandvik');
	assert.deepEqual([matched.inverse, matched.underline], [true, false]);
	assert.equal(styleIn(terminal, /Brandvik and the tide/, ' and the tide').inverse, false);
	// The current row is inverse as a whole: there the match is told by weight and line.
	terminal.press('down');
	await terminal.waitFor(/^> +PNO/m);
	assert.equal(styleIn(terminal, /^> +PNO/, 'Brandvik').underline, true);
	assert.equal(styleIn(terminal, /^> +PNO/, ' goes to').underline, false);
	terminal.paste(' foo:x');
	await terminal.waitFor('There is no field "foo:"');
	assert.match(rowsOf(terminal)[0] ?? '', /5\/8$/);
	assert.deepEqual(headlines(rowsOf(terminal)), after);
});

test('the current row stays: while it still matches, while it is read, and when all comes back', async context => {
	const terminal = openStrait(context, {arguments: ['is:unread']});
	await terminal.waitFor('8/8');
	terminal.press('down', 'down', 'down', 'enter');
	await terminal.waitFor('J next');
	terminal.press('q');
	await terminal.waitFor(/^> +✓HD/m);
	assert.match(terminal.screen(), /8\/8/);
	terminal.press('escape');
	await terminal.waitFor('press / to search');
	assert.match(terminal.screen(), /^> +✓HD/m);
	terminal.press('/');
	terminal.type('bell');
	await terminal.waitFor('1/8');
	assert.match(terminal.screen(), /^> +✓HD/m);
});

test('bookmarks, read marks and notes stand in the row', async context => {
	const terminal = openStrait(context);
	await terminal.waitFor('8/8');
	terminal.press('m', 'enter');
	await terminal.waitFor('J next');
	terminal.press('q');
	await terminal.waitFor(/^> \*✓SW/m);
	terminal.press('space');
	await terminal.waitFor(/^ 1\*✓SW/m);
	await terminal.waitFor('1 marked');
});

test('the order is chosen from a menu, named above the list, and kept by the next query', async context => {
	const terminal = openStrait(context);
	await terminal.waitFor('Sort by: negotiation');
	terminal.press('x');
	await terminal.waitFor('> ');
	terminal.press('down', 'down', 'enter');
	await terminal.waitFor('Sort by: outlet');
	assert.deepEqual(headlines(rowsOf(terminal)).slice(0, 4), [
		'Fourteen',
		'Brandvik goes',
		'Kostaridis flies',
		'Council calls',
	]);
	terminal.press('/');
	terminal.type('halvik');
	await terminal.waitFor('7/8');
	await terminal.waitFor('Sort by: outlet');
	assert.deepEqual(headlines(rowsOf(terminal)).slice(0, 2), ['Fourteen', 'Brandvik goes']);
});

test('facets: actors, places and outlets with counts, Enter narrows, an empty one says how to leave', async context => {
	const terminal = openStrait(context);
	await terminal.waitFor('8/8');
	terminal.press('=');
	await terminal.waitFor('Narrow to');
	assert.match(terminal.screen(), /Actors\n> +5 +Lena Brandvik *\n/);
	assert.match(terminal.screen(), /Places\n +7 +Halvik\n/);
	assert.match(terminal.screen(), /Outlets\n +2 +Harbour Daily\n/);
	terminal.press('tab', 'tab', 'enter');
	await terminal.waitFor('/ outlet:harbour-daily');
	await terminal.waitFor('2/8');
	terminal.press('=');
	await terminal.waitFor('Narrow to');
	terminal.press('enter');
	await terminal.waitFor(/\/ outlet:harbour-daily actor:brandvik +2\/8/);
	terminal.press('/');
	terminal.type(' zebra');
	await terminal.waitFor('0/8');
	terminal.press('enter');
	await terminal.waitFor(screen => / search  \? help/.test(screen.split('\n').at(-1) ?? ''));
	terminal.press('=');
	await terminal.waitFor('Nothing to choose from; q goes back.');
	terminal.press('q');
	await terminal.waitFor('Nothing matches');
});

test('the shipped articles are listed with counts and dates in windows of every size', async context => {
	const terminal = openTerminal(context, {columns: 120, rows: 24});
	await terminal.waitFor(`${shippedCount}/${shippedCount}`);
	for (const [columns, rows] of [
		[40, 10],
		[60, 20],
		[84, 24],
		[100, 30],
		[160, 45],
		[200, 50],
	] as const) {
		terminal.resize(columns, rows);
		const drawn = (screen: string): boolean =>
			hasSize(screen, columns, rows) && screen.includes(`${shippedCount}/${shippedCount}`);
		await terminal.waitFor(screen => drawn(screen) && /^>?▾/m.test(screen));
		assert.match(
			terminal.screen(),
			columns < 60 ? /▾ \d{4}-\d\d-\d\d .*\d+ outlets?/ : /▾ \d{4}-\d\d-\d\d .*\d+ outlets?, \d+ origins?/,
		);
		assert.match(terminal.screen(), /[A-Z0-9]{2,4} +\S.* \d\d-\d\d[~ ]/);
		terminal.press('G');
		await terminal.waitFor(screen => drawn(screen) && /^>/m.test(screen));
		terminal.press('g');
		await terminal.waitFor(screen => drawn(screen) && /^>/m.test(screen));
	}
});
