import {useApp} from 'ink';
import {useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore} from 'react';
import type {ReadStream, WriteStream} from 'node:tty';
import type {Size, State} from '../app/state.js';
import {viewOf} from '../app/view.js';
import type {Store} from '../settings/store.js';
import {App} from './app.js';
import {keepPlace} from './keeping.js';
import {createPerformer} from './perform.js';
import {createProgram} from './program.js';
import {stopReading} from './terminal.js';
import {themes} from './theme.js';
import {useWindow} from './use-window.js';
import {warm} from './warm.js';

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
	const lastKeyAt = useRef(-Infinity);
	const state = useSyncExternalStore(program.subscribe, program.state);
	useWindow(
		output,
		useCallback((size: Size) => program.dispatch({type: 'resize', size}), [program]),
	);
	useLayoutEffect(() => () => onLeave(program.state()), [program, onLeave]);
	useEffect(() => {
		const painted = setTimeout(() => program.dispatch({type: 'painted'}), 0);
		// While the person reads the first screen, so that the first letter does not wait for it.
		const stopWarming = warm(program.state().corpus, share => program.dispatch({type: 'indexed', share}), {
			afterMs: warmUpAfterMs,
			lastKeyAt: () => lastKeyAt.current,
		});
		const prepare = setTimeout(() => void store.prepare(), warmUpAfterMs);
		const stopKeeping = keepPlace(program, store);
		return () => {
			clearTimeout(painted);
			clearTimeout(prepare);
			stopWarming();
			stopKeeping();
		};
	}, [program, store]);
	return (
		<App
			view={viewOf(state)}
			size={state.size}
			theme={color ? themes[state.theme] : themes.plain}
			onChord={chord => {
				lastKeyAt.current = performance.now();
				program.chord(chord);
			}}
			onPaste={text => program.dispatch({type: 'text', text})}
		/>
	);
}
