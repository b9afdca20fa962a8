import {spokenIn} from '../../compare/voices/spoken.js';
import {exactly} from '../../search/query/exactly.js';
import {search} from '../../search/search.js';
import {fieldOf} from './field.js';
import {nameAt} from '../read/find.js';
import {follow} from '../list/update.js';
import type {Field, State} from '../state.js';

/** The state with another query. One that cannot be followed keeps the last result and says why. */
export function withQuery(state: State, query: Field): State {
	const {read, bookmarks, notes} = state.kept;
	const result = search(state.corpus, state.exact ? exactly(query.text) : query.text, {
		typing: true,
		state: {
			spoken: spokenIn(state.corpus),
			read: new Set(read),
			marked: new Set(state.marks),
			bookmarked: new Set(bookmarks),
			noted: new Set(notes.map(({article}) => article)),
		},
	});
	if (result.problem !== undefined) return {...state, query, problem: result.problem.message};
	return follow({...state, query, result, problem: undefined, list: {...state.list, collapsed: new Set()}});
}

/** An older (1) or newer (-1) query into the line; past the newest, the empty line. */
export function recall(state: State, by: 1 | -1): State {
	const {queryHistory} = state.kept;
	const recalled = Math.max(-1, Math.min(queryHistory.length - 1, state.recalled + by));
	return {...withQuery(state, fieldOf(queryHistory[recalled] ?? '')), recalled};
}

/** The query for the name at the top of the text that is read. */
export function queryFor(state: State): State {
	const name = nameAt(state);
	if (name === undefined) return {...state, message: state.words.noName};
	return withQuery({...state, screen: {name: 'list'}}, fieldOf(name.includes(' ') ? `"${name}"` : name));
}
