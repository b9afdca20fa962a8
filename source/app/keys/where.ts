import {type CommandId, commandFor, type Where} from './keymap.js';
import {physicalKey} from './physical.js';
import type {State} from '../state.js';

/** Which part of the keymap a key is looked up in. */
export function whereOf(state: State): Where {
	if (state.prompt !== undefined) return 'line';
	if (state.menu !== undefined) return 'menu';
	if (state.help !== undefined) return 'help';
	return state.typing ? 'line' : state.screen.name;
}

/** The command of a chord as the state stands. */
export function commandOf(state: State, chord: string): CommandId | undefined {
	const where = whereOf(state);
	const command = commandFor(state.bindings, chord, where);
	const physical = where === 'line' ? undefined : physicalKey(chord);
	return command ?? (physical === undefined ? undefined : commandFor(state.bindings, physical, where));
}
