import {cpSync, mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import type {Owner} from './owner.js';
import {program, projectRoot} from './paths.js';
import {type Outcome, run} from './run.js';
import {temporaryFolder} from './temporary.js';
import {toolsOnPath} from './tools-on-path.js';

export type Workplace = {
	readonly folder: string;
	/** Runs a script of the shell there; `tools` stand before what the machine has. */
	readonly sh: (script: string, parameters?: readonly string[], stdin?: string) => Promise<Outcome>;
	readonly env: Readonly<Record<string, string>>;
};

/**
 * A folder of somebody who has the program installed and the examples at hand.
 * @param tools shell scripts that stand for programs of the machine
 */
export function workplace(owner: Owner, tools: Readonly<Record<string, string>> = {}): Workplace {
	const folder = temporaryFolder(owner);
	const home = temporaryFolder(owner);
	cpSync(join(projectRoot, 'examples'), join(folder, 'examples'), {recursive: true});
	mkdirSync(join(folder, 'node_modules'));
	symlinkSync(projectRoot, join(folder, 'node_modules', 'karabakh-reader'));
	const PATH = toolsOnPath(join(home, 'bin'), {
		'karabakh-reader': `exec '${process.execPath}' '${program}' "$@"`,
		...tools,
	});
	return {
		folder,
		env: {PATH},
		sh: (script, parameters = [], stdin = '') =>
			run(owner, parameters, {command: ['sh', '-c', script, 'sh'], cwd: folder, home, stdin, env: {PATH}}),
	};
}
