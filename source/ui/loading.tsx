import {useApp} from 'ink';
import {useCallback, useState, useSyncExternalStore} from 'react';
import type {ReadStream, WriteStream} from 'node:tty';
import type {Effect, Outcome} from '../app/effects.js';
import {type LoadingAction, type LoadingState, updateLoading} from '../app/loading/loading.js';
import {loadingView} from '../app/loading/view.js';
import type {Size} from '../app/state.js';
import {App} from './app.js';
import {type Held, hold} from './program.js';
import {hearingInterrupts} from './hand-over.js';
import {suspendProcess} from './suspend.js';
import {lendTerminal} from './lend-terminal.js';
import type {Theme} from './theme.js';
import {useWindow} from './use-window.js';

export type LoadingProgram = Held<LoadingState, LoadingAction>;

type Props = {
	readonly initial: LoadingState;
	readonly input: ReadStream;
	readonly output: WriteStream;
	readonly theme: Theme;
	/** Gets the program once it runs. */
	readonly onStart: (program: LoadingProgram) => void;
};

/** The screen before there is anything to list. */
export function Loading({initial, input, output, theme, onStart}: Props) {
	const {exit, suspendTerminal} = useApp();
	const [program] = useState(() => {
		const {handOver, redraw} = lendTerminal(input, suspendTerminal);
		const made = hold(initial, updateLoading, (effect: Effect) => {
			// A terminal that is gone cannot be drawn on: leaving is all that is left.
			const isLost = () => exit({type: 'interrupted'} satisfies Outcome);
			if (effect.type === 'exit') exit(effect.outcome);
			else {
				const stop = () => handOver(async () => void (await suspendProcess()));
				hearingInterrupts(isLost, effect.type === 'redraw' ? redraw : stop).catch(isLost);
			}
		});
		onStart(made);
		return made;
	});
	const state = useSyncExternalStore(program.subscribe, program.state);
	useWindow(
		output,
		useCallback((size: Size) => program.dispatch({type: 'resize', size}), [program]),
	);
	return (
		<App
			view={loadingView(state)}
			size={state.size}
			theme={theme}
			onChords={chords => program.batch(() => chords.forEach(chord => program.dispatch({type: 'chord', chord})))}
			onPaste={text => program.dispatch({type: 'text', text})}
		/>
	);
}
