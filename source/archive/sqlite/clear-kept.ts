import {existsSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {isWriting} from './writer-lock.js';

/** What was taken away of the cache. */
export type Cleared = {
	readonly archives: number;
	/** Of everything that was taken away. */
	readonly bytes: number;
	/** Archives that another program is writing, left alone. */
	readonly inUse: number;
};

/**
 * Takes away the archives that are kept in a cache folder, and what Node compiled of the program: all of it is made again when it is needed.
 * @throws {Error} of the file system
 */
export function clearKept(cache: string): Cleared {
	let archives = 0;
	let bytes = 0;
	let inUse = 0;
	const names = existsSync(cache) ? readdirSync(cache) : [];
	for (const name of names.filter(each => /^archive-\w+\.sqlite$/.test(each))) {
		const file = join(cache, name);
		if (isWriting(file)) {
			inUse++;
			continue;
		}
		archives++;
		for (const beside of names.filter(each => each.startsWith(name))) bytes += remove(join(cache, beside));
	}
	bytes += remove(join(cache, 'compiled'));
	return {archives, bytes, inUse};
}

/** @returns bytes that it took */
function remove(path: string): number {
	const bytes = sizeOf(path);
	rmSync(path, {recursive: true, force: true});
	return bytes;
}

function sizeOf(path: string): number {
	const stats = statSync(path, {throwIfNoEntry: false});
	if (stats === undefined) return 0;
	if (!stats.isDirectory()) return stats.size;
	return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
