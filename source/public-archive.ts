import {existsSync} from 'node:fs';
import type {NotKept} from './archive/sqlite/damage.js';
import {openKept} from './archive/sqlite/open-kept.js';
import type {Archive} from './archive/port.js';
import {shippedFolder} from './corpus/files/shipped.js';
import {readCorpus} from './corpus/read.js';
import {cacheFolder} from './settings/cache-folder.js';

export type OpenArchiveOptions = {
	/** The folder in which what was read of the articles is kept for the next time; the program's own cache folder without. */
	readonly cache?: string;
	/** Told while articles are read, the first time and where they have changed. */
	readonly onProgress?: (progress: {readonly read: number; readonly found: number}) => void;
	/** Ends the opening: it rejects with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Told why nothing can be kept (`full`: the disk; `no-folder`: a file stands in its place): all is held in memory then. */
	readonly onNotKept?: (why: NotKept) => void;
};

/**
 * Opens articles to be asked for, however many there are: folders of Markdown, each article of which is read and annotated once and kept in a
 * file of the cache (a second opening reads what has changed), or the archive of a team by its address. Answers are those of the program:
 * `find` gives a page of headers with what matched, `articles` whole articles by id. Close it when you are done.
 * @param from folders, the later ones before the earlier; or an address as `postgres://host/database`
 * @throws {Error} when there is no article, or the server does not answer
 */
export async function openArchive(
	from: readonly string[] | string,
	options: OpenArchiveOptions = {},
): Promise<Archive> {
	if (typeof from === 'string' && /^postgres(?:ql)?:\/\//.test(from)) {
		const {openPostgresArchive} = await import('./archive/postgres/open-postgres.js');
		return openPostgresArchive(from);
	}
	const folders = typeof from === 'string' ? [from] : from;
	const archive = (await keptOf(folders, options)) ?? (await inMemory(folders));
	const {articleCount, problems} = await archive.catalogue();
	if (articleCount > 0) return archive;
	await archive.close();
	const [first] = problems;
	throw new Error(first === undefined ? `no articles in ${folders.join(', ')}` : `${first.file}: ${first.message}`);
}

function keptOf(
	folders: readonly string[],
	{cache = cacheFolder(process.env), onProgress, onNotKept, signal}: OpenArchiveOptions,
): Promise<Archive | undefined> {
	const [first] = folders;
	return openKept({
		folders,
		mayBeEmpty: undefined,
		shipped: first !== undefined && existsSync(first) && first === shippedFolder() ? first : undefined,
		attribute: async () => (await import('./compare/voices/attribute.js')).attribute,
		cache,
		oneShot: false,
		onProgress,
		signal,
		tell: why => onNotKept?.(why),
	});
}

async function inMemory(folders: readonly string[]): Promise<Archive> {
	const [{memoryArchive}, {MemoryAnswers}, {spokenIn}] = await Promise.all([
		import('./archive/memory/memory-archive.js'),
		import('./archive/memory/memory-answers.js'),
		import('./compare/voices/spoken.js'),
	]);
	const corpus = await readCorpus(folders);
	return memoryArchive(new MemoryAnswers(corpus, spokenIn(corpus)));
}
