import {keymap} from '../keys/keymap.js';
import {type CommandId, type Where} from '../keys/keymap.js';
import type {Words} from '../words/words.js';

/** Commands that do the same wherever they are typed, though not every place has a key for them. */
const anywhere: readonly CommandId[] = ['search', 'narrow', 'sort'];

/** Commands that make sense when typed: not those of lines that are typed into, or of menus. */
export const typedCommands: readonly CommandId[] = [
	...new Set([
		...keymap
			.filter(({where}) => where.some(place => place !== 'line' && place !== 'menu'))
			.map(({command}) => command),
		...anywhere,
	]),
];

/** What people of vi type. */
const shortForms: ReadonlyMap<string, CommandId> = new Map([
	['q', 'quit'],
	['w', 'save'],
	['h', 'help'],
]);

/** A line as typed: which command, and what follows it. */
export type TypedCommand = {readonly command: CommandId; readonly argument: string};

/** The command of that name, or of an unmistakable beginning of it, with the rest of the line; else what is wrong, in a sentence. */
export function typedCommand(text: string, place: Where, words: Words): TypedCommand | {readonly message: string} {
	const {name, argument} = partsOf(text);
	const matching = completions(name, place);
	const exact = matching.find(command => command === name) ?? shortForms.get(name);
	const [only, second] = exact === undefined ? matching : [exact];
	if (only === undefined) return {message: words.noCommand(name)};
	return second === undefined ? {command: only, argument} : {message: words.ambiguous(name, matching.join(', '))};
}

/** Commands that act there and begin so, in the order of the alphabet. */
export function completions(text: string, place: Where): readonly CommandId[] {
	const {name} = partsOf(text);
	const acting = new Set([
		...keymap.filter(({where}) => where.includes(place)).map(({command}) => command),
		...anywhere,
	]);
	return typedCommands.filter(command => acting.has(command) && command.startsWith(name)).sort();
}

/** Tab: the longest beginning that all completions share; what follows the name stays. */
export function completed(text: string, place: Where): string {
	if (partsOf(text).argument !== '' || /\S\s/.test(text)) return text;
	const [first, ...others] = completions(text, place);
	let shared: string = first ?? text;
	for (const other of others) while (!other.startsWith(shared)) shared = shared.slice(0, -1);
	return shared;
}

function partsOf(text: string): {readonly name: string; readonly argument: string} {
	const [, name = '', argument = ''] = /^\s*(\S*)\s*(.*)$/s.exec(text) ?? [];
	return {name, argument: argument.trim()};
}
