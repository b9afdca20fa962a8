import type {Binding, CommandId, Where} from './keymap.js';
import {physicalKey} from './physical.js';
import {whereOf} from '../overlay.js';
import type {State} from '../state.js';

/** The command a chord gives there, or undefined when nothing is bound. */
export function commandFor(bindings: readonly Binding[], chord: string, where: Where): CommandId | undefined {
	return bindings.find(binding => binding.where.includes(where) && binding.keys.includes(chord))?.command;
}

/** The command of a chord as the state stands. */
export function commandOf(state: State, chord: string): CommandId | undefined {
	return commandAt(state.setup.bindings, chord, whereOf(state));
}

/** The command of a chord in a place; where letters are commands also by the key of another layout. */
export function commandAt(bindings: readonly Binding[], chord: string, where: Where): CommandId | undefined {
	const command = commandFor(bindings, chord, where);
	const physical = where === 'line' ? undefined : physicalKey(chord);
	return command ?? (physical === undefined ? undefined : commandFor(bindings, physical, where));
}
