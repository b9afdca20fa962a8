import {padEnd, truncate} from '../../text/truncate.js';
import {wrap} from '../../text/wrap.js';
import {outletStyle} from '../text/outlet-style.js';
import {type Line, type Span, styled} from '../text/spans.js';
import type {GridState, Size, State} from '../state.js';
import {type Grid, type GridCell, type GridRow, type Lane, sumOf} from './grid.js';
import {chosenBy} from './lanes.js';
import {sums} from './move.js';
import {detailOf, type GridWindow, gridWindow, isWide, sumColumn} from './window.js';

const shades = ['░', '▒', '▓', '█'] as const;

/** What is counted and which lanes there are, what the current cell is, the head of the lanes, then the rows: cells shaded by count, with the number, in a timeline with the headline where lanes are wide. */
export function gridLines(state: State, at: GridState, size: Size): readonly Line[] {
	const {grid, row, column, top, left} = at;
	const window = gridWindow(state.words, at, size);
	const lanes = at.lanes.slice(left, left + window.lanes);
	const most = Math.max(1, ...grid.rows.flatMap(({cells}) => [...cells.values()].map(cell => cell.count)));
	const rows = grid.rows.slice(top, top + window.rows);
	const frame = {state, kind: grid.kind, window, lanes, most, column: column - left};
	return [
		...sentence(headText(state, at, window), window, size.columns).map(text => styled(text, 'dim')),
		...sentence(cellSentence(state, at), window, size.columns).map(text => styled(text, undefined)),
		[
			{text: padEnd('', window.label)},
			{text: padEnd(`${pointer(column === sums)}${state.words.allColumn}`, sumColumn), style: 'dim'},
			...lanes.map((lane, i): Span => {
				const name = isWide(window.lane) ? `${lane.tag} ${lane.name}` : lane.tag;
				const text = truncate(`${pointer(left + i === column)}${name}`, window.lane - 1);
				return {text: padEnd(text, window.lane), style: outletStyle(state.catalogue, lane.id)};
			}),
		],
		...rows.map((each, i) => rowLine(each, {...frame, isCurrent: top + i === row})),
		...(grid.rows.length === 0 ? [styled(`  ${state.words.nothingToLayOut}`, 'dim')] : []),
	];
}

function pointer(isCurrent: boolean): string {
	return isCurrent ? '▸' : ' ';
}

/** A sentence on as many lines as the window gives it, so that the rows stay where they are. */
function sentence(text: string, window: GridWindow, columns: number): readonly string[] {
	const lines = wrap(text, columns - 1).map(line => line.text);
	const kept = lines.slice(0, window.sentence - 1);
	const rest = lines.slice(window.sentence - 1).join(' ');
	return Array.from({length: window.sentence}, (_, i) => truncate(kept[i] ?? (i === kept.length ? rest : ''), columns));
}

/** What is counted, and which lanes are on the screen of how many, chosen by what. */
function headText(state: State, at: GridState, window: GridWindow): string {
	const {words} = state;
	const {grid, lanes, left} = at;
	const what = grid.kind === 'timeline' ? words.timelineHead : words.coverageHead;
	if (lanes.length === 0) return what;
	const shown = words.lanesShown(left + 1, Math.min(lanes.length, left + window.lanes), lanes.length);
	const why = {
		none: words.mostFirst,
		'by marks': words.lanesByMarks(grid.lanes.length),
		'one by one': words.lanesChosen(grid.lanes.length),
	};
	return `${shown}, ${why[chosenBy(state, at)]}. ${what}`;
}

/** What the current cell is, in words. */
export function cellSentence({words, search: {listed}}: State, {grid, lanes, row, column}: GridState): string {
	const here = grid.rows[row];
	if (here === undefined) return '';
	const lane = lanes[column];
	const cells = column === sums ? [...here.cells.values()] : [here.cells.get(lane?.id ?? '')].filter(isThere);
	const articles = cells.reduce((sum, cell) => sum + cell.articles, 0);
	const mentions = cells.reduce((sum, {count}) => sum + count, 0);
	const counts = [words.articles(articles), ...(grid.kind === 'coverage' ? [words.mentions(mentions)] : [])];
	const nothing = listed.query.trim() === '' ? words.nothingInCell : words.noMatch;
	const said = articles === 0 ? nothing : counts.join(', ');
	return `${lane?.name ?? words.allOutlets}, ${here.label}: ${said}`;
}

function isThere(cell: GridCell | undefined): cell is GridCell {
	return cell !== undefined;
}

type RowOptions = {
	readonly state: State;
	readonly kind: Grid['kind'];
	readonly window: GridWindow;
	readonly lanes: readonly Lane[];
	readonly most: number;
	readonly isCurrent: boolean;
	/** Index of the current lane on the screen. */
	readonly column: number;
};

function rowLine(row: GridRow, {state, kind, window, lanes, most, isCurrent, column}: RowOptions): Line {
	const name = `${isCurrent ? '>' : ' '} ${detailOf(row, state.words)}${row.label}`;
	const titled = kind === 'timeline' && isWide(window.lane);
	return [
		{text: padEnd(truncate(name, window.label - 1), window.label), style: isCurrent ? 'strong' : undefined},
		{text: padEnd(String(sumOf(row)).padStart(4), sumColumn), style: isCurrent && column === sums ? 'current' : 'dim'},
		...lanes.map(({id}, i): Span => {
			const cell = row.cells.get(id);
			const title = titled ? ` ${cell?.first ?? ''}` : '';
			const text = truncate(`${cellText(cell, most)}${title}`, window.lane - 1);
			return {text: padEnd(text, window.lane), style: isCurrent && i === column ? 'current' : undefined};
		}),
	];
}

/** A shade and the number, so that neither is needed to read the other. */
function cellText(cell: GridCell | undefined, most: number): string {
	if (cell === undefined) return ' ·';
	const shade = shades[Math.min(shades.length - 1, Math.floor((shades.length * cell.count) / (most + 1)))] ?? '░';
	return ` ${shade}${cell.count}`;
}
