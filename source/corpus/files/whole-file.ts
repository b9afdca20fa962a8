import fs from 'node:fs';
import {dirname, resolve} from 'node:path';
import {codeOf} from './code-of.js';

/** The calls that write, so that a test can let each fail, or write half. */
export type FileCalls = Pick<
	typeof fs,
	'openSync' | 'writeSync' | 'fsyncSync' | 'fchmodSync' | 'closeSync' | 'renameSync' | 'linkSync' | 'rmSync'
>;

export type WriteOptions = {
	/** Without it a file that is there is an error, EEXIST. */
	readonly replace?: boolean;
	readonly calls?: FileCalls;
};

/** Bytes that lie on the disk beside where they are wanted. */
export type StagedFile = {
	/** Gives them their name. @throws {Error} of the file system, with nothing left behind */
	publish(): void;
	discard(): void;
};

const mostLinks = 40;
const permissions = 0o7777;
let staged = 0;

/** Names of files that a run which was killed may leave behind, with the number of its process. No reader of a corpus takes one for an article. */
export const temporaryName = /\.(\d+)\.\d+\.tmp$/;

/**
 * Writes a file that appears whole or not at all, all bytes on the disk before its name. Links are followed, the mode of what is replaced is
 * kept, and what is no regular file (a device, a named pipe) is written into, since there is nothing to replace.
 * @throws {Error} of the file system; nothing is left behind then.
 */
export function writeWhole(path: string, text: string, options: WriteOptions = {}): void {
	const {calls = fs} = options;
	const target = targetOf(path);
	if (target === undefined) writeInto(path, text, calls);
	else stageFile(path, text, options).publish();
}

/**
 * The first half of `writeWhole`, for several files of which all or none should appear.
 * @throws {Error} of the file system; nothing is left behind then.
 */
export function stageFile(path: string, text: string, {replace = true, calls = fs}: WriteOptions = {}): StagedFile {
	const target = targetOf(path) ?? path;
	const temporary = `${target}.${process.pid}.${++staged}.tmp`;
	const discard = () => calls.rmSync(temporary, {force: true});
	try {
		// What a run that was killed left behind under the same number.
		discard();
		const file = calls.openSync(temporary, 'wx');
		try {
			writeAll(file, text, calls);
			const mode = fs.statSync(target, {throwIfNoEntry: false})?.mode;
			if (mode !== undefined) calls.fchmodSync(file, mode & permissions);
			calls.fsyncSync(file);
		} finally {
			calls.closeSync(file);
		}
	} catch (error) {
		discard();
		throw error;
	}
	return {
		publish() {
			try {
				if (replace) calls.renameSync(temporary, target);
				else linkNew(temporary, target, calls);
				syncFolder(dirname(target));
			} finally {
				discard();
			}
		},
		discard,
	};
}

/** The path with links followed to their end, even where nothing is yet; undefined where bytes go into what is there. */
function targetOf(path: string): string | undefined {
	const found = fs.statSync(path, {throwIfNoEntry: false});
	if (found !== undefined && !found.isFile() && !found.isDirectory()) return undefined;
	let target = resolve(path);
	for (let links = 0; links < mostLinks; links++) {
		// `/dev/stdout` may lead to a file that somebody else has open: a new one of that name would not be it. In `/dev/shm` lie files as anywhere.
		if (/^\/(?:dev(?!\/shm\/)|proc)\//.test(target)) return undefined;
		if (fs.lstatSync(target, {throwIfNoEntry: false})?.isSymbolicLink() !== true) return target;
		target = resolve(dirname(target), fs.readlinkSync(target));
	}
	return target;
}

function writeInto(path: string, text: string, calls: FileCalls): void {
	const file = calls.openSync(path, fs.constants.O_WRONLY | fs.constants.O_APPEND);
	try {
		writeAll(file, text, calls);
	} finally {
		calls.closeSync(file);
	}
}

/** A disk that is nearly full takes a part, and only the next call says so. */
function writeAll(file: number, text: string, calls: FileCalls): void {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length; ) at += calls.writeSync(file, bytes, at, bytes.length - at);
}

/** A link never replaces. Where the file system has none, the moment between looking and renaming is the risk. */
function linkNew(temporary: string, target: string, calls: FileCalls): void {
	try {
		calls.linkSync(temporary, target);
	} catch (error) {
		if (codeOf(error) === 'EEXIST' || fs.existsSync(target)) throw error;
		if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
		calls.renameSync(temporary, target);
	}
}

/** So that the name, too, survives a power cut. Not every system opens folders. */
function syncFolder(folder: string): void {
	try {
		const file = fs.openSync(folder, 'r');
		try {
			fs.fsyncSync(file);
		} finally {
			fs.closeSync(file);
		}
	} catch {
		// The file itself is written.
	}
}
