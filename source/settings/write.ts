import Conf from 'conf';
import {copyFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {applied, isMisshapen, type SettingsChange} from './change.js';
import {asideName, configName, fileName} from './file.js';
import {takeLock} from './lock.js';
import {problemOf, type SettingsProblem} from './problem.js';
import type {FileRecord} from './shape.js';

export type Written = {readonly done: boolean; readonly problem?: SettingsProblem};

/**
 * Applies changes to what is in the file at this moment. Reading and writing are one step for every reader of this folder; Conf writes to a
 * temporary file and renames it. Never waits and never throws.
 */
export function writeChanges(folder: string, changes: readonly SettingsChange[], time: Date): Written {
	const lock = join(folder, `${configName}.lock`);
	let release: (() => void) | undefined;
	try {
		mkdirSync(folder, {recursive: true});
		release = takeLock(lock);
		if (release === undefined) return {done: false, problem: {kind: 'busy', path: lock}};
		const conf = new Conf<FileRecord>({cwd: folder, configName, projectName: 'karabakh-reader', projectSuffix: ''});
		const before = conf.store;
		const problem = changes.some(change => isMisshapen(before, change)) ? copied(join(folder, fileName), time) : {};
		conf.store = changes.reduce((file, change) => applied(file, change, time.toISOString()), before);
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
