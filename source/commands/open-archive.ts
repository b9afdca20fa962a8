import type {Archive} from '../archive/port.js';
import type {NotKept} from '../archive/sqlite/damage.js';
import type {AfterDamage} from '../archive/sqlite/discard.js';
import type {Article, Corpus} from '../corpus/model.js';
import {shippedFolder} from '../corpus/files/shipped.js';
import {libraryFolder} from '../library/store/library-folder.js';
import type {Options} from '../options/parse/invocation.js';
import {type Catalogue, emptyCorpus} from '../search/catalogue.js';
import {rememberMentions} from '../search/mentions/mentions.js';
import {cacheFolder} from '../settings/cache-folder.js';
import {asPerson} from './as-person.js';
import {haveFewFiles} from './few-files.js';
import {corpusFolders, openCorpus, refuseEmpty, tellProblems} from './open-corpus.js';
import {tell, withProgressLine} from './streams.js';
import {archiveNamed} from './team/open-team.js';

/** An archive, with what commands need of it all the time. */
export type OpenedArchive = {
	readonly archive: Archive;
	/** The tables, for whoever compares and formats; what was found in articles that were fetched is known with it. */
	readonly corpus: Corpus;
	/** Articles by id, in their order; one that is not there is left out. */
	readonly articles: (ids: readonly string[]) => Promise<readonly Article[]>;
};

/**
 * Opens what a command works on: an archive kept in the cache, made or brought up to date first; for a few files, or where none can be kept, one in
 * memory. What is wrong in the files is said on stderr.
 * @throws {CommandError} when there is no article
 */
export async function openArchive(options: Options): Promise<OpenedArchive> {
	const named = archiveNamed(options);
	if (named !== undefined) return openTeam(options, named);
	const folders = corpusFolders(options);
	const kept = haveFewFiles(folders) ? undefined : await keptArchive(folders);
	if (kept === undefined) return overCorpus(await openCorpus(options));
	return withTables(kept, options);
}

/**
 * The same of folders in which there may be nothing yet, and without a word about what is wrong in them.
 * @param mayBeEmpty one in which it is no problem that there is no article
 */
export async function openFolders(
	folders: readonly string[],
	mayBeEmpty: string,
): Promise<{readonly archive: Archive; readonly corpus: Corpus; readonly catalogue: Catalogue}> {
	const kept = haveFewFiles(folders) ? undefined : await keptArchive(folders, mayBeEmpty);
	const archive = kept ?? (await readInMemory(folders, mayBeEmpty));
	const catalogue = await archive.catalogue();
	return {archive, corpus: emptyCorpus(catalogue), catalogue};
}

async function readInMemory(folders: readonly string[], mayBeEmpty: string): Promise<Archive> {
	const {readCorpus} = await import('../corpus/read.js');
	return (await overCorpus(await readCorpus(folders, {mayBeEmpty}))).archive;
}

async function withTables(archive: Archive, options: Options): Promise<OpenedArchive> {
	const catalogue = await archive.catalogue();
	const corpus = emptyCorpus(catalogue);
	refuseEmpty(options, corpus, catalogue.articleCount);
	tellProblems(corpus);
	return {archive, corpus, articles: ids => fetched(archive, corpus, ids)};
}

/** A team's archive. @throws {ArchiveError} when it does not answer, or is none */
async function openTeam(options: Options, named: string): Promise<OpenedArchive> {
	const {openPostgresArchive} = await import('../archive/postgres/open-postgres.js');
	const archive = await openPostgresArchive(named);
	try {
		return await withTables(archive, options);
	} catch (error) {
		await archive.close();
		throw error;
	}
}

/**
 * Runs a command on an archive, which is closed afterwards; once more where the one that is kept turns out to be damaged: on one made anew, or on the
 * files where it can be neither read nor taken away.
 */
export async function withArchive<T>(options: Options, run: (opened: OpenedArchive) => Promise<T>): Promise<T> {
	try {
		return await withOpened(await openArchive(options), run);
	} catch (error) {
		const after = await afterDamage(options, error);
		if (after === 'whole') throw error;
		return withOpened(after === 'gone' ? await openArchive(options) : await overCorpus(await openCorpus(options)), run);
	}
}

/** What became of the archive that a command worked on when it failed; it may have another try where it was damaged. */
async function afterDamage(options: Options, error: unknown): Promise<AfterDamage> {
	if (archiveNamed(options) !== undefined) return 'whole';
	const {archiveFile, discardDamaged} = await import('../archive/sqlite/open-kept.js');
	const cache = cacheFolder(process.env);
	const after = discardDamaged(error, archiveFile(cache, corpusFolders(options)));
	if (after === 'gone') tell('the archive that is kept was damaged: it is made anew');
	if (after === 'stays')
		tell(`the archive that is kept in ${cache} is damaged and cannot be made anew: reading every file instead`);
	return after;
}

async function withOpened<T>(opened: OpenedArchive, run: (opened: OpenedArchive) => Promise<T>): Promise<T> {
	try {
		return await run({...opened, archive: asPerson(opened.archive)});
	} finally {
		await opened.archive.close();
	}
}

const saidNotKept: Readonly<Record<NotKept, string>> = {
	full: 'the disk is full',
	unwritable: 'it cannot be written to',
	'no-folder': 'it is no folder',
	unreadable: 'it cannot be opened',
	damaged: 'it is damaged',
};

async function keptArchive(
	folders: readonly string[],
	mayBeEmpty = libraryFolder(process.env),
): Promise<Archive | undefined> {
	const {openKept} = await import('../archive/sqlite/open-kept.js');
	const [first] = folders;
	const cache = cacheFolder(process.env);
	return withProgressLine(say =>
		openKept({
			folders,
			mayBeEmpty,
			shipped: first === shippedFolder() ? first : undefined,
			attribute: async () => (await import('../compare/voices/attribute.js')).attribute,
			cache,
			oneShot: true,
			onProgress: ({read, found}) => say(`reading ${read} of ${found} articles`),
			tell: why => tell(`no archive is kept in ${cache} (${saidNotKept[why]}): reading every file instead`),
		}),
	);
}

async function fetched(archive: Archive, corpus: Corpus, ids: readonly string[]): Promise<readonly Article[]> {
	const reads = await archive.articles(ids);
	for (const {article, mentions} of reads) rememberMentions(corpus, article, mentions);
	return reads.map(({article}) => article);
}

/** An archive over a corpus that was read as a whole. */
export async function overCorpus(corpus: Corpus): Promise<OpenedArchive> {
	const {memoryArchive} = await import('../archive/memory/memory-archive.js');
	const {MemoryAnswers} = await import('../archive/memory/memory-answers.js');
	const {spokenIn} = await import('../compare/voices/spoken.js');
	const archive = memoryArchive(new MemoryAnswers(corpus, spokenIn(corpus)));
	return {
		archive,
		corpus,
		articles: async ids => (await archive.articles(ids)).map(({article}) => article),
	};
}
