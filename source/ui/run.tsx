import {setFlagsFromString} from 'node:v8';
import {type Instance, render} from 'ink';
import type {ReactElement} from 'react';
import type {Outcome} from '../app/effects.js';
import {type LoadingStart, startLoading} from '../app/loading/loading.js';
import {leavingChange} from '../app/session.js';
import type {Store} from '../settings/store.js';
import type {FollowArchive} from './archive-news.js';
import type {Asker} from './asker.js';
import {untilFault} from './fault.js';
import {type Start, stateAtStart} from './keeping.js';
import {Loading, type LoadingProgram} from './loading.js';
import {guardPastes} from './paste-guard.js';
import {Root} from './root.js';
import {type Terminal, sizeOf} from './terminal.js';
import {holdWindow} from './window.js';
import {themes} from './theme.js';

/** Ink's default of 30 would drop every second frame while a key is held; a frame costs us 3 ms. */
const framesPerSecond = 120;

/**
 * What V8 is told once the first frame is there: to collect when the heap has grown by 60 % over what is in use (its own choice is several
 * times as much), and to keep the space of young objects as it is. A key costs a tenth more, and a day of reading takes no more memory
 * than its first minutes.
 */
const steadyMemory = ['--heap-growing-percent=60', '--semi-space-growth-factor=1'] as const;

type ScreenOptions = {
	readonly terminal: Terminal;
	readonly store: Store;
	/** Whether colours may be used; weights always are. */
	readonly color: boolean;
};

/** The screen of the reader. Nothing is drawn before one of its functions is called; all of them draw on the same one. */
export type ReaderScreen = {
	/** Shows what is waited for, until `read` is called or the screen is left. */
	readonly load: (start: Omit<LoadingStart, 'size'>) => LoadingProgram;
	/** Shows the reader, until it is left. */
	readonly read: (
		start: Omit<Start, 'store'> & {
			readonly asker: Asker;
			readonly follow: FollowArchive | undefined;
			readonly pressed: readonly string[];
		},
	) => Promise<Outcome>;
	/** Resolves when it is left, rejects at a fault in the program. */
	readonly left: () => Promise<Outcome>;
	/** Restores the terminal: only then may anything be printed. */
	readonly close: () => void;
};

export function openScreen({terminal, store, color}: ScreenOptions): ReaderScreen {
	const {output, input} = terminal;
	const {settings} = store;
	let instance: Instance | undefined;
	let left: Promise<Outcome> | undefined;
	let release: (() => void) | undefined;
	const unguard = guardPastes(input);
	const draw = (element: ReactElement): Promise<Outcome> => {
		if (instance === undefined) {
			// Ink switches to raw mode after the first frame: a Ctrl-C in between would kill the process with the screen as it is.
			input.setRawMode(true);
			release = holdWindow(output);
			instance = render(element, {
				stdout: output,
				stdin: input,
				stderr: process.stderr,
				alternateScreen: true,
				interactive: true,
				exitOnCtrlC: false,
				patchConsole: false,
				maxFps: framesPerSecond,
				// Fewer bytes and more work: worth it where the line is slow.
				incrementalRendering: process.env['SSH_CONNECTION'] !== undefined,
			});
			left = untilFault(instance.waitUntilExit().then(outcomeOf));
		} else {
			instance.rerender(element);
		}
		return left ?? Promise.resolve({type: 'left'});
	};
	return {
		load(start) {
			let program: LoadingProgram | undefined;
			const theme = color ? themes[settings.theme] : themes.plain;
			const initial = startLoading({...start, size: sizeOf(output)});
			void draw(
				<Loading initial={initial} input={input} output={output} theme={theme} onStart={made => (program = made)} />,
			);
			if (program === undefined) throw new Error('the loading screen was not drawn');
			return program;
		},
		read(start) {
			const outcome = draw(
				<Root
					initial={stateAtStart({...start, store}, sizeOf(output))}
					asker={start.asker}
					follow={start.follow}
					pressed={start.pressed}
					store={store}
					input={input}
					output={output}
					color={color}
					onLeave={state => store.saveNow(leavingChange(state))}
				/>,
			);
			// While thousands of articles are read memory has to grow.
			steadyMemory.forEach(flag => setFlagsFromString(flag));
			return outcome;
		},
		left: () => left ?? Promise.resolve({type: 'left'}),
		close() {
			instance?.unmount();
			release?.();
			input.setRawMode(false);
			unguard();
			terminal.close();
		},
	};
}

function outcomeOf(value: unknown): Outcome {
	return isOutcome(value) ? value : {type: 'left'};
}

function isOutcome(value: unknown): value is Outcome {
	return typeof value === 'object' && value !== null && 'type' in value;
}
