import {statSync} from 'node:fs';
import {arrivalsPath, arrivedSince} from '../library/store/arrivals.js';
import {libraryFolder} from '../library/store/library-folder.js';
import type {Program} from './program.js';

/** Milliseconds between two looks at one file. */
const lookEvery = 5000;

/** Says how many articles have come into the library since the reader was opened, as often as there are more. Nothing that is read or listed moves. @returns how to end that */
export function tellArrivals(
	{state, dispatch}: Pick<Program, 'state' | 'dispatch'>,
	folder = libraryFolder(process.env),
	every = lookEvery,
): () => void {
	const opened = new Date().toISOString();
	let looked = changedAt(folder);
	let told = 0;
	const timer = setInterval(() => {
		const changed = changedAt(folder);
		// What is said already stays until the next key; the next look says it.
		if (changed === looked || state().message !== undefined) return;
		looked = changed;
		const count = arrivedSince(folder, opened).length;
		if (count <= told) return;
		told = count;
		dispatch({type: 'say', message: state().words.arrivedNow(count)});
	}, every);
	timer.unref();
	return () => clearInterval(timer);
}

function changedAt(folder: string): number | undefined {
	return statSync(arrivalsPath(folder), {throwIfNoEntry: false})?.mtimeMs;
}
