/** Longer than anyone suspends: it only keeps Node from exiting when the shell continues it. */
const keepAlive = 2 ** 31 - 1;

/** Stops the process as Ctrl-Z does, and resolves when the shell continues it. */
export function suspendProcess(): Promise<void> {
	return new Promise(resolve => {
		const timer = setInterval(() => {}, keepAlive);
		process.once('SIGCONT', () => {
			clearInterval(timer);
			resolve();
		});
		process.kill(0, 'SIGTSTP');
	});
}
