import {rmSync} from 'node:fs';

/** Takes an archive away, with what SQLite keeps beside it. */
export function discard(file: string): void {
	for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, {force: true});
	rmSync(`${file}.lock`, {force: true, recursive: true});
}
