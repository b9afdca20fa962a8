import {basename} from 'node:path';
import {folderNameOf} from './folder-tables.js';

/** The name of an article's file in the negotiation it belongs to: of two folders it may be that of a text and of the account beside it. */
function nameOf(file: string, underOf: (folder: string) => string): string {
	return `${underOf(folderNameOf(file))}/${basename(file).normalize('NFC')}`;
}

/**
 * Those of the files that share a name with one of the others.
 * @param underOf the negotiation that a folder's articles belong to now
 */
export function namesakesOf<T>(
	files: Iterable<T>,
	others: readonly string[],
	{fileOf, underOf}: {readonly fileOf: (file: T) => string; readonly underOf: (folder: string) => string},
): T[] {
	const names = new Set(others.map(file => nameOf(file, underOf)));
	return [...files].filter(file => names.has(nameOf(fileOf(file), underOf)));
}
