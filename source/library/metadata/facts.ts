import {decodeHTMLStrict} from 'entities';
import {oneLine} from '../../corpus/parse/one-line.js';

/** What one source of a page says of an article; every text sanitised and on one line. */
export type Facts = {
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	/** As written. */
	readonly published?: string | undefined;
	/** A date of the page that need not be the article's. */
	readonly otherDate?: string | undefined;
	/** Who publishes the page. */
	readonly site?: string | undefined;
	/** Who shows it, where that is another. */
	readonly via?: string | undefined;
	/** Selectors of what is not free to read. */
	readonly locked?: readonly string[] | undefined;
	/** What it calls itself (`og:type`). */
	readonly type?: string | undefined;
	readonly language?: string | undefined;
	readonly url?: string | undefined;
	/** Whether all may read it. */
	readonly isFree?: boolean | undefined;
	/** Its length, in words. */
	readonly words?: number | undefined;
	/** Its text, sanitised, as the page tells it to machines. */
	readonly body?: string | undefined;
};

const longestValue = 500;

/**
 * A value of a page as it may be shown; undefined when nothing is left. Sites escape headlines a second time, and in JSON-LD, where nothing
 * turns `&#8216;` back.
 */
export function value(raw: unknown): string | undefined {
	if (typeof raw !== 'string') return undefined;
	const text = oneLine(decodeHTMLStrict(decodeHTMLStrict(raw.slice(0, longestValue))));
	return text === '' ? undefined : text;
}
