import type {Action} from '../actions.js';
import type {Effect} from '../effects.js';
import type {CommandId} from '../keys/command-id.js';
import type {State} from '../state.js';
import type {Purpose} from './purpose.js';
import type {Question} from './question.js';

export type Pending = {
	readonly id: number;
	readonly purpose: Purpose;
	readonly question: Question;
	/** It takes noticeably long: that is said. */
	readonly isSlow?: true;
};

/** What is asked and not answered yet. This is the one place that knows: answers to anything else are stale. */
export type Asking = {
	/** Id of the last question. */
	readonly last: number;
	readonly pending: readonly Pending[];
	/** What was done meanwhile and has to wait for the answers. */
	readonly later: readonly Action[];
};

export const nothingAsked: Asking = {last: 0, pending: [], later: []};

/** Nobody does more before an answer is there. */
const mostLater = 1000;

/** The state with a question; the one of the same kind that still waits is given up. */
export function ask(state: State, purpose: Purpose, question: Question): State {
	const {asking} = state;
	const id = asking.last + 1;
	const isStale = ({purpose: {kind}}: Pending) => kind === purpose.kind || (purpose.kind === 'list' && kind === 'page');
	const others = asking.pending.filter(each => !isStale(each));
	return {...state, asking: {...asking, last: id, pending: [...others, {id, purpose, question}]}};
}

/** The question of that id, if its answer is still wanted, and the state without it. */
export function taken(state: State, id: number): {readonly asked: Pending; readonly state: State} | undefined {
	const {asking} = state;
	const asked = asking.pending.find(each => each.id === id);
	if (asked === undefined) return undefined;
	const pending = asking.pending.filter(each => each !== asked);
	return {asked, state: {...state, asking: {...asking, pending}}};
}

/** The state in which a question that is still wanted is known to take long. */
export function slow(state: State, id: number): State {
	const {asking} = state;
	const pending = asking.pending.map(each => (each.id === id ? {...each, isSlow: true as const} : each));
	return {...state, asking: {...asking, pending}};
}

/** Whether something that is waited for takes noticeably long. */
export function isSlow({asking}: State): boolean {
	return asking.pending.some(each => each.isSlow === true);
}

export function isPending({asking}: State, kind: Purpose['kind'], article?: string): boolean {
	return asking.pending.some(
		({purpose}) =>
			purpose.kind === kind && (article === undefined || !('article' in purpose) || purpose.article === article),
	);
}

/** The state in which nothing is waited for that would change the screen: one has gone back. */
export function givenUp(state: State): State {
	const {asking} = state;
	const pending = asking.pending.filter(({purpose}) => !opening.has(purpose.kind));
	return pending.length === asking.pending.length ? state : {...state, asking: {...asking, pending}};
}

/** What has to be asked or given up outside, since a state became another. */
export function askingEffects({asking: before}: State, {asking: after}: State, answered?: number): readonly Effect[] {
	if (before.pending === after.pending) return [];
	const gone = before.pending.filter(({id}) => id !== answered && !after.pending.some(each => each.id === id));
	const fresh = after.pending.filter(({id}) => id > before.last);
	return [
		...gone.map(({id}): Effect => ({type: 'give-up', id})),
		...fresh.map(({id, question}): Effect => ({type: 'ask', id, question})),
	];
}

/** Answers that open another screen or change what keys act on. */
const opening: ReadonlySet<Purpose['kind']> = new Set(['grid', 'compare', 'outlets', 'actor', 'saved', 'facets']);
const blocking: ReadonlySet<Purpose['kind']> = new Set([...opening, 'present', 'list', 'mark']);

/** Commands that need no answer: they leave, or are about the terminal. */
const free: ReadonlySet<CommandId> = new Set(['interrupt', 'quit-now', 'suspend', 'redraw']);
/** Commands by which one does not wait any longer. */
const leaving: ReadonlySet<CommandId> = new Set(['back', 'quit', 'leave-line', 'search']);
/** Commands that act on what is listed, while the query is typed. */
const onList: ReadonlySet<CommandId> = new Set(['accept', 'down', 'up', 'page-down', 'page-up', 'mark', 'mark-up']);

/** Commands that act on the text beside the list. */
const onText: ReadonlySet<CommandId> = new Set([
	'next-passage',
	'previous-passage',
	'next-hit',
	'previous-hit',
	'find',
	'look-up',
	'copy',
	'copy-link',
	'open-link',
	'note',
	'bookmark',
	'toggle-read',
	'save',
	'pipe',
]);

/** Whether what is done has to wait for an answer: keys typed ahead mean what they would have meant after it. */
export function waits(state: State, action: Action): boolean {
	const {asking, overlay, list} = state;
	if (action.type !== 'command' && action.type !== 'text' && action.type !== 'key') return false;
	if (action.type === 'command' && free.has(action.command)) return false;
	if (asking.later.length > 0) return true;
	const isOnTheWay = list.current?.kind === 'article' && list.current.id === '';
	const isBlocked = asking.pending.some(
		({purpose}) =>
			blocking.has(purpose.kind) ||
			(purpose.kind === 'page' && isOnTheWay) ||
			(purpose.kind === 'text' && action.type === 'command' && onText.has(action.command)),
	);
	if (!isBlocked || action.type === 'key') return false;
	if (overlay?.kind === 'typing') return action.type === 'command' && onList.has(action.command);
	if (overlay !== undefined || action.type === 'text') return false;
	return !leaving.has(action.command);
}

/** The state with what has to wait. */
export function later(state: State, action: Action): State {
	const {asking} = state;
	return {...state, asking: {...asking, later: [...asking.later, action].slice(0, mostLater)}};
}
