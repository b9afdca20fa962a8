import type {Outcome, Update} from './effects.js';
import {returnedToGrid} from './grid/leave.js';
import {fieldOf} from './line/field.js';
import {withQuery} from './line/query.js';
import {leftOutlets} from './outlets/update.js';
import {backToActor, leftActor} from './actor/update.js';
import {forgetFind} from './read/find.js';
import type {State} from './state.js';

/** One step back: from a text to the list, from a filtered list to the whole one. `q` on the list leaves, Esc never does but in the picker. */
export function back(state: State, id: 'quit' | 'back'): Update {
	if (state.read.find !== undefined && id === 'back') return only(forgetFind(state));
	const grid = returnedToGrid(state);
	if (grid !== undefined) return only(grid);
	if (state.screen.name === 'actor') return only(leftActor(state, state.screen));
	if (state.screen.name === 'read' && state.screen.from !== undefined) {
		return only({...forgetFind(state), screen: {...state.screen.from, name: 'compare'}});
	}
	if (state.screen.name === 'compare' && state.screen.from !== undefined) {
		const {actor, from} = state.screen;
		return only({...state, screen: {name: 'read', ...(actor === undefined ? {} : {actor})}, read: from});
	}
	if ((state.screen.name === 'read' || state.screen.name === 'compare') && state.screen.actor !== undefined) {
		return only(backToActor(forgetFind(state), state.screen.actor));
	}
	if (state.screen.name === 'read' && state.screen.outlets !== undefined) {
		return only({...forgetFind(state), screen: {...state.screen.outlets, name: 'outlets'}});
	}
	if (state.screen.name === 'outlets') return only(leftOutlets(state, state.screen));
	if (state.screen.name !== 'list') return only({...forgetFind(state), screen: {name: 'list'}});
	if (id === 'quit') return exit(state, state.setup.picker ? 'interrupted' : 'left');
	if (state.list.rangeFrom !== undefined) return only({...state, list: {...state.list, rangeFrom: undefined}});
	if (state.search.query.text !== '') return only(withQuery(state, fieldOf('')));
	return state.setup.picker ? exit(state, 'interrupted') : only({...state, message: state.words.leaves});
}

function only(state: State): Update {
	return {state, effects: []};
}

function exit(state: State, type: Extract<Outcome, {type: 'left' | 'interrupted'}>['type']): Update {
	return {state, effects: [{type: 'exit', outcome: {type}}]};
}
