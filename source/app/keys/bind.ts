import type {CommandId} from './command-id.js';
import type {Binding, Group, Where} from './keymap.js';

/** A line of the keymap, which keeps its words as they stand: the other languages have theirs by them. */
export function bind<Help extends string, Hint extends string = never>(
	group: Group,
	command: CommandId,
	keys: readonly string[],
	where: readonly Where[],
	help: Help,
	hint?: Hint,
): Omit<Binding, 'help' | 'hint'> & {readonly help: Help; readonly hint?: Hint} {
	return {group, command, keys, where, help, ...(hint === undefined ? {} : {hint})};
}
