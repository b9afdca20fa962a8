import {existsSync, mkdirSync} from 'node:fs';
import type {Archive} from '../port.js';
import {isDamage, whyNotKept} from './damage.js';
import {archiveFile, type DatabaseOptions, openDatabase} from './open-database.js';
import {shippedArchive} from './shipped-archive.js';
import {sqliteArchive} from './sqlite-archive.js';
import {sqlDriver} from './sql-driver.js';

export type KeptOptions = Pick<DatabaseOptions, 'folders' | 'mayBeEmpty' | 'oneShot' | 'onProgress' | 'signal'> & {
	/** The shipped folder, where it is the first of the folders: its archive comes with the program. */
	readonly shipped: string | undefined;
	readonly attribute: DatabaseOptions['attribute'];
	/** The folder of what can be made again. */
	readonly cache: string;
	/** Says to the person why no archive is kept. */
	readonly tell: (message: string) => void;
};

/**
 * Opens the archive that is kept of some folders. Undefined, and said in one line, where none can be kept (a full disk, a cache that cannot
 * be written): whoever asks then works from the files.
 */
export async function openKept(options: KeptOptions): Promise<Archive | undefined> {
	const {cache} = options;
	try {
		return await opened(options);
	} catch (error) {
		options.signal?.throwIfAborted();
		const why = whyNotKept(error) ?? (isDamage(error) ? 'it is damaged' : undefined);
		if (why === undefined) throw error;
		options.tell(`no archive is kept in ${cache} (${why}): reading every file instead`);
		return undefined;
	}
}

async function opened(options: KeptOptions): Promise<Archive> {
	const driver = await sqlDriver(options.oneShot);
	const {cache, folders, shipped} = options;
	const seed = shipped === undefined ? undefined : shippedArchive();
	const database: DatabaseOptions = {...options, file: archiveFile(cache, folders), seed};
	if (!existsSync(cache)) mkdirSync(cache, {recursive: true});
	return sqliteArchive(await openDatabase(driver, database));
}
