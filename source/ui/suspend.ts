/** Longer than anyone suspends: it only keeps Node from exiting when the shell continues it. */
const keepAlive = 2 ** 31 - 1;
/** Whoever is stopped is stopped at once. In milliseconds. */
const unstoppedAfter = 200;

/**
 * Stops the process as Ctrl-Z does, and resolves when the shell continues it. Where no shell watches over it (a session leader, a container) the
 * system does not stop it at all, and it resolves after a moment.
 * @returns whether it may have been stopped
 */
export function suspendProcess(): Promise<boolean> {
	return new Promise(resolve => {
		const timer = setInterval(() => {}, keepAlive);
		const unstopped = setTimeout(() => end(false), unstoppedAfter);
		const continued = () => end(true);
		const end = (wasStopped: boolean) => {
			clearInterval(timer);
			clearTimeout(unstopped);
			process.off('SIGCONT', continued);
			resolve(wasStopped);
		};
		process.once('SIGCONT', continued);
		process.kill(0, 'SIGTSTP');
	});
}
