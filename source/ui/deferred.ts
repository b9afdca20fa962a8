/** A promise that somebody else settles. */
export type Deferred<T> = {
	readonly promise: Promise<T>;
	readonly resolve: (value: T) => void;
	readonly reject: (reason: unknown) => void;
};

/** What `Promise.withResolvers` gives from Node 22 on. */
export function deferred<T>(): Deferred<T> {
	let settle: Pick<Deferred<T>, 'resolve' | 'reject'> | undefined;
	const promise = new Promise<T>((resolve, reject) => {
		settle = {resolve, reject};
	});
	return {promise, resolve: value => settle?.resolve(value), reject: reason => settle?.reject(reason)};
}
