import {closeSync, constants, fstatSync, type Dirent, lstatSync, openSync, readdirSync, readSync} from 'node:fs';
import {extname, join} from 'node:path';
import {reasonOf} from '../../corpus/files/read-text.js';
import {LibraryError} from '../library-error.js';
import {mostBytes, type Source} from './source.js';

/** Ends of names that a folder's files are read by. */
const extensions: ReadonlySet<string> = new Set(
	'html htm xhtml mht mhtml eml mbox docx txt text md markdown enex rdf json jsonl ndjson csv tsv xml rss atom'
		.split(' ')
		.map(name => `.${name}`),
);
/** What lies beside articles in many folders, and is none. */
const notArticles = /^(?:readme|contributing|changelog|licen[cs]e)\./i;
const deepest = 12;
const mostFiles = 10_000;

export type Listed = {
	readonly files: readonly string[] /** What was passed over, in one sentence each. */;
	readonly notes: readonly string[];
};

/**
 * The files that a path stands for: itself, or what lies below a folder and looks like an article. Hidden entries are
 * passed over silently, links with a note: they may lead anywhere, or back.
 * @throws {LibraryError} when nothing is there.
 */
export function listFiles(path: string): Listed {
	let isFolder: boolean;
	try {
		// The person's own word is followed, even through a link.
		isFolder = lstatSync(path).isDirectory() || isDirectoryLink(path);
	} catch (error) {
		throw new LibraryError(`${path} ${reasonOf(error)}`);
	}
	if (!isFolder) return {files: [path], notes: []};
	const files: string[] = [];
	const notes: string[] = [];
	const passed: string[] = [];
	walk(path, deepest, {files, notes, passed});
	if (passed.length > 0) notes.push(passedOver(path, passed));
	if (files.length >= mostFiles) notes.push(`${path}: more than ${mostFiles} files, the rest is left out`);
	return {files, notes};
}

function isDirectoryLink(path: string): boolean {
	try {
		readdirSync(path);
		return true;
	} catch {
		return false;
	}
}

/** In names: more are counted only. */
const mostNamed = 5;

function passedOver(folder: string, passed: readonly string[]): string {
	const named = passed.slice(0, mostNamed).join(', ');
	const more = passed.length > mostNamed ? ` and ${passed.length - mostNamed} more` : '';
	return `${folder}: passed over ${passed.length === 1 ? 'a file' : `${passed.length} files`} not read as articles: ${named}${more}`;
}

type Walked = {readonly files: string[]; readonly notes: string[]; readonly passed: string[]};

function walk(folder: string, depth: number, walked: Walked): void {
	const {files, notes, passed} = walked;
	let entries: Dirent[];
	try {
		entries = readdirSync(folder, {withFileTypes: true}).toSorted((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		notes.push(`${folder} ${reasonOf(error)}`);
		return;
	}
	const pages = new Set(entries.map(({name}) => name));
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.name.startsWith('.') || entry.name === 'node_modules' || files.length >= mostFiles) continue;
		if (entry.isSymbolicLink()) notes.push(`${path}: a link, not followed; name it to add it`);
		else if (entry.isDirectory() && isPartOfPage(entry.name, pages)) continue;
		else if (entry.isDirectory() && depth > 0) walk(path, depth - 1, walked);
		else if (entry.isDirectory()) notes.push(`${path}: too deep, left out; name it to add it`);
		else if (entry.isFile() && isReadable(entry.name)) files.push(path);
		else if (entry.isFile()) passed.push(entry.name);
	}
}

/** The folder that a browser puts beside a page it saves: pictures, styles, frames of advertisements. */
function isPartOfPage(name: string, beside: ReadonlySet<string>): boolean {
	const page = /^(.+)(?:_files|_fichiers|-Dateien|_archivos|\.files)$/.exec(name)?.[1];
	return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}

function isReadable(name: string): boolean {
	return extensions.has(extname(name).toLowerCase()) && !notArticles.test(name);
}

/**
 * Reads a file whole, up to the bound, through one open file: it may change or be replaced meanwhile.
 * @throws {LibraryError} saying why it cannot be read.
 */
export function readFile(path: string): Source {
	let file: number | undefined;
	try {
		// A named pipe would block for ever.
		file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
		if (fstatSync(file).isDirectory()) throw new LibraryError(`${path} is a folder inside a folder being read`);
		return {name: path, bytes: readWhole(file, path)};
	} catch (error) {
		throw error instanceof LibraryError ? error : new LibraryError(`${path} ${reasonOf(error)}`);
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

function readWhole(file: number, name: string): Uint8Array {
	const chunks: Uint8Array[] = [];
	let total = 0;
	for (;;) {
		const chunk = new Uint8Array(65_536);
		const count = readSync(file, chunk);
		if (count === 0) return Buffer.concat(chunks);
		total += count;
		if (total > mostBytes) throw new LibraryError(`${name} is larger than 10 MB: split it`);
		chunks.push(chunk.subarray(0, count));
	}
}

/** @throws {LibraryError} when more comes than an article can be. */
export async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<Source> {
	const chunks: Uint8Array[] = [];
	let total = 0;
	for await (const chunk of stream) {
		total += chunk.length;
		if (total > mostBytes) throw new LibraryError(`${name} is larger than 10 MB: split it`);
		chunks.push(chunk);
	}
	return {name, bytes: Buffer.concat(chunks)};
}
