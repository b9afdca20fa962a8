import type {Effect} from '../effects.js';
import {headerById} from '../fetched.js';
import type {State} from '../state.js';
import {asked} from './asked.js';
import {ask, isPending} from './asking.js';

/** Asks for the text of the article that came beside the list. */
export function withText(state: State): State {
	const {article} = state.read;
	if (article === undefined || state.fetched.texts.has(article) || isPending(state, 'text', article)) return state;
	const isFromOutlets = state.screen.name === 'read' && state.screen.outlets !== undefined;
	// What is listed knows what meets the query, and so does a comparison.
	const query = isFromOutlets ? state.search.listed.query : '';
	return ask(state, {kind: 'text', article}, {type: 'texts', of: {...asked(state, query), of: [article]}});
}

/** More marked articles are not put side by side, nor fetched ahead. */
const mostExpected = 24;

/** The texts of articles that were marked now will be wanted. */
export function expectMarked(before: State, state: State): readonly Effect[] {
	const {marks} = state.own;
	if (before.own.marks === marks) return [];
	const of = marks.filter(id => !before.own.marks.includes(id)).slice(0, mostExpected);
	return of.length === 0 ? [] : [{type: 'expect', texts: {...asked(state, state.search.listed.query), of}}];
}

/** Keeps what is known of articles that were marked or noted now: the list may be another one when it is needed. */
export function withHeaders(before: State, state: State): State {
	const {marks, kept} = state.own;
	if (before.own.marks === marks && before.own.kept.notes === kept.notes) return state;
	const ids = [...marks, ...kept.notes.map(({article}) => article)].filter(id => !state.fetched.headers.has(id));
	const known = ids.flatMap(id => headerById(state, id) ?? []);
	if (known.length === 0) return state;
	const headers = new Map([...state.fetched.headers, ...known.map(header => [header.id, header] as const)]);
	return {...state, fetched: {...state.fetched, headers}};
}
