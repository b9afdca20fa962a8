import Conf from 'conf';
import {copyFileSync, existsSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {removeLockLeftovers, takeLock} from '../corpus/files/lock.js';
import {temporaryName, writeWhole} from '../corpus/files/whole-file.js';
import {applied, isMisshapen, type SettingsChange} from './change.js';
import {asideName, configName, fileName} from './file.js';
import {problemOf, type SettingsProblem} from './problem.js';
import type {FileRecord} from './shape.js';

export type Written = {readonly done: boolean; readonly problem?: SettingsProblem};

/**
 * Applies changes to what is in the file at this moment. Reading and writing are one step for every reader of this folder. Conf reads; the
 * writing is ours, since Conf's takes one call for the whole text and would keep half of it on a full disk. Never waits and never throws.
 */
export function writeChanges(folder: string, changes: readonly SettingsChange[], time: Date): Written {
	const lock = lockOf(folder);
	let release: (() => void) | undefined;
	try {
		mkdirSync(folder, {recursive: true});
		release = takeLock(lock);
		if (release === undefined) return {done: false, problem: {kind: 'busy', path: lock}};
		const conf = new Conf<FileRecord>({cwd: folder, configName, projectName: 'karabakh-reader', projectSuffix: ''});
		const before = conf.store;
		const problem = changes.some(change => isMisshapen(before, change)) ? copied(join(folder, fileName), time) : {};
		const after = changes.reduce((file, change) => applied(file, change, time.toISOString()), before);
		writeWhole(conf.path, `${JSON.stringify(after, undefined, '\t')}\n`);
		return {done: true, ...problem};
	} catch (error) {
		return {done: false, problem: problemOf('unwritten', folder, error)};
	} finally {
		release?.();
	}
}

function copied(file: string, time: Date): {readonly problem: SettingsProblem} {
	const path = asideName(file, time);
	copyFileSync(file, path);
	return {problem: {kind: 'copied', path}};
}

const lockOf = (folder: string): string => join(folder, `${configName}.lock`);

/** What a killed run leaves: a name on its way to become the file's (of ours, or of Conf in older versions). */
const isLeftover = (name: string): boolean =>
	name.startsWith(`${fileName}.`) && (temporaryName.test(name) || /\.tmp-\d+/.test(name));

/** Takes away what killed runs left in the folder, when nobody is writing there. @throws {Error} of the file system */
export function removeLeftovers(folder: string): void {
	if (!existsSync(folder)) return;
	const lock = lockOf(folder);
	const release = takeLock(lock);
	if (release === undefined) return;
	try {
		for (const name of readdirSync(folder).filter(isLeftover)) rmSync(join(folder, name), {force: true});
		removeLockLeftovers(lock);
	} finally {
		release();
	}
}
