import {fieldOf} from '../line/field.js';
import {withQuery} from '../line/query.js';
import {narrowed} from '../menu/menus.js';
import type {GridState, State} from '../state.js';
import {cellTerm} from './cell.js';
import {cellSentence} from './view.js';

/** From a cell to its articles: the list, with the query that was laid out and what finds the cell in it. */
export function listCell(state: State, grid: GridState): State {
	const term = cellTerm(grid);
	if (term === undefined) return {...state, message: cellSentence(state, grid)};
	const {
		search: {query, listed: shown, problem},
	} = state;
	const laidOut = problem === undefined ? query : fieldOf(shown.query);
	const listed = withQuery({...state, screen: {name: 'list'}}, narrowed(laidOut.text, term));
	return {...listed, cameFrom: {to: 'list', grid, query: laidOut}};
}

/** Back to the cell that the list or the comparison was opened from. */
export function returnedToGrid(state: State): State | undefined {
	const {cameFrom, screen} = state;
	if (cameFrom === undefined || screen.name !== cameFrom.to) return undefined;
	const asked = cameFrom.query.text === state.search.query.text ? state : withQuery(state, cameFrom.query);
	return {...asked, cameFrom: undefined, screen: {name: 'grid', ...cameFrom.grid}};
}
