import type {IncomingHttpHeaders} from 'node:http';
import type {Article} from '../../corpus/model.js';
import {refusal} from '../input/fetch-page.js';
import type {Entry} from '../input/feed.js';
import {LibraryError} from '../library-error.js';
import type {Draft} from '../draft.js';
import type {Passed, Written} from '../library-writer.js';
import type {Followed} from './followed.js';
import {feedIn} from './found-feed.js';
import {entryKey, readItem} from './item.js';
import {backOff, retryAfter} from './waits.js';
import type {Asked, Web} from './web.js';

export type UpdateOptions = {
	readonly web: Pick<Web, 'ask'>;
	readonly writer: {
		readonly isKnown: (url: string | undefined) => boolean | Promise<boolean>;
		readonly put: (
			draft: Draft,
			wanted: ((article: Article) => boolean) | undefined,
		) => Written | Passed | Promise<Written | Passed>;
	};
	/** ISO day. */
	readonly today: string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Whether a query finds an article. */
	readonly wanted: (article: Article, query: string) => boolean;
	/** Whether another article may be added. */
	readonly mayAdd: () => boolean;
	readonly onAdded: (written: Extract<Written, {readonly kind: 'added'}>) => void;
};

/** What an update of a feed changed. */
export type FeedUpdate = {
	/** The fields of {@link Followed} that are other ones now; undefined: gone. */
	readonly change: Partial<Followed>;
	readonly added: number;
	/** New in the feed, and not kept: the query does not find them. */
	readonly passed: number;
	/** The feed is what it was. */
	readonly unchanged: boolean;
	/** What went wrong, a sentence each. */
	readonly problems: readonly string[];
};

/** Asks a feed for what is new in it, and puts that into the library. Never throws for what a server says. */
export async function updateFeed(feed: Followed, options: UpdateOptions): Promise<FeedUpdate> {
	const asked = new Date(options.now()).toISOString();
	try {
		const answer = await options.web.ask(feed.url, namedHost(feed), validators(feed));
		if (answer.kind === 'unchanged')
			return {change: {...atRest, asked}, added: 0, passed: 0, unchanged: true, problems: []};
		if (answer.kind !== 'page') return failedBy(feed, answer, asked, options.now());
		const found = feedIn(answer.source);
		if (found === undefined) throw new LibraryError(`${feed.url} is no feed any more`);
		const taken = await takeEntries(found.entries, feed, options);
		const {etag, 'last-modified': modified} = answer.headers;
		// What could not be read now is asked for again: the server must not say that nothing has changed.
		const isWhole = !taken.isPartial;
		const change = {
			...atRest,
			asked,
			seen: taken.seen,
			etag: isWhole ? etag : undefined,
			modified: isWhole ? modified : undefined,
			...(found.title === undefined ? {} : {title: feed.title ?? found.title}),
			...(found.home === undefined ? {} : {home: feed.home ?? found.home}),
			...(answer.moved === undefined ? {} : {url: answer.moved}),
		};
		return {change, added: taken.added, passed: taken.passed, unchanged: false, problems: taken.problems};
	} catch (error) {
		if (error instanceof LibraryError) return failure(feed, error.message, asked, options.now());
		throw error;
	}
}

function namedHost({url, listedOn}: Followed): string {
	return listedOn ?? new URL(url).host;
}

const atRest = {failed: undefined, problem: undefined, wait: undefined} as const;

function validators({etag, modified}: Followed): Readonly<Record<string, string>> {
	return {
		...(etag === undefined ? {} : {'if-none-match': etag}),
		...(modified === undefined ? {} : {'if-modified-since': modified}),
	};
}

function failedBy(
	feed: Followed,
	answer: Exclude<Asked, {readonly kind: 'page' | 'unchanged'}>,
	asked: string,
	now: number,
): FeedUpdate {
	if (answer.kind === 'forbidden') return failure(feed, `${feed.url} is not for programs (robots.txt)`, asked, now);
	const gone = answer.status === 410 ? `: “unfollow ${feed.url}” leaves it` : '';
	return failure(feed, `${refusal(feed.url, answer)}${gone}`, asked, now, answer.headers);
}

function failure(
	feed: Followed,
	problem: string,
	asked: string,
	now: number,
	headers: IncomingHttpHeaders = {},
): FeedUpdate {
	const failed = (feed.failed ?? 0) + 1;
	const wait = new Date(now + Math.max(backOff(failed), retryAfter(headers, now))).toISOString();
	return {change: {asked, failed, problem, wait}, added: 0, passed: 0, unchanged: false, problems: [problem]};
}

type Taken = {
	readonly seen: readonly string[];
	readonly added: number;
	readonly passed: number;
	/** Some of it could not be looked at. */
	readonly isPartial: boolean;
	readonly problems: readonly string[];
};

async function takeEntries(entries: readonly Entry[], feed: Followed, options: UpdateOptions): Promise<Taken> {
	const seen = new Set(feed.seen);
	const problems: string[] = [];
	let [added, passed, isPartial] = [0, 0, false];
	for (const entry of entries) {
		const key = entryKey(entry);
		if (seen.has(key)) continue;
		if (!options.mayAdd()) {
			isPartial = true;
			break;
		}
		// oxlint-disable-next-line no-await-in-loop -- one question a host at a time
		const became = await takeEntry(entry, feed, options);
		if (became.kind === 'added') added++;
		if (became.kind === 'passed') passed++;
		if (became.kind === 'none') problems.push(became.why);
		if (became.kind === 'none' && became.again) isPartial = true;
		else seen.add(key);
	}
	return {seen: [...seen], added, passed, isPartial, problems};
}

type Became =
	| {readonly kind: 'added' | 'known' | 'passed'}
	| {readonly kind: 'none'; readonly why: string; readonly again: boolean};

async function takeEntry(entry: Entry, feed: Followed, options: UpdateOptions): Promise<Became> {
	if (await options.writer.isKnown(entry.url)) return {kind: 'known'};
	const found = await readItem(entry, {web: options.web, feed: feed.url, named: namedHost(feed), today: options.today});
	if (found.kind === 'none') return found;
	const {only} = feed;
	try {
		const wanted = only === undefined ? undefined : (article: Article) => options.wanted(article, only);
		const written = await options.writer.put(found.draft, wanted);
		if (written.kind === 'added') options.onAdded(written);
		return {kind: written.kind};
	} catch (error) {
		if (error instanceof LibraryError) return {kind: 'none', why: error.message, again: false};
		throw error;
	}
}
