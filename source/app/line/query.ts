import {spokenIn} from '../../compare/voices/spoken.js';
import {exactly} from '../../search/query/exactly.js';
import {sayReason} from '../../search/say/say.js';
import {search, type SearchResult} from '../../search/search.js';
import {fieldOf} from './field.js';
import {recalledLine} from './history.js';
import {nameAt} from '../read/passage.js';
import {follow} from '../list/update.js';
import type {Field, State} from '../state.js';

/** The state with another query. One that cannot be followed keeps the last result and says why. */
export function withQuery(state: State, query: Field): State {
	if (state.indexing !== undefined && query.text !== '') {
		return {...state, query, problem: undefined, indexing: {...state.indexing, unanswered: true}};
	}
	const result = found(state, query.text);
	if (result.problem !== undefined) {
		const problem = sayReason(state.words.query, result.problem.reason);
		return {...state, query, cameFrom: undefined, problem};
	}
	return follow({
		...state,
		// A hit is one of the result it was found in.
		read: {article: state.read.article, top: state.read.top},
		query,
		result,
		problem: undefined,
		cameFrom: undefined,
		list: {...state.list, collapsed: new Set()},
	});
}

/** What a query finds, also by what the person made of the articles (`is:noted`). */
export function found(
	{corpus, exact, kept, marks}: Pick<State, 'corpus' | 'exact' | 'kept' | 'marks'>,
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

/** An older (1) or newer (-1) query into the line; past the newest, the one that was being written. */
export function recall(state: State, by: 1 | -1): State {
	const line = recalledLine(state.kept.queryHistory, state.recalled, state.query.text, by);
	return line === undefined ? state : {...withQuery(state, fieldOf(line.text)), recalled: line.recalled};
}

/** The query for the name at the top of the text that is read. */
export function queryFor(state: State): State {
	const name = nameAt(state);
	if (name === undefined) return {...state, message: state.words.noName};
	return withQuery({...state, screen: {name: 'list'}}, fieldOf(name.includes(' ') ? `"${name}"` : name));
}
