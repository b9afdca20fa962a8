import type {Tables} from '../../corpus/model.js';
import type {CommandId} from '../keys/keymap.js';
import {type Menu, type MenuItem, withMenu} from '../overlay.js';
import type {GridState, State} from '../state.js';
import {markedOutlets} from '../fetched.js';
import {toggleMark} from '../marks.js';
import {gridMoved} from './move.js';
import {type Grid, type Lane, laneOf} from './grid.js';

/** Which outlets stand as lanes, and who chose them. */
export type Lanes = Pick<GridState, 'lanes' | 'chosen'>;

/** Every outlet of a grid, none chosen. */
export function allLanes({lanes}: Grid): Lanes {
	return {lanes, chosen: 'none'};
}

/** By what the lanes are chosen as things stand: marks that were set or taken away since are no longer, or again, what chose them. */
export function chosenBy(state: State, {lanes, chosen}: GridState): Lanes['chosen'] {
	if (chosen === 'none') return chosen;
	return lanes.map(({id}) => id).join() === markedOutlets(state).join() ? 'by marks' : 'one by one';
}

/** A command that changes which outlets stand as lanes, or in which order; undefined when it is none of these. */
export function changeLanes(state: State, at: GridState, command: CommandId): State | undefined {
	const {lanes, column} = at;
	switch (command) {
		case 'move-left': {
			return column <= 0 ? state : gridMoved(state, own(at, swapped(lanes, column, column - 1)), at.row, column - 1);
		}
		case 'move-right': {
			if (column < 0 || column >= lanes.length - 1) return state;
			return gridMoved(state, own(at, swapped(lanes, column, column + 1)), at.row, column + 1);
		}
		case 'drop-column': {
			if (column < 0) return state;
			if (lanes.length <= 1) return {...state, message: state.words.lastLane};
			return gridMoved(
				state,
				own(
					at,
					lanes.filter((_, i) => i !== column),
				),
				at.row,
				column,
			);
		}
		case 'all-lanes': {
			return gridMoved(state, {...at, ...allLanes(at.grid)}, at.row, 0);
		}
		default: {
			return undefined;
		}
	}
}

/**
 * Every outlet with its articles in the grid, those that stand as lanes numbered: one is put in or taken out at a time.
 * @param current outlet to begin at
 */
export function laneMenu({words, catalogue}: State, {grid, lanes, chosen}: GridState, current?: string): Menu {
	const outlets = listed(catalogue, {grid, lanes});
	const items = outlets.map(({id, tag, name, articles}): MenuItem => {
		const place = chosen === 'none' ? -1 : lanes.findIndex(lane => lane.id === id);
		return {
			label: `${tag.padEnd(5)}${name}`,
			count: articles,
			...(place === -1 ? {} : {place: place + 1}),
			choice: {type: 'lane', outlet: id},
		};
	});
	const at = outlets.findIndex(({id}) => id === current);
	return {title: words.chooseLanes, items, current: Math.max(0, at)};
}

/** An outlet put in as the last lane, or taken out; when none is left, all are there. The menu stays open. */
export function toggledLane(state: State, at: GridState, outlet: string): State {
	const before = at.chosen === 'none' ? [] : at.lanes.map(({id}) => id);
	const lanes = toggleMark(before, outlet).map(id => laneOf(state.catalogue, at.grid, id));
	const next = lanes.length === 0 ? {...at, ...allLanes(at.grid)} : own(at, lanes);
	return withMenu(gridMoved(state, next, at.row, 0), laneMenu(state, next, outlet));
}

function own(at: GridState, lanes: readonly Lane[]): GridState {
	return {...at, lanes, chosen: 'one by one'};
}

/** The outlets of the grid, then those that have nothing in it, whose silence may be what one looks for. */
function listed(tables: Pick<Tables, 'outlets'>, {grid, lanes}: Pick<GridState, 'grid' | 'lanes'>): readonly Lane[] {
	const ids = [...grid.lanes, ...lanes].map(({id}) => id);
	const outlets = new Set([...ids, ...tables.outlets.map(({id}) => id)]);
	return [...outlets].map(id => laneOf(tables, grid, id));
}

function swapped(lanes: readonly Lane[], a: number, b: number): readonly Lane[] {
	return lanes.map((lane, i) => lanes[i === a ? b : i === b ? a : i] ?? lane);
}
