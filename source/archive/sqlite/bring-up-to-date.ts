import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliDecompressSync} from 'node:zlib';
import type {Attribute} from '../../annotate/annotate.js';
import {takeWorkLock} from '../../corpus/files/lock.js';
import {isDamage} from './damage.js';
import {discard, writerLockOf} from './discard.js';
import type {SqlDriver} from './driver.js';
import {NoRoomError} from './numbering.js';
import type {DatabaseOptions} from './open-database.js';
import {OutdatedError, refresh} from './refresh.js';
import {isOurs} from './rules.js';
import {createSchema, schemaOf} from './schema.js';
import {spareMemory} from './spare-memory.js';

export type UpdateOptions = Omit<DatabaseOptions, 'attribute'> & {readonly attribute: Attribute};

/** In milliseconds. */
const betweenLooks = 100;

/** Reads what changed into the archive, once nobody else does. */
export async function bringUpToDate(driver: SqlDriver, options: UpdateOptions): Promise<void> {
	const {file, signal} = options;
	mkdirSync(dirname(file), {recursive: true});
	let lock = takeWorkLock(writerLockOf(file));
	while (lock === undefined) {
		await wait(betweenLooks, undefined, {...(signal && {signal})});
		lock = takeWorkLock(writerLockOf(file));
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

async function refreshed(driver: SqlDriver, options: UpdateOptions, touch: () => void): Promise<void> {
	const {file, seed, onProgress, signal, oneShot} = options;
	if (!existsSync(file) && seed !== undefined) unpackSeed(seed, file);
	const database = driver.open(file, {readOnly: false, oneShot});
	try {
		database.exec(writing);
		const version = schemaOf(database);
		if (version === undefined) createSchema(database);
		else if (!isOurs(database)) throw new OutdatedError(`tables of version ${version}`);
		for await (const progress of refresh(database, {...options, batch: batches[driver.name], onBatch: touch})) {
			spareMemory();
			await onProgress?.(progress);
			signal?.throwIfAborted();
		}
	} finally {
		database.close();
	}
}

/** Unpacks an archive that has much of it already. */
function unpackSeed(seed: string, file: string): void {
	const aside = `${file}.${process.pid}`;
	writeFileSync(aside, brotliDecompressSync(readFileSync(seed)));
	renameSync(aside, file);
}
