import type {GridState, State} from '../state.js';
import {windowOf} from './window.js';

/** The column of sums, before the lanes: it can be gone to like a lane. */
export const sums = -1;

/** The state with that cell as the current one of a grid, on the screen with the least scrolling. */
export function gridMoved(state: State, at: GridState, row: number, column: number): State {
	const window = windowOf(state, at);
	const to = {
		row: Math.max(0, Math.min(at.grid.rows.length - 1, row)),
		column: Math.max(sums, Math.min(at.lanes.length - 1, column)),
	};
	return {
		...state,
		screen: {
			...at,
			...to,
			name: 'grid',
			top: shownFrom(at.top, to.row, {size: window.rows, length: at.grid.rows.length}),
			left: shownFrom(at.left, Math.max(0, to.column), {size: window.lanes, length: at.lanes.length}),
		},
	};
}

/** The least scrolling that keeps an index in a window, and the window full. */
function shownFrom(first: number, index: number, {size, length}: {size: number; length: number}): number {
	return Math.max(0, Math.min(index, length - size, Math.max(first, index - size + 1)));
}
