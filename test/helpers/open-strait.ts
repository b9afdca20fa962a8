import {straitFiles} from './strait-files.js';
import type {Owner} from './owner.js';
import {temporaryFolder, writeFiles} from './temporary.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from './terminal.js';

/** A folder with the invented articles, for several runs on the same; removed with its owner. */
export function straitFolder(owner: Owner): string {
	const corpus = temporaryFolder(owner);
	writeFiles(corpus, straitFiles);
	return corpus;
}

/** The reader on the invented articles, in a terminal. Everything ends with the owner. */
export function openStrait(owner: Owner, options: TerminalOptions = {}): TestTerminal {
	const {arguments: given = [], ...rest} = options;
	return openTerminal(owner, {
		columns: 160,
		rows: 30,
		...rest,
		arguments: ['--corpus', straitFolder(owner), ...given],
	});
}
