import {isAsBefore, pathOf, stateOf} from './files.js';
import {hasMeta, readMeta} from './meta.js';
import type {SqlDatabase} from './driver.js';

/** Of this many files each is looked at whenever the archive is opened: less than a tenth of what it takes to start. */
const fewFiles = 1_500;
/** In a larger archive a file that was written over in place, its folder unchanged, is noticed after this time at the latest. In milliseconds. */
const longestUnchecked = 10 * 60_000;

/**
 * Whether the files are those that were read: every folder's time (which tells of new, vanished and renamed files) and every file's size and
 * time, those of a large archive now and then.
 */
export function isFresh(database: SqlDatabase, folders: readonly string[], now: number): boolean {
	if (readMeta(database, 'complete') !== 1 || !hasMeta(database, 'names')) return false;
	for (const {path, mtime} of database.prepare('select path, mtime from folder').all()) {
		if ((stateOf(String(path))?.mtime ?? -1) !== mtime) return false;
	}
	const tables = "select path, size, mtime from file where path not like '%/%'";
	if (!areUnchanged(database, tables, folders)) return false;
	if (Number(readMeta(database, 'articles')) <= fewFiles) {
		return areUnchanged(database, 'select path, size, mtime from file', folders);
	}
	return Math.abs(now - Number(readMeta(database, 'checked') ?? 0)) < longestUnchecked;
}

function areUnchanged(database: SqlDatabase, sql: string, folders: readonly string[]): boolean {
	for (const {path, size, mtime} of database.prepare(sql).all()) {
		const state = stateOf(pathOf(String(path), folders));
		if (state === undefined || !isAsBefore(state, {size: Number(size), mtime: Number(mtime)})) return false;
	}
	return true;
}
