import type {Action} from '../app/actions.js';
import type {Effect} from '../app/effects.js';
import type {State} from '../app/state.js';
import {update} from '../app/update.js';
import type {CommandId} from '../app/keys/keymap.js';
import {typedText} from '../app/keys/chords.js';
import {commandOf} from '../app/keys/where.js';
import {whereOf} from '../app/overlay.js';

/** A state that only its reducer changes. */
export type Held<S, A> = {
	readonly state: () => S;
	readonly dispatch: (action: A) => void;
	readonly subscribe: (listener: () => void) => () => void;
	/** Listeners hear of what happens in it once, at its end. */
	readonly batch: (work: () => void) => void;
};

export type Program = Held<State, Action> & {
	/** A key: a command where one is bound (or the one given instead), else text for the line that is typed into. */
	readonly chord: (chord: string, instead?: CommandId) => void;
	/** The keys at the front that are one step: letters for a line go in together, as a paste does. @returns how many */
	readonly chords: (chords: readonly string[]) => number;
};

/** Holds the one state of the reader. */
export function createProgram(
	initial: State,
	perform: (effect: Effect, program: Program) => void,
	now: () => Date = () => new Date(),
): Program {
	const held = hold(initial, update, effect => perform(effect, program));
	const {state, dispatch} = held;
	const chord: Program['chord'] = (each, instead) => {
		dispatch({type: 'key', chord: each, instead, at: now().toISOString()});
	};
	const program: Program = {
		...held,
		chord,
		chords(chords) {
			const text = textAtFront(state(), chords);
			if (text.length > 1) dispatch({type: 'text', text: text.join('')});
			else if (chords[0] !== undefined) chord(chords[0]);
			return Math.max(1, text.length);
		},
	};
	// What the first screen has to ask.
	for (const {id, question} of initial.asking.pending) perform({type: 'ask', id, question}, program);
	return program;
}

/** The keys at the front that type into a line, as text. */
function textAtFront(state: State, chords: readonly string[]): readonly string[] {
	if (whereOf(state) !== 'line' || state.asking.later.length > 0) return [];
	const text: string[] = [];
	for (const chord of chords) {
		const typed = commandOf(state, chord) === undefined ? typedText(chord) : undefined;
		if (typed === undefined) break;
		text.push(typed);
	}
	return text;
}

/** Runs the reducer, hands effects to `perform`, tells listeners. */
export function hold<S, A>(
	initial: S,
	reduce: (state: S, action: A) => {readonly state: S; readonly effects: readonly Effect[]},
	perform: (effect: Effect) => void,
): Held<S, A> {
	let state = initial;
	const listeners = new Set<() => void>();
	let told = initial;
	let batches = 0;
	const tell = () => {
		if (batches > 0 || told === state) return;
		told = state;
		for (const listener of listeners) listener();
	};
	const batch = (work: () => void): void => {
		batches++;
		try {
			work();
		} finally {
			batches--;
			tell();
		}
	};
	return {
		state: () => state,
		dispatch(action) {
			const {state: next, effects} = reduce(state, action);
			state = next;
			// An answer that comes at once is shown at once: nothing is drawn before.
			batch(() => effects.forEach(perform));
		},
		batch,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
