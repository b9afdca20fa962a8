import type {ArchiveNow} from './archive/port.js';
import type {NotKept} from './archive/sqlite/damage.js';
import {archiveNamed} from './commands/team/open-team.js';
import {haveFewFiles} from './commands/few-files.js';
import {corpusFolders, readArticles, refuseEmpty} from './commands/open-corpus.js';
import type {Watcher} from './corpus/files/read-tasks.js';
import type {Article, Corpus} from './corpus/model.js';
import {libraryFolder} from './library/store/library-folder.js';
import type {Options} from './options/parse/invocation.js';
import type {Catalogue} from './search/catalogue.js';
import {rememberMentions} from './search/mentions/mentions.js';
import {cacheFolder} from './settings/cache-folder.js';
import type {ArchiveNews} from './ui/archive-news.js';
import type {Asker} from './ui/asker.js';

/** What the reader asks, and what is printed when something was picked in it. */
export type ReaderArchive = {
	readonly catalogue: Catalogue;
	readonly asker: Asker;
	/** The tables, for whoever prints; what was found in articles that were fetched is known with it. */
	readonly corpus: Corpus;
	/** Articles by id, in their order. */
	readonly articles: (ids: readonly string[]) => Promise<readonly Article[]>;
	/** Tells what becomes of it while it is asked. @returns how to stop it */
	readonly follow?: (hear: (news: ArchiveNews) => void) => () => void;
	/** Why it is not the one that is kept. */
	readonly notKept?: {readonly cache: string; readonly why: NotKept};
	readonly close: () => void;
};

/**
 * Opens what the reader reads: an archive in a file; for a few articles, or where no archive can be kept, one in memory.
 * @throws {CommandError} when there is no article
 */
export async function openForReader(options: Options, watcher: Watcher): Promise<ReaderArchive> {
	const named = archiveNamed(options);
	if (named !== undefined) return teams(named);
	const folders = corpusFolders(options);
	if (haveFewFiles(folders)) return inMemory(options, watcher);
	const {keptForReader} = await import('./kept-for-reader.js');
	const cache = cacheFolder(process.env);
	let notKept: ReaderArchive['notKept'];
	const kept = await keptForReader({
		folders,
		mayBeEmpty: libraryFolder(process.env),
		cache,
		watcher,
		tell: why => (notKept = {cache, why}),
	});
	if (kept === undefined) return {...(await inMemory(options, watcher)), ...(notKept && {notKept})};
	const opened = await answeringNow(kept.now);
	if (opened.catalogue.articleCount === 0) {
		kept.close();
		refuseEmpty(options, opened.corpus, 0);
	}
	return {...opened, follow: kept.follow, close: kept.close};
}

/** A team's archive: where nothing was kept of it that can be shown, it has to answer first. */
async function teams(named: string): Promise<ReaderArchive> {
	const {teamForReader} = await import('./team-for-reader.js');
	const remote = teamForReader(named, cacheFolder(process.env));
	const catalogue = await remote.catalogue();
	const corpus: Corpus = {...catalogue, articles: []};
	return {
		catalogue,
		asker: remote,
		corpus,
		async articles(ids) {
			const archive = await remote.archive();
			const reads = await archive.articles(ids);
			for (const {article, mentions} of reads) rememberMentions(corpus, article, mentions);
			return reads.map(({article}) => article);
		},
		follow: remote.follow,
		close: () => remote.close(),
	};
}

async function inMemory(options: Options, watcher: Watcher): Promise<ReaderArchive> {
	const corpus = await readArticles(options, watcher);
	const [{MemoryAnswers}, {spokenIn}] = await Promise.all([
		import('./archive/memory/memory-answers.js'),
		import('./compare/voices/spoken.js'),
	]);
	const answers = new MemoryAnswers(corpus, spokenIn(corpus));
	return {...(await answeringNow(() => answers)), close() {}};
}

async function answeringNow(now: () => ArchiveNow): Promise<Omit<ReaderArchive, 'follow' | 'notKept' | 'close'>> {
	const {askerNow} = await import('./ui/asker.js');
	const catalogue = now().catalogue();
	const corpus: Corpus = {...catalogue, articles: []};
	return {
		catalogue,
		asker: askerNow(now),
		corpus,
		articles(ids) {
			const reads = now().articles(ids);
			for (const {article, mentions} of reads) rememberMentions(corpus, article, mentions);
			return Promise.resolve(reads.map(({article}) => article));
		},
	};
}
