import {articleById} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import type {CommandId} from '../keys/keymap.js';
import {scrollStep} from '../text/scrolling.js';
import {layoutOf} from '../layout.js';
import type {GridState, State} from '../state.js';
import type {SessionScreen} from '../../settings/session.js';
import {coverageOf, type Grid, timelineOf} from './grid.js';
import {gridWindow} from './view.js';

/** Opens a grid over what is listed; marked articles choose the outlets that stand as columns. */
export function openGrid(state: State, kind: Grid['kind']): State {
	const marked = state.marks.flatMap(id => articleById(state.corpus, id)?.outlet ?? []);
	const outlets = marked.length === 0 ? undefined : [...new Set(marked)];
	return {...state, screen: {name: 'grid', ...gridOver(state, kind, outlets)}};
}

/** A grid over what is listed, at its first cell. */
function gridOver({corpus, result}: State, kind: Grid['kind'], outlets: readonly string[] | undefined): GridState {
	const articles = result.hits.map(({article}) => article);
	const grid = (kind === 'timeline' ? timelineOf : coverageOf)(corpus, articles, outlets);
	return {grid, outlets, row: 0, column: 0, top: 0, left: 0};
}

/** Opens a grid where it was left, by the ids of row and column; what is gone gives way to the first. */
export function reopenGrid(state: State, left: Extract<SessionScreen, {name: 'grid'}>): State {
	const outlets = left.outlets?.filter(id => state.corpus.outlets.some(outlet => outlet.id === id));
	const over = gridOver(state, left.kind, outlets?.length === 0 ? undefined : outlets);
	const row = over.grid.rows.findIndex(({id}) => id === left.row);
	const column = over.grid.columns.findIndex(({id}) => id === left.column);
	return moved(state, {...over, top: left.top, left: left.left}, row, column);
}

/** A command in a grid that only moves; undefined when it is none of these. */
export function updateGrid(state: State, at: GridState, command: CommandId): State | undefined {
	const layout = layoutOf(state.size);
	const page = layout.kind === 'too-small' ? 1 : gridWindow({columns: state.size.columns, rows: layout.height}).rows;
	const step = scrollStep(command, page);
	if (step !== undefined) return moved(state, at, at.row + step, at.column);
	switch (command) {
		case 'left': {
			return moved(state, at, at.row, at.column - 1);
		}
		case 'right': {
			return moved(state, at, at.row, at.column + 1);
		}
		default: {
			return undefined;
		}
	}
}

/** The query for what is behind the current cell. */
export function cellQuery({grid, row, column}: GridState): string | undefined {
	const [here, outlet] = [grid.rows[row], grid.columns[column]];
	if (here === undefined || outlet === undefined) return undefined;
	return here.cells.has(outlet.id) ? `${here.term} outlet:${outlet.id}` : here.term;
}

/** Articles of the current row, those of the shown outlets first, the focused one before all. */
export function rowArticles(state: State, {grid, row, column}: GridState): readonly Article[] {
	const here = grid.rows[row];
	if (here === undefined) return [];
	const order = [grid.columns[column]?.id, ...grid.columns.map(({id}) => id)];
	const ids = order.flatMap(outlet => here.cells.get(outlet ?? '')?.articles ?? []);
	return [...new Set(ids)].flatMap(id => articleById(state.corpus, id) ?? []);
}

function moved(state: State, at: GridState, row: number, column: number): State {
	const layout = layoutOf(state.size);
	const window = gridWindow({columns: state.size.columns, rows: layout.kind === 'too-small' ? 4 : layout.height});
	const to = {row: within(row, at.grid.rows.length), column: within(column, at.grid.columns.length)};
	return {
		...state,
		screen: {
			...at,
			...to,
			name: 'grid',
			top: shownFrom(at.top, to.row, window.rows),
			left: shownFrom(at.left, to.column, window.columns),
		},
	};
}

function within(index: number, length: number): number {
	return Math.max(0, Math.min(length - 1, index));
}

/** The least scrolling that keeps an index in a window. */
function shownFrom(first: number, index: number, size: number): number {
	return Math.max(0, Math.min(index, Math.max(first, index - size + 1)));
}
