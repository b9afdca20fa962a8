import {rmdirSync, statSync} from 'node:fs';
import {isAtWork, sleep} from '../../corpus/files/lock.js';
import {writerLockOf} from './discard.js';

/** How long another program's statement is waited for, and between two tries, in milliseconds. */
const patience = 5_000;
const betweenTries = 12;
/** A statement takes no longer: a lock this old, while nobody writes, is that of a program that was killed. */
const longestStatement = 3_000;

const lockMessages = /database is locked|\bbusy\b|Could not reset statement|vtable constructor failed/i;

/** Runs a statement; while the file is locked it tries again, and takes away a lock whose owner is dead. */
export function retried<T>(file: string, run: () => T): T {
	let since: number | undefined;
	for (;;) {
		try {
			return run();
		} catch (error) {
			// A clock is not asked for before: to load it costs a start two milliseconds on old runtimes.
			since ??= performance.now();
			if (!isLocked(error) || performance.now() - since > patience) throw error;
			freeDeadLock(file);
			sleep(betweenTries);
		}
	}
}

/** The same for opening. */
export function withoutDeadLock<T>(file: string, run: () => T): T {
	return retried(file, run);
}

function isLocked(error: unknown): boolean {
	// A statement that met a lock says so once more when it is begun anew; a table of words that could not be read for it says this.
	return error instanceof Error && lockMessages.test(error.message);
}

/** The folder by which this build of SQLite locks outlives a `kill -9`. */
function freeDeadLock(file: string): void {
	const lock = `${file}.lock`;
	const made = statSync(lock, {throwIfNoEntry: false})?.mtimeMs;
	if (made === undefined || Math.abs(Date.now() - made) < longestStatement || isAtWork(writerLockOf(file))) return;
	try {
		rmdirSync(lock);
	} catch {
		// Somebody else was quicker.
	}
}
