import type {Action} from '../app/actions.js';
import type {Effect} from '../app/effects.js';
import type {State} from '../app/state.js';
import {update} from '../app/update.js';
import type {CommandId} from '../app/keys/keymap.js';
import {typedText} from '../app/keys/chords.js';
import {commandOf, whereOf} from '../app/keys/where.js';

/** A state that only its reducer changes. */
export type Held<S, A> = {
	readonly state: () => S;
	readonly dispatch: (action: A) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

export type Program = Held<State, Action> & {
	/** A key: a command where one is bound (or the one given instead), else text for the line that is typed into. */
	readonly chord: (chord: string, instead?: CommandId) => void;
};

/** Holds the one state of the reader. */
export function createProgram(
	initial: State,
	perform: (effect: Effect) => void,
	now: () => Date = () => new Date(),
): Program {
	const {state, dispatch, subscribe} = hold(initial, update, perform);
	return {
		state,
		dispatch,
		subscribe,
		chord(chord, instead) {
			const command = instead ?? commandOf(state(), chord);
			if (command !== undefined) dispatch({type: 'command', command, at: now().toISOString()});
			else if (whereOf(state()) === 'line') {
				const text = typedText(chord);
				if (text !== undefined) dispatch({type: 'text', text});
			}
		},
	};
}

/** Runs the reducer, hands effects to `perform`, tells listeners. */
export function hold<S, A>(
	initial: S,
	reduce: (state: S, action: A) => {readonly state: S; readonly effects: readonly Effect[]},
	perform: (effect: Effect) => void,
): Held<S, A> {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		state: () => state,
		dispatch(action) {
			const {state: next, effects} = reduce(state, action);
			const changed = next !== state;
			state = next;
			if (changed) for (const listener of listeners) listener();
			for (const effect of effects) perform(effect);
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
