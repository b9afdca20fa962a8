import {type CommandId, keymap} from '../keys/keymap.js';
import type {Words} from '../words/words.js';

/** Commands that make sense when typed: those of the places where letters are commands. */
export const typedCommands: readonly CommandId[] = [
	...new Set(
		keymap.filter(({where}) => where.some(place => place !== 'line' && place !== 'menu')).map(({command}) => command),
	),
];

/** The command of that name, or of an unmistakable beginning of it; else what is wrong, in a sentence. */
export function typedCommand(text: string, words: Words): {readonly command: CommandId} | {readonly message: string} {
	const matching = completions(text);
	const exact = matching.find(command => command === text);
	const [only, second] = exact === undefined ? matching : [exact];
	if (only === undefined) return {message: words.noCommand(text)};
	return second === undefined ? {command: only} : {message: words.ambiguous(text, matching.join(', '))};
}

/** Commands that begin so. */
export function completions(text: string): readonly CommandId[] {
	return typedCommands.filter(command => command.startsWith(text));
}

/** Tab: the longest beginning that all completions share. */
export function completed(text: string): string {
	const [first, ...others] = completions(text);
	let shared: string = first ?? text;
	for (const other of others) while (!other.startsWith(shared)) shared = shared.slice(0, -1);
	return shared;
}
