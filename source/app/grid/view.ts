import {cellWidth as widthOf} from '../../text/width.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {outletStyle} from '../text/outlet-style.js';
import {type Line, type Span, styled} from '../text/spans.js';
import type {GridState, Size, State} from '../state.js';
import type {Words} from '../words/words.js';
import {articlesIn, type GridCell, type GridRow} from './grid.js';

const cellWidth = 6;
const detailWidth = 11;
const widestLabel = 44;
const shades = ['░', '▒', '▓', '█'] as const;

/** How many columns and rows of a grid are on the screen: two lines of head, the rest rows. */
export function gridWindow({columns, rows}: Size): {
	readonly label: number;
	readonly columns: number;
	readonly rows: number;
} {
	const label = Math.min(widestLabel, Math.max(16, Math.floor(columns * 0.35)));
	return {
		label,
		columns: Math.max(1, Math.floor((columns - label - cellWidth) / cellWidth)),
		rows: Math.max(1, rows - 3),
	};
}

/** Head with the tags of the outlets, then a row for each negotiation or name, shaded by count, with the number in every cell. */
export function gridLines(
	{corpus, words}: State,
	{grid, row, column, top, left}: GridState,
	size: Size,
): readonly Line[] {
	const window = gridWindow(size);
	const columns = grid.columns.slice(left, left + window.columns);
	const most = Math.max(1, ...grid.rows.flatMap(({cells}) => [...cells.values()].map(cell => cell.count)));
	const rows = grid.rows.slice(top, top + window.rows);
	return [
		styled(truncate(headText(words, {grid, row, column}), size.columns), 'dim'),
		[
			{text: padEnd('', window.label)},
			{text: padEnd(` ${words.allColumn}`, cellWidth), style: 'dim'},
			...columns.map(({id, tag}, i): Span => {
				const isCurrent = left + i === column;
				return {text: padEnd(`${isCurrent ? '▸' : ' '}${tag}`, cellWidth), style: outletStyle(corpus, id)};
			}),
		],
		...rows.map((each, i) =>
			rowLine(each, {...window, words, most, isCurrent: top + i === row, current: column - left, columns}),
		),
		...(grid.rows.length === 0 ? [styled(`  ${words.nothingToLayOut}`, 'dim')] : []),
	];
}

/** What the current cell is, in words. */
function headText(words: Words, {grid, row, column}: Pick<GridState, 'grid' | 'row' | 'column'>): string {
	const what = grid.kind === 'timeline' ? words.timelineHead : words.coverageHead;
	const [here, outlet] = [grid.rows[row], grid.columns[column]];
	if (here === undefined || outlet === undefined) return what;
	const cell = here.cells.get(outlet.id);
	const said =
		cell === undefined
			? words.nothingInCell
			: `${words.articles(cell.articles.length)}${grid.kind === 'coverage' ? `, ${words.mentions(cell.count)}` : ''}`;
	return `${what}. ${outlet.name}, ${here.label}: ${said}`;
}

type RowOptions = {
	readonly words: Words;
	readonly label: number;
	readonly most: number;
	readonly isCurrent: boolean;
	readonly current: number;
	readonly columns: readonly {readonly id: string}[];
};

function rowLine(row: GridRow, {words, label, most, isCurrent, current, columns}: RowOptions): Line {
	const name = `${isCurrent ? '>' : ' '} ${detailOf(row, words)}${row.label}`;
	return [
		{text: padEnd(truncate(name, label - 1), label), style: isCurrent ? 'strong' : undefined},
		{text: padEnd(String(articlesIn(row)).padStart(4), cellWidth), style: 'dim'},
		...columns.map(({id}, i): Span => {
			const text = padEnd(cellText(row.cells.get(id), most), cellWidth);
			return isCurrent && i === current ? {text, style: 'current'} : {text};
		}),
	];
}

/** A shade and the number, so that neither is needed to read the other. */
function cellText(cell: GridCell | undefined, most: number): string {
	if (cell === undefined) return ' ·';
	const shade = shades[Math.min(shades.length - 1, Math.floor((shades.length * cell.count) / (most + 1)))] ?? '░';
	return ` ${shade}${cell.count}`;
}

/** The day of a negotiation, or the kind of a name: as wide in every row. */
function detailOf({detail}: GridRow, {kinds}: Words): string {
	if (detail !== 'actor' && detail !== 'place') return padEnd(detail, detailWidth);
	return padEnd(kinds[detail], Math.max(widthOf(kinds.actor), widthOf(kinds.place)) + 1);
}
