import type {SqlDatabase} from './driver.js';

/** Something read of a database, kept until another connection has written into it. */
export function untilChanged<T>(database: SqlDatabase, read: () => T): () => T {
	let kept: {readonly version: unknown; readonly value: T} | undefined;
	return () => {
		const version = versionOf(database);
		if (kept === undefined || kept.version !== version) kept = {version, value: read()};
		return kept.value;
	};
}

/** Changes when another connection has written. */
export function versionOf(database: SqlDatabase): unknown {
	return database.prepare('pragma data_version').get()?.['data_version'];
}
