import {existsSync} from 'node:fs';
import type {Watcher} from '../corpus/files/read-tasks.js';
import type {Corpus, Problem} from '../corpus/model.js';
import {shippedFolder} from '../corpus/files/shipped.js';
import {libraryFolder} from '../library/store/library-folder.js';
import type {Options} from '../options/parse/invocation.js';
import {CommandError} from './command-error.js';
import {tell, withProgressLine} from './streams.js';

/** The folders a command works on: those it is given, else the shipped one and the person's own where there is one. */
export function corpusFolders({corpus, noLibrary}: Options): readonly string[] {
	if (corpus.length > 0) return corpus;
	const library = libraryFolder(process.env);
	return noLibrary || !existsSync(library) ? [shippedFolder()] : [shippedFolder(), library];
}

/**
 * Reads the corpus, says on stderr that something in it is wrong, and goes on with the rest.
 * @throws {CommandError} when nothing could be read.
 */
export async function openCorpus(options: Options): Promise<Corpus> {
	const corpus = await withProgressLine(say =>
		readArticles(options, {onProgress: ({read, found}) => say(`reading ${read} of ${found} articles`)}),
	);
	tellProblems(corpus);
	return corpus;
}

/**
 * Reads the corpus and says nothing.
 * @throws {CommandError} when nothing could be read.
 */
export async function readArticles(options: Options, watcher: Watcher): Promise<Corpus> {
	const {readCorpus} = await import('../corpus/read.js');
	const corpus = await readCorpus(corpusFolders(options), {mayBeEmpty: libraryFolder(process.env), watcher});
	refuseEmpty(options, corpus, corpus.articles.length);
	return corpus;
}

/** @throws {CommandError} when there is no article, with the reason where there is one */
export function refuseEmpty(options: Options, tables: Pick<Corpus, 'problems'>, articles: number): void {
	if (articles > 0) return;
	const [first] = errorsIn(tables);
	const folders = corpusFolders(options).join(', ');
	throw new CommandError(
		first === undefined
			? `no articles in ${folders}: each belongs in a file <negotiation>/<outlet>.md`
			: `${first.file}${first.line === undefined ? '' : `:${first.line}`}: ${first.message}`,
	);
}

/** Says on stderr what was left out. */
export function tellProblems(corpus: Pick<Corpus, 'problems'>): void {
	const [first, ...others] = errorsIn(corpus);
	if (first === undefined) return;
	const more = others.length === 0 ? '' : ` and ${others.length} more`;
	tell(`left out ${first.file}${more}: run “karabakh-reader check” to see what is wrong`);
}

function errorsIn({problems}: Pick<Corpus, 'problems'>): readonly Problem[] {
	return problems.filter(({severity}) => severity === 'error');
}
