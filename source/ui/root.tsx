import {useApp} from 'ink';
import {useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore} from 'react';
import type {ReadStream, WriteStream} from 'node:tty';
import type {Size, State} from '../app/state.js';
import {commandOf} from '../app/keys/where.js';
import {viewOf} from '../app/view.js';
import type {Store} from '../settings/store.js';
import {App} from './app.js';
import {keepPlace} from './keeping.js';
import {createPerformer} from './perform.js';
import {inputQueue} from './input-queue.js';
import {createProgram} from './program.js';
import {lendTerminal} from './lend-terminal.js';
import {themes} from './theme.js';
import {useWindow} from './use-window.js';
import {warm} from './warm.js';

type Props = {
	readonly initial: State;
	/** Keys that were pressed before there was anything to press them on. */
	readonly pressed: readonly string[];
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
export function Root({initial, pressed, store, input, output, color, onLeave}: Props) {
	const {exit, suspendTerminal} = useApp();
	const [program] = useState(() => {
		const {handOver, redraw} = lendTerminal(input, suspendTerminal);
		const perform = createPerformer({exit, suspendTerminal: handOver, redraw, store, output});
		const made = createProgram(initial, effect => perform(effect, made));
		return made;
	});
	const [keys] = useState(() =>
		inputQueue({
			take: program.chords,
			batch: program.batch,
			isUrgent: chord => commandOf(program.state(), chord) === 'interrupt',
		}),
	);
	const lastKeyAt = useRef(-Infinity);
	const state = useSyncExternalStore(program.subscribe, program.state);
	useWindow(
		output,
		useCallback((size: Size) => program.dispatch({type: 'resize', size}), [program]),
	);
	useLayoutEffect(() => () => onLeave(program.state()), [program, onLeave]);
	useEffect(() => {
		// What was pressed while the articles were read, once what it is about is there.
		const early = () => {
			if (program.state().indexing !== undefined) return;
			stopEarly();
			keys.push(pressed);
		};
		const stopEarly = program.subscribe(early);
		const painted = setTimeout(() => program.dispatch({type: 'painted'}), 0);
		// While the person reads the first screen, so that the first letter does not wait for it.
		const stopWarming = warm(program.state().corpus, share => program.dispatch({type: 'indexed', share}), {
			afterMs: warmUpAfterMs,
			lastKeyAt: () => lastKeyAt.current,
		});
		const prepare = setTimeout(() => void store.prepare(), warmUpAfterMs);
		early();
		const stopKeeping = keepPlace(program, store);
		return () => {
			stopEarly();
			keys.stop();
			clearTimeout(painted);
			clearTimeout(prepare);
			stopWarming();
			stopKeeping();
		};
	}, [program, store, keys, pressed]);
	return (
		<App
			view={viewOf(state)}
			size={state.size}
			theme={color ? themes[state.setup.theme] : themes.plain}
			onChords={chords => {
				lastKeyAt.current = performance.now();
				keys.push(chords);
			}}
			onPaste={text => program.dispatch({type: 'text', text})}
		/>
	);
}
