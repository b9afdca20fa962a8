import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Packed by Brotli. */
export const archiveName = 'archive.sqlite.br';

/** The archive of the shipped articles, beside the program; undefined in a checkout that was not built. */
export function shippedArchive(): string | undefined {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (let up = 0; up < 2; up++) {
		const file = join(folder, archiveName);
		if (existsSync(file)) return file;
		folder = dirname(folder);
	}
	return undefined;
}
