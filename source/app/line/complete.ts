import {type Prompt, withPrompt} from '../overlay.js';
import type {State} from '../state.js';
import {completed} from './commands.js';
import {fieldOf} from './field.js';
import {tagsFrom} from './own-names.js';
import {completedSpeaker} from './speaker-names.js';

/** Tab in a line: the rest of a command, of a name, or of a tag; elsewhere it does nothing. */
export function completedPrompt(state: State, prompt: Prompt): State {
	const {kind, field} = prompt;
	switch (kind) {
		case 'command': {
			return withPrompt(state, {kind, field: fieldOf(completed(field.text, state.screen.name))});
		}
		case 'speaker': {
			return withPrompt(state, {...prompt, field: fieldOf(completedSpeaker(state.catalogue, field.text))});
		}
		case 'tag': {
			const [first] = tagsFrom(state, field.text);
			return first === undefined ? state : withPrompt(state, {kind, field: fieldOf(first)});
		}
		default: {
			return state;
		}
	}
}
