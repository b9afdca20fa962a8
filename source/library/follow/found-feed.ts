import {isTooMuch} from '../html/too-much.js';
import {parseJson} from '../input/bounded-json.js';
import {type Feed, jsonFeedEntries, readFeed} from '../input/feed.js';
import {isRecord} from '../input/is-record.js';
import {Look} from '../input/look.js';
import type {Source} from '../input/source.js';
import {startOf} from '../input/start.js';
import {isFeed} from '../kinds/feed.js';
import {LibraryError} from '../library-error.js';

/**
 * The feed that a source is (RSS, Atom, JSON Feed); undefined of anything else.
 * @throws {LibraryError} when it is larger than any feed
 */
export function feedIn(source: Source): Feed | undefined {
	const {text, name} = new Look(source);
	if (isFeed(text)) {
		if (isTooMuch(text)) throw new LibraryError(`${name}: too large for a feed`);
		return readFeed(text, source.url);
	}
	return startOf(text).startsWith('{') ? jsonFeed(text) : undefined;
}

function jsonFeed(text: string): Feed | undefined {
	let value: unknown;
	try {
		value = parseJson(text);
	} catch {
		return undefined;
	}
	if (!isRecord(value) || !Array.isArray(value['items'])) return undefined;
	const named = (field: string): string | undefined => {
		const given = value[field];
		return typeof given === 'string' && given !== '' ? given : undefined;
	};
	return {title: named('title'), home: named('home_page_url'), entries: jsonFeedEntries(value)};
}
