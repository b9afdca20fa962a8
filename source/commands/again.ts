import {CommandError} from './command-error.js';
import {LibraryError} from '../library/library-error.js';
import {tell} from './streams.js';

/** How a wait ended. */
type Waited = 'over' | 'interrupted';

/**
 * Does something again and again until it is interrupted. A round that fails is said, and the next one comes all the same.
 * @param round gives an exit code
 * @param every milliseconds from the end of a round to the beginning of the next
 * @returns the exit code of the last round
 */
export async function again(
	round: () => Promise<number>,
	every: number,
	wait: (milliseconds: number) => Promise<Waited> = waitOrInterrupt,
): Promise<number> {
	let code = 0;
	for (;;) {
		try {
			// oxlint-disable-next-line no-await-in-loop -- one round after the other
			code = await round();
		} catch (error) {
			if (!(error instanceof CommandError || error instanceof LibraryError)) throw error;
			code = 2;
			tell(error.message);
		}
		// oxlint-disable-next-line no-await-in-loop
		if ((await wait(every)) === 'interrupted') return code;
	}
}

/** While it waits nothing is lost by an interrupt; while it works the process ends by it as any other. */
function waitOrInterrupt(milliseconds: number): Promise<Waited> {
	return new Promise(resolve => {
		const end = (how: Waited) => (): void => {
			clearTimeout(timer);
			for (const signal of signals) process.off(signal, interrupted);
			resolve(how);
		};
		const interrupted = end('interrupted');
		const timer = setTimeout(end('over'), milliseconds);
		for (const signal of signals) process.on(signal, interrupted);
	});
}

const signals = ['SIGINT', 'SIGTERM'] as const;
