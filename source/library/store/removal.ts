import {existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {reasonOf} from '../../corpus/files/read-text.js';
import {LibraryError} from '../library-error.js';
import {libraryPaths} from './library-files.js';
import {whileWriting} from './writing.js';

/** Where removed articles wait, below the library: hidden, so that nothing reads them. A folder for each removal, its name in order of time. */
const waiting = '.removed';

type Move = {readonly from: string; readonly to: string};

/**
 * Takes articles out of a library, all or none; they are kept, and {@link restoreLast} brings them back.
 * @param ids `negotiation/outlet` of articles that are there
 * @param now milliseconds since 1970
 * @throws {LibraryError} when it cannot be done; everything is where it was then
 */
export function removeArticles(folder: string, ids: readonly string[], now: number): void {
	written(folder, () => {
		const removal = join(folder, waiting, nameOf(folder, now));
		const paths = ids.map(id => `${id}.md`);
		moveAll([...paths, ...leftAlone(folder, paths)].map(path => ({from: join(folder, path), to: join(removal, path)})));
		for (const path of paths) removeEmpty(dirname(join(folder, path)));
	});
}

export type Restored = {
	/** Ids of articles that are there again. */
	readonly back: readonly string[];
	/** Paths in the way of which something new stands: they wait on. */
	readonly left: readonly string[];
};

/** Brings back what the last removal took; undefined when there is none. @throws {LibraryError} */
export function restoreLast(folder: string): Restored | undefined {
	return written(folder, () => {
		const last = removalsIn(folder).at(-1);
		if (last === undefined) return undefined;
		const removal = join(folder, waiting, last);
		const paths = libraryPaths(removal);
		const free = paths.filter(path => !existsSync(join(folder, path)));
		moveAll(free.map(path => ({from: join(removal, path), to: join(folder, path)})));
		const left = paths.filter(path => isArticle(path) && !free.includes(path));
		if (left.length === 0) rmSync(removal, {recursive: true, force: true});
		removeEmpty(join(folder, waiting));
		return {back: free.filter(isArticle).map(path => path.slice(0, -'.md'.length)), left};
	});
}

/** How many removed articles wait. */
export function countRemoved(folder: string): number {
	return removalsIn(folder).flatMap(name =>
		libraryPaths(join(folder, waiting, name)).filter(path => path.endsWith('.md')),
	).length;
}

function isArticle(path: string): boolean {
	return path.endsWith('.md');
}

function removalsIn(folder: string): string[] {
	const place = join(folder, waiting);
	return existsSync(place)
		? readdirSync(place)
				.filter(name => /^\d{8}T/.test(name))
				.sort()
		: [];
}

/** `20250408T101500.123Z`; of two in a millisecond the second is one later. */
function nameOf(folder: string, now: number): string {
	for (let at = now; ; at++) {
		const name = new Date(at).toISOString().replaceAll(/[-:]/g, '');
		if (!existsSync(join(folder, waiting, name))) return name;
	}
}

/** What describes a negotiation of which no article is left. */
function leftAlone(folder: string, removed: readonly string[]): string[] {
	const all = libraryPaths(folder);
	const gone = new Set(removed);
	return [...new Set(removed.map(dirname))].flatMap(negotiation => {
		const own = all.filter(path => dirname(path) === negotiation && !gone.has(path));
		return own.some(path => path.endsWith('.md')) ? [] : own;
	});
}

function moveAll(moves: readonly Move[]): void {
	const done: Move[] = [];
	try {
		for (const move of moves) {
			mkdirSync(dirname(move.to), {recursive: true});
			renameSync(move.from, move.to);
			done.push(move);
		}
	} catch (error) {
		for (const {from, to} of done.toReversed()) renameSync(to, from);
		throw error;
	}
}

function removeEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// Something is left in it.
	}
}

function written<T>(folder: string, run: () => T): T {
	try {
		return whileWriting(folder, run);
	} catch (error) {
		throw error instanceof LibraryError ? error : new LibraryError(`${folder} ${reasonOf(error)}`);
	}
}
