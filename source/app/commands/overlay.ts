import type {Update} from '../effects.js';
import {updateHelp} from '../keys/help.js';
import type {CommandId} from '../keys/command-id.js';
import {rememberQuery} from '../kept.js';
import {exit, pick} from '../leave.js';
import {completedPrompt} from '../line/complete.js';
import {edit} from '../line/field.js';
import {historyStep, recallPrompt} from '../line/history.js';
import {acceptPrompt, openPrompt, whilePrompting, withoutFind} from '../line/prompts.js';
import {recall, withQuery} from '../line/query.js';
import {runTyped} from '../line/typed.js';
import {updateList} from '../list/update.js';
import {updateMenu, withFilter} from '../menu/menus.js';
import {chooseItem, menuCommand} from '../menu/update.js';
import {menuOf, type Overlay, type Prompt, promptOf, withoutPrompt, withPrompt} from '../overlay.js';
import {lookedAt} from '../saved/saved-searches.js';
import type {State} from '../state.js';

type Perform = (state: State, id: CommandId) => Update;

/**
 * A command while something lies over the screen.
 * @param perform runs a command that was typed by its name
 */
export function overlayCommand(state: State, overlay: Overlay, id: CommandId, perform: Perform): Update {
	const prompt = promptOf(state);
	if (prompt !== undefined) return promptCommand(state, prompt, id, perform);
	switch (overlay.kind) {
		case 'menu': {
			return menuCommand(state, overlay.menu, id);
		}
		case 'help': {
			const {help} = overlay;
			return only(id === 'find' ? openPrompt(state, 'filter', help.filter) : updateHelp(state, help, id));
		}
		default: {
			return lineCommand(state, id);
		}
	}
}

function promptCommand(state: State, prompt: Prompt, id: CommandId, perform: Perform): Update {
	const edited = edit(prompt.field, id);
	if (edited !== undefined) return only(whilePrompting(state, {...prompt, field: edited}));
	const {kind, field} = prompt;
	switch (id) {
		case 'accept': {
			if (kind === 'command') return runTyped(state, field.text, perform);
			if (kind === 'item') return chooseItem(withoutPrompt(state));
			return acceptPrompt(state, {...prompt, kind});
		}
		case 'leave-line': {
			const closed = withoutPrompt(state);
			return only(kind === 'find' ? withoutFind(closed) : kind === 'item' ? withFilter(closed, '') : closed);
		}
		case 'mark': {
			return only(completedPrompt(state, prompt));
		}
		default: {
			const menu = menuOf(state);
			if (kind === 'item') return only(menu === undefined ? state : updateMenu(state, menu, id));
			const by = historyStep(id);
			return only(by === undefined ? state : withPrompt(state, recallPrompt(state, prompt, by)));
		}
	}
}

function lineCommand(state: State, id: CommandId): Update {
	const edited = edit(state.search.query, id);
	if (edited !== undefined) {
		const isSame = edited.text === state.search.query.text;
		return only(isSame ? {...state, search: {...state.search, query: edited}} : withQuery(state, edited));
	}
	switch (id) {
		case 'accept': {
			if (state.setup.picker) return pick(state);
			const looked = lookedAt(state);
			const asked = rememberQuery({...looked.state, overlay: undefined, screen: {name: 'list'}});
			return {state: asked.state, effects: [...looked.effects, ...asked.effects]};
		}
		case 'leave-line': {
			if (state.setup.picker && state.search.query.text === '') return exit(state, {type: 'interrupted'});
			return only({...state, overlay: undefined});
		}
		case 'older-query': {
			return only(recall(state, 1));
		}
		case 'newer-query': {
			return only(recall(state, -1));
		}
		default: {
			return only(updateList(state, id) ?? state);
		}
	}
}

function only(state: State): Update {
	return {state, effects: []};
}
