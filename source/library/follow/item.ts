import {addressKey} from '../../corpus/address-key.js';
import {hashOf} from '../../text/hash.js';
import type {Draft} from '../draft.js';
import {draftsOf} from '../input/drafts.js';
import {refusal, UnreachableError} from '../input/fetch-page.js';
import {draftOfEntry, type Entry} from '../input/feed.js';
import {LibraryError} from '../library-error.js';

import type {Web} from './web.js';

/** What tells an entry from all others of its feed, in a few letters: its id, else its address, else its headline and day. */
export function entryKey({id, url, title = '', published = ''}: Entry): string {
	return hashOf(id ?? addressKey(url) ?? `${title} ${published}`);
}

/** The article that an entry leads to, or why there is none. */
export type FoundItem =
	| {readonly kind: 'draft'; readonly draft: Draft}
	/** `again`: another time it may be read. */
	| {readonly kind: 'none'; readonly why: string; readonly again: boolean};

export type ItemOptions = {
	readonly web: Pick<Web, 'ask'>;
	/** Address of the feed. */
	readonly feed: string;
	/** The host, with its port, that the person named. */
	readonly named: string;
	/** ISO day. */
	readonly today: string;
};

/** In words: what is less is no article, */
const leastWords = 12;
/** nor the opening of one. */
const leastOpening = 4;

/**
 * Reads the page of an entry, as `add` reads pages. Where it cannot be read, or holds no article, the feed's own text is taken and called the
 * opening of one, since nothing shows that it is more.
 */
export async function readItem(entry: Entry, options: ItemOptions): Promise<FoundItem> {
	const page = await readPage(entry, options);
	if (page.kind === 'draft') return {kind: 'draft', draft: completed(page.draft, entry, options)};
	const own = ownText(entry, options);
	if (own === undefined) return page;
	return {
		kind: 'draft',
		draft: {...own, covers: 'opening', remarks: [...(own.remarks ?? []), `the feed’s own text: ${page.why}`]},
	};
}

async function readPage({url}: Entry, {web, named, today}: ItemOptions): Promise<FoundItem> {
	if (url === undefined) return none('the entry has no address');
	try {
		const answer = await web.ask(url, named);
		if (answer.kind === 'forbidden') return none(`${url} is not for programs (robots.txt)`);
		if (answer.kind !== 'page') {
			const isPassing = answer.kind === 'refused' && (answer.status === 429 || answer.status >= 500);
			return none(refusal(url, answer), isPassing);
		}
		const {drafts} = await draftsOf(answer.source, {today});
		const [draft, other] = drafts;
		if (draft === undefined || other !== undefined) return none(`${url} is no single article`);
		if (draft.instead !== undefined) return none(`${url} looks like ${draft.instead}`);
		const words = draft.paragraphs.join(' ').split(' ').length;
		return words < leastWords ? none(`${url}: no article found in it`) : {kind: 'draft', draft};
	} catch (error) {
		if (error instanceof LibraryError) return none(error.message, error instanceof UnreachableError);
		throw error;
	}
}

function none(why: string, again = false): FoundItem & {readonly kind: 'none'} {
	return {kind: 'none', why, again};
}

/** What the page does not say and the feed does. */
function completed(draft: Draft, entry: Entry, {feed, today}: ItemOptions): Draft {
	const said = draftOfEntry({...entry, html: ''}, feed, {today});
	const isDated = draft.publishedBasis === 'stated' || said.published === undefined || said.publishedBasis !== 'stated';
	return {
		...draft,
		title: draft.title ?? said.title,
		author: draft.author ?? said.author,
		outlet: draft.outlet ?? said.outlet,
		url: draft.url ?? entry.url,
		...(isDated ? {} : {published: said.published, publishedBasis: said.publishedBasis}),
	};
}

function ownText(entry: Entry, {feed, today}: ItemOptions): Draft | undefined {
	const draft = draftOfEntry(entry, feed, {today});
	const words = draft.paragraphs.join(' ').split(' ').length;
	return words < leastOpening ? undefined : {...draft, url: draft.url ?? entry.url};
}
