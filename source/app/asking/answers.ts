import {actorAnswered} from '../actor/open.js';
import {compareAnswered} from '../compare/answered.js';
import type {Update} from '../effects.js';
import {rememberFound} from '../fetched.js';
import {textAnswered} from '../read/text-answered.js';
import {saving} from '../kept.js';
import {presentAnswered} from '../present-ids.js';
import {placeChange} from '../session.js';
import {gridAnswered} from '../grid/update.js';
import {listAnswered, markAnswered, pageAnswered} from '../list/answered.js';
import {facetsAnswered} from '../menu/menus.js';
import {outletsAnswered} from '../outlets/open.js';
import {savedAnswered} from '../saved/saved-searches.js';
import type {State} from '../state.js';
import {viewOf} from '../view.js';
import type {Purpose} from './purpose.js';
import type {Answer} from './question.js';

/** The state with an answer. What was left and cannot be shown, if only by a mistake of ours, must not keep anybody from starting again and again. */
export function answered(state: State, purpose: Purpose, answer: Answer): Update {
	if (answer.type === 'texts') rememberFound(state, answer.value);
	if (!takesUp(purpose)) return handled(state, purpose, answer);
	try {
		const update = handled(state, purpose, answer);
		viewOf(update.state);
		return update;
	} catch {
		return only({...state, screen: {name: 'list'}, message: state.words.notRestored});
	}
}

/** What becomes of the state by what it was asked for; a purpose without its case does not compile. */
function handled(state: State, purpose: Purpose, answer: Answer): Update {
	switch (purpose.kind) {
		case 'list': {
			if (answer.type !== 'find') return only(state);
			const listed = listAnswered(state, purpose, answer.value);
			return {state: listed, effects: purpose.next === 'fresh' ? saving(placeChange(listed)) : []};
		}
		case 'page': {
			return only(answer.type === 'find' ? pageAnswered(state, answer.value) : state);
		}
		case 'mark': {
			return only(answer.type === 'find' ? markAnswered(state, purpose, answer.value) : state);
		}
		case 'present': {
			return answer.type === 'headers' ? presentAnswered(state, purpose, answer.value) : only(state);
		}
		case 'text': {
			return only(answer.type === 'texts' ? textAnswered(state, answer.value) : state);
		}
		case 'facets': {
			return only(answer.type === 'facets' ? facetsAnswered(state, answer.value) : state);
		}
		case 'grid': {
			return only(answer.type === 'grid' ? gridAnswered(state, purpose, answer.value) : state);
		}
		case 'compare': {
			return only(answer.type === 'texts' ? compareAnswered(state, purpose, answer.value) : state);
		}
		case 'saved': {
			return only(answer.type === 'counts' ? savedAnswered(state, answer.value) : state);
		}
		case 'actor': {
			return answer.type === 'ids' ? actorAnswered(state, purpose.actor, answer.value) : only(state);
		}
		case 'outlets': {
			return answer.type === 'columns' ? outletsAnswered(state, answer.value) : only(state);
		}
	}
}

function only(state: State): Update {
	return {state, effects: []};
}

/** Whether it brings back where one was at the end of the last run. */
function takesUp(purpose: Purpose): boolean {
	if (purpose.kind === 'list') return typeof purpose.next !== 'string';
	if (purpose.kind === 'grid') return purpose.left !== undefined;
	return purpose.kind === 'compare' && purpose.by.kind === 'left';
}
