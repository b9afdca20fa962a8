import {changeBetween, isEmpty, remembered, type SettingsChange, withChange} from '../settings/change.js';
import type {Effect, Update} from './effects.js';
import type {Kept, Own, State} from './state.js';

const mostUndone = 50;

/** The state with a change that can be taken back. */
export function undoable(state: State, change: Partial<Pick<Own, 'marks' | 'kept'>>): State {
	const {own} = state;
	const next = {...own, ...change};
	const back = {marks: own.marks, change: changeBetween(next.kept, own.kept)};
	return {...state, own: {...next, undo: [back, ...own.undo].slice(0, mostUndone)}};
}

/** Changes what is kept between runs, and has it written. */
export function keep(state: State, change: Partial<Kept>, message?: string): Update {
	const next = undoable(state, {kept: {...state.own.kept, ...change}});
	return {
		state: message === undefined ? next : {...next, message},
		effects: saving(changeBetween(state.own.kept, next.own.kept)),
	};
}

/** Takes back the last change of marks, bookmarks, notes or read marks. */
export function undoLast(state: State): Update {
	const [last, ...undo] = state.own.undo;
	if (last === undefined) return {state: {...state, message: state.words.nothingToUndo}, effects: []};
	const kept = withChange(state.own.kept, last.change);
	const own = {...state.own, marks: last.marks, kept, undo};
	return {state: {...state, own, message: state.words.undone}, effects: saving(last.change)};
}

/** The query goes to the front of the history. */
export function rememberQuery(state: State): Update {
	const change = queryChange(state);
	const queryHistory = remembered(state.own.kept.queryHistory, change.queryHistory ?? []);
	const own = {...state.own, kept: {...state.own.kept, queryHistory}};
	return {state: {...state, own}, effects: saving(change)};
}

/** The query as it stands, for the history. */
export function queryChange({search: {query}}: State): SettingsChange {
	const text = query.text.trim();
	return text === '' ? {} : {queryHistory: [text]};
}

export function toggled(list: readonly string[], id: string): readonly string[] {
	return list.includes(id) ? list.filter(each => each !== id) : [...list, id];
}

export function saving(change: SettingsChange): readonly Effect[] {
	return isEmpty(change) ? [] : [{type: 'save', change}];
}
