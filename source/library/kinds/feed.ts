import {isTooMuch} from '../html/too-much.js';
import {draftOfEntry, type Entry, feedEntries} from '../input/feed.js';
import {kind} from '../input/kind.js';
import {startOf} from '../input/start.js';
import {LibraryError} from '../library-error.js';

/** Comments, instructions and a document type may stand before the root, whose name may have a prefix. */
const root =
	/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?.*?\?>\s*|<!DOCTYPE\s+(?:rss|feed|rdf)\b[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|(?:\w{1,10}:)?feed|rdf:RDF)[\s>]/is;

/** Whether a text is RSS or Atom. */
export function isFeed(text: string): boolean {
	return root.test(startOf(text));
}

/** RSS and Atom. Of many entries there is a headline only: they are counted, a line for each would be many. */
export const feed = kind<true, Entry>({
	name: 'feed',
	detect: ({text}) => isFeed(text) || undefined,
	split({text, name, source}, _, {url}) {
		if (isTooMuch(text)) throw new LibraryError(`${name}: too large for a feed`);
		return {pieces: feedEntries(text, url ?? source.url)};
	},
	read: (entry, {name}, {today}) => draftOfEntry(entry, name, {today}),
	textless: 'counted',
});
