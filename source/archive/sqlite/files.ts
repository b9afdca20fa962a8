import {readdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {below} from '../../corpus/files/corpus-files.js';
import type {FileTask, FolderPlan} from '../../corpus/files/read-folder.js';
import type {SqlDatabase} from './driver.js';

export type FileState = {readonly size: number; readonly mtime: number};

/** A file as it is now. `key` names it below its folder, wherever that lies. */
export type FoundFile = FileState & {readonly task: FileTask; readonly key: string};

/** A file as it was when it was read. */
export type KnownFile = FileState & {
	readonly key: string;
	readonly article: number | undefined;
	readonly id: string | undefined;
	readonly part: string | undefined;
};

/** What has to be done to be up to date with the files. */
export type Changes = {
	/** New files, and those whose size or time is another. */
	readonly changed: readonly FoundFile[];
	readonly vanished: readonly KnownFile[];
	/** All there are. */
	readonly found: readonly FoundFile[];
	readonly known: ReadonlyMap<string, KnownFile>;
};

export function stateOf(path: string): FileState | undefined {
	const stats = statSync(path, {throwIfNoEntry: false});
	return stats && {size: stats.size, mtime: stats.mtimeMs};
}

/** Compares the files of the folders with what was read of them. */
export function changesIn(database: SqlDatabase, folders: readonly string[], plans: readonly FolderPlan[]): Changes {
	const known = new Map(
		database
			.prepare('select path, size, mtime, article, id, part from file')
			.all()
			.map((row): [string, KnownFile] => [
				String(row['path']),
				{
					key: String(row['path']),
					size: Number(row['size']),
					mtime: Number(row['mtime']),
					article: row['article'] === null ? undefined : Number(row['article']),
					id: row['id'] === null ? undefined : String(row['id']),
					part: row['part'] === null ? undefined : String(row['part']),
				},
			]),
	);
	const found = plans.flatMap(({tasks}, folder) =>
		tasks.map(
			(task): FoundFile => ({
				...(stateOf(task.file) ?? {size: -1, mtime: 0}),
				task,
				key: keyOf(folder, folders[folder] ?? '', task.file),
			}),
		),
	);
	const changed = found.filter(file => !isAsBefore(file, known.get(file.key)));
	const there = new Set(found.map(({key}) => key));
	return {changed, vanished: [...known.values()].filter(({key}) => !there.has(key)), found, known};
}

/** The time of a file that came with the program: another on every machine, so that its size has to do. */
export const anyTime = -1;

export function isAsBefore({size, mtime}: FileState, before: FileState | undefined): boolean {
	return before?.size === size && (before.mtime === mtime || before.mtime === anyTime);
}

/** `0:2023-12-07-talks/herald.md`: number of the folder, and the path below it. */
function keyOf(number: number, folder: string, file: string): string {
	return `${number}:${file.slice(/[/\\]$/.test(folder) ? folder.length : folder.length + 1).replaceAll('\\', '/')}`;
}

/** The path of a file by its key. */
export function pathOf(key: string, folders: readonly string[]): string {
	const colon = key.indexOf(':');
	return below(folders[Number(key.slice(0, colon))] ?? '', key.slice(colon + 1));
}

/** The folders whose time tells of new, vanished and renamed files: the corpus folders and all below them. */
export function foldersOf(roots: readonly string[], found: readonly FoundFile[]): Map<string, number> {
	const folders = new Set([...roots, ...found.map(({task}) => dirname(task.file))]);
	for (const root of roots) {
		for (const entry of list(root)) if (entry.isDirectory()) folders.add(`${root.replace(/[/\\]$/, '')}/${entry.name}`);
	}
	return new Map([...folders].map(folder => [folder, stateOf(folder)?.mtime ?? -1]));
}

function list(folder: string): ReturnType<typeof entriesOf> {
	try {
		return entriesOf(folder);
	} catch {
		return [];
	}
}

const entriesOf = (folder: string) => readdirSync(folder, {withFileTypes: true});
