import type {WriteStream} from 'node:tty';
import {beforeSignal} from './signals.js';

/** What the window of the terminal is called meanwhile. */
const title = 'karabakh-reader';

/**
 * What is asked of the terminal while the reader has it (xterm control sequences): its title is put on the terminal's own stack and set, and the
 * wheel sends arrow keys (alternate scroll), which takes no mouse away from whoever selects text.
 */
const begin = `\u001B[22;2t\u001B]2;${title}\u0007\u001B[?1007s\u001B[?1007h`;
/** Everything as it was before. */
const end = '\u001B[?1007r\u001B[23;2t';

/** Asks the terminal for title and wheel. @returns how to give both back, which happens at the end of the process at the latest */
export function holdWindow(output: WriteStream): () => void {
	let isHeld = true;
	const release = (): void => {
		if (!isHeld) return;
		isHeld = false;
		process.off('exit', release);
		leaveSignals();
		output.write(end);
	};
	output.write(begin);
	const leaveSignals = beforeSignal(release);
	process.on('exit', release);
	return release;
}
