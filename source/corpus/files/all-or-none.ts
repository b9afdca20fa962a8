import {existsSync, mkdirSync, readFileSync, rmdirSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {type StagedFile, stageFile, type WriteOptions, writeWhole} from './whole-file.js';

export type FileToWrite = {readonly path: string; readonly text: string; readonly replace: boolean};

type Prepared = FileToWrite & {readonly before: string | undefined; readonly staged: StagedFile};

/**
 * Writes several files of which all appear or none: first the bytes of each lie on the disk, then they get their names, in the order given.
 * @throws {Error} of the file system; what was there is there again, and folders made for it are gone.
 */
export function writeAllOrNone(files: readonly FileToWrite[], calls?: WriteOptions['calls']): void {
	const prepared: Prepared[] = [];
	const folders: string[] = [];
	let published = 0;
	try {
		for (const file of files) {
			folders.push(...makeFolder(dirname(file.path)));
			const staged = stageFile(file.path, file.text, {
				replace: file.replace,
				...(calls === undefined ? {} : {calls}),
			});
			prepared.push({...file, staged, before: existsSync(file.path) ? readFileSync(file.path, 'utf8') : undefined});
		}
		for (const {staged} of prepared) {
			staged.publish();
			published++;
		}
	} catch (error) {
		for (const file of prepared.slice(0, published)) restore(file);
		for (const {staged} of prepared.slice(published)) staged.discard();
		for (const folder of folders.toReversed()) removeEmpty(folder);
		throw error;
	}
}

/** @returns the folders that were not there, outermost first */
function makeFolder(folder: string): readonly string[] {
	const missing: string[] = [];
	for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
	mkdirSync(folder, {recursive: true});
	return missing;
}

function restore({path, before}: Prepared): void {
	try {
		if (before === undefined) rmSync(path, {force: true});
		else writeWhole(path, before);
	} catch {
		// The error that led here is the one to tell.
	}
}

function removeEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// Somebody else has put something into it.
	}
}
