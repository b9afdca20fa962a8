import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {reasonOf} from '../../corpus/files/read-text.js';
import {writeWhole} from '../../corpus/files/whole-file.js';
import {parseJson} from '../input/bounded-json.js';
import {LibraryError} from '../library-error.js';
import {whileWriting} from '../store/writing.js';
import {type Followed, type FollowedFile, followedIn, followedText} from './followed.js';

/** Beside the articles that come of it, so that a library is followed as a whole. */
export function followedPath(folder: string): string {
	return join(folder, 'following.json');
}

/** What a library follows. @throws {LibraryError} when the file cannot be understood: it is left as it is */
export function readFollowed(folder: string): readonly Followed[] {
	return readFile(folder).feeds;
}

/**
 * Changes what a library follows: what is in the file by then, while nobody else writes. The file appears whole or stays as it was.
 * @throws {LibraryError} when it cannot be read or written
 */
export function changeFollowed(
	folder: string,
	change: (feeds: readonly Followed[]) => readonly Followed[],
): readonly Followed[] {
	try {
		return whileWriting(folder, () => {
			const before = readFile(folder);
			const feeds = change(before.feeds);
			if (feeds !== before.feeds)
				writeWhole(followedPath(folder), followedText({rest: before.rest, feeds: feeds.map(each => ({...each}))}));
			return feeds;
		});
	} catch (error) {
		throw error instanceof LibraryError ? error : new LibraryError(`${followedPath(folder)} ${reasonOf(error)}`);
	}
}

function readFile(folder: string): FollowedFile {
	const path = followedPath(folder);
	if (!existsSync(path)) return {rest: {version: 1}, feeds: []};
	let value: unknown;
	try {
		value = parseJson(readFileSync(path, 'utf8'));
	} catch (error) {
		const why = error instanceof SyntaxError ? 'is no JSON' : reasonOf(error);
		throw new LibraryError(`${path} ${why}: mend it, or move it away to begin afresh`);
	}
	const found = followedIn(value);
	if (found === undefined)
		throw new LibraryError(`${path} is no list of feeds: mend it, or move it away to begin afresh`);
	return found;
}
