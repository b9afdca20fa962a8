import {useCursor, useInput, usePaste} from 'ink';
import {chordsOf} from '../app/keys/chords.js';
import type {Size} from '../app/state.js';
import type {View} from '../app/view.js';
import {Screen} from './screen.js';
import type {Theme} from './theme.js';

type Props = {
	readonly view: View;
	readonly size: Size;
	readonly theme: Theme;
	/** The keys in one piece of input, in order. */
	readonly onChords: (chords: readonly string[]) => void;
	readonly onPaste: (text: string) => void;
};

/** Reads keys, draws a view. All state is in the programs, none in components. */
export function App({view, size, theme, onChords, onPaste}: Props) {
	const {setCursorPosition} = useCursor();
	useInput((input, key) => {
		// Keys typed fast arrive as one string.
		onChords(chordsOf(input, key));
	});
	usePaste(onPaste);
	// The real cursor stands in the search line, where input methods and screen readers look for it.
	setCursorPosition(view.kind === 'panes' && view.caret !== undefined ? {x: view.caret, y: 0} : undefined);
	return <Screen view={view} size={size} theme={theme} />;
}
