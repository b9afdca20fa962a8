import type {ArchiveNow} from './archive/port.js';
import type {NotKept} from './archive/sqlite/damage.js';
import {archiveNamed} from './commands/team/open-team.js';
import {haveFewFiles} from './commands/few-files.js';
import {corpusFolders, readArticles, refuseEmpty} from './commands/open-corpus.js';
import type {Watcher} from './corpus/files/read-tasks.js';
import type {Article, Corpus} from './corpus/model.js';
import {libraryFolder} from './library/store/library-folder.js';
import type {Options} from './options/parse/invocation.js';
import {type Catalogue, emptyCorpus} from './search/catalogue.js';
import type {ReadArticle} from './search/plan/meet.js';
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
	if (kept === undefined) return Object.assign(await inMemory(options, watcher), notKept && {notKept});
	const catalogue = kept.now().catalogue();
	refuseEmpty(options, catalogue, catalogue.articleCount);
	const answering = await answeringNow(kept.now);
	const asker = {...answering.asker, refresh: kept.refresh};
	return Object.assign(answering, {asker, follow: kept.follow, close: kept.close});
}

/** A team's archive: where nothing was kept of it that can be shown, it has to answer first. */
async function teams(named: string): Promise<ReaderArchive> {
	const {teamForReader} = await import('./team-for-reader.js');
	const remote = teamForReader(named, cacheFolder(process.env));
	const catalogue = await remote.catalogue();
	const corpus = emptyCorpus(catalogue);
	return {
		catalogue,
		asker: remote,
		corpus,
		async articles(ids) {
			const archive = await remote.archive();
			return remembered(corpus, await archive.articles(ids));
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
	return Object.assign(await answeringNow(() => answers), {close() {}});
}

async function answeringNow(now: () => ArchiveNow): Promise<Omit<ReaderArchive, 'follow' | 'notKept' | 'close'>> {
	const {askerNow} = await import('./ui/asker.js');
	const tables = tablesOf(() => now().catalogue());
	return {
		catalogue: now().catalogue(),
		asker: askerNow(now),
		get corpus() {
			return tables();
		},
		articles: ids => Promise.resolve(remembered(tables(), now().articles(ids))),
	};
}

/** The tables of the catalogue there is: one object as long as that is the same. */
function tablesOf(catalogueNow: () => Catalogue): () => Corpus {
	let of: Catalogue | undefined;
	let corpus: Corpus | undefined;
	return () => {
		const catalogue = catalogueNow();
		if (corpus === undefined || of !== catalogue) corpus = emptyCorpus(catalogue);
		of = catalogue;
		return corpus;
	};
}

function remembered(corpus: Corpus, reads: readonly ReadArticle[]): readonly Article[] {
	for (const {article, mentions} of reads) rememberMentions(corpus, article, mentions);
	return reads.map(({article}) => article);
}
