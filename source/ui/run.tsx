import {setFlagsFromString} from 'node:v8';
import {render} from 'ink';
import type {Outcome} from '../app/effects.js';
import {leavingChange} from '../app/session.js';
import {type Start, stateAtStart} from './keeping.js';
import {Root} from './root.js';
import {type Terminal, sizeOf} from './terminal.js';

/** Ink's default of 30 would drop every second frame while a key is held; a frame costs us 3 ms. */
const framesPerSecond = 120;

/**
 * What V8 is told once the first frame is there: to collect when the heap has grown by 60 % over what is in use (its own choice is several
 * times as much), and to keep the space of young objects as it is. A key costs a tenth more, and a day of reading takes no more memory
 * than its first minutes.
 */
const steadyMemory = ['--heap-growing-percent=60', '--semi-space-growth-factor=1'] as const;

type RunOptions = Start & {readonly terminal: Terminal; readonly color: boolean};

/** Shows the reader until it is left. The screen is restored before this resolves: only then may anything be printed. */
export async function runReader({terminal, color, ...start}: RunOptions): Promise<Outcome> {
	const {output, input} = terminal;
	const {store} = start;
	const initial = stateAtStart(start, sizeOf(output));
	// Ink switches to raw mode after the first frame: a Ctrl-C in between would kill the process with the screen as it is.
	input.setRawMode(true);
	const root = (
		<Root
			initial={initial}
			store={store}
			input={input}
			output={output}
			color={color}
			onLeave={state => store.saveNow(leavingChange(state))}
		/>
	);
	const instance = render(root, {
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
	steadyMemory.forEach(flag => setFlagsFromString(flag));
	try {
		return outcomeOf(await instance.waitUntilExit());
	} finally {
		input.setRawMode(false);
		terminal.close();
	}
}

function outcomeOf(value: unknown): Outcome {
	return isOutcome(value) ? value : {type: 'left'};
}

function isOutcome(value: unknown): value is Outcome {
	return typeof value === 'object' && value !== null && 'type' in value;
}
