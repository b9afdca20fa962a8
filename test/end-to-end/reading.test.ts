import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {CellStyle} from '../helpers/emulator.js';
import {openStrait} from '../helpers/open-strait.js';
import {countStyled, rowsOf, styleIn} from '../helpers/on-screen.js';
import type {TestTerminal} from '../helpers/terminal.js';

/** The pane of the text, row by row. */
function textRows(terminal: TestTerminal): readonly string[] {
	return rowsOf(terminal)
		.slice(2, -1)
		.map(row => row.split(/[│┃]/).at(-1) ?? '');
}

const long = 'outlet:harbour-daily bell';

const isHit = ({inverse, bold}: CellStyle) => inverse && bold;
const isMatch = ({inverse, bold}: CellStyle) => inverse && !bold;

test('the card says who, when, from whom and how sure, with a link that can be followed', async context => {
	const terminal = openStrait(context, {arguments: [long]});
	await terminal.waitFor('1/8');
	terminal.press('enter');
	await terminal.waitFor('J next');
	const card = textRows(terminal).slice(0, 19).join(' ').replaceAll(/\s+/g, ' ');
	const parts = [
		'Fourteen sailors and a bell',
		'Harbour Daily · XO · en',
		'Headline inferred: from the address',
		'Published 2031-04-04~ (date inferred: from the address)',
		'By Ada Quay',
		'From Strait Wire: inferred: same facts in the same order',
		'Read on Sea News',
		'https://harbour-daily.example/2031/',
		'Note: The relay left the last paragraph out.',
		'Our own words; “quoted” is the outlet’s',
		'About Talks after the ferry was stopped, 2031-04-02',
		'Found here: ',
		'Lena Brandvik of Veldmark',
	];
	const places = parts.map(part => card.indexOf(part));
	assert.deepEqual(
		places.map((place, i) => (place === -1 ? parts[i] : '')).filter(part => part !== ''),
		[],
	);
	assert.deepEqual(
		places,
		places.toSorted((a, b) => a - b),
	);
	const url =
		'https://harbour-daily.example/2031/fourteen-sailors-and-a-bell-that-nobody-on-the-quay-had-heard-before-that-night';
	assert.ok(terminal.raw().includes(`;${url}\u001B\\`), 'the wrapped address is one link of the terminal');
	terminal.press('Y');
	await terminal.waitFor('copied https://harbour-daily.example/2031/');
});

test('names stand out by kind, the words of the outlet apart from ours', async context => {
	const terminal = openStrait(context, {arguments: [long]});
	await terminal.waitFor('1/8');
	terminal.press('enter');
	await terminal.waitFor(() => styleIn(terminal, /Lena Brandvik of/, 'Lena Brandvik').foreground !== null);
	const colours = ['Lena Brandvik', 'Veldmark told', 'Strait Council in', 'Halvik that'].map(
		name => styleIn(terminal, /Lena Brandvik of Veldmark told the Strait Council in Halvik/, name).foreground,
	);
	assert.equal(new Set(colours).size, 4, `a person, a state, a body and a place: ${colours.join(' ')}`);
	assert.equal(styleIn(terminal, /safe and fed/, '“safe').italic, true);
	const ours = styleIn(terminal, /safe and fed/, 'and that');
	assert.deepEqual([ours.italic, ours.foreground, ours.bold], [false, null, false]);
	assert.equal(styleIn(terminal, /[│┃] Fourteen sailors and a bell/, 'bell').inverse, true);
});

test('a line is never longer than 80 cells, whatever the window', async context => {
	const terminal = openStrait(context, {columns: 200, rows: 50, arguments: [long]});
	await terminal.waitFor('1/8');
	terminal.press('enter');
	await terminal.waitFor('J next');
	// The first cell is for the mark of the passage.
	const longest = () => Math.max(...textRows(terminal).map(row => row.trimEnd().length - 1));
	assert.ok(longest() <= 80 && longest() > 70, `${longest()} cells`);
	terminal.resize(84, 24);
	await terminal.waitFor(screen => !screen.includes('┃') && screen.includes('Passage 2'));
	assert.ok(longest() <= 80 && longest() > 70, `${longest()} cells`);
	terminal.resize(40, 10);
	await terminal.waitFor(screen => screen.split('\n').length === 10 && screen.includes('Headline inferred'));
	assert.ok(longest() <= 40);
});

test('find: hits stand out, the current one most, n and N go round and say where one is', async context => {
	const terminal = openStrait(context, {columns: 84, rows: 24, arguments: ['outlet:harbour-daily']});
	await terminal.waitFor('2/8');
	terminal.press('enter');
	await terminal.waitFor('J next');
	terminal.press('/');
	terminal.type('BRANDVIK');
	await terminal.waitFor('4 in this text; Enter, then n and N');
	terminal.press('enter');
	await terminal.waitFor('1/4');
	assert.equal(countStyled(terminal, 'Brandvik', isHit), 1);
	assert.equal(countStyled(terminal, 'Brandvik', isMatch), 1);
	terminal.press('n');
	await terminal.waitFor('2/4');
	assert.equal(styleIn(terminal, /Passage 6\. Brandvik/, 'Brandvik').bold, true);
	terminal.press('n', 'n', 'n');
	await terminal.waitFor('1/4');
	terminal.press('N');
	await terminal.waitFor('4/4');
	// The last screenful is kept full: no empty rows under the end.
	assert.match(textRows(terminal).at(-1) ?? '', /\S/);
	assert.match(rowsOf(terminal).at(-1) ?? '', /End$/);
	terminal.press('/');
	terminal.type('zzz');
	await terminal.waitFor('“zzz” is not in this text');
	assert.match(terminal.screen(), /Passage 16\. Brandvik/);
	terminal.press('escape');
	await terminal.waitForGone('zzz');
	assert.equal(
		countStyled(terminal, 'Brandvik', ({inverse}) => inverse),
		0,
	);
});

test('n without a find goes to the next mention of the searched name', async context => {
	const terminal = openStrait(context, {columns: 84, rows: 24, arguments: ['brandvik outlet:harbour-daily']});
	await terminal.waitFor('2/8');
	terminal.press('enter');
	await terminal.waitFor('J next');
	terminal.press('n');
	await terminal.waitFor('1/4');
	terminal.press('n');
	await terminal.waitFor('2/4');
	const hit = styleIn(terminal, /Passage 6\. Brandvik/, 'Brandvik');
	assert.deepEqual([hit.inverse, hit.bold], [true, true]);
});

test('next and previous article, next and previous negotiation', async context => {
	const terminal = openStrait(context, {columns: 84, rows: 24});
	await terminal.waitFor('8/8');
	terminal.press('enter');
	await terminal.waitFor('Strait Wire · XV');
	terminal.press('J');
	await terminal.waitFor('The Post (North) · XV');
	terminal.press(']');
	await terminal.waitFor('Lighthouse will be shared');
	terminal.press(']');
	await terminal.waitFor('Brandvik and the tide');
	terminal.press('J', 'J');
	await terminal.waitFor('this is the last article');
	terminal.press('[');
	await terminal.waitFor('Lighthouse will be shared');
	terminal.press('K');
	await terminal.waitFor('Fourteen sailors and a bell');
});

test('progress, and the passage that stays while the window changes', async context => {
	const terminal = openStrait(context, {columns: 84, rows: 24, arguments: [long]});
	await terminal.waitFor('1/8');
	terminal.press('enter');
	await terminal.waitFor(/Top$/m);
	terminal.press('d', 'd');
	await terminal.waitFor(/ \d+%$/m);
	const first = /Passage \d+\./.exec(textRows(terminal).join('\n'))?.[0] ?? 'none';
	for (const [columns, rows] of [
		[60, 20],
		[160, 45],
		[100, 30],
		[84, 24],
	] as const) {
		terminal.resize(columns, rows);
		await terminal.waitFor(screen => {
			const lines = screen.split('\n');
			return lines.length === rows && (lines[0] ?? '').trimEnd().length > columns - 8 && screen.includes(first);
		});
	}
	assert.equal(/Passage \d+\./.exec(textRows(terminal).join('\n'))?.[0], first);
	terminal.press('G');
	await terminal.waitFor(/End$/m);
	assert.match(textRows(terminal).join('\n'), /Passage 20\./);
	terminal.press('J', 'K', 'J');
	terminal.resize(84, 60);
	terminal.press('g');
	await terminal.waitFor(/(?:All|Top)$/m);
});
