import {everywhere, handlers} from './commands/handlers.js';
import {overlayCommand} from './commands/overlay.js';
import {sanitise} from '../text/sanitise.js';
import type {Action} from './actions.js';
import type {Update} from './effects.js';
import {insert} from './line/field.js';
import {gridMoved} from './grid/move.js';
import {outletsRead} from './outlets/update.js';
import type {CommandId} from './keys/keymap.js';
import {follow} from './list/update.js';
import {replaceMenu} from './menu/update.js';
import {whilePrompting} from './line/prompts.js';
import {withQuery} from './line/query.js';
import {keepPassage} from './read/passage.js';
import {withMargin} from './read/margin.js';
import {isTyping, type Menu, promptOf} from './overlay.js';
import type {State} from './state.js';
import {waitsForIndexes} from './loading/indexing.js';
import {withoutWelcome} from './welcome/welcome.js';

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
			return only(asked(state, replaceMenu(state, action.content, action.file)));
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

/** The program has to ask: what was being done goes on afterwards. */
function asked(state: State, menu: Menu): State {
	return {...state, overlay: {kind: 'menu', menu, over: state.overlay}};
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
	const answered = indexing?.unanswered === true ? withQuery(ready, ready.search.query) : ready;
	return indexing?.next === undefined ? only(answered) : command(answered, indexing.next);
}

function only(state: State): Update {
	return {state, effects: []};
}

function typed(state: State, text: string): State {
	const prompt = promptOf(state);
	if (prompt !== undefined) return whilePrompting(state, {...prompt, field: insert(prompt.field, text)});
	return isTyping(state) ? withQuery(state, insert(state.search.query, text)) : state;
}

/** The current row and cell stay on the screen; an article that was opened from beside the list, as from a comparison, stays open. */
function resized(state: State): State {
	const followed = follow(state);
	const next = state.read.article === undefined ? followed : {...followed, read: state.read};
	const {screen} = next;
	return screen.name === 'grid' ? gridMoved(next, screen, screen.row, screen.column) : next;
}

/** Commands that mean the same everywhere, then those of whatever has the keys. */
function command(before: State, id: CommandId): Update {
	const {indexing} = before;
	const state: State =
		indexing === undefined
			? before
			: {...before, indexing: {...indexing, next: waitsForIndexes(before, id) ? id : undefined}};
	if (state.indexing?.next !== undefined) return only(state);
	if (state.overlay === undefined || everywhere.has(id)) return handlers[id](state, id);
	return overlayCommand(state, state.overlay, id, command);
}
