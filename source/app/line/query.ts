import {asked} from '../asking/asked.js';
import {ask} from '../asking/asking.js';
import type {Purpose} from '../asking/purpose.js';
import {pageSize} from '../list/listed.js';
import {nameAt} from '../read/passage.js';
import type {Field, State} from '../state.js';
import {fieldOf} from './field.js';
import {recalledLine} from './history.js';

/** The state with another query, which is asked; what is listed stays until the answer is there, and where it cannot be followed. */
export function withQuery(state: State, query: Field): State {
	return askList({...state, search: {...state.search, query}, cameFrom: undefined}, query.text, 'query');
}

/** Asks for the list of a query, the page around the article where one is. */
export function askList(state: State, query: string, next: (Purpose & {readonly kind: 'list'})['next']): State {
	const {list, search} = state;
	const around = list.current?.kind === 'article' ? list.current.id : '';
	return ask(
		state,
		{kind: 'list', next},
		{
			type: 'find',
			of: {
				...asked(state, query),
				order: search.order,
				grouped: true,
				from: 0,
				limit: pageSize,
				...(around === '' ? {} : {around}),
			},
		},
	);
}

function recalledIn({overlay}: State) {
	return overlay?.kind === 'typing' ? overlay.recalled : undefined;
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
