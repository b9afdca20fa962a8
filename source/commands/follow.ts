import {existsSync} from 'node:fs';
import {oneLine} from '../corpus/parse/one-line.js';
import {changeFollowed, readFollowed} from '../library/follow/followed-file.js';
import type {Followed} from '../library/follow/followed.js';
import {feedsAt, feedsIn, type FoundFeeds} from '../library/follow/find-feeds.js';
import {writeOpml} from '../library/follow/opml.js';
import {queryProblem} from '../library/follow/wanted.js';
import {readFile, readStream} from '../library/input/read-files.js';
import {LibraryError} from '../library/library-error.js';
import type {Invocation, Options} from '../options/parse/invocation.js';
import {count} from '../output/count.js';
import type {Column} from '../output/formatter.js';
import {shellWord} from '../text/shell-word.js';
import {chosenLibrary} from './chosen-library.js';
import {chosenFeeds} from './chosen-feeds.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {readArticles} from './open-corpus.js';
import {outputContext} from './output-context.js';
import {tell, write} from './streams.js';

/**
 * Follows feeds: their addresses go to stdout. Without any it lists what is followed.
 * @returns exit code 0, 1 when there was nothing new to follow, 2 when something could not be followed
 */
export async function follow(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	if (options.exportOpml) return exportOpml(invocation);
	if (words.length === 0) return listFollowed(invocation);
	await checkQuery(options);
	const problems: string[] = [];
	let isNew = false;
	for (const word of words) {
		try {
			// oxlint-disable-next-line no-await-in-loop -- in the order given
			const found = await feedsOf(word);
			for (const note of found.notes) tell(oneLine(note));
			isNew = followAll(found, options) || isNew;
		} catch (error) {
			if (!(error instanceof LibraryError)) throw error;
			problems.push(error.message);
		}
	}
	for (const problem of problems) tell(oneLine(problem));
	return problems.length > 0 ? 2 : isNew ? 0 : 1;
}

/** Follows feeds no more. @returns exit code 0 */
export async function unfollow({words, options}: Invocation): Promise<number> {
	if (words.length === 0) throw new CommandError('unfollow what? Give addresses or titles: “follow” shows them');
	const folder = chosenLibrary(options);
	const gone = new Map(chosenFeeds(words, readFollowed(folder)).map(feed => [feed.url, feed]));
	changeFollowed(folder, feeds => feeds.filter(({url}) => !gone.has(url)));
	writeLines([...gone.keys()], options);
	for (const {url, title, only} of gone.values()) {
		const again = `follow ${url}${only === undefined ? '' : ` --only ${shellWord(only)}`}`;
		tell(oneLine(`no longer following ${title ?? url}; its articles stay. Again: ${again}`));
	}
	return 0;
}

async function feedsOf(word: string): Promise<FoundFeeds> {
	if (/^[a-z][a-z\d+.-]+:\/\//i.test(word)) return feedsAt(word, {tell});
	if (word !== '-' && !existsSync(word) && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?$/u.test(word))
		return feedsAt(`https://${word}`, {tell});
	const source = word === '-' ? await readStream(process.stdin, 'stdin') : readFile(word);
	const found = feedsIn(source);
	if (found === undefined) throw new LibraryError(`${word}: neither a feed nor a list of feeds (OPML)`);
	return found;
}

/** @returns whether one of them is new, or followed otherwise */
function followAll({feeds: found, listedOn}: FoundFeeds, options: Options): boolean {
	const {only} = options;
	const since = new Date().toISOString();
	const done: Followed[] = [];
	const known: Followed[] = [];
	changeFollowed(chosenLibrary(options), before => {
		const feeds = new Map(before.map(feed => [feed.url, feed]));
		for (const {url, title, home} of found) {
			const there = feeds.get(url);
			const isNamedNow = there?.listedOn !== undefined && listedOn === undefined;
			if (there !== undefined && !isNamedNow && (only === undefined || there.only === only)) {
				known.push(there);
				continue;
			}
			// What another query did not find is looked at again.
			const feed = {
				...(there ?? {url, title, home, since}),
				...(only === undefined ? {} : {only}),
				listedOn: isNamedNow ? undefined : (there ?? {listedOn}).listedOn,
				seen: [],
				wait: undefined,
				etag: undefined,
				modified: undefined,
			};
			feeds.set(url, feed);
			done.push(feed);
		}
		return done.length === 0 ? before : [...feeds.values()];
	});
	writeLines(
		done.map(({url}) => url),
		options,
	);
	for (const {url, title} of known) tell(oneLine(`you follow ${title ?? url} already`));
	if (done.length > 0)
		tell(
			oneLine(
				`following ${done.length === 1 ? nameOf(done[0]) : count(done.length, 'feed')}: “update” brings what is new`,
			),
		);
	return done.length > 0;
}

function nameOf(feed: Followed | undefined): string {
	return feed?.title === undefined ? (feed?.url ?? '') : `“${feed.title}” (${feed.url})`;
}

/** @throws {CommandError} for a query that cannot be understood: it would keep what nobody asked for */
async function checkQuery(options: Options): Promise<void> {
	const {only} = options;
	if (only === undefined) return;
	const problem = queryProblem(only, await readArticles(options, {onProgress: () => {}}));
	if (problem !== undefined) throw new CommandError(`--only “${only}”: ${problem.message}`);
}

function exportOpml({words, options}: Invocation): number {
	const followed = readFollowed(chosenLibrary(options));
	const feeds = words.length === 0 ? followed : chosenFeeds(words, followed);
	if (feeds.length === 0) {
		tell('you follow nothing yet: “follow” takes the address of a feed or of a page');
		return 1;
	}
	write([writeOpml(feeds.map(({url, title, home}) => ({url, title, home})))], options.output);
	return 0;
}

const columns: readonly Column[] = [
	{key: 'title', title: 'FEED'},
	{key: 'url', title: 'ADDRESS'},
	{key: 'only', title: 'ONLY'},
	{key: 'asked', title: 'ASKED'},
	{key: 'problem', title: 'PROBLEM'},
	{key: 'home', title: 'HOME', for: 'programs'},
	{key: 'since', title: 'SINCE', for: 'programs'},
	{key: 'wait', title: 'NOT BEFORE', for: 'programs'},
	{key: 'failed', title: 'FAILED', for: 'programs'},
	{key: 'entries', title: 'ENTRIES', for: 'programs'},
];

async function listFollowed(invocation: Invocation): Promise<number> {
	const {options} = invocation;
	const feeds = readFollowed(chosenLibrary(options));
	if (feeds.length === 0) {
		tell('you follow nothing yet: “follow” takes the address of a feed or of a page');
		return 1;
	}
	const rows = feeds.map(({url, title, home, only, since, asked, wait, failed, problem, seen}) => ({
		title: oneLine(title ?? ''),
		url: oneLine(url),
		only,
		asked: asked === undefined || options.format !== undefined ? asked : `${asked.slice(0, 16).replace('T', ' ')} UTC`,
		problem,
		home,
		since,
		wait,
		failed,
		entries: seen.length,
	}));
	const formatter = await formatterFor(options, 'table');
	const corpus = {articles: [], negotiations: [], outlets: [], actors: [], places: [], wording: [], problems: []};
	write(formatter.table({columns, rows}, outputContext(corpus, invocation, 'table')), options.output);
	return 0;
}

function writeLines(lines: readonly string[], {print0}: Options): void {
	write(
		lines.map(line => `${line}${print0 ? '\0' : '\n'}`),
		undefined,
	);
}
