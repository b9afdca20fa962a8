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

/**
 * Has Node read no key that is meant for another program on the same terminal. Ink only takes its listener away: a read
 * that was begun would still get the first key. The steps are those that Node takes when process.stdin is paused
 * (`onpause` in lib/internal/bootstrap/switches/is_main_thread.js), which it does for no other stream. Reading goes on
 * with the next listener.
 */
export function stopReading(input: ReadStream): void {
	const handle: unknown = Reflect.get(input, '_handle');
	const state: unknown = Reflect.get(input, '_readableState');
	if (!isReading(handle) || typeof state !== 'object' || state === null) return;
	handle.reading = false;
	Reflect.set(state, 'reading', false);
	handle.readStop();
}

/**
 * Has Node read keys again after `stopReading`: of a listener that was taken away and put back within one tick it takes no notice
 * (`updateReadableListening` in lib/internal/streams/readable.js).
 */
export function goOnReading(input: ReadStream): void {
	input.read(0);
}

/** Leaves the terminal as it is while something runs that would switch it to whole lines and back: nobody else is to read from it. */
export async function inRawMode(input: ReadStream, work: () => Promise<void>): Promise<void> {
	const setRawMode = input.setRawMode.bind(input);
	input.setRawMode = () => input;
	try {
		await work();
	} finally {
		input.setRawMode = setRawMode;
	}
}

function isReading(handle: unknown): handle is {reading: boolean; readStop: () => void} {
	return typeof handle === 'object' && handle !== null && 'readStop' in handle && 'reading' in handle;
}
