import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {type Variables, testEnvironment} from './environment.js';
import {fixture, program, projectRoot} from './paths.js';
import type {Owner} from './owner.js';
import {temporaryFolder} from './temporary.js';

export type RunOptions = {
	/** Command and its first arguments; the built program under this Node by default. */
	readonly command?: readonly string[];
	/** What arrives on stdin; nothing by default. */
	readonly stdin?: string;
	readonly env?: Variables;
	/** Home folder; an empty one by default. */
	readonly home?: string;
	readonly cwd?: string;
};

export type Outcome = {
	/** Null when a signal ended it. */
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
};

/** Runs the program to its end without any terminal: stdin, stdout and stderr are pipes. */
export async function run(owner: Owner, parameters: readonly string[], options: RunOptions = {}): Promise<Outcome> {
	const [file = '', ...first] = options.command ?? [process.execPath, program];
	const child = spawn(file, [...first, ...parameters], {
		cwd: options.cwd ?? projectRoot,
		env: testEnvironment(options.home ?? temporaryFolder(owner), options.env),
		// A session of its own has no controlling terminal, so that /dev/tty of whoever runs the tests stays untouched.
		detached: true,
	});
	const ended = new Promise<Pick<Outcome, 'code' | 'signal'>>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({code, signal}));
	});
	// A program that ends without reading its input closes the pipe: not a fault of the test.
	child.stdin.on('error', () => undefined);
	child.stdin.end(options.stdin ?? '');
	const [stdout, stderr, outcome] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	return {...outcome, stdout, stderr};
}

/**
 * Runs the program to its end for each list of arguments, one after the other in one process: for many runs of which each would take most of
 * its time to start. What depends on a process of its own (stdin, a terminal, signals) is for `run`.
 */
export async function runEach(
	owner: Owner,
	lists: readonly (readonly string[])[],
	options: Pick<RunOptions, 'cwd' | 'env' | 'home'> = {},
): Promise<readonly Outcome[]> {
	const command = [process.execPath, fixture('preload', 'runs.mjs'), program];
	const {code, stdout, stderr} = await run(owner, [], {...options, command, stdin: JSON.stringify(lists)});
	if (code !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as readonly Outcome[];
}
