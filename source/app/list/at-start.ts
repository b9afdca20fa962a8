import {hitOf} from './listed.js';
import {follow} from './update.js';
import {type State} from '../state.js';

/** The list with the cursor where the corpus has a newcomer begin, the heading over it at the top; else it is on the first article. */
export function atStart(state: State): State {
	const {catalogue, search, list, setup} = state;
	const known = (catalogue.start ?? []).find(id => hitOf(search.listed, id) !== undefined);
	if (known === undefined || setup.picker || search.listed.query !== '') {
		return follow({...state, list: {...list, current: undefined, top: 0}});
	}
	const there = follow({
		...state,
		list: {...list, current: {kind: 'article', id: known}, top: Number.MAX_SAFE_INTEGER},
	});
	return {...there, list: {...there.list, top: Math.max(0, there.list.top - 1)}};
}
