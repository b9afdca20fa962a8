import {rmSync} from 'node:fs';
import {takeWorkLock} from '../../corpus/files/lock.js';
import {isDamagedFile} from './damage.js';

/** What holds the right to write an archive. */
export const writerLockOf = (file: string): string => `${file}.writer`;

/** Takes an archive away, with what SQLite keeps beside it. */
export function discard(file: string): void {
	for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, {force: true});
	rmSync(`${file}.lock`, {force: true, recursive: true});
}

/**
 * Takes an archive away that was found to be damaged while it was asked, in a part that nobody looks at when it is opened: whoever opens it next makes it
 * anew. @returns whether the error says so; another program that is making it anew is left to it
 */
export function discardDamaged(error: unknown, file: string): boolean {
	if (!isDamagedFile(error)) return false;
	const lock = takeWorkLock(writerLockOf(file));
	if (lock === undefined) return true;
	try {
		discard(file);
	} finally {
		lock.release();
	}
	return true;
}
