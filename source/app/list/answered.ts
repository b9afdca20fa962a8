import type {Found} from '../../archive/port.js';
import {sayReason} from '../../search/say/say.js';
import type {Purpose} from '../asking/purpose.js';
import {listedAgain} from './with-archive.js';
import {atStart} from './at-start.js';
import {takenUp} from '../session.js';
import type {ReadState, State} from '../state.js';
import {listedOf, withPages} from './listed.js';
import {follow, marked} from './update.js';

/** The list of a query that was asked. One that cannot be followed keeps what is listed and says why. */
export function listAnswered(state: State, {next}: Purpose & {readonly kind: 'list'}, found: Found): State {
	if (next === 'order') return follow({...state, search: {...state.search, listed: listedOf(found)}});
	if (next === 'changed') return listedAgain(state, found);
	const problem = found.problem && sayReason(state.words.query, found.problem.reason);
	if (next === 'start' || next === 'fresh') return atStart(listedAnew(state, found, problem));
	const answered =
		problem === undefined
			? follow({...listedAnew(state, found, undefined), list: {...state.list, collapsed: new Set()}})
			: {...state, search: {...state.search, problem}};
	return next === 'query' ? answered : takenUp(answered, next.session);
}

function listedAnew(state: State, found: Found, problem: string | undefined): State {
	return {
		...state,
		// A hit is one of the list it was found in.
		read: withoutHit(state.read),
		search: {...state.search, listed: listedOf(found), problem},
	};
}

function withoutHit({article, top, find}: ReadState): ReadState {
	return {article, top, ...(find === undefined ? {} : {find})};
}

/** Rows of the list that were asked for. */
export function pageAnswered(state: State, found: Found): State {
	const {search, list} = state;
	// Another list meanwhile has rows of its own.
	if (found.query !== search.listed.query) return state;
	const shown: State = {...state, search: {...search, listed: withPages(search.listed, found)}};
	return list.current === undefined || state.read.article === undefined || isOnTheWay(state) ? follow(shown) : shown;
}

function isOnTheWay({list: {current}}: State): boolean {
	return current?.kind === 'article' && current.id === '';
}

/** Articles that were to be marked. */
export function markAnswered(state: State, {ranges, toggles}: Purpose & {readonly kind: 'mark'}, found: Found): State {
	const ids = ranges.flatMap(({begins, ends}) =>
		found.hits.slice(begins - found.from, ends + 1 - found.from).map(({article}) => article.id),
	);
	return marked(state, ids, toggles);
}
