import {isArchiveError} from '../archive/archive-error.js';
import type {Draft} from '../library/draft.js';
import {draftsOf} from '../library/input/drafts.js';
import {fetchPage} from '../library/input/fetch-page.js';
import {listFiles, readFile, readStream} from '../library/input/read-files.js';
import type {Source} from '../library/input/source.js';
import {LibraryError} from '../library/library-error.js';
import type {Written} from '../library/library-writer.js';
import type {Options} from '../options/parse/invocation.js';
import {oneLine} from '../corpus/parse/one-line.js';
import {addedReport, knownReport, type PlannedRow, plannedRow, removedReport} from './add-report.js';
import {tell, tellPlainly} from './streams.js';
import {writeOut} from './standard-output.js';

/** Where drafts are put. */
export type Putting = {readonly put: (draft: Draft) => Written | Promise<Written>};

/** What a run can tell of its way while it goes. */
export type Telling = {
	/** Says something that stays. */
	readonly lasting: (message: string) => void;
	/** Says how far it is, on a line that changes. */
	readonly passing: (text: string) => void;
};

/** One run of `add`: what it reads, what it says, how it went. What goes wrong is kept for the end, and the rest goes on. */
export class AddRun {
	added = 0;
	/** What was not added, a sentence each. */
	readonly problems: string[] = [];
	/** What is there already, a sentence each. */
	readonly known: string[] = [];
	/** What would be added. */
	readonly planned: PlannedRow[] = [];
	#seen = 0;
	readonly #writer: Putting;
	readonly #options: Options;
	readonly #today: string;
	readonly #telling: Telling;

	constructor(writer: Putting, options: Options, today: string, telling: Telling) {
		this.#writer = writer;
		this.#options = options;
		this.#today = today;
		this.#telling = telling;
	}

	/** Adds what a word of the command line stands for. */
	async add(word: string): Promise<void> {
		for await (const source of this.#sources(word)) await this.#write(source);
	}

	async *#sources(word: string): AsyncGenerator<Source> {
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
		for (const note of notes) this.#telling.lasting(oneLine(note));
		if (files.length === 0)
			throw new LibraryError(
				`${path}: nothing to add in it: pages, texts, mail, Word documents, tables, feeds and JSON are read`,
			);
		for (const file of files) {
			this.#telling.passing(`${++this.#seen} of ${files.length} files, ${this.added} added`);
			try {
				yield readFile(file);
			} catch (error) {
				this.#fail(error);
			}
		}
	}

	async #write(source: Source): Promise<void> {
		const {url, separator, limit = Number.POSITIVE_INFINITY} = this.#options;
		try {
			const {drafts, notes, asides = []} = await draftsOf(source, {today: this.#today, url, separator});
			for (const aside of asides) this.#telling.lasting(oneLine(aside));
			for (const note of notes) this.#fail(new LibraryError(note));
			for (const [index, draft] of drafts.entries()) {
				if (this.added >= limit) return;
				if (drafts.length > 1) this.#telling.passing(`${index} of ${drafts.length} articles in ${source.name}`);
				await this.#put(draft);
			}
		} catch (error) {
			this.#fail(error, source.name);
		}
	}

	async #put(draft: Draft): Promise<void> {
		const {dryRun, showRemoved, print0} = this.#options;
		try {
			const written = await this.#writer.put(draft);
			if (written.kind === 'known') {
				this.known.push(knownReport(draft, written.duplicate));
				if (dryRun) this.planned.push(plannedRow(draft, written));
				return;
			}
			this.added++;
			if (dryRun) this.planned.push(plannedRow(draft, written));
			if (!dryRun || showRemoved) this.#telling.lasting(addedReport(written, dryRun));
			if (!dryRun) writeOut(`${written.id}${print0 ? '\0' : '\n'}`);
		} catch (error) {
			this.#fail(error, draft.from);
		} finally {
			if (showRemoved) tellPlainly(removedReport(draft.removed));
		}
	}

	/** Whatever goes wrong with one thing is said of it, and the rest goes on. */
	#fail(error: unknown, about?: string): void {
		if (error instanceof LibraryError || isArchiveError(error)) {
			this.problems.push(error.message);
			return;
		}
		const message = error instanceof Error ? error.message : String(error);
		this.problems.push(
			`${about ?? 'one of them'} cannot be added, by a fault of the program (${message}): please report it`,
		);
		if (process.env['DEBUG'] !== undefined && error instanceof Error) tellPlainly(`${error.stack}\n`);
	}
}
