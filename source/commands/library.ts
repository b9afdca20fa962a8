import {existsSync, readFileSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {reasonOf} from '../corpus/files/read-text.js';
import type {Corpus} from '../corpus/model.js';
import {oneLine} from '../corpus/parse/one-line.js';
import {readCorpus} from '../corpus/read.js';
import {importLibrary, type Imported} from '../library/store/import-library.js';
import {exportLibrary, readLibraryFile} from '../library/store/library-file.js';
import {libraryPaths} from '../library/store/library-files.js';
import {countRemoved} from '../library/store/removal.js';
import type {Invocation, Options} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import {type LibrarySubject, librarySubjects} from '../options/table.js';
import {count} from '../output/count.js';
import {cacheFolder} from '../settings/cache-folder.js';
import {chosenLibrary} from './chosen-library.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {corpusFolders} from './open-corpus.js';
import {outputContext} from './output-context.js';
import {tell, withProgressLine, write} from './streams.js';

/** In bytes: a library of tens of thousands of articles. */
const largest = 200_000_000;

/** Says what the person's library holds, writes it as one file, takes one in, or frees what is kept of it. @returns exit code 0, or 1 when there is nothing */
export async function library(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	const [subject, file, ...others] = words;
	if (others.length > 0) throw new CommandError(`library ${subject ?? ''} takes one file, not ${words.length - 1}`);
	if (subject === undefined) return describe(invocation);
	const known = librarySubjects.find(each => each === subject);
	if (known !== undefined) return subjects[known](file, options);
	const near = nearest(subject, librarySubjects);
	const hint = near === undefined ? `one of ${librarySubjects.join(', ')}, or nothing` : `did you mean “${near}”?`;
	throw new CommandError(`library cannot “${subject}”: ${hint}`);
}

const subjects: Readonly<
	Record<LibrarySubject, (file: string | undefined, options: Options) => number | Promise<number>>
> = {
	export: (file, options) => exportTo(file ?? options.output, options),
	import: importFrom,
	'clear-cache': clearCache,
};

/** @returns exit code 0: nothing is kept afterwards, but for what is being written */
async function clearCache(file: string | undefined): Promise<number> {
	if (file !== undefined) throw new CommandError('library clear-cache takes no file');
	const {clearKept} = await import('../archive/sqlite/clear-kept.js');
	const cache = cacheFolder(process.env);
	const {archives, pages, bytes, inUse} = clearKept(cache);
	const kept = [
		count(archives, 'archive'),
		...(pages === 0 ? [] : [`${count(pages, 'first page')} of archives on servers`]),
		'what was compiled of the program',
	];
	if (bytes === 0) tell(`nothing is kept in ${oneLine(cache)}`);
	else tell(`freed ${size(bytes)} in ${oneLine(cache)}: ${kept.join(', ')}; it is made again when it is needed`);
	if (inUse > 0) tell(`${count(inUse, 'archive')} left: another program is writing`);
	return 0;
}

async function describe(invocation: Invocation): Promise<number> {
	const {options} = invocation;
	const folder = chosenLibrary(options);
	if (!existsSync(folder)) {
		tell(`there is no library yet: “add” makes one in ${folder}`);
		return 1;
	}
	const corpus = await readCorpus([folder], {mayBeEmpty: folder});
	const facts = factsOf(folder, corpus);
	if (options.format === undefined || options.format === 'text') {
		write([`${linesOf(facts).join('\n')}\n`], options.output);
		return 0;
	}
	const formatter = await formatterFor(options, 'table');
	const columns = Object.keys(facts).map(key => ({key, title: key.toUpperCase()}));
	write(formatter.table({columns, rows: [facts]}, outputContext(corpus, invocation, 'table')), options.output);
	return 0;
}

type Facts = {
	readonly folder: string;
	readonly articles: number;
	readonly outlets: number;
	readonly negotiations: number;
	/** ISO days of the oldest and the newest article. */
	readonly first: string | undefined;
	readonly last: string | undefined;
	readonly bytes: number;
	/** Articles that “remove --undo” can bring back. */
	readonly removed: number;
};

function factsOf(folder: string, {articles}: Corpus): Facts {
	const days = articles.map(({published}) => published).sort();
	return {
		folder,
		articles: articles.length,
		outlets: new Set(articles.map(({outlet}) => outlet)).size,
		negotiations: new Set(articles.map(({negotiation}) => negotiation)).size,
		first: days[0],
		last: days.at(-1),
		bytes: libraryPaths(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
		removed: countRemoved(folder),
	};
}

function linesOf({folder, articles, outlets, negotiations, first, last, bytes, removed}: Facts): string[] {
	const place = folder.startsWith(`${homedir()}/`) ? `~${folder.slice(homedir().length)}` : folder;
	const days = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last ?? ''}`;
	return [
		oneLine(place),
		`${count(articles, 'article')} of ${count(outlets, 'outlet')} in ${count(negotiations, 'negotiation')}${days}, ${size(bytes)}`,
		...(removed === 0 ? [] : [`${count(removed, 'removed article')} kept: “remove --undo” brings the last back`]),
	];
}

function size(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function exportTo(file: string | undefined, options: Options): number {
	const folder = chosenLibrary(options);
	if (libraryPaths(folder).length === 0) {
		tell(`there is nothing to export in ${folder}`);
		return 1;
	}
	write([exportLibrary(folder)], file);
	if (file !== undefined) tell(`exported ${folder} to ${file}: “library import” takes it in`);
	return 0;
}

async function importFrom(file: string | undefined, options: Options): Promise<number> {
	if (file === undefined) throw new CommandError('library import what? Give the file that “library export” wrote');
	const {files, refused} = readLibraryFile(readWhole(file), file);
	const folder = chosenLibrary(options);
	const own = existsSync(folder) ? await readCorpus([folder], {mayBeEmpty: folder}) : undefined;
	// Another library than one's own has ids of its own.
	const folders = corpusFolders({...options, noLibrary: options.noLibrary || options.into !== undefined});
	const corpus = await readCorpus(own === undefined || folders.includes(folder) ? folders : [...folders, folder], {
		mayBeEmpty: folder,
	});
	const {force} = options;
	const imported = await withProgressLine(async say =>
		importLibrary(files, {folder, corpus, own, force, say: (done, of) => say(`importing ${done} of ${of} articles`)}),
	);
	const ids = [...imported.added, ...imported.replaced];
	const problems = [...imported.problems, ...refused.map(path => `${path}: no file of a library, left out`)];
	write(
		ids.map(id => `${id}${options.print0 ? '\0' : '\n'}`),
		undefined,
	);
	for (const problem of problems) tell(oneLine(problem));
	tell(reportOf(imported, folder));
	return problems.length > 0 ? 2 : ids.length > 0 ? 0 : 1;
}

function reportOf({added, replaced, known}: Imported, folder: string): string {
	const parts = [
		`imported ${count(added.length, 'article')} into ${folder}`,
		...(replaced.length === 0 ? [] : [`replaced ${replaced.length}`]),
		...(known === 0 ? [] : [`${known} ${known === 1 ? 'was' : 'were'} there already: --force replaces them`]),
	];
	return parts.join(', ');
}

function readWhole(file: string): string {
	try {
		if (file !== '-' && statSync(file).size > largest) throw new CommandError(`${file} is larger than 200 MB`);
		return readFileSync(file === '-' ? 0 : file, 'utf8');
	} catch (error) {
		throw error instanceof CommandError ? error : new CommandError(`${file} ${reasonOf(error)}`);
	}
}
