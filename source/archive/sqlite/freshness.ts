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
	if (!areUnchanged(database, "file where path not like '%/%'", folders)) return false;
	if (Number(readMeta(database, 'articles')) <= fewFiles) {
		return areUnchanged(database, 'file', folders);
	}
	return Math.abs(now - Number(readMeta(database, 'checked') ?? 0)) < longestUnchecked;
}

type State = readonly [path: string, size: number, mtime: number];

/** All rows in one text: hundreds of them one by one take longer than to look at their files. */
function areUnchanged(database: SqlDatabase, of: string, folders: readonly string[]): boolean {
	const row = database.prepare(`select json_group_array(json_array(path, size, mtime)) as states from ${of}`).get();
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the statement makes it
	const states = JSON.parse(String(row?.['states'])) as readonly State[];
	return states.every(([path, size, mtime]) => {
		const state = stateOf(pathOf(path, folders));
		return state !== undefined && isAsBefore(state, {size, mtime});
	});
}
