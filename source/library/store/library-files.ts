import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Files of a library by their path below it, with `/` everywhere: articles, what describes their negotiations, tables. */
export type LibraryPath = string;

/** Nothing hidden, nothing that leads out of the folder, no control characters, two names at most. */
const wellFormed = /^(?:[^/\\:.\p{Cc}][^/\\:\p{Cc}]*\/)?[^/\\:.\p{Cc}][^/\\:\p{Cc}]*\.(?:md|yaml)$/u;
const longestPath = 400;

export function isLibraryPath(path: string): boolean {
	return path.length <= longestPath && wellFormed.test(path);
}

export function isArticlePath(path: string): boolean {
	return isLibraryPath(path) && /^[^/]+\/.+\.md$/.test(path);
}

/** What a library holds, in order. */
export function libraryPaths(folder: string): LibraryPath[] {
	if (!existsSync(folder)) return [];
	const paths = readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
		if (entry.name.startsWith('.')) return [];
		if (entry.isFile()) return [entry.name];
		return entry.isDirectory() ? readdirSync(join(folder, entry.name)).map(name => `${entry.name}/${name}`) : [];
	});
	return paths.filter(path => isLibraryPath(path) && statSync(join(folder, path)).isFile()).sort();
}
