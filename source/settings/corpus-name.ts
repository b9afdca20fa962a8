import {delimiter, resolve} from 'node:path';

/** The corpus that comes with the program is the same one wherever a version of it is installed. */
const shipped = 'shipped';

/** Under which name the session of a corpus is kept: the set of its folders, in whatever order and spelling they were given. */
export function corpusName(folders: readonly string[]): string {
	if (folders.length === 0) return shipped;
	return [...new Set(folders.map(folder => resolve(folder)))].sort().join(delimiter);
}
