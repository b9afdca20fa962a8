import {codeOf} from '../corpus/files/code-of.js';
import {writeWhole} from '../corpus/files/whole-file.js';
import {sanitise} from '../text/sanitise.js';
import {CommandError} from './command-error.js';
import {writeOut} from './standard-output.js';

let isHeard = false;

/** Made when there is something to say. */
function stderr(): NodeJS.WriteStream {
	// Nobody is left to tell.
	if (!isHeard) process.stderr.on('error', () => {});
	isHeard = true;
	return process.stderr;
}

/** A message for the person, on stderr: stdout carries records only. */
export function tell(message: string): void {
	tellPlainly(`karabakh-reader: ${message}\n`);
}

/** The border of stderr: a message may name files, arguments and pages, and none of them steers the terminal. */
export function tellPlainly(text: string): void {
	stderr().write(sanitise(text));
}

/**
 * Writes the pieces to stdout, or to a file that appears whole or not at all.
 * @throws {CommandError} when the file cannot be written.
 */
export function write(pieces: Iterable<string>, file: string | undefined): void {
	const text = [...pieces].join('');
	if (file === undefined || file === '-' || file === '/dev/stdout') {
		// One write: a reader such as `head` may close the pipe in between.
		writeOut(text);
		return;
	}
	try {
		writeWhole(file, text);
	} catch (error) {
		// `-o /dev/stdout | head`
		if (codeOf(error) === 'EPIPE') return;
		throw new CommandError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

const lineStart = '\r\u001B[K';
/** A line that changes faster cannot be read. In milliseconds. */
const betweenLines = 100;

/**
 * Runs something that may take long, with a line on stderr that says how far it is where a person sees it, and that is gone afterwards.
 * @param run is given how to say that, and how to say something that stays
 * @param patience milliseconds before the line first stands there
 */
export async function withProgressLine<T>(
	run: (say: (text: string) => void, lasting: (message: string) => void) => Promise<T>,
	patience = 0,
): Promise<T> {
	const begun = Date.now();
	let shownAt: number | undefined;
	const clear = (): void => {
		if (shownAt !== undefined) stderr().write(lineStart);
	};
	try {
		return await run(
			text => {
				const now = Date.now();
				const isEarly = now - begun < patience || (shownAt !== undefined && now - shownAt < betweenLines);
				if (!stderr().isTTY || isEarly) return;
				shownAt = now;
				stderr().write(`${lineStart}${sanitise(text)}`);
			},
			message => {
				clear();
				tell(message);
			},
		);
	} finally {
		clear();
	}
}
