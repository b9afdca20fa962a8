import type {Address} from '../../archive/postgres/address.js';
import {changeTables, keepSummary, tablesOf} from '../../archive/postgres/catalogue.js';
import {type LoadOutcome, Loader} from '../../archive/postgres/loader.js';
import {type LoadSource, loadSource} from '../../archive/postgres/load-source.js';
import {batchSize} from '../../archive/postgres/load.js';
import {mergeTables, unknownTo, withEntries} from '../../archive/postgres/merge-tables.js';
import type {Server} from '../../archive/postgres/server.js';
import {settle} from '../../archive/postgres/settle.js';
import {attribute} from '../../compare/voices/attribute.js';
import type {Problem, Tables} from '../../corpus/model.js';
import {CommandError} from '../command-error.js';
import {tell, withProgressLine} from '../streams.js';
import {writeOut} from '../standard-output.js';
import {loadAll, threads} from './load-workers.js';

/** Fewer articles are read sooner than threads are started. */
const few = batchSize + batchSize / 2;

/**
 * Loads corpus folders, single articles and records into the archive. What is there already and has not changed is left alone, so that a run that
 * was ended goes on where it was.
 * @returns exit code 0, or 2 when something could not be read
 */
export async function load(server: Server, address: Address, places: readonly string[]): Promise<number> {
	if (places.length === 0) throw new CommandError('archive load what? Give folders of articles, or files');
	const kept = await tablesOf(server);
	for (const place of places) {
		// oxlint-disable-next-line no-await-in-loop -- before anything is loaded
		if ((await loadSource(place, kept)) === undefined)
			throw new CommandError(
				`${place} is no folder of articles, no article file and no “print -f jsonl”: “add” takes in other things`,
			);
	}
	let failed = false;
	for (const place of places) {
		// oxlint-disable-next-line no-await-in-loop -- one after the other
		failed = !(await loadPlace(server, address, place)) || failed;
	}
	await settle(server);
	await keepSummary(server);
	return failed ? 2 : 0;
}

async function loadPlace(server: Server, {url, password}: Address, place: string): Promise<boolean> {
	const kept = await tablesOf(server);
	const source = await loadSource(place, kept);
	if (source === undefined) return false;
	const tables = await changeTables(server, now => mergeTables(now, source.tables));
	const run = new LoadRun(server, source, tables);
	await withProgressLine(async say => {
		const done = async (outcome: LoadOutcome): Promise<void> => {
			await run.add(outcome);
			say(run.progress());
		};
		if (threads > 1 && (source.found ?? Infinity) > few)
			return loadAll({url, password, tables: run.tables}, source.works(), done);
		const loader = new Loader(server, run.tables, attribute);
		for await (const work of source.works()) await done(await loader.load(work));
		return undefined;
	});
	const first = run.problems.find(({severity}) => severity === 'error');
	if (first !== undefined) {
		const where = first.line === undefined ? first.file : `${first.file}:${first.line}`;
		const more = run.errors === 1 ? '' : `, and ${run.errors - 1} more`;
		tell(`left out ${where}: ${first.message}${more}; “karabakh-reader check” shows everything of a folder`);
	}
	writeOut(`${place}: ${run.written} written, ${run.read - run.written} as they were\n`);
	return first === undefined;
}

/** So many problems are kept of a run; the others are counted. */
const mostProblems = 100;

class LoadRun {
	read = 0;
	written = 0;
	errors = 0;
	problems: readonly Problem[];
	readonly #server: Server;
	readonly #found: number | undefined;
	readonly #begun = performance.now();
	#tables: Tables;

	constructor(server: Server, {found, problems}: LoadSource, tables: Tables) {
		this.#server = server;
		this.#found = found;
		this.#tables = tables;
		this.problems = problems;
		this.errors = errorsIn(problems);
	}

	get tables(): Tables {
		return this.#tables;
	}

	async add({read, written, problems, missing}: LoadOutcome): Promise<void> {
		this.read += read;
		this.written += written;
		this.errors += errorsIn(problems);
		this.problems = [...this.problems, ...problems].slice(0, mostProblems);
		if (withEntries(this.#tables, missing) === this.#tables) return;
		this.#tables = await changeTables(this.#server, now => withEntries(now, unknownTo(now, missing)));
	}

	progress(): string {
		const seconds = (performance.now() - this.#begun) / 1000;
		const each = this.read / seconds;
		const left = this.#found === undefined || each === 0 ? '' : `, ${timeOf((this.#found - this.read) / each)} left`;
		const of = this.#found === undefined ? '' : ` of ${this.#found}`;
		return `${this.read}${of} articles, ${each.toFixed(0)} a second${left}`;
	}
}

function errorsIn(problems: readonly Problem[]): number {
	return problems.filter(({severity}) => severity === 'error').length;
}

const minute = 60;

function timeOf(seconds: number): string {
	return seconds < 2 * minute ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / minute)} min`;
}
