import type {Corpus} from '../corpus/model.js';
import {oneLine} from '../corpus/parse/one-line.js';
import type {Invocation, Options} from '../options/parse/invocation.js';
import {count} from '../output/count.js';
import {plannedColumns} from './add-report.js';
import {AddRun, type Putting} from './add-run.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {openWriter} from './open-writer.js';
import {outputContext} from './output-context.js';
import {tell, withProgressLine, write} from './streams.js';
import {archiveNamed} from './team/open-team.js';

/**
 * Cleans pages, feeds, files and text into the person's library; the ids of what was added go to stdout, what was inferred and taken off to
 * stderr. With --dry-run a table of what would be added goes to stdout.
 * @returns exit code 0, 1 when there was nothing new, 2 when something could not be added
 */
export async function add(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	if (words.length === 0) throw new CommandError('add what? Give a file, a folder, an address or - for stdin');
	const named = archiveNamed(options);
	if (named === undefined) return withWriter(await openWriter(options), invocation);
	const {openTeamWriter} = await import('./team/open-team-writer.js');
	return withWriter(await openTeamWriter(named, options), invocation);
}

type Opened = {
	readonly writer: Putting;
	readonly corpus: Corpus;
	/** ISO day. */
	readonly today: string;
	readonly close: () => Promise<void>;
};

async function withWriter({writer, corpus, today, close}: Opened, invocation: Invocation): Promise<number> {
	try {
		return await addTo(writer, corpus, today, invocation);
	} finally {
		await close();
	}
}

async function addTo(writer: Putting, corpus: Corpus, today: string, invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	const begun = performance.now();
	const run = await withProgressLine(async (passing, lasting) => {
		const started = new AddRun(writer, options, today, {lasting, passing});
		for (const word of words) await started.add(word);
		return started;
	}, patience);
	if (options.dryRun) await writePlan(run, invocation, corpus);
	tellEnd(run, (performance.now() - begun) / 1000, options);
	return run.problems.length > 0 ? 2 : run.added > 0 ? 0 : 1;
}

/** In milliseconds: what takes less says nothing of its way. */
const patience = 1000;

/** What was there already, and what went wrong: once, when all is done. */
function tellEnd({added, known, problems}: AddRun, seconds: number, {dryRun}: Options): void {
	tellTogether(known, `${count(known.length, 'article')} you have already:`);
	tellTogether(problems, `${problems.length} could not be added:`);
	if (added + known.length + problems.length < 2) return;
	const parts = [
		`${count(added, 'article')} ${dryRun ? 'would be added' : 'added'}`,
		...(known.length === 0 ? [] : [`${known.length} known`]),
		...(problems.length === 0 ? [] : [`${problems.length} refused`]),
		...(seconds < 1 ? [] : [`${seconds.toFixed(0)} s`]),
	];
	tell(parts.join(', '));
}

function tellTogether(messages: readonly string[], head: string): void {
	if (messages.length > 1) tell([head, ...messages.map(oneLine)].join('\n  '));
	else for (const message of messages) tell(oneLine(message));
}

async function writePlan({planned}: AddRun, invocation: Invocation, corpus: Corpus): Promise<void> {
	if (planned.length === 0) return;
	const formatter = await formatterFor(invocation.options, 'table');
	write(
		formatter.table({columns: plannedColumns, rows: planned}, outputContext(corpus, invocation, 'table')),
		undefined,
	);
}
