import {type Prompt, withPrompt} from '../overlay.js';
import type {State} from '../state.js';
import {completed} from './commands.js';
import {fieldOf} from './field.js';
import {completedSpeaker} from './speaker-names.js';

/** Tab in a line: the rest of a command, or of a name; elsewhere it does nothing. */
export function completedPrompt(state: State, prompt: Prompt): State {
	const {kind, field} = prompt;
	switch (kind) {
		case 'command': {
			return withPrompt(state, {kind, field: fieldOf(completed(field.text, state.screen.name))});
		}
		case 'speaker': {
			return withPrompt(state, {...prompt, field: fieldOf(completedSpeaker(state.catalogue, field.text))});
		}
		default: {
			return state;
		}
	}
}
