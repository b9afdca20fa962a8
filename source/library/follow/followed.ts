import {isRecord} from '../input/is-record.js';

/** A feed that a person follows, and what is known of it. */
export type Followed = {
	readonly url: string;
	readonly title?: string | undefined;
	/** Address of its site. */
	readonly home?: string | undefined;
	/** Only articles that this query finds are kept; absent: all. */
	readonly only?: string | undefined;
	/**
	 * The host, with its port, of the list that named it; empty for a file. Of the person's own network nothing else is asked for it; absent: the
	 * person named it.
	 */
	readonly listedOn?: string | undefined;
	/** Since when, ISO time. */
	readonly since: string;
	/** When it was asked last, and before when it is not to be asked again; ISO times. */
	readonly asked?: string | undefined;
	readonly wait?: string | undefined;
	/** What tells whether it has changed since (ETag, Last-Modified). */
	readonly etag?: string | undefined;
	readonly modified?: string | undefined;
	/** How often in a row it could not be read, and why not the last time. */
	readonly failed?: number | undefined;
	readonly problem?: string | undefined;
	/** Short names of the entries that were looked at, newest last. */
	readonly seen: readonly string[];
};

/** What a file holds: whatever is not known to this version of the program is kept as it stands. */
export type FollowedFile = {
	readonly rest: Readonly<Record<string, unknown>>;
	readonly feeds: readonly (Followed & Readonly<Record<string, unknown>>)[];
};

/** In entries: feeds hold fifty, and what was dropped long ago does not come back. */
const mostSeen = 2000;
const mostFeeds = 5000;

/** What follows from a parsed file; undefined when it is none of ours. */
export function followedIn(value: unknown): FollowedFile | undefined {
	if (!isRecord(value)) return undefined;
	const {feeds, ...rest} = value;
	if (feeds !== undefined && !Array.isArray(feeds)) return undefined;
	return {rest, feeds: (feeds ?? []).slice(0, mostFeeds).flatMap(each => followedOf(each) ?? [])};
}

function followedOf(value: unknown): FollowedFile['feeds'][number] | undefined {
	if (!isRecord(value)) return undefined;
	const {url, failed, seen, since, listedOn} = value;
	if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
	const texts = Object.fromEntries(
		(['title', 'home', 'only', 'asked', 'wait', 'etag', 'modified', 'problem'] as const).map(name => {
			const text = value[name];
			return [name, typeof text === 'string' && text !== '' ? text : undefined];
		}),
	);
	return {
		...value,
		...texts,
		url,
		listedOn: typeof listedOn === 'string' ? listedOn : undefined,
		since: typeof since === 'string' ? since : '',
		failed: typeof failed === 'number' && Number.isInteger(failed) && failed > 0 ? failed : undefined,
		seen: Array.isArray(seen) ? seen.filter(each => typeof each === 'string') : [],
	};
}

/** The text of the file, every field on a line of its own and what was seen on one: it may be read, edited and put under version control. */
export function followedText({rest, feeds}: FollowedFile): string {
	const written = feeds.map(({seen, ...feed}) => {
		const head = JSON.stringify(feed, undefined, '\t').slice(0, -2);
		return indented(`${head},\n\t"seen": ${JSON.stringify(seen.slice(-mostSeen))}\n}`, '\t\t');
	});
	const others = Object.entries(rest).map(([name, value]) =>
		indented(`${JSON.stringify(name)}: ${JSON.stringify(value, undefined, '\t')}`, '\t'),
	);
	const list = written.length === 0 ? '\t"feeds": []' : `\t"feeds": [\n${written.join(',\n')}\n\t]`;
	return `{\n${[...others, list].join(',\n')}\n}\n`;
}

function indented(text: string, by: string): string {
	return text
		.split('\n')
		.map(line => `${by}${line}`)
		.join('\n');
}
