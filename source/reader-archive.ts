import type {ArchiveNow} from './archive/port.js';
import {readArticles} from './commands/open-corpus.js';
import type {Watcher} from './corpus/files/read-tasks.js';
import type {Article, Corpus} from './corpus/model.js';
import type {Options} from './options/parse/invocation.js';
import type {Catalogue} from './search/catalogue.js';
import {rememberMentions} from './search/mentions/mentions.js';
import type {Asker} from './ui/asker.js';

/** What the reader asks, and what is printed when something was picked in it. */
export type ReaderArchive = {
	readonly catalogue: Catalogue;
	readonly asker: Asker;
	/** The tables, for whoever prints; what was found in articles that were fetched is known with it. */
	readonly corpus: Corpus;
	/** Articles by id, in their order. */
	readonly articles: (ids: readonly string[]) => Promise<readonly Article[]>;
	readonly close: () => void;
};

/**
 * Opens what the reader reads.
 * @throws {CommandError} when there is no article
 */
export async function openForReader(options: Options, watcher: Watcher): Promise<ReaderArchive> {
	const corpus = await readArticles(options, watcher);
	const [{MemoryAnswers}, {spokenIn}] = await Promise.all([
		import('./archive/memory/memory-answers.js'),
		import('./compare/voices/spoken.js'),
	]);
	return answeringNow(new MemoryAnswers(corpus, spokenIn(corpus)));
}

async function answeringNow(archive: ArchiveNow): Promise<ReaderArchive> {
	const {askerNow} = await import('./ui/asker.js');
	const catalogue = archive.catalogue();
	const corpus: Corpus = {...catalogue, articles: []};
	return {
		catalogue,
		asker: askerNow(archive),
		corpus,
		articles(ids) {
			const reads = archive.articles(ids);
			for (const {article, mentions} of reads) rememberMentions(corpus, article, mentions);
			return Promise.resolve(reads.map(({article}) => article));
		},
		close: () => archive.close(),
	};
}
