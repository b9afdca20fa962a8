import {useApp} from 'ink';
import {useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore} from 'react';
import type {ReadStream, WriteStream} from 'node:tty';
import type {Size, State} from '../app/state.js';
import {commandOf} from '../app/keys/where.js';
import {viewOf} from '../app/view.js';
import type {Store} from '../settings/store.js';
import {App} from './app.js';
import {type FollowArchive, followArchive} from './archive-news.js';
import type {Asker} from './asker.js';
import {keepPlace} from './keeping.js';
import {createPerformer} from './perform.js';
import {inputQueue} from './input-queue.js';
import {createProgram} from './program.js';
import {lendTerminal} from './lend-terminal.js';
import {themes} from './theme.js';
import {useWindow} from './use-window.js';

type Props = {
	readonly initial: State;
	readonly asker: Asker;
	readonly follow: FollowArchive | undefined;
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

/** The first frame goes first. */
const prepareAfterMs = 30;

/** Ties the program to the terminal. */
export function Root({initial, asker, follow, pressed, store, input, output, color, onLeave}: Props) {
	const {exit, suspendTerminal} = useApp();
	const [program] = useState(() => {
		const {handOver, redraw} = lendTerminal(input, suspendTerminal);
		const perform = createPerformer({exit, suspendTerminal: handOver, redraw, store, output, asker});
		return createProgram(initial, perform);
	});
	const [keys] = useState(() =>
		inputQueue({
			take: program.chords,
			batch: program.batch,
			isUrgent: chord => commandOf(program.state(), chord) === 'interrupt',
		}),
	);
	const state = useSyncExternalStore(program.subscribe, program.state);
	useWindow(
		output,
		useCallback((size: Size) => program.dispatch({type: 'resize', size}), [program]),
	);
	useLayoutEffect(() => () => onLeave(program.state()), [program, onLeave]);
	useEffect(() => {
		let stopFollowing: (() => void) | undefined;
		const painted = setTimeout(() => {
			program.dispatch({type: 'painted'});
			stopFollowing = followArchive(follow, program);
		}, 0);
		const prepare = setTimeout(() => void store.prepare(), prepareAfterMs);
		// What was pressed while the articles were read.
		keys.push(pressed);
		const stopKeeping = keepPlace(program, store, asker.refresh);
		return () => {
			keys.stop();
			clearTimeout(painted);
			clearTimeout(prepare);
			stopFollowing?.();
			stopKeeping();
		};
	}, [program, store, keys, pressed, follow, asker]);
	return (
		<App
			view={viewOf(state)}
			size={state.size}
			theme={color ? themes[state.setup.theme] : themes.plain}
			onChords={keys.push}
			onPaste={text => program.dispatch({type: 'text', text})}
		/>
	);
}
