import {withQuery} from './query.js';
import type {Update} from '../effects.js';
import {rememberQuery} from '../kept.js';
import type {CommandId} from '../keys/keymap.js';
import {chooseItem} from '../menu/update.js';
import {isTyping, menuOf, promptOf, withMenu, withoutPrompt} from '../overlay.js';
import type {State} from '../state.js';
import {typedCommand} from './commands.js';
import {fieldOf} from './field.js';
import {rememberLine} from './history.js';
import {isSearchName, savedAs} from './own-names.js';
import {acceptPrompt, whilePrompting} from './prompts.js';

/**
 * Runs what was typed after the colon. What follows a command is what it would ask for: `save talks.md`, `sort date`,
 * `search lavrov`.
 * @param perform runs a command by its name
 */
export function runTyped(state: State, line: string, perform: (state: State, id: CommandId) => Update): Update {
	const text = line.trim();
	const closed = withoutPrompt(rememberLine(state, 'command', text));
	if (text === '') return {state: closed, effects: []};
	const found = typedCommand(text, state.screen.name, state.words);
	if ('message' in found) return {state: {...closed, message: found.message}, effects: []};
	const {command, argument} = found;
	if (argument === '') return perform(closed, command);
	if (command === 'save' && isSearchName(argument)) return savedAs(closed, argument);
	if (command === 'notes') {
		return {state: closed, effects: [{type: 'write', content: {kind: 'notes'}, file: argument, replace: false}]};
	}
	const asked = perform(closed, command);
	const answered = answer(asked.state, argument);
	return {state: answered.state, effects: [...asked.effects, ...answered.effects]};
}

/** Gives what was typed to whatever a command opened: a prompt, the search line, a menu. */
function answer(state: State, argument: string): Update {
	const prompt = promptOf(state);
	const menu = menuOf(state);
	if (prompt !== undefined && prompt.kind !== 'command' && prompt.kind !== 'item') {
		const {kind} = prompt;
		const filled = {kind, field: fieldOf(argument)};
		return acceptPrompt(whilePrompting(state, filled), filled);
	}
	if (isTyping(state)) return rememberQuery({...withQuery(state, fieldOf(argument)), overlay: undefined});
	const current = menu?.items.findIndex(({label}) => label.toLowerCase().startsWith(argument.toLowerCase())) ?? -1;
	return menu === undefined || current === -1 ? {state, effects: []} : chooseItem(withMenu(state, {...menu, current}));
}
