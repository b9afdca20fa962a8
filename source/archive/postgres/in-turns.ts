import {setImmediate as others} from 'node:timers/promises';

/** Milliseconds that may go by before keys and other questions have their turn. */
const patience = 3;

/** The same as `map`; articles take their time to be read, and whoever types meanwhile does not wait for all of them. */
export async function inTurns<T, R>(items: readonly T[], read: (item: T) => R): Promise<R[]> {
	const results: R[] = [];
	let begun = performance.now();
	for (const item of items) {
		if (performance.now() - begun > patience) {
			// oxlint-disable-next-line no-await-in-loop -- one after the other, with others in between
			await others();
			begun = performance.now();
		}
		results.push(read(item));
	}
	return results;
}
