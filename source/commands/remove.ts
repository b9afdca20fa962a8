import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {isArticleId} from '../corpus/read.js';
import {libraryPaths} from '../library/store/library-files.js';
import {removeArticles, restoreLast} from '../library/store/removal.js';
import type {Invocation, Options} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import {count} from '../output/count.js';
import {CommandError} from './command-error.js';
import {chosenLibrary} from './chosen-library.js';
import {tell, write} from './streams.js';

/** Takes articles out of the person's library, or brings back what was taken out last. @returns exit code 0, or 1 when there is nothing to bring back */
export function remove({words, options}: Invocation): number {
	const folder = chosenLibrary(options);
	if (options.undo) {
		if (words.length > 0) throw new CommandError('remove --undo brings back what was removed last: give it no ids');
		return undo(folder, options);
	}
	if (words.length === 0) throw new CommandError('remove what? Give ids of your own articles, or --undo');
	const ids = [...new Set(words)];
	for (const id of ids) checkId(id, folder);
	removeArticles(folder, ids, Date.now());
	writeIds(ids, options);
	tell(
		`removed ${count(ids.length, 'article')} from ${folder}: “remove --undo” brings ${ids.length === 1 ? 'it' : 'them'} back`,
	);
	return 0;
}

function undo(folder: string, options: Options): number {
	const restored = existsSync(folder) ? restoreLast(folder) : undefined;
	if (restored === undefined) {
		tell(`nothing removed waits in ${folder}`);
		return 1;
	}
	writeIds(restored.back, options);
	if (restored.back.length > 0) tell(`brought back ${count(restored.back.length, 'article')}`);
	if (restored.left.length === 0) return 0;
	tell(`not brought back, something new stands there: ${restored.left.join(', ')}`);
	return 2;
}

function writeIds(ids: readonly string[], {print0}: Options): void {
	write(
		ids.map(id => `${id}${print0 ? '\0' : '\n'}`),
		undefined,
	);
}

/** @throws {CommandError} for what is none of the person's own articles: nothing is removed then */
function checkId(id: string, folder: string): void {
	if (isArticleId(id) && existsSync(join(folder, `${id}.md`))) return;
	const own = libraryPaths(folder).flatMap(path =>
		path.includes('/') && path.endsWith('.md') ? [path.slice(0, -3)] : [],
	);
	const near = nearest(id, own);
	throw new CommandError(
		`no article “${id}” in your library (${folder}): ${near === undefined ? 'only your own can be removed' : `did you mean “${near}”?`}`,
	);
}
