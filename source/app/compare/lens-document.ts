import {endOf, startOf} from '../../text/around.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import {cutLine} from '../text/cut-line.js';
import type {DocumentLine} from '../text/document.js';
import {memoBy} from '../text/memo.js';
import {cutSpans, type Line, lineText, plain, type Span, styled} from '../text/spans.js';
import {measure} from '../layout.js';
import type {Item, LensCell, LensTable, TableRow} from './lens-table.js';

type Beside = Extract<TableRow, {kind: 'beside'}>;

/** Which columns are on the screen. */
export type Shown = {readonly start: number; readonly end: number};

/** All columns, or as many as fit around the focused one. */
export function shownColumns(columns: number, focused: number, fitting: number): Shown {
	const start = Math.max(0, Math.min(focused, columns - fitting));
	return {start, end: Math.min(columns, start + fitting)};
}

/** How a lens is set. */
export type Setting = {
	readonly shown: Shown;
	/** Of a column, and of all that are shown with what stands between them. */
	readonly width: number;
	readonly total: number;
	/** Articles whose band is open. */
	readonly opened: readonly string[];
};

/**
 * A lens set in columns, block = index of the row: a label, then the cells beside each other. What stands under the rows is the last block.
 * Folded, what one account alone has is a line a row, all of it together no more than a quarter of the lines.
 */
export function lensDocument(table: LensTable, setting: Setting): readonly DocumentLine[] {
	const {shown, width, total, opened} = setting;
	return kept(table, [shown.start, shown.end, width, total, ...opened].join('\n'));
}

const kept = memoBy((table: LensTable, key) => {
	const [numbers, opened] = [key.split('\n').slice(0, 4).map(Number), key.split('\n').slice(4)];
	const [start = 0, end = 0, width = 0, total = 0] = numbers;
	return typeset(table, {shown: {start, end}, width, total, opened});
});

function typeset(table: LensTable, setting: Setting): readonly DocumentLine[] {
	const {rows, empty, foot} = table;
	const {total} = setting;
	const beside = rows.map(row => (row.kind === 'beside' ? besideLines(table, row, setting) : []));
	const folded = foldedBands(
		table,
		setting,
		beside.reduce((sum, lines) => sum + lines.length, 0),
	);
	const blocks = rows.map((row, index) => {
		if (row.kind === 'beside') return beside[index] ?? [];
		const shownRows = folded.get(row.column);
		if (row.kind === 'band') return [bandLine(table, row, {isOpen: shownRows === undefined, total})];
		const isLast = rows[index + 1]?.kind !== 'alone';
		if (shownRows === undefined) return aloneLines(row.cell, total);
		const place = index - rows.findIndex(each => each.kind === 'band' && each.column === row.column) - 1;
		if (place < shownRows) return [summaryLine(row.cell, total)];
		return isLast && shownRows > 0 ? [styled(`   ${table.words.moreRows(place + 1 - shownRows)}`, 'dim')] : [];
	});
	const said = [...(rows.length === 0 ? [empty] : []), foot].filter(text => text !== '');
	if (said.length > 0) blocks.push(said.flatMap(text => wrap(text, total).map(line => styled(line.text, 'dim'))));
	return blocks.flatMap((lines, block) => lines.map((line, offset) => ({block, offset, line})));
}

function besideLines(table: LensTable, row: Beside, {shown, width, total}: Setting): readonly Line[] {
	const cells = row.cells.slice(shown.start, shown.end).map(cell => cellLines(cell, Math.min(measure, width - 1)));
	const height = Math.max(...cells.map(cell => cell.length));
	const body = Array.from({length: height}, (_, i) =>
		joinCells(
			cells.map(cell => cell[i] ?? []),
			width,
		),
	);
	return [labelLine({text: row.label, style: 'strong'}, noteOf(table, row, shown), total), ...body, plain('')];
}

/** How many rows of each folded band have a line of their own, by column: the shortest bands are the first to have all. */
function foldedBands({articles, rows}: LensTable, {opened}: Setting, linesAbove: number): ReadonlyMap<number, number> {
	const bands = rows.flatMap(row => (row.kind === 'band' && !opened.includes(articles[row.column] ?? '') ? [row] : []));
	// Where nothing is shared there is nothing that this would push away.
	let room = linesAbove === 0 ? Infinity : Math.max(0, Math.floor(linesAbove / 3) - bands.length);
	let left = bands.length;
	const shown = new Map<number, number>();
	for (const {column, rows: count} of bands.toSorted((a, b) => a.rows - b.rows)) {
		const share = Math.floor(room / left--);
		// The last line of those that do not fit says how many more there are.
		const lines = count <= share ? count : Math.max(0, share - 1);
		shown.set(column, lines);
		room -= lines === count ? lines : Math.min(share, lines + 1);
	}
	return shown;
}

function bandLine(
	{words, styles}: LensTable,
	{column, label}: Extract<TableRow, {kind: 'band'}>,
	{isOpen, total}: {readonly isOpen: boolean; readonly total: number},
): Line {
	return labelLine({text: label, style: styles[column]}, isOpen ? '' : words.folded, total);
}

/** What one account alone has, over the whole width as far as that can be read. */
function aloneLines(cell: LensCell, total: number): readonly Line[] {
	const lines = cellLines(cell, Math.min(measure, total - indent.length));
	return [...lines.map((line): Line => [{text: indent}, ...line]), plain('')];
}

/** Its first words, on one line. */
function summaryLine({items}: LensCell, total: number): Line {
	const [first] = items;
	if (first === undefined) return plain('');
	const line = cutSpans(first.text, 0, first.text.length, first.ranges ?? []);
	const more: Line = items.length > 1 ? plain(' …') : [];
	return cutLine([{text: ' · ', style: 'dim'}, ...line, ...more], total);
}

const indent = '   ';

/** Cells that a label gets, however much is to be said beside it. */
const leastLabel = 6;

/** “── Pompeo · Washington ── all 3”. */
function labelLine({text, style}: Span, note: string, width: number): Line {
	const tail = note === '' ? '' : ` ${truncate(note, width - leastLabel - 6)} `;
	const label = truncate(text, Math.max(leastLabel, width - cellWidth(tail) - 4));
	const rule = '─'.repeat(Math.max(0, width - cellWidth(label) - cellWidth(tail) - 4));
	return [
		{text: '── ', style: 'dim'},
		{text: label, style},
		{text: ` ${rule}`, style: 'dim'},
		{text: tail, style: 'accent'},
	];
}

/** How many accounts have something in the row; where columns are hidden, which of their outlets do. */
function noteOf(table: LensTable, row: Beside, shown: Shown): string {
	const holders = holdersNote(table, row, shown);
	return row.differs === true ? [table.words.differs, holders].filter(Boolean).join(' · ') : holders;
}

function holdersNote({words, tags}: LensTable, {cells}: Beside, {start, end}: Shown): string {
	const holders = cells.flatMap(({items, uncounted}, column) =>
		items.length > 0 && uncounted !== true ? [column] : [],
	);
	if (holders.length === 0) return '';
	if (holders.length === cells.length) return words.all(cells.length);
	const hidden = holders.filter(column => column < start || column >= end).map(column => tags[column] ?? '');
	const here = holders.length > hidden.length;
	if (hidden.length > 0) return (here ? words.also : words.only)(hidden.join(' '));
	return holders.length === 1 ? words.onlyHere : words.of(holders.length, cells.length);
}

function cellLines({items, none}: LensCell, width: number): readonly Line[] {
	if (items.length === 0 && none !== undefined) return wrap(`– ${none}`, width).map(line => styled(line.text, 'dim'));
	return items.flatMap((item, i) => [...(item.apart === true && i > 0 ? [plain('')] : []), ...itemLines(item, width)]);
}

function itemLines({text, ranges = [], lead = '', around}: Item, width: number): readonly Line[] {
	const room = width - cellWidth(lead);
	const parts = around === undefined ? wrap(text, room) : [stretchAround(text, around, room)];
	return parts.map(({start, end}, i) => {
		const line = cutSpans(text, start, end, ranges);
		if (lead === '') return line;
		return [{text: i === 0 ? lead : ' '.repeat(cellWidth(lead)), style: line[0]?.style}, ...line];
	});
}

/** As much of the text as fits on both sides of a stretch, in whole words; where one side is short the other gets its room. */
function stretchAround(
	text: string,
	{start, end}: {readonly start: number; readonly end: number},
	width: number,
): {readonly start: number; readonly end: number} {
	const [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
	const room = width - cellWidth(within);
	if (room <= 0) return {start, end: start + startOf(within, width).length};
	const left = endOf(before, Math.max(Math.floor(room / 2), room - cellWidth(after)));
	const right = startOf(after, room - cellWidth(left));
	return {start: start - left.length, end: end + right.length};
}

/** Cells of one line beside each other, a rule between them. */
export function joinCells(cells: readonly Line[], width: number): Line {
	return cells.flatMap((line, i): Span[] => {
		// Letters that join across a seam may measure more together than apart.
		const cell = cutLine(line, width);
		const padding = padEnd('', Math.max(0, width - cellWidth(lineText(cell))));
		return [...(i === 0 ? [] : styled('│ ', 'dim')), ...cell, {text: padding}];
	});
}
