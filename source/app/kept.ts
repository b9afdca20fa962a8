import type {Update} from './effects.js';
import type {Kept, State} from './state.js';

const mostUndone = 50;
const longestHistory = 200;

/** The state with a change that can be taken back. */
export function undoable(state: State, change: Partial<Pick<State, 'marks' | 'kept'>>): State {
	const {marks, kept, undo} = state;
	return {...state, ...change, undo: [{marks, kept}, ...undo].slice(0, mostUndone)};
}

/** Changes what is kept between runs, and has it written. */
export function keep(state: State, change: Partial<Kept>, message?: string): Update {
	const next = undoable(state, {kept: {...state.kept, ...change}});
	return {state: message === undefined ? next : {...next, message}, effects: [{type: 'save', change}]};
}

/** Takes back the last change of marks, bookmarks, notes or read marks. */
export function undoLast(state: State): Update {
	const [last, ...undo] = state.undo;
	if (last === undefined) return {state: {...state, message: state.words.nothingToUndo}, effects: []};
	const effects = last.kept === state.kept ? [] : [{type: 'save' as const, change: last.kept}];
	return {state: {...state, ...last, undo, message: state.words.undone}, effects};
}

export function toggled(list: readonly string[], id: string): readonly string[] {
	return list.includes(id) ? list.filter(each => each !== id) : [...list, id];
}

/** Newest first, each query once. */
export function remembered(history: readonly string[], query: string): readonly string[] {
	const text = query.trim();
	return text === '' ? history : [text, ...history.filter(each => each !== text)].slice(0, longestHistory);
}
