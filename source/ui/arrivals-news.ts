import {statSync} from 'node:fs';
import {arrivalsIn, arrivalsPath} from '../library/store/arrivals.js';
import {libraryFolder} from '../library/store/library-folder.js';
import type {Program} from './program.js';

/** Milliseconds between two looks at one file. */
const lookEvery = 5000;

type Options = {
	readonly folder?: string;
	readonly every?: number;
	/** Has what came read into the archive that is asked; none where that cannot be done while the reader is open. */
	readonly refresh?: (() => void) | undefined;
};

/**
 * Says how many articles have come into the library since the reader was opened, as often as there are more, and has them listed: nothing that is
 * read moves, and the cursor stays on its article.
 * @returns how to end that
 */
export function tellArrivals(
	{state, dispatch}: Pick<Program, 'state' | 'dispatch'>,
	{folder = libraryFolder(process.env), every = lookEvery, refresh}: Options = {},
): () => void {
	const opened = new Date().toISOString();
	let looked = changedAt(folder);
	let told = 0;
	const timer = setInterval(() => {
		const changed = changedAt(folder);
		// What is said already stays until the next key; the next look says it.
		if (changed === looked || state().message !== undefined) return;
		looked = changed;
		const arrivals = arrivalsIn(folder).filter(({time}) => time > opened);
		const count = new Set(arrivals.map(({id}) => id)).size;
		if (count <= told) return;
		told = count;
		const {words} = state();
		const message = refresh === undefined ? words.arrivedLater(count) : words.arrivedNow(count);
		dispatch({type: 'arrived', arrivals, message});
		refresh?.();
	}, every);
	timer.unref();
	return () => clearInterval(timer);
}

function changedAt(folder: string): number | undefined {
	return statSync(arrivalsPath(folder), {throwIfNoEntry: false})?.mtimeMs;
}
