import type {Update} from '../effects.js';
import type {CommandId} from '../keys/keymap.js';
import type {ComparisonLayout} from '../layout.js';
import {documentStart, type State} from '../state.js';
import {anchorAt, type DocumentLine, lineAt, scrolled} from '../text/document.js';
import {scrollStep} from '../text/scrolling.js';
import {lensDocument, shownColumns} from '../compare/lens-document.js';
import {itemsIn} from '../compare/lens-table.js';
import {outletsLayout} from './layout.js';
import {withColumns, withLens} from './open.js';
import {type OutletColumn, outletLenses, type OutletLens, type OutletRows, type OutletsState} from './outlets-state.js';
import {outletsTable} from './table.js';

/** Lines above the rows: what is shown, outlet and articles of each column. */
export const outletsHead = 3;

/** A command while outlets stand beside each other; undefined when it is none of these. */
export function updateOutlets(state: State, at: OutletsState, command: CommandId): Update | undefined {
	const {columns, column, lens} = at;
	const layout = outletsLayout(state.size, columns.length);
	if (layout === undefined) return undefined;
	const body = Math.max(1, layout.height - outletsHead);
	const lines = outletsLines(state, at, layout);
	const put = (change: Partial<OutletsState>): Update => ({
		state: {...state, screen: {...at, ...change, name: 'outlets'}},
		effects: [],
	});
	const step = scrollStep(command, body);
	if (step !== undefined) return put({top: scrolled(lines, at.top, step, body)});
	switch (command) {
		case 'next-row':
		case 'previous-row': {
			const block = lines[lineAt(lines, at.top)]?.block ?? 0;
			const target = {block: Math.max(0, command === 'next-row' ? block + 1 : block - 1), offset: 0};
			return put({top: anchorAt(lines, lineAt(lines, target), 1)});
		}
		case 'lens-wording':
		case 'lens-voices':
		case 'lens-context': {
			return withLens(state, at, outletLenses.find(each => command === `lens-${each}`) ?? lens);
		}
		case 'next-lens':
		case 'previous-lens': {
			return withLens(state, at, nextLens(lens, command === 'next-lens' ? 1 : -1));
		}
		case 'left':
		case 'previous-pane': {
			return put({column: (column + columns.length - 1) % columns.length});
		}
		case 'right':
		case 'next-pane': {
			return put({column: (column + 1) % columns.length});
		}
		case 'move-left': {
			return column === 0 ? put({}) : withColumns(state, at, swapped(columns, column, column - 1), column - 1);
		}
		case 'move-right': {
			const isLast = column === columns.length - 1;
			return isLast ? put({}) : withColumns(state, at, swapped(columns, column, column + 1), column + 1);
		}
		case 'drop-column': {
			if (columns.length === 1) return {state: {...state, message: state.words.lastLane}, effects: []};
			const rest = columns.filter((_, i) => i !== column);
			return withColumns(state, at, rest, Math.min(column, rest.length - 1));
		}
		case 'open': {
			return {state: openedAt(state, at, lines[lineAt(lines, at.top)]?.block ?? 0), effects: []};
		}
		default: {
			return undefined;
		}
	}
}

function nextLens(lens: OutletLens, by: 1 | -1): OutletLens {
	const index = (outletLenses.indexOf(lens) + by + outletLenses.length) % outletLenses.length;
	return outletLenses[index] ?? lens;
}

function swapped(columns: readonly OutletColumn[], a: number, b: number): readonly OutletColumn[] {
	return columns.map((column, i) => columns[i === a ? b : i === b ? a : i] ?? column);
}

/** The reader at the first line of the focused column in a row. */
function openedAt(state: State, at: OutletsState, row: number): State {
	const items = itemsIn(outletsTable(state, at).rows[row], at.column);
	const place = items.flatMap(({places = []}) => places)[0];
	if (place?.article === undefined) return {...state, message: state.words.emptyCell};
	const {article, paragraph} = place;
	const passage = paragraph < 0 ? {} : {passage: paragraph};
	return {
		...state,
		screen: {name: 'read', outlets: at},
		read: {article, top: {block: paragraph + 1, offset: 0}, ...passage},
	};
}

/** The lines of the lens that is on. */
export function outletsLines(state: State, at: OutletsState, layout: ComparisonLayout): readonly DocumentLine[] {
	const shown = shownColumns(at.columns.length, at.column, layout.columns);
	const {width, total} = layout;
	return lensDocument(outletsTable(state, at), {shown, width, total, opened: []});
}

/** How far the reading of all articles is, or what it gave; of other columns or another lens it is stale. */
export function outletsRead(
	state: State,
	columns: readonly OutletColumn[],
	progress: {readonly done: number} | OutletRows,
): State {
	const at = outletsIn(state);
	if (at?.columns !== columns) return state;
	if ('rows' in progress)
		return withOutlets(state, {...at, made: {...at.made, [progress.lens]: progress.rows}, top: documentStart});
	return withOutlets(state, {...at, done: progress.done});
}

/** The outlets on the screen, or behind what is read. */
export function outletsIn({screen}: State): OutletsState | undefined {
	return screen.name === 'outlets' ? screen : screen.name === 'read' ? screen.outlets : undefined;
}

function withOutlets(state: State, at: OutletsState): State {
	const {screen} = state;
	if (screen.name === 'read') return {...state, screen: {...screen, outlets: at}};
	return {...state, screen: {...at, name: 'outlets'}};
}

/** Back from them: to the grid, or the list. */
export function leftOutlets(state: State, {from}: OutletsState): State {
	return {...state, screen: from === undefined ? {name: 'list'} : {...from, name: 'grid'}};
}
