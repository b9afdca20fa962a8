import type {Readings} from './dates/found-date.js';
import type {Removed} from './removed.js';

/** A day as it is written, and the two that it may be. */
export type OpenDate = Readings & {readonly words: string};

/** An article taken out of a page or a text. What could not be found is null; every text is sanitised. */
export type ExtractedArticle = {
	/** Headline as printed. */
	readonly title: string | null;
	/** By-line: one or more names. */
	readonly author: string | null;
	/** ISO day. */
	readonly published: string | null;
	/** `stated`, or `inferred: why`. */
	readonly publishedBasis: string | null;
	/** There where `published` is null because the page has a day only as `12/03/2024` and nothing shows which of two is meant. */
	readonly publishedOpen?: OpenDate;
	/** Who published it, by the name the page gives, else by the host of its address. */
	readonly outlet: string | null;
	/** BCP 47 tag. */
	readonly language: string | null;
	/** The page's own address, as it states it or as it was given. */
	readonly url: string | null;
	/** Who is credited with the text (AFP, Reuters …). */
	readonly origin: string | null;
	/** The line that says so. */
	readonly originBasis: string | null;
	/** Why what is there is the opening of the article only: a paywall, its stated length; null when nothing says so. */
	readonly openingBasis: string | null;
	/** There where it was read through an archive or a gatherer: its name or host. */
	readonly via?: string;
	/** There where it seems to be no article but something else: what, and the words that show it. */
	readonly instead?: string;
	/** The article's paragraphs, blank lines between them. */
	readonly body: string;
	/** What was taken off, in the order in which it was found, each with the reason. */
	readonly removed: readonly Removed[];
};

export type ExtractOptions = {
	/** `html`: a page; `text`: what was pasted, or what a scraper left of a page. */
	readonly as: 'html' | 'text';
	/** Where the page was read; its host and a day in it are evidence. */
	readonly url?: string | undefined;
	/** ISO day from which “3 hours ago” counts, and after which nothing can have been published. */
	readonly today?: string | undefined;
};
