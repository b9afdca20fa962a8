import type {Outcome, Update} from './effects.js';
import type {State} from './state.js';

/** What is kept of a run is written by ui/ when the screen is given back, however it comes to that. */
export function exit(state: State, outcome: Outcome): Update {
	return {state, effects: [{type: 'exit', outcome}]};
}

/** Hands on the marked articles in the order marked, else the current one. */
export function pick(state: State): Update {
	const {
		own: {marks},
		read,
		search: {query, listed},
	} = state;
	const current = listed.count === 0 || read.article === undefined ? [] : [read.article];
	return exit(state, {type: 'picked', articles: marks.length > 0 ? marks : current, query: query.text});
}
