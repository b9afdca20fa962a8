import {nameUnderCursor, whoIsHere} from '../actor/names-here.js';
import {openActor} from '../actor/open.js';
import {updateActor} from '../actor/update.js';
import {givenUp} from '../asking/asking.js';
import {back} from '../back.js';
import {openBeside, openComparison} from '../compare/open.js';
import {updateCompare} from '../compare/update.js';
import type {Update} from '../effects.js';
import {laneMenu} from '../grid/lanes.js';
import {listCell} from '../grid/leave.js';
import {sums} from '../grid/move.js';
import {openGrid, updateGrid} from '../grid/update.js';
import type {CommandId} from '../keys/command-id.js';
import {undoable} from '../kept.js';
import {exit, pick} from '../leave.js';
import {chosen} from '../line/field.js';
import {openPrompt} from '../line/prompts.js';
import {openSave, openTag} from '../line/own-names.js';
import {queryFor} from '../line/query.js';
import {updateList} from '../list/update.js';
import {askFacets, sortMenu, themeMenu} from '../menu/menus.js';
import {undone} from '../menu/update.js';
import {notesMenu} from '../notes/notes.js';
import {openOutlets} from '../outlets/open.js';
import {updateOutlets} from '../outlets/update.js';
import {withHelp, withMenu} from '../overlay.js';
import {forgetFind} from '../read/find.js';
import {opened, updateRead} from '../read/update.js';
import {updateWork} from '../read/work.js';
import {askSaved} from '../saved/saved-searches.js';
import {begunAfresh} from '../session.js';
import type {State} from '../state.js';

type Handler = (state: State, id: CommandId) => Update;

/** What the screen does with it: steps, lenses, columns, lanes. */
const onScreen: Handler = (state, id) => {
	if (state.screen.name === 'outlets') return updateOutlets(state, state.screen, id) ?? only(state);
	return opened(screenCommand(state, id) ?? state);
};

/** What is done with the article or passage that is meant, wherever one is. */
const onTarget: Handler = (state, id) =>
	(state.screen.name === 'outlets' ? undefined : updateWork(state, id)) ?? onScreen(state, id);

/** Keys of lines and menus: the screen below has no use for them. */
const onlyOver: Handler = only;

const leave: Handler = state => exit(state, {type: state.setup.picker ? 'interrupted' : 'left'});
const grid =
	(kind: 'timeline' | 'coverage'): Handler =>
	state =>
		only(openGrid(state, kind));
const help =
	(about: 'keys' | 'problems'): Handler =>
	state =>
		only(withHelp(state, {about, top: 0, filter: ''}));

/** What each command does where nothing lies over the screen. One that is added to the keymap without its handler does not compile. */
export const handlers: Readonly<Record<CommandId, Handler>> = {
	interrupt: state => exit(state, {type: 'interrupted'}),
	'quit-now': leave,
	suspend: state => ({state, effects: [{type: 'suspend'}]}),
	redraw: state => ({state, effects: [{type: 'redraw'}]}),
	quit: state => back(state, 'quit'),
	back(state) {
		// One does not wait any longer.
		const given = givenUp(state);
		return given === state ? back(state, 'back') : only(given);
	},
	search: state =>
		only({
			...state,
			search: {...state.search, query: chosen(state.search.query)},
			overlay: {kind: 'typing'},
			screen: {name: 'list'},
		}),
	find: state => only(openPrompt(forgetFind(state), 'find')),
	'command-line': state => only(openPrompt(state, 'command')),
	'look-up': state => only(queryFor(state)),
	narrow: state =>
		only(state.screen.name === 'grid' ? withMenu(state, laneMenu(state, state.screen)) : askFacets(state)),
	sort: (state, id) => (state.screen.name === 'compare' ? onScreen(state, id) : only(withMenu(state, sortMenu(state)))),
	theme: state => only(withMenu(state, themeMenu(state))),
	notes(state) {
		const menu = notesMenu(state);
		return only(menu === undefined ? {...state, message: state.words.noNotes} : withMenu(state, menu));
	},
	help: help('keys'),
	problems: help('problems'),
	'clear-marks': state => only(state.own.marks.length === 0 ? state : undoable(state, {marks: []})),
	undo: undone,
	fresh: begunAfresh,
	timeline: grid('timeline'),
	coverage: grid('coverage'),
	compare: state => only(openComparison(state)),
	'by-outlet': state => only(openOutlets(state)),
	beside(state) {
		const name = nameUnderCursor(state);
		return only(name === undefined ? openBeside(state) : openActor(state, name));
	},
	who: state => only(whoIsHere(state)),
	print: pick,
	open: openHere,
	down: onScreen,
	up: onScreen,
	'half-down': onScreen,
	'half-up': onScreen,
	'page-down': onScreen,
	'page-up': onScreen,
	first: onScreen,
	last: onScreen,
	left: onScreen,
	right: onScreen,
	'next-pane': onScreen,
	'previous-pane': onScreen,
	mark: onScreen,
	'mark-up': onScreen,
	'mark-all': onScreen,
	'mark-range': onScreen,
	'next-article': onScreen,
	'previous-article': onScreen,
	'next-negotiation': onScreen,
	'previous-negotiation': onScreen,
	'next-hit': onScreen,
	'previous-hit': onScreen,
	'next-row': onScreen,
	'previous-row': onScreen,
	'next-difference': onScreen,
	fold: onScreen,
	details: onScreen,
	why: onScreen,
	overrule: onScreen,
	'lens-text': onScreen,
	'lens-facts': onScreen,
	'lens-wording': onScreen,
	'lens-voices': onScreen,
	'lens-gaps': onScreen,
	'lens-context': onScreen,
	'next-lens': onScreen,
	'previous-lens': onScreen,
	'move-left': onScreen,
	'move-right': onScreen,
	'add-column': onScreen,
	'drop-column': onScreen,
	'all-lanes': onScreen,
	'next-passage': onTarget,
	account: onScreen,
	'previous-passage': onTarget,
	bookmark: onTarget,
	tag: state => only(openTag(state)),
	'saved-searches': state => only(askSaved(state)),
	'save-search': state => only(openSave(state)),
	'toggle-read': onTarget,
	copy: onTarget,
	'copy-link': onTarget,
	'open-link': onTarget,
	note: onTarget,
	save: onTarget,
	pipe: onTarget,
	'delete-note': onlyOver,
	choose: onlyOver,
	accept: onlyOver,
	'leave-line': onlyOver,
	'older-query': onlyOver,
	'newer-query': onlyOver,
	'caret-left': onlyOver,
	'caret-right': onlyOver,
	'caret-start': onlyOver,
	'caret-end': onlyOver,
	'delete-back': onlyOver,
	'delete-forward': onlyOver,
	'delete-word': onlyOver,
	'delete-to-start': onlyOver,
	'delete-to-end': onlyOver,
};

/** Commands that act at once, whatever lies over the screen. */
export const everywhere: ReadonlySet<CommandId> = new Set(['interrupt', 'quit-now', 'suspend', 'redraw']);

function openHere(state: State): Update {
	if (state.screen.name === 'grid') {
		const name = state.screen.column === sums ? nameUnderCursor(state) : undefined;
		return only(name === undefined ? listCell(state, state.screen) : openActor(state, name));
	}
	if (state.screen.name === 'outlets') return opened(updateOutlets(state, state.screen, 'open')?.state ?? state);
	const {current} = state.list;
	if (state.setup.picker && state.screen.name === 'list' && current?.kind === 'article') return pick(state);
	return opened(screenCommand(state, 'open') ?? state);
}

function screenCommand(state: State, id: CommandId): State | undefined {
	const {screen} = state;
	switch (screen.name) {
		case 'list': {
			return updateList(state, id);
		}
		case 'read': {
			return updateRead(state, id);
		}
		case 'compare': {
			return updateCompare(state, screen, id);
		}
		case 'grid': {
			return updateGrid(state, screen, id);
		}
		case 'actor': {
			return updateActor(state, screen, id);
		}
		case 'outlets': {
			return undefined;
		}
	}
}

function only(state: State): Update {
	return {state, effects: []};
}
