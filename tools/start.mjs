// @ts-check
// Builds the program if it is missing or older than what it is made of, then becomes it: same process, so the
// terminal, the signals and the exit code are the program's own.
import {existsSync, readdirSync, statSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {pathToFileURL} from 'node:url';
import {inProject, root} from './project.mjs';

const program = inProject('distribution', 'cli.js');
const ingredients = ['source', 'tools', 'package-lock.json', 'package.json', 'tsconfig.json'];

/**
 * Newest change in a file or below a folder, in milliseconds since 1970. Folders count: a deleted file changes them.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
	const status = statSync(path);
	const below = status.isDirectory() ? readdirSync(path).map(name => newestChange(`${path}/${name}`)) : [];
	return Math.max(status.mtimeMs, ...below);
}

function isStale() {
	if (!existsSync(program)) return true;
	const built = statSync(program).mtimeMs;
	return ingredients.some(path => newestChange(inProject(path)) > built);
}

/** @returns {boolean} false if the build failed; what it says goes to stderr, stdout is for the program's records */
function build() {
	const {status} = spawnSync(process.execPath, [inProject('tools', 'build.mjs'), '--no-types'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
	});
	return status === 0;
}

if (isStale() && !build()) {
	process.exitCode = 2;
} else {
	process.argv[1] = program;
	await import(pathToFileURL(program).href);
}
