import type {Action} from '../app/actions.js';
import type {Effect} from '../app/effects.js';
import type {State} from '../app/state.js';
import {update} from '../app/update.js';
import type {CommandId} from '../app/keys/keymap.js';
import {commandOf, whereOf} from '../app/keys/where.js';

export type Program = {
	readonly state: () => State;
	readonly dispatch: (action: Action) => void;
	/** A key: a command where one is bound (or the one given instead), else text for the line that is typed into. */
	readonly chord: (chord: string, instead?: CommandId) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

/** Holds the one state: runs the reducer, hands effects to `perform`, tells listeners. */
export function createProgram(
	initial: State,
	perform: (effect: Effect) => void,
	now: () => Date = () => new Date(),
): Program {
	let state = initial;
	const listeners = new Set<() => void>();
	const dispatch = (action: Action) => {
		const {state: next, effects} = update(state, action);
		const changed = next !== state;
		state = next;
		if (changed) for (const listener of listeners) listener();
		for (const effect of effects) perform(effect);
	};
	return {
		state: () => state,
		dispatch,
		chord(chord, instead) {
			const command = instead ?? commandOf(state, chord);
			if (command !== undefined) dispatch({type: 'command', command, at: now().toISOString()});
			else if (whereOf(state) === 'line') {
				const text = chord === 'space' ? ' ' : chord;
				if (isOneCharacter(text)) dispatch({type: 'text', text});
			}
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** Names of keys that nothing is bound to are longer, and must not be typed. */
function isOneCharacter(text: string): boolean {
	return Array.from(text).length === 1;
}
