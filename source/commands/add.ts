import {existsSync, realpathSync} from 'node:fs';
import {localDay} from '../corpus/dates.js';
import type {Corpus, Outlet} from '../corpus/model.js';
import {readCorpus} from '../corpus/read.js';
import type {Draft} from '../library/draft.js';
import {draftsOf} from '../library/input/drafts.js';
import {fetchPage} from '../library/input/fetch-page.js';
import {listFiles, readFile, readStream} from '../library/input/read-files.js';
import type {Source} from '../library/input/source.js';
import {LibraryError} from '../library/library-error.js';
import {Shelf} from '../library/shelf.js';
import {libraryFolder} from '../library/store/library-folder.js';
import type {Invocation, Options} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import {oneLine} from '../corpus/parse/one-line.js';
import {addedReport, knownReport, removedReport} from './add-report.js';
import {CommandError} from './command-error.js';
import {corpusFolders} from './open-corpus.js';
import {tell, tellPlainly} from './streams.js';

/**
 * Cleans pages, feeds, files and text into the person's library; the ids of what was added go to stdout, what was inferred and taken off to
 * stderr.
 * @returns exit code 0, 1 when there was nothing new, 2 when something could not be added
 */
export async function add({words, options}: Invocation): Promise<number> {
	if (words.length === 0) throw new CommandError('add what? Give a file, a folder, an address or - for stdin');
	const run = await startRun(options);
	for (const word of words) {
		for await (const source of run.sources(word)) await run.shelve(source);
	}
	return run.failed ? 2 : run.added > 0 ? 0 : 1;
}

async function startRun(options: Options): Promise<Run> {
	const folder = options.into ?? libraryFolder(process.env);
	const folders = corpusFolders(options);
	const isRead = folders.some(each => isSamePlace(each, folder));
	const all = isRead || !existsSync(folder) ? folders : [...folders, folder];
	const corpus = await readCorpus(all, {mayBeEmpty: folder});
	const own = existsSync(folder) ? await readCorpus([folder], {mayBeEmpty: folder}) : undefined;
	const today = localDay(new Date());
	const shelf = new Shelf({
		folder,
		corpus,
		own,
		today,
		force: options.force,
		dryRun: options.dryRun,
		outlet: outletNamed(options.outlet, corpus),
		negotiation: negotiationNamed(options.negotiation, corpus),
	});
	return new Run(shelf, options, today);
}

/** One run of the command: what it reads, what it says, how it went. */
class Run {
	added = 0;
	failed = false;
	readonly #shelf: Shelf;
	readonly #options: Options;
	readonly #today: string;

	constructor(shelf: Shelf, options: Options, today: string) {
		this.#shelf = shelf;
		this.#options = options;
		this.#today = today;
	}

	/** What a word stands for; what cannot be read is said, and the rest goes on. */
	async *sources(word: string): AsyncGenerator<Source> {
		try {
			if (word === '-') yield await readStream(process.stdin, 'stdin');
			else if (/^[a-z][a-z\d+.-]+:\/\//i.test(word)) yield await fetchPage(word, {tell});
			else yield* this.#files(word);
		} catch (error) {
			this.#fail(error);
		}
	}

	*#files(path: string): Generator<Source> {
		const {files, notes} = listFiles(path);
		for (const note of notes) tell(oneLine(note));
		if (files.length === 0)
			throw new LibraryError(
				`${path}: nothing to add in it: pages, texts, mail, Word documents, tables, feeds and JSON are read`,
			);
		for (const file of files) {
			try {
				yield readFile(file);
			} catch (error) {
				this.#fail(error);
			}
		}
	}

	async shelve(source: Source): Promise<void> {
		try {
			const {
				drafts,
				notes,
				asides = [],
			} = await draftsOf(source, {
				today: this.#today,
				url: this.#options.url,
				separator: this.#options.separator,
			});
			for (const aside of asides) tell(oneLine(aside));
			for (const note of notes) this.#fail(new LibraryError(note));
			for (const draft of drafts) {
				if (this.added >= (this.#options.limit ?? Number.POSITIVE_INFINITY)) return;
				this.#put(draft);
			}
		} catch (error) {
			this.#fail(error, source.name);
		}
	}

	#put(draft: Draft): void {
		const {dryRun, showRemoved, print0} = this.#options;
		try {
			const shelved = this.#shelf.put(draft);
			if (shelved.kind === 'known') {
				tell(knownReport(draft, shelved.duplicate));
				return;
			}
			this.added++;
			tell(addedReport(shelved, dryRun));
			process.stdout.write(`${shelved.id}${print0 ? '\0' : '\n'}`);
		} catch (error) {
			this.#fail(error, draft.from);
		} finally {
			if (showRemoved) tellPlainly(removedReport(draft.removed));
		}
	}

	/** Whatever goes wrong with one thing is said of it, and the rest goes on. */
	#fail(error: unknown, about?: string): void {
		this.failed = true;
		if (error instanceof LibraryError) {
			tell(oneLine(error.message));
			return;
		}
		const message = error instanceof Error ? error.message : String(error);
		tell(
			oneLine(`${about ?? 'one of them'} cannot be added, by a fault of the program (${message}): please report it`),
		);
		if (process.env['DEBUG'] !== undefined && error instanceof Error) tellPlainly(`${error.stack}\n`);
	}
}

function isSamePlace(one: string, other: string): boolean {
	return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

function outletNamed(id: string | undefined, {outlets}: Corpus): Outlet | undefined {
	if (id === undefined) return undefined;
	const outlet = outlets.find(each => each.id === id);
	if (outlet !== undefined) return outlet;
	const near = nearest(
		id,
		outlets.map(each => each.id),
	);
	throw new CommandError(
		`no outlet “${id}”: ${near === undefined ? '“list outlets -f csv” shows their ids' : `did you mean “${near}”?`}`,
	);
}

/** An id, a part of one that only one negotiation has, or the name of a folder to be made. */
function negotiationNamed(name: string | undefined, {negotiations}: Corpus): string | undefined {
	if (name === undefined) return undefined;
	const found = negotiations.filter(({id, was = []}) => id === name || was.includes(name));
	const part = found.length > 0 ? found : negotiations.filter(({id}) => id.includes(name));
	if (part.length === 1) return part[0]?.id;
	if (part.length > 1)
		throw new CommandError(`--negotiation “${name}” may be ${part.map(({id}) => id).join(', ')}: give one`);
	if (/^\d{4}-\d{2}(?:-\d{2})?-[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name)) return name;
	throw new CommandError(
		`no negotiation “${name}”: “list negotiations” shows them; a new one is named 2023-12-07-talks`,
	);
}
