import {straitFiles} from './strait-files.js';
import {type Owner, temporaryFolder, writeFiles} from './temporary.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from './terminal.js';

/** The reader on the invented articles, in a terminal. Everything ends with the owner. */
export function openStrait(owner: Owner, options: TerminalOptions = {}): TestTerminal {
	const corpus = temporaryFolder(owner);
	writeFiles(corpus, straitFiles);
	const {arguments: given = [], ...rest} = options;
	return openTerminal(owner, {columns: 160, rows: 30, ...rest, arguments: ['--corpus', corpus, ...given]});
}
