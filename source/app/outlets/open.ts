import {asked} from '../asking/asked.js';
import {mostOutlets, type OutletColumn, outletColumns} from '../../compare/outlets/outlet-columns.js';
import {articleById} from '../../corpus/lookup.js';
import type {Found} from '../../archive/port.js';
import {ask} from '../asking/asking.js';
import type {Update} from '../effects.js';
import {documentStart, type GridState, type State} from '../state.js';
import {outletsLayout} from './layout.js';
import type {OutletLens, OutletsState} from './outlets-state.js';

/** More articles than a person has. */
const everything = 10_000_000;

/** Asks for all articles that are listed, to have their outlets as columns. */
export function openOutlets(state: State): State {
	const of = {...asked(state, state.search.listed.query), order: 'date', from: 0, limit: everything} as const;
	return ask(state, {kind: 'outlets'}, {type: 'find', of});
}

/**
 * Opens outlets as columns over all their articles that are listed: in a grid the lanes that were chosen, else the current one and those with most
 * articles; elsewhere the outlets of what is marked, or side by side.
 */
export function outletsAnswered(state: State, {hits}: Found): Update {
	const {screen, words, corpus} = state;
	const articles = hits.flatMap(({article}) => articleById(corpus, article.id) ?? []);
	const matches = new Map(hits.map(hit => [hit.article.id, hit.matches] as const));
	const grid = screen.name === 'grid' ? screen : undefined;
	const first = grid === undefined ? outletsMeant(state) : lanesMeant(grid);
	const isChosen = grid === undefined ? first.length > 0 : grid.chosen !== 'none';
	const all = outletColumns(articles, first);
	const among = isChosen ? all.filter(({outlet}) => first.includes(outlet)) : all;
	const columns = among.slice(0, isChosen ? mostOutlets : columnsThatFit(state));
	if (columns.length === 0) return {state: {...state, message: words.nothingToCompare}, effects: []};
	const lens = screen.name === 'compare' && screen.lens === 'voices' ? 'voices' : 'wording';
	return withLens(state, {columns, matches, lens, made: {}, done: 0, top: documentStart, column: 0, from: grid}, lens);
}

/** Outlets of what is side by side, or marked. */
function outletsMeant({corpus, screen, own: {marks}}: State): readonly string[] {
	const articles =
		screen.name === 'compare' ? screen.comparison.articles : marks.flatMap(id => articleById(corpus, id) ?? []);
	return [...new Set(articles.map(({outlet}) => outlet))];
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

/** The outlets under a lens; what has to be read for it is read outside, in slices. */
export function withLens(state: State, at: OutletsState, lens: OutletLens): Update {
	const next: OutletsState = {...at, lens, done: 0, top: documentStart};
	const shown: State = {...state, screen: {...next, name: 'outlets'}};
	if (lens === 'context' || next.made[lens] !== undefined) return {state: shown, effects: []};
	return {state: shown, effects: [{type: 'read-outlets', columns: next.columns, lens}]};
}

/** With these columns: what was made was of others. */
export function withColumns(state: State, at: OutletsState, columns: readonly OutletColumn[], column: number): Update {
	return withLens(state, {...at, columns, column, made: {}}, at.lens);
}
