import {asked} from '../asking/asked.js';
import {markedOutlets} from '../fetched.js';
import type {CommandId} from '../keys/keymap.js';
import {scrollStep} from '../text/scrolling.js';
import type {SessionScreen} from '../../settings/session.js';
import type {GridState, State} from '../state.js';
import {ask} from '../asking/asking.js';
import type {Purpose} from '../asking/purpose.js';
import type {Answers} from '../asking/question.js';
import {coverageOf, type Grid, gridRows, laneOf, timelineOf} from './grid.js';
import {allLanes, changeLanes, type Lanes} from './lanes.js';
import {gridMoved, sums} from './move.js';
import {windowOf} from './window.js';

/** Asks for a grid over what is listed. */
export function openGrid(state: State, kind: Grid['kind']): State {
	return askGrid(state, {kind: 'grid', of: kind});
}

/** Asks for a grid that was left, to open it where one was. */
export function reopenGrid(state: State, left: Extract<SessionScreen, {name: 'grid'}>): State {
	return askGrid(state, {kind: 'grid', of: left.kind, left});
}

function askGrid(state: State, purpose: Purpose & {readonly kind: 'grid'}): State {
	const of = {...asked(state, state.search.listed.query), rows: gridRows[purpose.of]};
	return ask(state, purpose, {type: 'grid', of});
}

/** Opens a grid. Lanes that were chosen in the other grid stay; marked articles choose theirs. */
export function gridAnswered(
	state: State,
	{of, left}: Purpose & {readonly kind: 'grid'},
	[negotiations = [], actors = [], places = []]: Answers['grid'],
): State {
	const {catalogue} = state;
	const grid =
		of === 'timeline' ? timelineOf(catalogue, negotiations) : coverageOf(catalogue, negotiations, actors, places);
	if (left !== undefined) return leftGrid(state, grid, left);
	const lanes = lanesFor(state, grid);
	const column = lanes.lanes.length === 0 ? sums : 0;
	return {...state, cameFrom: undefined, screen: {name: 'grid', grid, ...lanes, row: 0, column, top: 0, left: 0}};
}

/** A grid where it was left, by the ids of row and lane; what is gone gives way to the first. */
function leftGrid(state: State, grid: Grid, left: Extract<SessionScreen, {name: 'grid'}>): State {
	const known = (left.outlets ?? []).filter(id => state.catalogue.outlets.some(outlet => outlet.id === id));
	const lanes = chosenLanes(state, grid, known);
	const at: GridState = {grid, ...lanes, row: 0, column: 0, top: left.top, left: left.left};
	const row = grid.rows.findIndex(({id}) => id === left.row);
	const column =
		left.column === ''
			? sums
			: Math.max(
					0,
					at.lanes.findIndex(({id}) => id === left.column),
				);
	return gridMoved({...state, cameFrom: undefined}, at, row, column);
}

/** Those outlets as lanes: none of them is as if none was chosen. */
function chosenLanes(state: State, grid: Grid, outlets: readonly string[]): Lanes {
	if (outlets.length === 0) return allLanes(grid);
	const chosen = markedOutlets(state).join() === outlets.join() ? 'by marks' : 'one by one';
	return {lanes: outlets.map(id => laneOf(state.catalogue, grid, id)), chosen};
}

function lanesFor(state: State, grid: Grid): Lanes {
	const {
		screen,
		own: {marks},
		catalogue,
	} = state;
	if (screen.name === 'grid' && screen.chosen !== 'none') {
		return {lanes: screen.lanes.map(({id}) => laneOf(catalogue, grid, id)), chosen: screen.chosen};
	}
	if (screen.name === 'grid' || marks.length === 0) return allLanes(grid);
	return chosenLanes(state, grid, markedOutlets(state));
}

/** A command in a grid that stays in it; undefined when it is none of these. */
export function updateGrid(state: State, at: GridState, command: CommandId): State | undefined {
	const step = scrollStep(command, windowOf(state, at).rows);
	if (step !== undefined) return gridMoved(state, at, at.row + step, at.column);
	switch (command) {
		case 'left': {
			return gridMoved(state, at, at.row, at.column - 1);
		}
		case 'right': {
			return gridMoved(state, at, at.row, at.column + 1);
		}
		default: {
			return changeLanes(state, at, command);
		}
	}
}
