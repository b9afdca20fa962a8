import {join} from 'node:path';
import {projectRoot} from './paths.js';
import {type Outcome, type RunOptions, run} from './run.js';
import type {Owner} from './owner.js';

const scripts = {
	oxlint: 'node_modules/oxlint/bin/oxlint',
	tsc: 'node_modules/typescript/bin/tsc',
} as const;

/** Runs one of the project's own tools. */
export const runTool = (
	owner: Owner,
	name: keyof typeof scripts,
	parameters: readonly string[],
	options: RunOptions = {},
): Promise<Outcome> =>
	run(owner, parameters, {command: [process.execPath, join(projectRoot, scripts[name])], ...options});
