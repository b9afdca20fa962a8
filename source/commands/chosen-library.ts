import {libraryFolder} from '../library/store/library-folder.js';
import type {Options} from '../options/parse/invocation.js';

/** The library that --into names, else the person's own. */
export function chosenLibrary({into}: Options): string {
	return into ?? libraryFolder(process.env);
}
