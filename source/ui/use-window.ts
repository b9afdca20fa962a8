import {useLayoutEffect} from 'react';
import type {WriteStream} from 'node:tty';
import type {Size} from '../app/state.js';
import {sizeOf} from './terminal.js';

const autoWrapOff = '\u001B[?7l';
const autoWrapOn = '\u001B[?7h';

/** Tells when the window has another size, and keeps lines from wrapping in it. */
export function useWindow(output: WriteStream, onResize: (size: Size) => void): void {
	useLayoutEffect(() => {
		// Where the terminal draws a glyph wider than we count, the line must not wrap into the next row.
		output.write(autoWrapOff);
		const resized = () => onResize(sizeOf(output));
		output.on('resize', resized);
		return () => {
			output.off('resize', resized);
			output.write(autoWrapOn);
		};
	}, [output, onResize]);
}
