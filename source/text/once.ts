/** Works something out the first time it is asked for; what that took is forgotten then. */
export function once<T>(work: () => T): () => T {
	let todo: (() => T) | undefined = work;
	let done: T | undefined;
	return () => {
		if (todo !== undefined) {
			done = todo();
			todo = undefined;
		}
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- worked out above
		return done as T;
	};
}
