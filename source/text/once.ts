/** Works something out the first time it is asked for. */
export function once<T>(work: () => T): () => T {
	let done: {readonly value: T} | undefined;
	return () => (done ??= {value: work()}).value;
}
