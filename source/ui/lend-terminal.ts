import type {ReadStream} from 'node:tty';
import {type HandOver, oneAtATime} from './hand-over.js';
import {goOnReading, inRawMode, stopReading} from './terminal.js';

/**
 * How Ink's terminal is lent to others, one after the other, and drawn again.
 * @param suspend Ink's own: it clears the screen, runs the work, and draws everything again
 */
export function lendTerminal(input: ReadStream, suspend: HandOver): ReturnType<typeof oneAtATime> {
	const reading = async (work: () => Promise<void>): Promise<void> => {
		try {
			await work();
		} finally {
			goOnReading(input);
		}
	};
	return oneAtATime(
		work =>
			reading(() =>
				suspend(() => {
					stopReading(input);
					return work();
				}),
			),
		() => reading(() => inRawMode(input, () => suspend(() => {}))),
	);
}
