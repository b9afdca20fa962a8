import {copyFileSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {hashOf} from '../../text/hash.js';
import {isDamage} from './damage.js';
import type {SqlDatabase, SqlDriver} from './driver.js';
import {isFresh} from './freshness.js';
import {readMeta} from './meta.js';
import {NoRoomError} from './numbering.js';
import {OutdatedError, refresh, type RefreshOptions, type RefreshProgress, rulesKey} from './refresh.js';
import {createSchema, schemaOf, schemaVersion} from './schema.js';
import {takeWriterLock} from './writer-lock.js';

export type DatabaseOptions = Omit<RefreshOptions, 'batch' | 'onBatch'> & {
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
	await bringUpToDate(driver, options);
	return driver.open(options.file, {readOnly: true, oneShot: options.oneShot});
}

function openFresh(driver: SqlDriver, {file, folders, oneShot}: DatabaseOptions): SqlDatabase | undefined {
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

/** Whether the file was made by the rules of today. */
function isOurs(database: SqlDatabase): boolean {
	return (
		schemaOf(database) === schemaVersion && String(readMeta(database, 'annotation') ?? rulesKey).startsWith(rulesKey)
	);
}

/** In milliseconds. */
const betweenLooks = 100;

/** Reads what changed into the archive, once nobody else does. */
export async function bringUpToDate(driver: SqlDriver, options: DatabaseOptions): Promise<void> {
	const {file, signal} = options;
	mkdirSync(dirname(file), {recursive: true});
	let lock = takeWriterLock(file);
	while (lock === undefined) {
		await wait(betweenLooks, undefined, {...(signal && {signal})});
		lock = takeWriterLock(file);
	}
	try {
		await refreshed(driver, options, lock.touch).catch(async (error: unknown) => {
			if (!(error instanceof OutdatedError || error instanceof NoRoomError) && !isDamage(error)) throw error;
			discard(file);
			await refreshed(driver, {...options, seed: undefined}, lock.touch);
		});
	} finally {
		lock.release();
	}
}

/** Articles in one transaction; while it is open the wasm build keeps readers out. */
const batches = {'node:sqlite': 500, wasm: 200};
const writing = 'pragma cache_size = -32000; pragma synchronous = normal; pragma temp_store = memory;';

async function refreshed(driver: SqlDriver, options: DatabaseOptions, touch: () => void): Promise<void> {
	const {file, seed, onProgress, signal, oneShot} = options;
	if (!existsSync(file) && seed !== undefined) copySeed(seed, file);
	const database = driver.open(file, {readOnly: false, oneShot});
	try {
		database.exec(writing);
		const version = schemaOf(database);
		if (version === undefined) createSchema(database);
		else if (!isOurs(database)) throw new OutdatedError(`tables of version ${version}`);
		for await (const progress of refresh(database, {...options, batch: batches[driver.name], onBatch: touch})) {
			await onProgress?.(progress);
			signal?.throwIfAborted();
		}
	} finally {
		database.close();
	}
}

function copySeed(seed: string, file: string): void {
	const aside = `${file}.${process.pid}`;
	copyFileSync(seed, aside);
	renameSync(aside, file);
}

/** Takes an archive away, with what SQLite keeps beside it. */
export function discard(file: string): void {
	for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, {force: true});
	rmSync(`${file}.lock`, {force: true, recursive: true});
}
