import {rmSync} from 'node:fs';
import {takeWorkLock} from '../../corpus/files/lock.js';
import {isDamagedFile, whyNotKept} from './damage.js';

/** What holds the right to write an archive. */
export const writerLockOf = (file: string): string => `${file}.writer`;

/** Takes an archive away, with what SQLite keeps beside it. */
export function discard(file: string): void {
	for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, {force: true});
	rmSync(`${file}.lock`, {force: true, recursive: true});
}

/** What became of an archive about which an error was thrown: it is whole, it is gone, or it is damaged and cannot be taken away. */
export type AfterDamage = 'whole' | 'gone' | 'stays';

/**
 * Takes an archive away that was found to be damaged while it was asked, in a part that nobody looks at when it is opened: whoever opens it next makes it
 * anew. Another program that is making it anew is left to it.
 */
export function discardDamaged(error: unknown, file: string): AfterDamage {
	if (!isDamagedFile(error)) return 'whole';
	try {
		const lock = takeWorkLock(writerLockOf(file));
		if (lock === undefined) return 'gone';
		try {
			discard(file);
		} finally {
			lock.release();
		}
		return 'gone';
	} catch (fault) {
		if (whyNotKept(fault) === undefined) throw fault;
		return 'stays';
	}
}
