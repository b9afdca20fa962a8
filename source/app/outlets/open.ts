import {mostOutlets} from '../../compare/outlets/outlet-columns.js';
import {ask} from '../asking/asking.js';
import {asked} from '../asking/asked.js';
import type {Update} from '../effects.js';
import {markedOutlets} from '../fetched.js';
import {documentStart, type GridState, type State} from '../state.js';
import {outletsLayout} from './layout.js';
import type {OutletColumn, OutletLens, OutletsState} from './outlets-state.js';

/**
 * Asks for outlets with all their articles that are listed: in a grid the lanes that were chosen, else the current one and those with most articles;
 * elsewhere the outlets of what is marked, or side by side.
 */
export function openOutlets(state: State): State {
	const {screen} = state;
	const grid = screen.name === 'grid' ? screen : undefined;
	const first = grid === undefined ? outletsMeant(state) : lanesMeant(grid);
	const only = grid === undefined ? first.length > 0 : grid.chosen !== 'none';
	const most = only ? mostOutlets : columnsThatFit(state);
	const of = {...asked(state, state.search.listed.query), first, only, most};
	return ask(state, {kind: 'outlets'}, {type: 'columns', of});
}

/** Opens outlets as columns. */
export function outletsAnswered(state: State, columns: readonly OutletColumn[]): Update {
	const {screen, words} = state;
	if (columns.length === 0) return {state: {...state, message: words.nothingToCompare}, effects: []};
	const from = screen.name === 'grid' ? screen : undefined;
	const lens = screen.name === 'compare' && screen.lens === 'voices' ? 'voices' : 'wording';
	return withLens(state, {columns, lens, made: {}, done: 0, top: documentStart, column: 0, from}, lens);
}

/** Outlets of what is side by side, or marked. */
function outletsMeant(state: State): readonly string[] {
	const {screen} = state;
	if (screen.name !== 'compare') return markedOutlets(state);
	return [...new Set(screen.comparison.articles.map(({outlet}) => outlet))];
}

function lanesMeant({lanes, chosen, column}: GridState): readonly string[] {
	if (chosen !== 'none') return lanes.map(({id}) => id);
	const current = lanes[column];
	return current === undefined ? [] : [current.id];
}

/** Two at least: on a narrow terminal the second is a tab away. */
function columnsThatFit({size}: State): number {
	return Math.max(2, outletsLayout(size, mostOutlets)?.columns ?? 2);
}

/** The outlets under a lens; what has to be read for it is read outside, piece by piece. */
export function withLens(state: State, at: OutletsState, lens: OutletLens): Update {
	const next: OutletsState = {...at, lens, done: 0, top: documentStart};
	const shown: State = {...state, screen: {...next, name: 'outlets'}};
	if (next.made[lens] !== undefined) return {state: shown, effects: []};
	const query = lens === 'context' ? state.search.listed.query : '';
	return {state: shown, effects: [{type: 'read-outlets', columns: next.columns, lens, asked: asked(state, query)}]};
}

/** With these columns: what was made was of others. */
export function withColumns(state: State, at: OutletsState, columns: readonly OutletColumn[], column: number): Update {
	return withLens(state, {...at, columns, column, made: {}}, at.lens);
}
