import {useApp} from 'ink';
import {useEffect, useLayoutEffect, useState, useSyncExternalStore} from 'react';
import type {ReadStream, WriteStream} from 'node:tty';
import type {State} from '../app/state.js';
import type {Store} from '../settings/store.js';
import {warmUp} from '../app/warm-up.js';
import {App} from './app.js';
import {inSlices} from './in-slices.js';
import {keepPlace} from './keeping.js';
import {createPerformer} from './perform.js';
import {createProgram} from './program.js';
import {sizeOf, stopReading} from './terminal.js';
import {themes} from './theme.js';

type Props = {
	readonly initial: State;
	readonly store: Store;
	readonly input: ReadStream;
	readonly output: WriteStream;
	/** Whether colours may be used; weights always are. */
	readonly color: boolean;
	/** Called once, before anything else ends: on exit, on a signal, on an error. */
	readonly onLeave: (state: State) => void;
};

const warmUpAfterMs = 30;
const autoWrapOff = '\u001B[?7l';
const autoWrapOn = '\u001B[?7h';

/** Ties the program to the terminal. */
export function Root({initial, store, input, output, color, onLeave}: Props) {
	const {exit, suspendTerminal} = useApp();
	const [program] = useState(() => {
		const handOver = (work: () => void | Promise<void>) =>
			suspendTerminal(() => {
				stopReading(input);
				return work();
			});
		const perform = createPerformer({exit, suspendTerminal: handOver, store, output});
		const made = createProgram(initial, effect => perform(effect, made));
		return made;
	});
	const state = useSyncExternalStore(program.subscribe, program.state);
	useLayoutEffect(() => {
		// Where the terminal draws a glyph wider than we count, the line must not wrap into the next row.
		output.write(autoWrapOff);
		const onResize = () => program.dispatch({type: 'resize', size: sizeOf(output)});
		output.on('resize', onResize);
		return () => {
			onLeave(program.state());
			output.off('resize', onResize);
			output.write(autoWrapOn);
		};
	}, [output, program, onLeave]);
	useEffect(() => {
		const painted = setTimeout(() => program.dispatch({type: 'painted'}), 0);
		// While the person reads the first screen, so that the first letter does not wait for it.
		const stopWarmUp = inSlices(warmUp(program.state().corpus), warmUpAfterMs);
		const prepare = setTimeout(() => void store.prepare(), warmUpAfterMs);
		const stopKeeping = keepPlace(program, store);
		return () => {
			clearTimeout(painted);
			stopWarmUp();
			clearTimeout(prepare);
			stopKeeping();
		};
	}, [program, store]);
	return (
		<App
			state={state}
			theme={color ? themes[state.theme] : themes.plain}
			onChord={program.chord}
			onPaste={text => program.dispatch({type: 'text', text})}
		/>
	);
}
