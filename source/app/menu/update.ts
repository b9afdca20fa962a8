import {openSaved} from '../saved/saved-searches.js';
import {openActor} from '../actor/open.js';
import type {Content} from '../content.js';
import type {Update} from '../effects.js';
import {undoLast} from '../kept.js';
import type {CommandId} from '../keys/keymap.js';
import {openPrompt} from '../line/prompts.js';
import {askList, withQuery} from '../line/query.js';
import {goToNote, notedHere, notesMenu, takeNote} from '../notes/notes.js';
import {type Menu, menuOf, withMenu, withoutOverlay, withPrompt} from '../overlay.js';
import type {State} from '../state.js';
import {opened} from '../read/update.js';
import {toggledLane} from '../grid/lanes.js';
import {overrule, withOverrides} from '../compare/overrule.js';
import {fieldOf} from '../line/field.js';
import {currentItem, narrowed, updateMenu} from './menus.js';

/** A command while a menu is open. */
export function menuCommand(state: State, menu: Menu, id: CommandId): Update {
	if (id === 'choose') return chooseItem(state);
	if (id === 'find') return only(openPrompt(state, 'item', menu.filter));
	if (id === 'undo') return withNotesAgain(undone(state), menu);
	const choice = currentItem(menu)?.choice;
	if (choice?.type !== 'note') return only(updateMenu(state, menu, id));
	switch (id) {
		case 'note': {
			const at = goToNote(withoutOverlay(state), choice);
			return only(at.read.article === choice.article ? openPrompt(at, 'note', notedHere(state, choice)) : at);
		}
		case 'delete-note': {
			return withNotesAgain(takeNote(state, choice, choice.text), menu);
		}
		default: {
			return only(updateMenu(state, menu, id));
		}
	}
}

/** The last change taken back, and what is shown made with what is left. */
export function undone(state: State): Update {
	const {state: next, effects} = undoLast(state);
	return {state: withOverrides(next), effects};
}

/** What the current item of the open menu does; but for lanes, of which one chooses several, the menu is closed. */
export function chooseItem(state: State): Update {
	const menu = menuOf(state);
	const choice = menu === undefined ? undefined : currentItem(menu)?.choice;
	const closed = withoutOverlay(state);
	switch (choice?.type) {
		case 'narrow': {
			return only(withQuery({...closed, screen: {name: 'list'}}, narrowed(state.search.query.text, choice.term)));
		}
		case 'sort': {
			return only(
				askList({...closed, search: {...closed.search, order: choice.order}}, closed.search.listed.query, 'order'),
			);
		}
		case 'lane': {
			return only(state.screen.name === 'grid' ? toggledLane(state, state.screen, choice.outlet) : closed);
		}
		case 'theme': {
			const setup = {...closed.setup, theme: choice.theme};
			return {state: {...closed, setup}, effects: [{type: 'save', change: {theme: choice.theme}}]};
		}
		case 'note': {
			return opened(goToNote(closed, choice));
		}
		case 'replace': {
			const {content, file} = choice;
			return {state: closed, effects: [{type: 'write', content, file, replace: true}]};
		}
		case 'overrule': {
			return overrule(closed, choice.override);
		}
		case 'speaker': {
			return only(withPrompt(closed, {kind: 'speaker', field: fieldOf(''), override: choice.override}));
		}
		case 'saved': {
			return openSaved(closed, choice.name);
		}
		case 'actor': {
			return only(openActor(closed, choice.actor));
		}
		case 'nothing': {
			return only(closed);
		}
		case undefined: {
			// Nothing has the words of the filter: others may, once it is changed.
			return only(menu?.items.length === 0 ? closed : state);
		}
	}
}

/** Whether a file that is there gives way; what is under the cursor first keeps it. */
export function replaceMenu({words}: State, content: Content, file: string): Menu {
	return {
		title: words.alreadyThere(file),
		items: [
			{label: words.keepFile, choice: {type: 'nothing'}},
			{label: words.replaceFile, choice: {type: 'replace', content, file}},
		],
		current: 0,
	};
}

/** The list of notes as it is after a change; any other menu stays what it was. */
function withNotesAgain({state, effects}: Update, menu: Menu): Update {
	const ofNotes = menu.items.some(({choice}) => choice.type === 'note');
	if (!ofNotes) return {state, effects};
	const again = notesMenu(state, menu.current);
	const filtered = again === undefined || menu.filter === undefined ? again : {...again, filter: menu.filter};
	return {state: filtered === undefined ? withoutOverlay(state) : withMenu(state, filtered), effects};
}

function only(state: State): Update {
	return {state, effects: []};
}
