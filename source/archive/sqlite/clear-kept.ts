import {existsSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {takeWorkLock} from '../../corpus/files/lock.js';
import {writerLockOf} from './discard.js';

/** What was taken away of the cache. */
export type Cleared = {
	/** Archives of folders. */
	readonly archives: number;
	/** First pages of archives on servers. */
	readonly pages: number;
	/** Of everything that was taken away. */
	readonly bytes: number;
	/** Archives that another program is writing, left alone. */
	readonly inUse: number;
};

const archiveName = /^(archive-\w+\.sqlite)(?:$|\W)/;
const pageName = /^team-\w+\.json(?:$|\W)/;

/**
 * Takes away what is kept in a cache folder: archives of folders, first pages of those on servers, and what was compiled of the program. All of it is
 * made again when it is needed. An archive that is being written stays; who reads one that goes reads on to the end.
 * @throws {Error} of the file system
 */
export function clearKept(cache: string): Cleared {
	const names = existsSync(cache) ? readdirSync(cache) : [];
	const archives = [...new Set(names.flatMap(name => archiveName.exec(name)?.[1] ?? []))];
	const freed = archives.map(name => removeArchive(cache, name, names));
	const pages = names.filter(name => pageName.test(name));
	const others = [...pages, 'compiled'].map(name => remove(join(cache, name)));
	return {
		archives: freed.filter(bytes => bytes !== undefined).length,
		pages: pages.filter(name => name.endsWith('.json')).length,
		bytes: [...freed, ...others].reduce<number>((sum, bytes = 0) => sum + bytes, 0),
		inUse: freed.filter(bytes => bytes === undefined).length,
	};
}

/** @returns bytes that it took; undefined where it is being written, in its place or beside it */
function removeArchive(cache: string, name: string, names: readonly string[]): number | undefined {
	const locks = [name, `${name}.next`].map(each => takeWorkLock(writerLockOf(join(cache, each))));
	try {
		if (locks.includes(undefined)) return undefined;
		const isOurs = (other: string): boolean =>
			other === name || other.startsWith(`${name}.`) || other.startsWith(`${name}-`);
		return names.filter(isOurs).reduce((sum, other) => sum + remove(join(cache, other)), 0);
	} finally {
		for (const lock of locks) lock?.release();
	}
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
