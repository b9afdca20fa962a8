import type {Update} from '../effects.js';
import {type Binding, type CommandId, keymap} from '../keys/keymap.js';
import {rebound} from '../keys/rebind.js';
import {commandAt} from '../keys/where.js';
import {typedText} from '../keys/chords.js';
import {edit, fieldOf, insert} from '../line/field.js';
import type {Field, Size} from '../state.js';
import type {Words} from '../words/words.js';

/** Articles read, of those found. */
export type Wait = {readonly read: number; readonly found: number};

/** The screen while the articles are read: a query can be typed already. */
export type LoadingState = {
	readonly size: Size;
	readonly words: Words;
	readonly bindings: readonly Binding[];
	readonly picker: boolean;
	readonly folders: readonly string[];
	readonly wait: Wait;
	readonly query: Field;
	readonly typing: boolean;
	/** What was pressed and needs articles: the first such key and all after it. */
	readonly pressed: readonly string[];
};

export type LoadingAction =
	| {readonly type: 'wait'; readonly wait: Wait}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'chord'; readonly chord: string}
	| {readonly type: 'text'; readonly text: string};

export type LoadingStart = Pick<LoadingState, 'size' | 'words' | 'picker' | 'folders'> & {
	readonly query: string;
	/** The person's own keys, by command. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
};

/** Nothing is read yet; the picker begins in the search line, as it will go on. */
export function startLoading({size, words, picker, folders, query, keys}: LoadingStart): LoadingState {
	const {bindings} = rebound(keymap, keys, words);
	const wait: Wait = {read: 0, found: 0};
	return {size, words, bindings, picker, folders, wait, query: fieldOf(query), typing: picker, pressed: []};
}

type LoadingUpdate = {readonly state: LoadingState; readonly effects: Update['effects']};

/** Keys that act before there is a list: those of the search line, and those that leave. */
export function updateLoading(state: LoadingState, action: LoadingAction): LoadingUpdate {
	switch (action.type) {
		case 'wait': {
			return only({...state, wait: action.wait});
		}
		case 'resize': {
			return only({...state, size: action.size});
		}
		case 'text': {
			return only(state.typing ? {...state, query: insert(state.query, action.text)} : state);
		}
		case 'chord': {
			const command = commandAt(state.bindings, action.chord, state.typing ? 'line' : 'list');
			if (state.pressed.length > 0 && (command === undefined || !acting.has(command)))
				return later(state, action.chord);
			if (command !== undefined) return updateByCommand(state, command, action.chord);
			const text = state.typing ? typedText(action.chord) : undefined;
			return only(text === undefined ? state : {...state, query: insert(state.query, text)});
		}
	}
}

/** What acts at once, whatever was pressed before. */
const acting: ReadonlySet<CommandId> = new Set(['interrupt', 'quit-now', 'suspend', 'redraw']);
/** Nobody presses more before something is there. */
const mostPressed = 1000;

function later(state: LoadingState, chord: string): LoadingUpdate {
	return only(state.pressed.length < mostPressed ? {...state, pressed: [...state.pressed, chord]} : state);
}

function updateByCommand(state: LoadingState, command: CommandId, chord: string): LoadingUpdate {
	const {picker, typing, query} = state;
	const edited = typing ? edit(query, command) : undefined;
	if (edited !== undefined) return only({...state, query: edited});
	switch (command) {
		case 'interrupt': {
			return left(state, 'interrupted');
		}
		case 'quit':
		case 'quit-now': {
			return left(state, picker ? 'interrupted' : 'left');
		}
		case 'back': {
			return picker ? left(state, 'interrupted') : only({...state, query: fieldOf('')});
		}
		case 'leave-line': {
			return picker && query.text === '' ? left(state, 'interrupted') : only({...state, typing: false});
		}
		case 'accept': {
			return picker ? later(state, chord) : only({...state, typing: false});
		}
		case 'search': {
			return only({...state, typing: true});
		}
		case 'suspend':
		case 'redraw': {
			return {state, effects: [{type: command}]};
		}
		default: {
			return later(state, chord);
		}
	}
}

function only(state: LoadingState): LoadingUpdate {
	return {state, effects: []};
}

function left(state: LoadingState, type: 'interrupted' | 'left'): LoadingUpdate {
	return {state, effects: [{type: 'exit', outcome: {type}}]};
}
