import type {ExtractedArticle, OpenDate} from './extracted.js';
import {littleKept} from './kept.js';
import type {Removed} from './removed.js';

/** An article on its way into the library. What could not be found is undefined. */
export type Draft = {
	/** What the person gave: a file, an address, an entry of a feed; named in messages. */
	readonly from: string;
	readonly title: string | undefined;
	readonly titleBasis?: string | undefined;
	readonly author?: string | undefined;
	readonly published: string | undefined;
	readonly publishedBasis?: string | undefined;
	/** Of no `published`: the two days it may be. */
	readonly publishedOpen?: OpenDate | undefined;
	readonly language: string | undefined;
	readonly url?: string | undefined;
	readonly origin?: string | undefined;
	readonly originBasis?: string | undefined;
	/** Who published it, as the page says. */
	readonly outlet?: string | undefined;
	/** Outlet id and negotiation id, where the input is one of our own articles. */
	readonly outletId?: string | undefined;
	readonly negotiation?: string | undefined;
	readonly via?: string | undefined;
	readonly note?: string | undefined;
	readonly terms?: readonly string[] | undefined;
	/** Ids it had before. */
	readonly was?: readonly string[] | undefined;
	readonly text: 'full' | 'brief';
	readonly covers: 'all' | 'opening';
	readonly paragraphs: readonly string[];
	readonly removed: readonly Removed[];
	/** What it seems to be instead of an article, and the words that show it. */
	readonly instead?: string | undefined;
	/** What a person should hear about how it was read, a sentence each. */
	readonly remarks?: readonly string[] | undefined;
};

export function draftOf(from: string, found: ExtractedArticle): Draft {
	return {
		from,
		title: found.title ?? undefined,
		author: found.author ?? undefined,
		published: found.published ?? undefined,
		publishedBasis: found.publishedBasis ?? undefined,
		publishedOpen: found.publishedOpen,
		language: found.language ?? undefined,
		url: found.url ?? undefined,
		origin: found.origin ?? undefined,
		originBasis: found.originBasis ?? undefined,
		outlet: found.outlet ?? undefined,
		via: found.via,
		instead: found.instead,
		text: 'full',
		covers: found.openingBasis === null ? 'all' : 'opening',
		...remarksOn(found),
		paragraphs: found.body === '' ? [] : found.body.split('\n\n'),
		removed: found.removed,
	};
}

function remarksOn({openingBasis, body, removed}: ExtractedArticle): {readonly remarks?: readonly string[]} {
	const said = [openingBasis ?? undefined, littleKept(body, removed)].filter(each => each !== undefined);
	return said.length === 0 ? {} : {remarks: said};
}
