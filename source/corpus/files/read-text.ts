import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../model.js';
import {present} from '../schema/present.js';

/** Files beyond this are not opened; the parsers have tighter bounds of their own. In bytes. */
const maxBytes = 4_000_000;

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'is not there: check the path',
	ENOTDIR: 'is not a folder: give the folder that holds the articles',
	EACCES: 'cannot be read: you have no permission',
	EPERM: 'cannot be read: you have no permission',
	EISDIR: 'is a folder, not a file',
	ELOOP: 'is a link that leads to itself',
};

/** What a failed file system call means for the person, to follow the path. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return reasons[code] ?? `cannot be read (${code === '' ? String(error) : code})`;
}

/** Whether the file is there and, links followed, below the folder. */
export function isInside(folder: string, file: string): boolean {
	try {
		return fs.realpathSync(path.join(folder, file)).startsWith(fs.realpathSync(folder) + path.sep);
	} catch {
		return false;
	}
}

export type TextFile = {
	readonly text?: string;
	readonly problem?: Problem;
};

/** Reads a text file whole. A file that is too large or cannot be read gives a problem, never an exception. */
export function readText(file: string): TextFile {
	try {
		const refused = refusal(file, fs.statSync(file));
		return refused ?? checked(file, fs.readFileSync(file, 'utf8'));
	} catch (error) {
		return failed(file, reasonOf(error));
	}
}

/**
 * The same without holding up anything else meanwhile; for one file about ten times the work. What was read becomes a text only where it is
 * asked for: until then its bytes take nothing of the space that V8 is short of.
 */
export async function readTextMeanwhile(file: string): Promise<() => TextFile> {
	try {
		const refused = refusal(file, await fs.promises.stat(file));
		if (refused !== undefined) return () => refused;
		const bytes = await fs.promises.readFile(file);
		return () => checked(file, bytes.toString('utf8'));
	} catch (error) {
		return () => failed(file, reasonOf(error));
	}
}

/** A named pipe would be waited for without end, a device never ends. */
function refusal(file: string, stats: fs.Stats): TextFile | undefined {
	if (stats.isDirectory()) return failed(file, 'is a folder, not a file');
	if (!stats.isFile()) return failed(file, 'is no regular file: put a copy of the text there');
	return stats.size > maxBytes ? failed(file, 'larger than 4 MB: split the file') : undefined;
}

function failed(file: string, message: string): TextFile {
	return {problem: {file, message, severity: 'error'}};
}

function checked(file: string, text: string): TextFile {
	const problem: Problem | undefined = text.includes('\ufffd')
		? {file, message: 'not valid UTF-8: save the file as UTF-8', severity: 'warning'}
		: undefined;
	return present({text, problem});
}
