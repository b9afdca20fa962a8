import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {renderToString} from 'ink';
import {viewOf} from '../../source/app/view.js';
import {type Output, type OutputClass, rowOutputOver} from '../../source/ui/row-output.js';
import {Screen} from '../../source/ui/screen.js';
import {themes} from '../../source/ui/theme.js';
import {openSession, type Session} from '../helpers/session.js';
import {drawings, stockInk} from '../helpers/stock-ink.js';

const {StockOutput, styledChars} = await stockInk();
let fallbacks = 0;
const RowOutput = rowOutputOver(StockOutput, styledChars, () => {
	fallbacks += 1;
});

type Draw = (output: Output) => void;
type Size = {readonly width: number; readonly height: number};

const drawnOn = (Class: OutputClass, size: Size, operations: readonly Draw[]) => {
	const output = new Class(size);
	for (const draw of operations) draw(output);
	return output.get();
};

const sgr = (parameters: string): string => `\u001B[${parameters}m`;
const letters = fc.constantFrom('a', ' ', 'Baku', '   ', 'é', 'Երևան', '│', '▶', '“”', '\u00A0', '纳卡', '한국', 'ｱ');
const awkward = fc.constantFrom(
	'e\u0301',
	'\u0301',
	'👍',
	'👨\u200D👩',
	'\u200B',
	'\uFE0F',
	'\u00AD',
	'ᄀ',
	'각',
	'\uD800',
);
const style = fc.constantFrom(...'1 22 2 3 23 4 24 7 27 36 39 31 44 49 95 1;36 22;39 39;22'.split(' ')).map(sgr);
const odd = fc.constantFrom(
	sgr('0'),
	sgr(''),
	sgr('38;5;9'),
	sgr('12345'),
	sgr('01'),
	'\u001B',
	'\u001B]8;;x\u0007',
	'\u001B]8;;x\u001B\\',
	'\u001B]8;;\u001B\\',
	'\u009B1m',
);
const closed = fc
	.tuple(fc.constantFrom('1 22', '2 22', '7 27', '36 39', '33 39', '1;36 22;39', '4 24'), letters)
	.map(([codes, text]) => codes.split(' ').map(sgr).join(text));
const link = (url: string): string => `\u001B]8;${url === '' ? '' : 'id=a'};${url}\u001B\\`;
const linked = fc.tuple(closed, letters).map(all => `${link('https://a.example/b?c=1')}${all.join('')}${link('')}`);
const line = (...units: fc.Arbitrary<string>[]) =>
	fc.array(fc.oneof(...units), {maxLength: 6}).map(all => all.join(''));
const text = fc
	.array(
		fc.oneof(
			{weight: 6, arbitrary: line(letters, closed)},
			{weight: 2, arbitrary: line(letters, closed, linked)},
			{weight: 2, arbitrary: line(letters, closed, style)},
			{weight: 1, arbitrary: line(letters, closed, style, awkward, odd)},
		),
		{maxLength: 4},
	)
	.map(lines => lines.join('\n'));
const bold = (each: string): string => `${sgr('1')}${each}${sgr('22')}`;
const transformers = fc.constantFrom<((each: string, index: number) => string)[]>(
	[],
	[each => each],
	[bold],
	[(each, index) => `${index}${each}`],
	[each => each.slice(1), bold],
);
const bound = fc.option(fc.integer({min: -3, max: 24}), {nil: undefined});
const operation: fc.Arbitrary<Draw> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.tuple(fc.integer({min: -2, max: 20}), fc.integer({min: -2, max: 6}), text, transformers).map(
			([x, y, each, how]) =>
				(output: Output) =>
					output.write(x, y, each, {transformers: how}),
		),
	},
	{
		weight: 1,
		arbitrary: fc
			.record({x1: bound, x2: bound, y1: bound, y2: bound})
			.map(clip => (output: Output) => output.clip(clip)),
	},
	{weight: 1, arbitrary: fc.constant((output: Output) => output.unclip())},
);
const size = fc.record({width: fc.integer({min: 0, max: 40}), height: fc.integer({min: 0, max: 6})});

test('draws the same bytes as the class of Ink, whatever is written where', () => {
	fallbacks = 0;
	let runs = 0;
	fc.assert(
		fc.property(size, fc.array(operation, {maxLength: 6}), (each, operations) => {
			runs += 1;
			assert.deepEqual(drawnOn(RowOutput, each, operations), drawnOn(StockOutput, each, operations));
		}),
		{numRuns: 1200},
	);
	assert.ok(fallbacks < runs * 0.9, `${fallbacks} of ${runs} drawn by Ink itself: nothing was compared`);
});

test('draws the same bytes side by side, where rows meet', () => {
	fallbacks = 0;
	const column = fc.array(line(letters, closed), {minLength: 1, maxLength: 4}).map(lines => lines.join('\n'));
	fc.assert(
		fc.property(fc.tuple(column, column), fc.integer({min: 0, max: 30}), fc.boolean(), ([left, right], x, clips) => {
			const operations: Draw[] = [
				output => output.clip({x1: 0, x2: 60, y1: 0, y2: clips ? 2 : 4}),
				output => output.write(0, 0, left, {transformers: [each => each]}),
				output => output.write(x, 0, right, {transformers: [each => each]}),
				output => output.unclip(),
			];
			const each = {width: 60, height: 4};
			assert.deepEqual(drawnOn(RowOutput, each, operations), drawnOn(StockOutput, each, operations));
		}),
		{numRuns: 400},
	);
});

test('draws the same bytes through clips, whether they cut or not', () => {
	fallbacks = 0;
	const rows = fc.array(line(letters, closed), {minLength: 1, maxLength: 5}).map(lines => lines.join('\n'));
	const window = fc.record({
		x1: fc.integer({min: -2, max: 6}),
		x2: fc.integer({min: 8, max: 40}),
		y1: fc.integer({min: -1, max: 3}),
		y2: fc.integer({min: 2, max: 6}),
	});
	const numRuns = 800;
	fc.assert(
		fc.property(fc.tuple(window, window), rows, fc.integer({min: 0, max: 6}), transformers, (clips, each, x, how) => {
			const operations: Draw[] = [
				...clips.map(clip => (output: Output) => output.clip(clip)),
				output => output.write(x, 1, each, {transformers: how}),
				output => output.unclip(),
				output => output.write(x, 5, each, {transformers: how}),
			];
			const room = {width: 60, height: 7};
			assert.deepEqual(drawnOn(RowOutput, room, operations), drawnOn(StockOutput, room, operations));
		}),
		{numRuns},
	);
	assert.ok(fallbacks < numRuns * 0.75, `${fallbacks} of ${numRuns} drawn by Ink itself`);
});

const screens: Readonly<Record<string, () => Session>> = {
	list: () => openSession(),
	search: () => openSession().press('/').type('marche'),
	problem: () => openSession().press('/').type('foo:bar'),
	marked: () => openSession().press('space', 'space'),
	reading: () => openSession().press('enter'),
	compare: () => openSession().press('space', 'space', 'c'),
	'compare-three': () => openSession().press('a', 'c'),
	help: () => openSession().press('?'),
	picker: () => openSession({picker: true}).type('skerry').press('tab'),
};

for (const [name, open] of Object.entries(screens)) {
	test(`${name}: the same bytes from 39 to 200 columns, without help from Ink's class`, () => {
		fallbacks = 0;
		for (const theme of [themes.terminal, themes.plain]) {
			for (const columns of [39, 60, 84, 90, 120, 160, 200]) {
				const state = open().resize(columns, 24).state();
				const found = drawings(StockOutput, () => {
					renderToString(<Screen view={viewOf(state)} size={state.size} theme={theme} />, {columns});
				});
				assert.ok(found.length > 0);
				for (const {output, on} of found) assert.equal(on(RowOutput), output, `${columns} columns`);
			}
		}
		assert.equal(fallbacks, 0);
	});
}
