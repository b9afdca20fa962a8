import type {SqlDatabase} from './driver.js';

/** What is kept about the archive itself. */
export type MetaKey =
	| 'schema'
	/** Versions of rules and hash of the names by which the articles were annotated. */
	| 'annotation'
	/** `Catalogue` as JSON without its large tables, which stand apart: a question seldom needs all of them. */
	| 'catalogue'
	| LargeTable
	/** The index of the listed names, packed. */
	| 'names'
	/** Dates of negotiations and names of outlets by which the articles were filed. */
	| 'filing'
	/** How often the archive was changed. */
	| 'revision'
	/** 1 when all files were read. */
	| 'complete'
	/** When all files were last compared with what was read of them, in milliseconds since 1970. */
	| 'checked'
	/** 1 when words may have gone from all texts that are in the vocabulary. */
	| 'removed'
	/** Revision for which the names that no table lists were put together. */
	| 'unlisted'
	/** 1 when the names are counted by outlet. */
	| 'cells'
	/** Number of articles. */
	| 'articles';

/** Tables of the catalogue, as JSON. */
export type LargeTable = (typeof largeTables)[number];
export const largeTables = ['negotiations', 'actors', 'places', 'wording'] as const;

export function hasMeta(database: SqlDatabase, key: MetaKey): boolean {
	return database.prepare('select 1 as found from meta where key = ?').get(key) !== undefined;
}

export function readBytes(database: SqlDatabase, key: MetaKey): Uint8Array | undefined {
	const value = database.prepare('select value from meta where key = ?').get(key)?.['value'];
	return value instanceof Uint8Array ? value : undefined;
}

export function readMeta(database: SqlDatabase, key: MetaKey): string | number | undefined {
	const value = database.prepare('select value from meta where key = ?').get(key)?.['value'];
	return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

export function writeMeta(database: SqlDatabase, key: MetaKey, value: string | number | Uint8Array): void {
	database.prepare('insert or replace into meta(key, value) values(?, ?)').run(key, value);
}
