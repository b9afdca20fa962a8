import {existsSync, mkdirSync} from 'node:fs';
import type {Archive} from '../port.js';
import {type NotKept, whyNotKept} from './damage.js';
import {archiveFile, type DatabaseOptions, openDatabase} from './open-database.js';
import {shippedArchive} from './shipped-archive.js';
import {sqliteArchive} from './sqlite-archive.js';
import {sqlDriver} from './sql-driver.js';

export {discardDamaged} from './discard.js';
export {archiveFile} from './open-database.js';

export type KeptOptions = Pick<DatabaseOptions, 'folders' | 'mayBeEmpty' | 'oneShot' | 'onProgress' | 'signal'> & {
	/** The shipped folder, where it is the first of the folders: its archive comes with the program. */
	readonly shipped: string | undefined;
	readonly attribute: DatabaseOptions['attribute'];
	/** The folder of what can be made again. */
	readonly cache: string;
	/** Says to the person why no archive is kept. */
	readonly tell: (why: NotKept) => void;
};

/**
 * Opens the archive that is kept of some folders. Undefined, and said, where none can be kept (a full disk, a cache that cannot be written):
 * whoever asks then works from the files.
 */
export async function openKept(options: KeptOptions): Promise<Archive | undefined> {
	const {oneShot, cache, folders, shipped} = options;
	return unlessNotKept(options, async () => {
		const driver = await sqlDriver(oneShot, cache);
		const seed = shipped === undefined ? undefined : shippedArchive();
		if (!existsSync(cache)) mkdirSync(cache, {recursive: true});
		return sqliteArchive(await openDatabase(driver, {...options, file: archiveFile(cache, folders), seed}));
	});
}

/** What opening a kept archive gives; undefined, and said, where none can be kept. */
export async function unlessNotKept<T>(
	{signal, tell}: Pick<KeptOptions, 'signal' | 'tell'>,
	open: () => Promise<T>,
): Promise<T | undefined> {
	try {
		return await open();
	} catch (error) {
		signal?.throwIfAborted();
		const why = whyNotKept(error);
		if (why === undefined) throw error;
		tell(why);
		return undefined;
	}
}
