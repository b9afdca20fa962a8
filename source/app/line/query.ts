import {spokenIn} from '../../compare/voices/spoken.js';
import {exactly} from '../../search/query/exactly.js';
import {sayReason} from '../../search/say/say.js';
import {search, type SearchResult} from '../../search/search.js';
import {fieldOf} from './field.js';
import {recalledLine} from './history.js';
import {nameAt} from '../read/passage.js';
import {follow} from '../list/update.js';
import type {Field, Own, ReadState, Setup, State} from '../state.js';

/** The state with another query. One that cannot be followed keeps the last result and says why. */
export function withQuery(state: State, query: Field): State {
	if (state.indexing !== undefined && query.text !== '') {
		const asked = {...state.search, query, problem: undefined};
		return {...state, search: asked, indexing: {...state.indexing, unanswered: true}};
	}
	const result = found(state, query.text);
	if (result.problem !== undefined) {
		const problem = sayReason(state.words.query, result.problem.reason);
		return {...state, search: {...state.search, query, problem}, cameFrom: undefined};
	}
	return follow({
		...state,
		// A hit is one of the result it was found in.
		read: withoutHit(state.read),
		search: {...state.search, query, result, problem: undefined},
		cameFrom: undefined,
		list: {...state.list, collapsed: new Set()},
	});
}

/** What a query finds, also by what the person made of the articles (`is:noted`). */
export function found(
	{
		corpus,
		setup: {exact},
		own: {kept, marks},
	}: Pick<State, 'corpus'> & {readonly setup: Pick<Setup, 'exact'>; readonly own: Pick<Own, 'kept' | 'marks'>},
	query: string,
): SearchResult {
	return search(corpus, exact ? exactly(query) : query, {
		typing: true,
		state: {
			spoken: spokenIn(corpus),
			read: new Set(kept.read),
			marked: new Set(marks),
			bookmarked: new Set(kept.bookmarks),
			noted: new Set(kept.notes.map(({article}) => article)),
		},
	});
}

function recalledIn({overlay}: State) {
	return overlay?.kind === 'typing' ? overlay.recalled : undefined;
}

function withoutHit({article, top, find}: ReadState): ReadState {
	return {article, top, ...(find === undefined ? {} : {find})};
}

/** An older (1) or newer (-1) query into the line; past the newest, the one that was being written. */
export function recall(state: State, by: 1 | -1): State {
	const line = recalledLine(state.own.kept.queryHistory, recalledIn(state), state.search.query.text, by);
	return line === undefined
		? state
		: {...withQuery(state, fieldOf(line.text)), overlay: {kind: 'typing', recalled: line.recalled}};
}

/** The query for the name at the top of the text that is read. */
export function queryFor(state: State): State {
	const name = nameAt(state);
	if (name === undefined) return {...state, message: state.words.noName};
	return withQuery({...state, screen: {name: 'list'}}, fieldOf(name.includes(' ') ? `"${name}"` : name));
}
