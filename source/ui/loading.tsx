import {useApp} from 'ink';
import {useCallback, useState, useSyncExternalStore} from 'react';
import type {ReadStream, WriteStream} from 'node:tty';
import type {Effect} from '../app/effects.js';
import {type LoadingAction, type LoadingState, updateLoading} from '../app/loading/loading.js';
import {loadingView} from '../app/loading/view.js';
import type {Size} from '../app/state.js';
import {App} from './app.js';
import {type Held, hold} from './program.js';
import {suspendProcess} from './suspend.js';
import {stopReading} from './terminal.js';
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
		const made = hold(initial, updateLoading, (effect: Effect) => {
			if (effect.type === 'exit') exit(effect.outcome);
			else if (effect.type === 'redraw') void suspendTerminal(() => {});
			else {
				void suspendTerminal(() => {
					stopReading(input);
					return suspendProcess();
				});
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
			onChord={chord => program.dispatch({type: 'chord', chord})}
			onPaste={text => program.dispatch({type: 'text', text})}
		/>
	);
}
