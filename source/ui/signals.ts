const ending = ['SIGTERM', 'SIGHUP'] as const satisfies readonly NodeJS.Signals[];

/**
 * Runs a last act when somebody ends this process, and lets the signal end it then. Ink does so itself.
 * @returns how to leave the signals alone again
 */
export function beforeSignal(act: () => void): () => void {
	const listeners = ending.map(signal => {
		const listener = () => {
			stop();
			act();
			process.kill(process.pid, signal);
		};
		process.on(signal, listener);
		return {signal, listener};
	});
	const stop = () => {
		for (const {signal, listener} of listeners) process.off(signal, listener);
	};
	return stop;
}
