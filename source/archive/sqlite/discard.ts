import {rmSync} from 'node:fs';

/** What holds the right to write an archive. */
export const writerLockOf = (file: string): string => `${file}.writer`;

/** Takes an archive away, with what SQLite keeps beside it. */
export function discard(file: string): void {
	for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, {force: true});
	rmSync(`${file}.lock`, {force: true, recursive: true});
}
