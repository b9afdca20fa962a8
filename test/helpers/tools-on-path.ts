import {chmodSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {writeFiles} from './temporary.js';

/**
 * Puts shell scripts before everything else on the search path: they stand for programs of the machine.
 * @param scripts by the name of the program; each is run by sh
 * @returns the search path
 */
export function toolsOnPath(folder: string, scripts: Readonly<Record<string, string>>): string {
	for (const [name, script] of Object.entries(scripts)) {
		writeFiles(folder, {[name]: `#!/bin/sh\n${script}\n`});
		chmodSync(join(folder, name), 0o755);
	}
	return [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
}

/** A script that puts its stdin into a file, which appears whole. */
export function keepingStdin(file: string): string {
	return `cat > '${file}.part' && mv '${file}.part' '${file}'`;
}

/** A script that puts its parameters into a file, one a line. */
export function keepingParameters(file: string): string {
	return `printf '%s\\n' "$@" > '${file}.part' && mv '${file}.part' '${file}'`;
}
