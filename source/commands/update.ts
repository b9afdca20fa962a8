import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {spokenIn} from '../compare/voices/spoken.js';
import {takeWorkLock} from '../corpus/files/lock.js';
import {oneLine} from '../corpus/parse/one-line.js';
import {changeFollowed, readFollowed} from '../library/follow/followed-file.js';
import type {Followed} from '../library/follow/followed.js';
import {type FeedUpdate, updateFeed} from '../library/follow/update-feed.js';
import {isWanted} from '../library/follow/wanted.js';
import {Web} from '../library/follow/web.js';
import type {Invocation, Options} from '../options/parse/invocation.js';
import {count} from '../output/count.js';
import {addedReport} from './add-report.js';
import {chosenFeeds} from './chosen-feeds.js';
import {chosenLibrary} from './chosen-library.js';
import {CommandError} from './command-error.js';
import {again} from './again.js';
import {type OpenedWriter, openWriter} from './open-writer.js';
import {tell, withProgressLine} from './streams.js';

/**
 * Asks the feeds that are followed for what is new, and adds the page of each new entry; the ids of what was added go to stdout.
 * @returns exit code 0, 1 when there was nothing new, 2 when a feed could not be read; with --every what the last round gave
 */
export async function update({words, options}: Invocation): Promise<number> {
	const folder = chosenLibrary(options);
	// What is asked for by name must be there before the first round.
	chosenFeeds(words, readFollowed(folder));
	const round = () => updateOnce(folder, words, options);
	return options.every === undefined ? round() : again(round, options.every);
}

async function updateOnce(folder: string, words: readonly string[], options: Options): Promise<number> {
	const all = existsSync(folder) ? readFollowed(folder) : [];
	if (all.length === 0)
		throw new CommandError('you follow nothing yet: “follow” takes the address of a feed or of a page');
	const now = new Date().toISOString();
	const named = words.length === 0 ? undefined : chosenFeeds(words, all);
	const waiting = named === undefined ? all.filter(({wait = ''}) => wait > now) : [];
	const feeds = (named ?? all).filter(feed => !waiting.includes(feed));
	mkdirSync(folder, {recursive: true});
	const lock = takeWorkLock(join(folder, '.updating.writer'));
	if (lock === undefined) throw new CommandError(`${folder} is being updated by another run: wait until it has ended`);
	const alive = setInterval(lock.touch, stillThere);
	try {
		const updates = await askAll(feeds, folder, options);
		report(updates, waiting);
		const isTroubled = updates.some(({problems}) => problems.length > 0);
		return isTroubled ? 2 : updates.some(({added}) => added > 0) ? 0 : 1;
	} finally {
		clearInterval(alive);
		lock.release();
	}
}

/** Milliseconds after which others hear that this run goes on. */
const stillThere = 15_000;
/** Milliseconds: what takes less says nothing of its way. */
const patience = 1000;

async function askAll(feeds: readonly Followed[], folder: string, options: Options): Promise<readonly FeedUpdate[]> {
	const opened = await openWriter({...options, force: false, dryRun: false});
	try {
		return await askWith(opened, feeds, folder, options);
	} finally {
		await opened.close();
	}
}

async function askWith(
	{writer, corpus, today}: OpenedWriter,
	feeds: readonly Followed[],
	folder: string,
	options: Options,
): Promise<readonly FeedUpdate[]> {
	const {limit = Number.POSITIVE_INFINITY, print0} = options;
	return withProgressLine(async (passing, lasting) => {
		let [added, done] = [0, 0];
		const context = {
			web: new Web({tell: () => {}}),
			writer,
			today,
			now: () => Date.now(),
			wanted: (article: Parameters<typeof isWanted>[0], query: string) => isWanted(article, query, corpus, spokenIn),
			mayAdd: () => added < limit,
			onAdded(written: Parameters<typeof addedReport>[0]) {
				added++;
				// Nobody waits for each: a line is enough.
				lasting(addedReport(written, false).split('\n', 1)[0] ?? '');
				process.stdout.write(`${written.id}${print0 ? '\0' : '\n'}`);
			},
		};
		return Promise.all(
			feeds.map(async feed => {
				const changed = await updateFeed(feed, context);
				changeFollowed(folder, before =>
					before.map(each => (each.url === feed.url ? {...each, ...changed.change} : each)),
				);
				passing(`${++done} of ${feeds.length} feeds, ${added} new`);
				return changed;
			}),
		);
	}, patience);
}

function report(updates: readonly FeedUpdate[], waiting: readonly Followed[]): void {
	const problems = updates.flatMap(each => each.problems);
	const sum = (counted: (each: FeedUpdate) => number): number =>
		updates.reduce((total, each) => total + counted(each), 0);
	for (const problem of problems.slice(0, mostSaid)) tell(oneLine(problem));
	if (problems.length > mostSaid) tell(`and ${problems.length - mostSaid} more could not be read`);
	for (const {url, wait = '', problem = ''} of waiting.slice(0, mostSaid))
		tell(
			oneLine(
				`${url} is left alone until ${wait.slice(0, 16).replace('T', ' ')} UTC (${problem}): “update ${url}” asks it now`,
			),
		);
	const passed = sum(each => each.passed);
	const parts = [
		`${count(
			sum(each => each.added),
			'new article',
		)} in ${count(updates.length, 'feed')}`,
		...(passed === 0 ? [] : [`${passed} not asked for`]),
		...(waiting.length === 0 ? [] : [`${count(waiting.length, 'feed')} left alone`]),
	];
	tell(parts.join(', '));
}

/** Of what went wrong: of a server that is down every page is. */
const mostSaid = 10;
