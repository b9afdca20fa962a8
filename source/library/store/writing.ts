import {mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {removeLockLeftovers, withLock} from '../../corpus/files/lock.js';
import {temporaryName} from '../../corpus/files/whole-file.js';
import {LibraryError} from '../library-error.js';

/** Milliseconds: an article takes a few, and of several runs each gets its turn. */
const patience = 30_000;

const lockOf = (folder: string): string => join(folder, '.writing.lock');

/**
 * Runs something while no other run writes to the library: what it reads there is what it changes.
 * @throws {LibraryError} when another run does not let go, and what `run` throws
 */
export function whileWriting<T>(folder: string, run: () => T): T {
	mkdirSync(folder, {recursive: true});
	const held = withLock(lockOf(folder), patience, run);
	if (held === undefined)
		throw new LibraryError(`${folder} is being written by another run: try again when it has ended`);
	return held.value;
}

/** Takes away what runs that were killed left in the library, which every writer makes while it holds the lock. Never throws: a library may be read-only. */
export function removeLeftovers(folder: string): void {
	try {
		whileWriting(folder, () => {
			removeLockLeftovers(lockOf(folder));
			removeTemporaries(folder);
			for (const entry of readdirSync(folder, {withFileTypes: true}))
				if (entry.isDirectory()) removeTemporaries(join(folder, entry.name));
		});
	} catch {
		// Whoever writes next is told why it cannot.
	}
}

function removeTemporaries(folder: string): void {
	for (const name of readdirSync(folder)) if (temporaryName.test(name)) rmSync(join(folder, name), {force: true});
}
