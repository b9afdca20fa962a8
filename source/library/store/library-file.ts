import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseJson} from '../input/bounded-json.js';
import {isRecord} from '../input/is-record.js';
import {LibraryError} from '../library-error.js';
import {isLibraryPath, type LibraryPath, libraryPaths} from './library-files.js';

const format = 'karabakh-reader library';
/** Of what may be in the file. */
const newest = 1;

/** A library as one file: JSON with every file of it as it stands, by its path. */
export function exportLibrary(folder: string): string {
	const files = libraryPaths(folder).map(path => [path, readFileSync(join(folder, path), 'utf8')] as const);
	return `${JSON.stringify({format, version: newest, files: Object.fromEntries(files)}, null, '\t')}\n`;
}

export type LibraryFiles = {
	readonly files: ReadonlyMap<LibraryPath, string>;
	/** Paths that no library has; nothing is written there. */
	readonly refused: readonly string[];
};

/** The files in an exported library. @throws {LibraryError} when the text is none */
export function readLibraryFile(text: string, name: string): LibraryFiles {
	const data = parsed(text, name);
	if (!isRecord(data) || data['format'] !== format || !isRecord(data['files']))
		throw new LibraryError(`${name} is no library that “library export” wrote`);
	if (typeof data['version'] !== 'number' || data['version'] > newest)
		throw new LibraryError(`${name} was written by a newer program: get that one to import it`);
	const entries = Object.entries(data['files']).flatMap(([path, content]): [string, string][] =>
		typeof content === 'string' ? [[path, content]] : [],
	);
	return {
		files: new Map(entries.filter(([path]) => isLibraryPath(path))),
		refused: entries.map(([path]) => path).filter(path => !isLibraryPath(path)),
	};
}

function parsed(text: string, name: string): unknown {
	try {
		return parseJson(text);
	} catch {
		throw new LibraryError(`${name} is no library that “library export” wrote`);
	}
}
