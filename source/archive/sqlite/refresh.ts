import type {Attribute} from '../../annotate/annotate.js';
import {planFolder} from '../../corpus/files/read-folder.js';
import type {Corpus} from '../../corpus/model.js';
import {hashOf} from '../../text/hash.js';
import {keepCatalogue, keepNames, keptCatalogue} from './catalogue.js';
import {keepCells} from './cell-table.js';
import {changesIn, type Changes, foldersOf} from './files.js';
import {ArticleFiling} from './filing.js';
import {completeTables, type FolderTables, readFolderTables} from './folder-tables.js';
import {hasMeta, readMeta, writeMeta} from './meta.js';
import {takeBack} from './take-back.js';
import {rulesKey} from './rules.js';
import type {SqlDatabase} from './driver.js';

/** Articles read so far, of those there are to be read. */
export type RefreshProgress = {
	readonly read: number;
	readonly found: number;
	/** What was read can be asked: there is a catalogue, which was just kept where it grew. */
	readonly kept: boolean;
};

export type RefreshOptions = {
	readonly folders: readonly string[];
	/** A folder in which it is no problem that there is no article yet. */
	readonly mayBeEmpty?: string | undefined;
	readonly attribute: Attribute;
	/** Articles written at once; what a killed process had not written is read again. */
	readonly batch: number;
	/** Told after every batch. */
	readonly onBatch?: () => void;
};

/** The archive was made by other rules or other names: it has to be made anew. */
export class OutdatedError extends Error {
	override readonly name = 'OutdatedError';
}

/**
 * Reads what is new or changed in the folders into the archive, and takes out what vanished. Written batch by batch: whenever it is stopped, the
 * next one goes on from there. Nothing is written between two steps of the generator.
 * @throws {OutdatedError} when what is in it was made by other rules or with other names
 */
export async function* refresh(database: SqlDatabase, options: RefreshOptions): AsyncGenerator<RefreshProgress, void> {
	const {folders, mayBeEmpty} = options;
	const plans = folders.map(folder => planFolder(folder, {mayBeEmpty: folder === mayBeEmpty}));
	const changes = changesIn(database, folders, plans);
	const times = foldersOf(folders, changes.found);
	const complete = readMeta(database, 'complete') === 1;
	if (complete && changes.changed.length === 0 && changes.vanished.length === 0) {
		finish(database, times);
		return;
	}
	const tables = await readFolderTables(plans, changes);
	const names = completeTables(tables);
	claim(database, names);
	yield* fileArticles(database, {...options, tables, names, changes});
	finish(database, times, () => completeTables(tables, {database, folders}));
}

/** The rules and the names that articles are annotated by. */
export function annotationKey({actors, places}: Corpus): string {
	return rulesKey + hashOf(JSON.stringify([actors, places]));
}

function claim(database: SqlDatabase, names: Corpus): void {
	const key = annotationKey(names);
	const had = readMeta(database, 'annotation');
	if (had === key) return;
	if (had !== undefined) throw new OutdatedError(`annotated as ${had}, wanted ${key}`);
	writeMeta(database, 'annotation', key);
}

type Filing = RefreshOptions & {readonly tables: FolderTables; readonly names: Corpus; readonly changes: Changes};

async function* fileArticles(database: SqlDatabase, filing: Filing): AsyncGenerator<RefreshProgress, void> {
	const run = new ArticleFiling(database, filing);
	await run.prepare();
	const found = run.count;
	let kept = readMeta(database, 'catalogue') !== undefined;
	/** Articles from which on the catalogue is kept again: as often as their number doubles. */
	let next = kept ? Infinity : 0;
	yield {read: 0, found, kept};
	for await (const read of run.steps()) {
		if (read >= next && read < found) {
			keepSoFar(database, filing);
			kept = true;
			next = 2 * read;
		}
		filing.onBatch?.();
		yield {read, found, kept};
	}
}

/** The first reading of many articles: who asks meanwhile finds what is there. */
function keepSoFar(database: SqlDatabase, {tables, folders}: Filing): void {
	inTransaction(database, () => keepCatalogue(database, completeTables(tables, {database, folders})));
}

function inTransaction(database: SqlDatabase, write: () => void): void {
	database.exec('begin immediate');
	try {
		write();
		database.exec('commit');
	} catch (error) {
		takeBack(database);
		throw error;
	}
}

function finish(database: SqlDatabase, times: ReadonlyMap<string, number>, tables?: () => Corpus): void {
	inTransaction(database, () => {
		writeMeta(database, 'checked', Date.now());
		database.exec('delete from folder');
		const put = database.prepare('insert into folder values(?, ?)');
		for (const [path, time] of times) put.run(path, time);
		if (tables === undefined && !hasMeta(database, 'names')) {
			keepNames(database, keptCatalogue(database));
		}
		if (tables !== undefined) {
			keepCatalogue(database, tables());
			keepCells(database);
			writeMeta(database, 'revision', Number(readMeta(database, 'revision') ?? 0) + 1);
			writeMeta(database, 'complete', 1);
		}
	});
}
