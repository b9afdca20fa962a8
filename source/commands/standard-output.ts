import {fstatSync, statSync, writeSync} from 'node:fs';
import {devNull} from 'node:os';
import {codeOf} from '../corpus/files/code-of.js';
import {CommandError} from './command-error.js';

const stdout = 1;
/** Set once a pipe takes no more for the moment, or nobody reads it any longer. */
let rest: 'written here' | 'waits' | 'nobody reads' = 'written here';

/**
 * Writes to stdout at once. Node's own stream is only made where a pipe does not take everything: it costs a plain command a tenth of its time.
 * A closed pipe (`| head`) is no error, and the rest is not written.
 * @throws {CommandError} when it cannot be written
 */
export function writeOut(text: string): void {
	if (rest === 'nobody reads') return;
	if (rest === 'waits') {
		process.stdout.write(text);
		return;
	}
	const bytes = Buffer.from(text);
	let at = 0;
	try {
		while (at < bytes.length) at += writeSync(stdout, bytes, at);
	} catch (error) {
		if (codeOf(error) !== 'EAGAIN') return stop(error);
		rest = 'waits';
		process.stdout.on('error', complain);
		// Never process.exit() after this: what a pipe has not taken yet would be lost.
		process.stdout.write(bytes.subarray(at));
	}
}

/** For whoever writes to Node's streams all the time: the screen, an assistant. */
export function forgiveClosedStreams(): void {
	process.stdout.on('error', complain);
	// Nobody is left to tell.
	process.stderr.on('error', () => {});
}

function stop(error: unknown): void {
	rest = 'nobody reads';
	if (!isClosedPipe(error)) throw new CommandError(notWritten(error));
}

function complain(error: unknown): void {
	if (isClosedPipe(error) || rest === 'nobody reads') return;
	rest = 'nobody reads';
	process.exitCode = 2;
	process.stderr.write(`karabakh-reader: ${notWritten(error)}\n`);
}

function isClosedPipe(error: unknown): boolean {
	return codeOf(error) === 'EPIPE';
}

function notWritten(error: unknown): string {
	const code = codeOf(error);
	const why = code === 'ENOSPC' ? 'the disk is full' : (code ?? String(error));
	return `cannot write to standard output: ${why}`;
}

/** Whether a person may see stdout. */
export function isTerminal(): boolean {
	if (process.platform === 'win32') return process.stdout.isTTY;
	return mayBeTerminal() && process.stdout.isTTY;
}

/** A file or a pipe is none, and is told without making Node's stream. */
function mayBeTerminal(): boolean {
	try {
		const stats = fstatSync(stdout);
		return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev;
	} catch {
		return false;
	}
}
