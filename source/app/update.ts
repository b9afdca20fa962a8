import {sanitise} from '../text/sanitise.js';
import type {Action} from './actions.js';
import {completedPrompt} from './line/complete.js';
import {openBeside, openComparison} from './compare/open.js';
import {updateCompare} from './compare/update.js';
import type {Outcome, Update} from './effects.js';
import {chosen, edit, insert} from './line/field.js';
import {laneMenu} from './grid/lanes.js';
import {listCell} from './grid/leave.js';
import {gridMoved} from './grid/move.js';
import {openGrid, updateGrid} from './grid/update.js';
import {openOutlets} from './outlets/open.js';
import {outletsRead, updateOutlets} from './outlets/update.js';
import {back} from './back.js';
import {updateHelp} from './keys/help.js';
import {rememberQuery, undoable} from './kept.js';
import type {CommandId} from './keys/keymap.js';
import {follow, updateList} from './list/update.js';
import {historyStep, recallPrompt} from './line/history.js';
import {runTyped} from './line/typed.js';
import {facetMenu, sortMenu, themeMenu, updateMenu, withFilter} from './menu/menus.js';
import {chooseItem, menuCommand, replaceMenu, undone} from './menu/update.js';
import {notesMenu} from './notes/notes.js';
import {acceptPrompt, openPrompt, whilePrompting, withoutFind} from './line/prompts.js';
import {queryFor, recall, withQuery} from './line/query.js';
import {keepPassage} from './read/passage.js';
import {withMargin} from './read/margin.js';
import {opened, updateRead} from './read/update.js';
import type {Prompt, State} from './state.js';
import {waitsForIndexes} from './loading/indexing.js';
import {withoutWelcome} from './welcome/welcome.js';
import {begunAfresh} from './session.js';
import {forgetFind} from './read/find.js';
import {updateWork} from './read/work.js';

/** The one reducer: what the state becomes, and what is to be done outside. Pure. */
export function update(state: State, action: Action): Update {
	return withMargin(state, changed(state, action), action.type === 'painted');
}

function changed(state: State, action: Action): Update {
	switch (action.type) {
		case 'resize': {
			return only(keepPassage(resized({...state, size: action.size})));
		}
		case 'painted': {
			return only({...state, painted: true});
		}
		case 'related': {
			// What was compared for a text that is left meanwhile is of no use.
			return only(action.margin.article === state.read.article ? {...state, margin: action.margin} : state);
		}
		case 'say': {
			// It may name files and commands.
			return only({...state, message: sanitise(action.message)});
		}
		case 'file-exists': {
			return only({...state, menu: replaceMenu(state, action.content, action.file)});
		}
		case 'indexed': {
			return indexed(state, action.share);
		}
		case 'outlets-read': {
			return only(outletsRead(state, action.columns, action.progress));
		}
		case 'text': {
			return welcomed(state, only(typed(state, action.text)));
		}
		case 'command': {
			const now = action.at ?? state.now;
			return welcomed(state, command({...state, message: undefined, now}, action.command));
		}
	}
}

/** A key that did something ends the welcome. */
function welcomed(before: State, after: Update): Update {
	return before.welcome ? withoutWelcome(after) : after;
}

/** The indexes grow, or are there: what waited for them is done. */
function indexed(state: State, share: number | undefined): Update {
	const {indexing} = state;
	if (share !== undefined) return only({...state, indexing: {unanswered: false, next: undefined, ...indexing, share}});
	const ready: State = {...state, indexing: undefined};
	const answered = indexing?.unanswered === true ? withQuery(ready, ready.query) : ready;
	return indexing?.next === undefined ? only(answered) : command(answered, indexing.next);
}

function only(state: State): Update {
	return {state, effects: []};
}

function typed(state: State, text: string): State {
	const {prompt} = state;
	if (prompt !== undefined) return whilePrompting(state, {...prompt, field: insert(prompt.field, text)});
	return state.typing ? withQuery(state, insert(state.query, text)) : state;
}

/** The current row and cell stay on the screen; an article that was opened from beside the list, as from a comparison, stays open. */
function resized(state: State): State {
	const followed = follow(state);
	const next = state.read.article === undefined ? followed : {...followed, read: state.read};
	const {screen} = next;
	return screen.name === 'grid' ? gridMoved(next, screen, screen.row, screen.column) : next;
}

/** What is kept of a run is written by ui/ when the screen is given back, however it comes to that. */
function exit(state: State, outcome: Outcome): Update {
	return {state, effects: [{type: 'exit', outcome}]};
}

/** Commands that mean the same everywhere, then those of whatever has the keys. */
function command(before: State, id: CommandId): Update {
	const {indexing} = before;
	const state: State =
		indexing === undefined
			? before
			: {...before, indexing: {...indexing, next: waitsForIndexes(before, id) ? id : undefined}};
	if (state.indexing?.next !== undefined) return only(state);
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
			if (kind === 'command') return runTyped(state, field.text, command);
			if (kind === 'item') return chooseItem({...state, prompt: undefined});
			return acceptPrompt(state, {...prompt, kind});
		}
		case 'leave-line': {
			const closed: State = {...state, prompt: undefined};
			return only(kind === 'find' ? withoutFind(closed) : kind === 'item' ? withFilter(closed, '') : closed);
		}
		case 'mark': {
			return only(completedPrompt(state, prompt));
		}
		default: {
			if (kind === 'item') return only(state.menu === undefined ? state : updateMenu(state, state.menu, id));
			const by = historyStep(id);
			return only(by === undefined ? state : {...state, prompt: recallPrompt(state, prompt, by)});
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
				: rememberQuery({...state, typing: false, recalled: undefined, screen: {name: 'list'}});
		}
		case 'leave-line': {
			if (state.picker && state.query.text === '') return exit(state, {type: 'interrupted'});
			return only({...state, typing: false, recalled: undefined});
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
			return only({...state, query: chosen(state.query), typing: true, screen: {name: 'list'}});
		}
		case 'find': {
			return only(openPrompt(forgetFind(state), 'find'));
		}
		case 'command-line': {
			return only(openPrompt(state, 'command'));
		}
		case 'look-up': {
			return only(queryFor(state));
		}
		case 'narrow': {
			return only({...state, menu: state.screen.name === 'grid' ? laneMenu(state, state.screen) : facetMenu(state)});
		}
		case 'sort': {
			if (state.screen.name === 'compare') return only(updateCompare(state, state.screen, id) ?? state);
			return only({...state, menu: sortMenu(state)});
		}
		case 'theme': {
			return only({...state, menu: themeMenu(state)});
		}
		case 'notes': {
			const menu = notesMenu(state);
			return only(menu === undefined ? {...state, message: state.words.noNotes} : {...state, menu});
		}
		case 'help': {
			return only({...state, help: {about: 'keys', top: 0, filter: ''}});
		}
		case 'problems': {
			return only({...state, help: {about: 'problems', top: 0, filter: ''}});
		}
		case 'clear-marks': {
			return only(state.marks.length === 0 ? state : undoable(state, {marks: []}));
		}
		case 'undo': {
			return undone(state);
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
		case 'by-outlet': {
			return openOutlets(state);
		}
		case 'beside': {
			return only(openBeside(state));
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
			if (state.screen.name === 'outlets') return opened(updateOutlets(state, state.screen, id)?.state ?? state);
			const {current} = state.list;
			if (state.picker && state.screen.name === 'list' && current?.kind === 'article') return pick(state);
			return opened(screenCommand(state, id) ?? state);
		}
		default: {
			if (state.screen.name === 'outlets') return updateOutlets(state, state.screen, id) ?? only(state);
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
		case 'outlets': {
			return undefined;
		}
	}
}

/** Hands on the marked articles in the order marked, else the current one. */
function pick(state: State): Update {
	const {marks, read, query, result} = state;
	const current = result.hits.length === 0 || read.article === undefined ? [] : [read.article];
	return exit(state, {type: 'picked', articles: marks.length > 0 ? marks : current, query: query.text});
}
