import {islands} from './paths.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from './terminal.js';
import type {Owner} from './owner.js';

/** The reader on it, once it is drawn. */
export async function openIslands(owner: Owner, options: TerminalOptions = {}): Promise<TestTerminal> {
	const terminal = openTerminal(owner, {
		columns: 120,
		rows: 30,
		...options,
		arguments: ['--corpus', islands, ...(options.arguments ?? [])],
	});
	await terminal.waitFor('/5');
	return terminal;
}
