import type {CommandId} from '../keys/keymap.js';
import type {Prompt, Recalled} from '../overlay.js';
import type {State} from '../state.js';
import {fieldOf} from './field.js';

const longest = 100;

/**
 * An older (1) or newer (-1) line of a history, newest first; past the newest what was being written comes back.
 * @returns undefined where there is nothing older, or nothing newer
 */
export function recalledLine(
	history: readonly string[],
	before: Recalled | undefined,
	written: string,
	by: 1 | -1,
): {readonly text: string; readonly recalled: Recalled | undefined} | undefined {
	const index = (before?.index ?? -1) + by;
	const draft = before?.draft ?? written;
	if (before !== undefined && index < 0) return {text: draft, recalled: undefined};
	const text = history[index];
	return text === undefined ? undefined : {text, recalled: {index, draft}};
}

/** A prompt with an older or newer line of its kind in it. */
export function recallPrompt({own: {typedBefore}}: State, prompt: Prompt, by: 1 | -1): Prompt {
	const found = recalledLine(typedBefore[prompt.kind] ?? [], prompt.recalled, prompt.field.text, by);
	if (found === undefined) return prompt;
	const {kind} = prompt;
	const field = fieldOf(found.text);
	return found.recalled === undefined ? {kind, field} : {kind, field, recalled: found.recalled};
}

/** The state with a line remembered among those of its kind, each once. */
export function rememberLine(state: State, kind: Prompt['kind'], line: string): State {
	if (line === '') return state;
	const others = (state.own.typedBefore[kind] ?? []).filter(each => each !== line);
	const typedBefore = {...state.own.typedBefore, [kind]: [line, ...others].slice(0, longest)};
	return {...state, own: {...state.own, typedBefore}};
}

/** Lines back in the history of a prompt, where there is no list for the arrows to move in. */
export function historyStep(id: CommandId): 1 | -1 | undefined {
	if (id === 'older-query' || id === 'up') return 1;
	return id === 'newer-query' || id === 'down' ? -1 : undefined;
}
