import {openSync} from 'node:fs';
import {ReadStream, type WriteStream} from 'node:tty';
import type {Size} from '../app/state.js';

/** Where the screen is drawn and keys are read. */
export type Terminal = {
	readonly output: WriteStream;
	readonly input: ReadStream;
	/** Gives back what was opened. */
	close(): void;
};

/**
 * The terminal of this process: stdout, or stderr when stdout is a pipe (a resize is only told to these two);
 * keys from stdin, or from the controlling terminal when stdin is a pipe. Undefined when there is none.
 */
export function findTerminal(): Terminal | undefined {
	const output = process.stdout.isTTY ? process.stdout : process.stderr.isTTY ? process.stderr : undefined;
	if (output === undefined) return undefined;
	if (process.stdin.isTTY) return {output, input: process.stdin, close() {}};
	try {
		const input = new ReadStream(openSync('/dev/tty', 'r'));
		return {output, input, close: () => input.destroy()};
	} catch {
		return undefined;
	}
}

export function sizeOf({columns, rows}: WriteStream): Size {
	return {columns, rows};
}
