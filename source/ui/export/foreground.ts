const ignore = () => {};

/** Ctrl-C is for whoever has the terminal, though the terminal sends it to every process of the foreground. */
export async function withoutInterrupt<T>(work: () => Promise<T>): Promise<T> {
	process.on('SIGINT', ignore);
	process.on('SIGQUIT', ignore);
	try {
		return await work();
	} finally {
		process.off('SIGINT', ignore);
		process.off('SIGQUIT', ignore);
	}
}
