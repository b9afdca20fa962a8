import {type CellStyle, cellStyle, createEmulator, screenText, textStyle} from './emulator.js';
import {type Variables, testEnvironment} from './environment.js';
import {keyBytes, pasteBytes} from './keys.js';
import {program, projectRoot} from './paths.js';
import {type Exit, openPseudoTerminal} from './pseudo-terminal.js';
import {readingPipe, writingPipe} from './pipes.js';
import {atEnd, type Owner} from './owner.js';
import {temporaryFolder} from './temporary.js';
import {type Condition, type WaitOptions, createWaiting, frame, holds} from './waiting.js';

export type TerminalOptions = {
	/** Cells; 80 by 24 by default. */
	readonly columns?: number;
	readonly rows?: number;
	readonly arguments?: readonly string[];
	/** Command and its first arguments; the built program under this Node by default. */
	readonly command?: readonly string[];
	readonly env?: Variables;
	/** Home folder; an empty one by default. */
	readonly home?: string;
	readonly cwd?: string;
	/** `pipe` leaves only stdin and stderr on the terminal. */
	readonly stdoutTo?: 'tty' | 'pipe';
	/** Shell command that reads the pipe; `cat` by default. */
	readonly pipeThrough?: string;
	/** What arrives on stdin through a pipe; the terminal by default. */
	readonly stdinFrom?: string;
};

export type TestTerminal = {
	/** Of the program. */
	readonly pid: number;
	/** Sends keys one after the other: `press('down', 'enter', 'ctrl+c', 'x')`. */
	readonly press: (...keys: readonly string[]) => void;
	/** Sends characters at once, as a fast typist does. */
	readonly type: (text: string) => void;
	readonly paste: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** The rows as a person sees them, joined by newlines, without blanks at their ends. */
	readonly screen: () => string;
	/** Waits until the screen holds it; fails with the screen when time is over or the program has ended. */
	readonly waitFor: (condition: Condition, options?: WaitOptions) => Promise<void>;
	readonly waitForGone: (condition: Condition, options?: WaitOptions) => Promise<void>;
	/** Resolves when the program has ended and all it wrote is on the screen. */
	readonly exit: Promise<Exit>;
	/** All that came through the pipe (`stdoutTo: 'pipe'`), once the program has ended. */
	readonly stdout: () => Promise<string>;
	/** Everything written to the terminal so far, with its control sequences. */
	readonly raw: () => string;
	/** Whether the alternate screen is shown. */
	readonly alternate: () => boolean;
	readonly cell: (column: number, row: number) => CellStyle;
	/** The style in which the first occurrence of a text begins. */
	readonly styleOf: (text: string) => CellStyle;
	readonly kill: (signal: NodeJS.Signals) => void;
	readonly dispose: () => void;
};

/** A program that does not end would otherwise hold up whoever waits for its end, and say nothing. */
const lifetimeMs = 90_000;

function withinLifetime(ended: Promise<Exit>, screen: () => string): Promise<Exit> {
	const limited = new Promise<Exit>((resolve, reject) => {
		const timer = setTimeout(
			() => reject(new Error(`The program still runs after ${lifetimeMs} ms. The screen:\n${frame(screen())}`)),
			lifetimeMs,
		);
		void ended.then(exit => {
			clearTimeout(timer);
			resolve(exit);
		});
	});
	// Not everybody waits for the end.
	limited.catch(() => undefined);
	return limited;
}

/** Runs a program in a pseudo-terminal with an emulator behind it. Everything ends with the owner. */
export function openTerminal(owner: Owner, options: TerminalOptions = {}): TestTerminal {
	const {columns = 80, rows = 24, command = [process.execPath, program]} = options;
	const folder = temporaryFolder(owner);
	const output = options.stdoutTo === 'pipe' ? readingPipe(folder, options.pipeThrough ?? 'cat') : undefined;
	const input = options.stdinFrom === undefined ? undefined : writingPipe(folder, options.stdinFrom);
	// The shell only connects the pipes and then becomes the program, so that signals and the exit code are its own.
	const redirect = `exec "$@"${output ? ` >'${output.path}'` : ''}${input ? ` <'${input.path}'` : ''}`;
	const terminal = createEmulator(columns, rows);
	let isOver = false;
	// Between the two marks of synchronized output the screen holds half a frame, which no person would see: they see the one before it.
	const isWhole = (): boolean => isOver || !terminal.modes.synchronizedOutputMode;
	let whole = '';
	const screen = (): string => (isWhole() ? screenText(terminal) : whole);
	const waiting = createWaiting(screen);
	let raw = '';

	const child = openPseudoTerminal(
		['/bin/sh', '-c', redirect, 'sh', ...command, ...(options.arguments ?? [])],
		{
			name: 'xterm-256color',
			cols: columns,
			rows,
			cwd: options.cwd ?? projectRoot,
			env: testEnvironment(options.home ?? folder, options.env),
		},
		data => {
			raw += data;
			terminal.write(data);
		},
	);
	terminal.onData(answer => {
		if (!isOver) child.write(answer);
	});
	terminal.onWriteParsed(() => {
		if (isWhole()) whole = screenText(terminal);
		waiting.changed();
	});
	const ended = child.exit.then(async outcome => {
		isOver = true;
		await new Promise<void>(resolve => terminal.write('', resolve));
		waiting.changed(`The program ended (${outcome.signal ?? `code ${outcome.code}`})`);
		return outcome;
	});
	const exit = withinLifetime(ended, screen);

	const send = (bytes: string): void => {
		if (isOver) throw new Error('The program has ended: there is nobody to type for.');
		child.write(bytes);
	};
	const dispose = (): void => {
		child.kill('SIGKILL');
		output?.kill();
		input?.kill();
	};
	atEnd(owner, async () => {
		dispose();
		await ended;
		terminal.dispose();
	});

	return {
		pid: child.pid,
		press: (...keys) => send(keys.map(keyBytes).join('')),
		type: send,
		paste: text => send(pasteBytes(text, terminal.modes.bracketedPasteMode)),
		resize(newColumns, newRows) {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		screen,
		waitFor: (condition, wait) =>
			waiting.until(`${String(condition)} was there`, () => isWhole() && holds(condition, screen()), wait),
		waitForGone: (condition, wait) =>
			waiting.until(`${String(condition)} was gone`, () => isWhole() && !holds(condition, screen()), wait),
		exit,
		stdout: () => output?.collected ?? Promise.reject(new Error('stdout is on the terminal.')),
		raw: () => raw,
		alternate: () => terminal.buffer.active.type === 'alternate',
		cell: (column, row) => cellStyle(terminal, column, row),
		styleOf: text => textStyle(terminal, text),
		kill: child.kill,
		dispose,
	};
}
