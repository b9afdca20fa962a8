import {existsSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import type {Attribute} from '../../annotate/annotate.js';
import {hashOf} from '../../text/hash.js';
import {isDamage} from './damage.js';
import type {SqlDatabase, SqlDriver} from './driver.js';
import {isFresh} from './freshness.js';
import {readMeta} from './meta.js';
import type {RefreshOptions, RefreshProgress} from './refresh.js';
import {isOurs} from './rules.js';

export type DatabaseOptions = Pick<RefreshOptions, 'folders' | 'mayBeEmpty'> & {
	/** Loads what finds who is made to say what: only whoever reads articles needs it. */
	readonly attribute: () => Promise<Attribute>;
	/** Where the archive is kept. */
	readonly file: string;
	/** An archive that has much of it already, to begin with. */
	readonly seed?: string | undefined;
	readonly oneShot: boolean;
	/** Told while articles are read. */
	readonly onProgress?: ((progress: RefreshProgress) => void | Promise<void>) | undefined;
	readonly signal?: AbortSignal | undefined;
};

/** The file in which articles of these folders are kept, as they are named and wherever they truly lie. */
export function archiveFile(cache: string, folders: readonly string[]): string {
	const places = folders.map(folder => `${folder}\n${existsSync(folder) ? realpathSync(folder) : ''}`);
	return join(cache, `archive-${hashOf(places.join('\n\n'))}.sqlite`);
}

/**
 * Opens the archive of some folders for reading, up to date with their files: made, completed or mended first where it is not. Two programs at
 * once are safe: one writes, the other waits for it.
 * @throws {Error} of SQLite or the file system when it can neither be read nor made
 */
export async function openDatabase(driver: SqlDriver, options: DatabaseOptions): Promise<SqlDatabase> {
	const ready = openFresh(driver, options);
	if (ready !== undefined) return ready;
	const [{bringUpToDate}, attribute] = await Promise.all([import('./bring-up-to-date.js'), options.attribute()]);
	await bringUpToDate(driver, {...options, attribute});
	return driver.open(options.file, {readOnly: true, oneShot: options.oneShot});
}

/** Opens an archive of today's rules as it is, whatever became of the files; undefined where there is none that can be asked. */
export function openAsItIs(driver: SqlDriver, file: string): SqlDatabase | undefined {
	if (!existsSync(file)) return undefined;
	let database: SqlDatabase | undefined;
	try {
		database = driver.open(file, {readOnly: true, oneShot: false});
		if (isOurs(database) && readMeta(database, 'catalogue') !== undefined) return database;
	} catch (error) {
		if (!isDamage(error)) throw error;
	}
	database?.close();
	return undefined;
}

/** Opens an archive if it is up to date with the files. */
export function openFresh(
	driver: SqlDriver,
	{file, folders, oneShot}: Pick<DatabaseOptions, 'file' | 'folders' | 'oneShot'>,
): SqlDatabase | undefined {
	if (!existsSync(file)) return undefined;
	let database: SqlDatabase | undefined;
	try {
		database = driver.open(file, {readOnly: true, oneShot});
		if (isOurs(database) && isFresh(database, folders, Date.now())) return database;
	} catch (error) {
		if (!isDamage(error)) throw error;
	}
	database?.close();
	return undefined;
}
