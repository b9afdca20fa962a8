import {closeSync, constants as files, openSync, writeSync} from 'node:fs';
import {constants} from 'node:os';
import {type IPty, type IPtyForkOptions, spawn} from '@lydell/node-pty';

export type Exit = {readonly code: number | null; readonly signal: string | null};

export type PseudoTerminal = {
	readonly pid: number;
	readonly write: (bytes: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** Does nothing once the program has ended. */
	readonly kill: (signal: NodeJS.Signals) => void;
	/** Resolves when the program has ended and all it wrote has been handed over. */
	readonly exit: Promise<Exit>;
};

/** Written by ourselves after the program's last word. An unknown OSC sequence: emulators ignore it. */
const lastWord = '\u001B]5522;end\u0007';

const signalName = (number: number): string =>
	Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? String(number);

/**
 * Runs a program in a pseudo-terminal without losing anything it writes. Left alone, libuv takes the hang-up that
 * follows the program's end for the end of the data, though some of it may still be on its way. So we hold the
 * terminal open, and let go when a mark that we write after the program's end has come through.
 *
 * @param command program and arguments
 * @param onData gets the output piece by piece
 */
export function openPseudoTerminal(
	command: readonly string[],
	options: IPtyForkOptions,
	onData: (data: string) => void,
): PseudoTerminal {
	const [file = '', ...parameters] = command;
	const child = spawn(file, parameters, options);
	const held = holdOpen(child);
	let ended: Exit | undefined;
	let isMarked = false;

	/** With a full buffer there is no room for the mark: another try follows each piece that is read. */
	const mark = (): void => {
		try {
			writeSync(held, lastWord);
			isMarked = true;
		} catch (error) {
			const isFull = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
			if (!isFull) throw error;
		}
	};

	const exit = new Promise<Exit>(resolve => {
		let tail = '';
		child.onData(data => {
			tail += data;
			const end = tail.indexOf(lastWord);
			// Part of the mark may be at the end of a piece: keep it back until the rest shows what it is.
			const safe = end === -1 ? tail.length - (ended ? partialMark(tail) : 0) : end;
			if (safe > 0) onData(tail.slice(0, safe));
			tail = tail.slice(safe);
			if (end !== -1 && ended) {
				closeSync(held);
				resolve(ended);
			} else if (ended && !isMarked) mark();
		});
		child.onExit(({exitCode, signal}) => {
			ended = signal ? {code: null, signal: signalName(signal)} : {code: exitCode, signal: null};
			mark();
		});
	});

	return {
		pid: child.pid,
		write: bytes => child.write(bytes),
		resize: (columns, rows) => child.resize(columns, rows),
		kill(signal) {
			if (!ended) child.kill(signal);
		},
		exit,
	};
}

/** How many characters at the end of `text` may be the beginning of the mark. */
function partialMark(text: string): number {
	for (let length = Math.min(lastWord.length - 1, text.length); length > 0; length -= 1) {
		if (lastWord.startsWith(text.slice(-length))) return length;
	}
	return 0;
}

/**
 * Opens the program's end of the terminal, and has node-pty report the program's end at once instead of after the
 * hang-up that this holds back. Neither is in its declared interface.
 *
 * @returns file descriptor
 */
function holdOpen(child: IPty): number {
	const name: unknown = Reflect.get(child, 'ptsName');
	if (typeof name !== 'string') throw new Error('node-pty does not tell the name of the terminal.');
	Reflect.set(child, '_emittedClose', true);
	return openSync(name, files.O_RDWR | files.O_NOCTTY | files.O_NONBLOCK);
}
