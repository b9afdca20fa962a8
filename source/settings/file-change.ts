import {statSync} from 'node:fs';

/** Tells whether a file has become another since this was asked last, or since it was made: by its time, its size and which file it is. */
export function fileChange(file: string): () => boolean {
	let known = stateOf(file);
	return () => {
		const now = stateOf(file);
		if (now === known) return false;
		known = now;
		return true;
	};
}

function stateOf(file: string): string {
	try {
		const {ino, size, mtimeMs} = statSync(file);
		return `${ino} ${size} ${mtimeMs}`;
	} catch {
		// Not there, or nothing that can be looked at.
		return '';
	}
}
