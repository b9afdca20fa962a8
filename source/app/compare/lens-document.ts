import {endOf, startOf} from '../../text/around.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import {cutLine} from '../text/cut-line.js';
import type {DocumentLine} from '../text/document.js';
import {memoBy} from '../text/memo.js';
import {cutSpans, type Line, lineText, plain, type Span, styled} from '../text/spans.js';
import type {Item, LensCell, LensRow, LensTable} from './lens-table.js';

/** Which columns are on the screen. */
export type Shown = {readonly start: number; readonly end: number};

/** All columns, or as many as fit around the focused one. */
export function shownColumns(columns: number, focused: number, fitting: number): Shown {
	const start = Math.max(0, Math.min(focused, columns - fitting));
	return {start, end: Math.min(columns, start + fitting)};
}

/** A lens set in columns of a width, block = index of the row: a label, then the cells beside each other. What stands under the rows is the last block. */
export function lensDocument(table: LensTable, {start, end}: Shown, width: number): readonly DocumentLine[] {
	return kept(table, `${start} ${end} ${width}`);
}

const kept = memoBy((table: LensTable, key) => {
	const [start = 0, end = 0, width = 0] = key.split(' ').map(Number);
	return typeset(table, {start, end}, width);
});

function typeset({words, tags, rows, empty, foot}: LensTable, shown: Shown, width: number): readonly DocumentLine[] {
	const columns = shown.end - shown.start;
	const total = width * columns + columns - 1;
	const blocks: (readonly Line[])[] = rows.map(row => {
		const cells = row.cells.slice(shown.start, shown.end).map(cell => cellLines(cell, width - 1));
		const height = Math.max(...cells.map(cell => cell.length));
		const body = Array.from({length: height}, (_, i) =>
			joinCells(
				cells.map(cell => cell[i] ?? []),
				width,
			),
		);
		return [labelLine(row.label, noteOf({words, tags}, row, shown), total), ...body, plain('')];
	});
	const said = [...(rows.length === 0 ? [empty] : []), foot].filter(text => text !== '');
	if (said.length > 0) blocks.push(said.flatMap(text => wrap(text, total).map(line => styled(line.text, 'dim'))));
	return blocks.flatMap((lines, block) => lines.map((line, offset) => ({block, offset, line})));
}

/** Cells that a label gets, however much is to be said beside it. */
const leastLabel = 6;

/** “── Pompeo · Washington ── all 3”. */
function labelLine(text: string, note: string, width: number): Line {
	const tail = note === '' ? '' : ` ${truncate(note, width - leastLabel - 6)} `;
	const label = truncate(text, Math.max(leastLabel, width - cellWidth(tail) - 4));
	const rule = '─'.repeat(Math.max(0, width - cellWidth(label) - cellWidth(tail) - 4));
	return [
		{text: '── ', style: 'dim'},
		{text: label, style: 'strong'},
		{text: ` ${rule}`, style: 'dim'},
		{text: tail, style: 'accent'},
	];
}

/** How many tellings have something in the row; where columns are hidden, which of their outlets do. */
function noteOf({words, tags}: Pick<LensTable, 'words' | 'tags'>, {cells}: LensRow, {start, end}: Shown): string {
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
		return [...(i === 0 ? [] : styled('│', 'dim')), ...cell, {text: padding}];
	});
}
