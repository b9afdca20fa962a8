import {closeSync, fstatSync, openSync, readFileSync, renameSync} from 'node:fs';
import {codeOf} from '../corpus/files/code-of.js';
import {problemOf, type SettingsProblem} from './problem.js';
import {isRecord} from './shape.js';

export const configName = 'config';
export const fileName = `${configName}.json`;

/** Bytes. A hundred thousand notes are less: a larger file is a mistake, and reading it would hold up the first frame. */
const largestFile = 16 * 2 ** 20;

/** Under what name a settings file is kept that we cannot go on with. */
export function asideName(file: string, time: Date): string {
	return file.replace(/\.json$/, `.broken-${time.toISOString().replaceAll(/[:.]/g, '-')}.json`);
}

/** The parsed file; one that is not there is empty, one that is not JSON or too large is renamed and said. */
export function readSettingsFile(file: string, now: () => Date): {value?: unknown; problem?: SettingsProblem} {
	let text: string | undefined;
	try {
		text = readBounded(file);
	} catch (error) {
		return codeOf(error) === 'ENOENT' ? {} : {problem: problemOf('unreadable', file, error)};
	}
	if (text === undefined) return {problem: setAside(file, now(), 'too-large')};
	const value = parsed(text);
	return isRecord(value) ? {value} : {problem: setAside(file, now(), 'not-json')};
}

/** Undefined when it is too large. */
function readBounded(file: string): string | undefined {
	const descriptor = openSync(file, 'r');
	try {
		return fstatSync(descriptor).size > largestFile ? undefined : readFileSync(descriptor, 'utf8');
	} finally {
		closeSync(descriptor);
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function setAside(file: string, time: Date, reason: 'not-json' | 'too-large'): SettingsProblem {
	const path = asideName(file, time);
	try {
		renameSync(file, path);
		return {kind: 'set-aside', path, reason};
	} catch (error) {
		return problemOf('unreadable', file, error);
	}
}
