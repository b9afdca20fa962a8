import {writeWhole} from '../settings/whole-file.js';
import {CommandError} from './command-error.js';

/** A message for the person, on stderr: stdout carries records only. */
export function tell(message: string): void {
	process.stderr.write(`karabakh-reader: ${message}\n`);
}

/**
 * Writes the pieces to stdout, or to a file that appears whole or not at all.
 * @throws {CommandError} when the file cannot be written.
 */
export function write(pieces: Iterable<string>, file: string | undefined): void {
	const text = [...pieces].join('');
	if (file === undefined) {
		// One write: a reader such as `head` may close the pipe in between.
		process.stdout.write(text);
		return;
	}
	try {
		writeWhole(file, text);
	} catch (error) {
		throw new CommandError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
