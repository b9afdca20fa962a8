import type {Action} from './actions.js';
import {completed, typedCommand} from './line/commands.js';
import {openComparison, updateCompare} from './compare/update.js';
import type {Outcome, Update} from './effects.js';
import {edit, fieldOf, insert} from './line/field.js';
import {cellQuery, openGrid, updateGrid} from './grid/update.js';
import {updateHelp} from './keys/help.js';
import {rememberQuery, undoable, undoLast} from './kept.js';
import type {CommandId} from './keys/keymap.js';
import {follow, updateList} from './list/update.js';
import {facetMenu, narrowed, sortMenu, themeMenu, updateMenu} from './menu/menus.js';
import {acceptPrompt, openPrompt, whilePrompting} from './line/prompts.js';
import {queryFor, recall, withQuery} from './line/query.js';
import {opened, updateRead} from './read/update.js';
import type {GridState, Menu, Prompt, State} from './state.js';
import {begunAfresh} from './session.js';
import {updateWork} from './read/work.js';

/** The one reducer: what the state becomes, and what is to be done outside. Pure. */
export function update(state: State, action: Action): Update {
	switch (action.type) {
		case 'resize': {
			return only(resized({...state, size: action.size}));
		}
		case 'painted': {
			return only({...state, painted: true});
		}
		case 'say': {
			return only({...state, message: action.message});
		}
		case 'text': {
			return only(typed(state, action.text));
		}
		case 'command': {
			return command({...state, message: undefined}, action.command);
		}
	}
}

function only(state: State): Update {
	return {state, effects: []};
}

function typed(state: State, text: string): State {
	const {prompt} = state;
	if (prompt !== undefined) return whilePrompting(state, {...prompt, field: insert(prompt.field, text)});
	return state.typing ? withQuery(state, insert(state.query, text)) : state;
}

/** An article that was opened from beside the list, as from a comparison, stays open. */
function resized(state: State): State {
	const followed = follow(state);
	return state.read.article === undefined ? followed : {...followed, read: state.read};
}

/** What is kept of a run is written by ui/ when the screen is given back, however it comes to that. */
function exit(state: State, outcome: Outcome): Update {
	return {state, effects: [{type: 'exit', outcome}]};
}

/** Commands that mean the same everywhere, then those of whatever has the keys. */
function command(state: State, id: CommandId): Update {
	switch (id) {
		case 'interrupt': {
			return exit(state, {type: 'interrupted'});
		}
		case 'quit-now': {
			return exit(state, {type: state.picker ? 'interrupted' : 'left'});
		}
		case 'suspend': {
			return {state, effects: [{type: 'suspend'}]};
		}
		case 'redraw': {
			return {state, effects: [{type: 'redraw'}]};
		}
		default: {
			if (state.prompt !== undefined) return promptCommand(state, state.prompt, id);
			if (state.menu !== undefined) return menuCommand(state, state.menu, id);
			if (state.help !== undefined) {
				return only(id === 'find' ? openPrompt(state, 'filter', state.help.filter) : updateHelp(state, state.help, id));
			}
			return state.typing ? lineCommand(state, id) : placeCommand(state, id);
		}
	}
}

function promptCommand(state: State, prompt: Prompt, id: CommandId): Update {
	const edited = edit(prompt.field, id);
	if (edited !== undefined) return only(whilePrompting(state, {...prompt, field: edited}));
	const {kind, field} = prompt;
	switch (id) {
		case 'accept': {
			return kind === 'command' ? runTyped(state, field.text.trim()) : acceptPrompt(state, {kind, field});
		}
		case 'leave-line': {
			return only({...state, prompt: undefined, find: kind === 'find' ? undefined : state.find});
		}
		case 'mark': {
			return only(kind === 'command' ? {...state, prompt: {kind, field: fieldOf(completed(field.text))}} : state);
		}
		default: {
			return only(state);
		}
	}
}

function runTyped(state: State, text: string): Update {
	const closed: State = {...state, prompt: undefined};
	if (text === '') return only(closed);
	const found = typedCommand(text, state.words);
	return 'message' in found ? only({...closed, message: found.message}) : command(closed, found.command);
}

function menuCommand(state: State, menu: Menu, id: CommandId): Update {
	if (id !== 'choose') return only(updateMenu(state, menu, id));
	const choice = menu.items[menu.current]?.choice;
	const closed: State = {...state, menu: undefined};
	switch (choice?.type) {
		case 'narrow': {
			return only(withQuery({...closed, screen: {name: 'list'}}, narrowed(state.query.text, choice.term)));
		}
		case 'sort': {
			return only(follow({...closed, order: choice.order}));
		}
		case 'theme': {
			return {state: {...closed, theme: choice.theme}, effects: [{type: 'save', change: {theme: choice.theme}}]};
		}
		case undefined: {
			return only(closed);
		}
	}
}

function lineCommand(state: State, id: CommandId): Update {
	const edited = edit(state.query, id);
	if (edited !== undefined) {
		return only(edited.text === state.query.text ? {...state, query: edited} : withQuery(state, edited));
	}
	switch (id) {
		case 'accept': {
			return state.picker
				? pick(state)
				: rememberQuery({...state, typing: false, recalled: -1, screen: {name: 'list'}});
		}
		case 'leave-line': {
			if (state.picker && state.query.text === '') return exit(state, {type: 'interrupted'});
			return only({...state, typing: false, recalled: -1});
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

function placeCommand(state: State, id: CommandId): Update {
	switch (id) {
		case 'search': {
			return only({...state, typing: true, screen: {name: 'list'}});
		}
		case 'find': {
			return only(openPrompt(state, 'find'));
		}
		case 'command-line': {
			return only(openPrompt(state, 'command'));
		}
		case 'look-up': {
			return only(queryFor(state));
		}
		case 'narrow': {
			return only({...state, menu: facetMenu(state)});
		}
		case 'sort': {
			if (state.screen.name === 'compare') return only(updateCompare(state, state.screen, id) ?? state);
			return only({...state, menu: sortMenu(state)});
		}
		case 'theme': {
			return only({...state, menu: themeMenu(state)});
		}
		case 'help': {
			return only({...state, help: {top: 0, filter: ''}});
		}
		case 'clear-marks': {
			return only(state.marks.length === 0 ? state : undoable(state, {marks: []}));
		}
		case 'undo': {
			return undoLast(state);
		}
		case 'fresh': {
			return begunAfresh(state);
		}
		case 'timeline':
		case 'coverage': {
			return only(openGrid(state, id));
		}
		case 'compare': {
			return only(openComparison(state));
		}
		case 'print': {
			return pick(state);
		}
		case 'quit':
		case 'back': {
			return back(state, id);
		}
		case 'open': {
			if (state.screen.name === 'grid') return only(listCell(state, state.screen));
			const {current} = state.list;
			if (state.picker && state.screen.name === 'list' && current?.kind === 'article') return pick(state);
			return opened(screenCommand(state, id) ?? state);
		}
		default: {
			return updateWork(state, id) ?? opened(screenCommand(state, id) ?? state);
		}
	}
}

function screenCommand(state: State, id: CommandId): State | undefined {
	switch (state.screen.name) {
		case 'list': {
			return updateList(state, id);
		}
		case 'read': {
			return updateRead(state, id);
		}
		case 'compare': {
			return updateCompare(state, state.screen, id);
		}
		case 'grid': {
			return updateGrid(state, state.screen, id);
		}
	}
}

/** From a cell to its articles: the list, with the query that finds them. */
function listCell(state: State, grid: GridState): State {
	const query = cellQuery(grid);
	return query === undefined ? state : withQuery({...state, screen: {name: 'list'}}, fieldOf(query));
}

/** One step back: from a text to the list, from a filtered list to the whole one. `q` on the list leaves, Esc never does but in the picker. */
function back(state: State, id: 'quit' | 'back'): Update {
	if (state.find !== undefined && id === 'back') return only({...state, find: undefined});
	if (state.screen.name !== 'list') return only({...state, screen: {name: 'list'}, find: undefined});
	if (id === 'quit') return exit(state, {type: state.picker ? 'interrupted' : 'left'});
	if (state.rangeFrom !== undefined) return only({...state, rangeFrom: undefined});
	if (state.query.text !== '') return only(withQuery(state, fieldOf('')));
	return state.picker ? exit(state, {type: 'interrupted'}) : only({...state, message: state.words.leaves});
}

/** Hands on the marked articles in the order marked, else the current one. */
function pick(state: State): Update {
	const {marks, read, query, result} = state;
	const current = result.hits.length === 0 || read.article === undefined ? [] : [read.article];
	return exit(state, {type: 'picked', articles: marks.length > 0 ? marks : current, query: query.text});
}
