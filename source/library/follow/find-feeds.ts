import {oneLine} from '../../corpus/parse/one-line.js';
import {fetchPage, type FetchOptions} from '../input/fetch-page.js';
import {Look} from '../input/look.js';
import type {Source} from '../input/source.js';
import {LibraryError} from '../library-error.js';
import {feedLinks} from './feed-links.js';
import {feedIn} from './found-feed.js';
import {isOpml, type Outline, readOpml} from './opml.js';

/** Feeds that were found where the person pointed. */
export type FoundFeeds = {
	readonly feeds: readonly Outline[];
	/** What the person should hear, a sentence each. */
	readonly notes: readonly string[];
	/** Of feeds that a list named: the host, with its port, that it is on; empty for a file. */
	readonly listedOn?: string;
};

/** The feeds of an address: itself, the one that its page names, or all that an OPML file names. @throws {LibraryError} when there is none */
export async function feedsAt(address: string, options: FetchOptions): Promise<FoundFeeds> {
	const source = await fetchPage(address, options);
	const direct = feedsIn(source);
	if (direct !== undefined) return direct;
	const [first, ...others] = feedLinks(new Look(source).text, source.url);
	if (first === undefined) throw new LibraryError(`${address}: no feed found on it; give the address of one`);
	// What was said of the page's host need not be said again.
	const named = {...options, tell: () => {}, named: new URL(address).host};
	const page = await fetchPage(first.url, named);
	const feed = feedIn(page);
	if (feed === undefined) throw new LibraryError(`${address} names ${first.url} as its feed, and that is none`);
	const more = others.map(({url, title}) => (title === undefined ? url : `${url} (${title})`));
	return {
		feeds: [{url: first.url, title: titleOf(feed.title) ?? first.title, home: feed.home ?? source.url}],
		notes: more.length === 0 ? [] : [`${address} names other feeds, too: ${more.join(', ')}`],
	};
}

/** The feeds that a source holds; undefined when it is neither feed nor OPML. @throws {LibraryError} */
export function feedsIn(source: Source): FoundFeeds | undefined {
	const {text, name} = new Look(source);
	if (isOpml(text)) return listed(text, source);
	const feed = feedIn(source);
	if (feed === undefined) return undefined;
	if (source.url === undefined)
		throw new LibraryError(`${name} is a feed in a file: follow its address, or “add” the file`);
	return {feeds: [{url: source.url, title: titleOf(feed.title), home: feed.home}], notes: []};
}

/** The feeds of a list; whoever made it is somebody else, and what it names was not named by the person. */
function listed(text: string, {url, name}: Source): FoundFeeds {
	const outlines = readOpml(text);
	if (outlines === undefined) throw new LibraryError(`${name}: too large for a list of feeds`);
	if (outlines.length === 0) throw new LibraryError(`${name}: no feeds in it`);
	return {feeds: outlines, notes: [], listedOn: url === undefined ? '' : new URL(url).host};
}

function titleOf(title: string | undefined): string | undefined {
	const line = oneLine(title ?? '');
	return line === '' ? undefined : line;
}
