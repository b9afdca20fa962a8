import {DOMParser} from 'linkedom';
import {oneLine} from '../../corpus/parse/one-line.js';
import {type Draft, draftOf} from '../draft.js';
import {extractArticle} from '../extract-article.js';
import {isElement, type PageElement} from '../html/dom.js';
import type {ExtractOptions} from '../extracted.js';
import {writtenDates} from '../dates/written-dates.js';
import {isRecord} from './is-record.js';

const longestFeed = 5_000_000;
const mostEntries = 500;
/** In words: a shorter body is a teaser. */
const leastWords = 80;

/** One entry of a feed, whatever its format. */
export type Entry = {
	readonly title?: string | undefined;
	readonly url?: string | undefined;
	readonly published?: string | undefined;
	readonly author?: string | undefined;
	readonly html: string;
	readonly site?: string | undefined;
	readonly language?: string | undefined;
};

/** The entries of an RSS or Atom feed. Entities of its own are not expanded: the parser knows only those of XML. */
export function feedEntries(xml: string): Entry[] {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- linkedom is typed by the DOM library, which is left out
	const document = new DOMParser().parseFromString(xml.slice(0, longestFeed), 'text/xml') as unknown as PageElement;
	const root = document.querySelector('channel') ?? document.querySelector('feed') ?? document;
	const site = childText(root, 'title');
	const language = childText(root, 'language') ?? root.getAttribute?.('xml:lang') ?? undefined;
	const entries = [...document.querySelectorAll('item, entry')].slice(0, mostEntries);
	return entries.map(entry => ({
		title: childText(entry, 'title'),
		url: linkOf(entry),
		published:
			childText(entry, 'pubDate') ??
			childText(entry, 'published') ??
			childText(entry, 'dc:date') ??
			childText(entry, 'updated'),
		author: childText(entry, 'dc:creator') ?? childText(entry, 'author'),
		html:
			['content:encoded', 'content', 'description', 'summary']
				.map(name => childText(entry, name, true))
				.find(Boolean) ?? '',
		site,
		language,
	}));
}

/** The entries of a JSON Feed (jsonfeed.org). */
export function jsonFeedEntries(feed: Readonly<Record<string, unknown>>): Entry[] {
	const items: unknown[] = Array.isArray(feed['items']) ? feed['items'] : [];
	return items.slice(0, mostEntries).flatMap(item => {
		if (!isRecord(item)) return [];
		const plain = textIn(item['content_text']);
		const [author] = Array.isArray(item['authors']) ? (item['authors'] as unknown[]) : [item['author']];
		return [
			{
				title: textIn(item['title']),
				url: textIn(item['url']) ?? textIn(item['external_url']),
				published: textIn(item['date_published']),
				author: isRecord(author) ? textIn(author['name']) : undefined,
				html:
					textIn(item['content_html']) ?? (plain === undefined ? (textIn(item['summary']) ?? '') : asParagraphs(plain)),
				site: textIn(feed['title']),
				language: textIn(item['language']) ?? textIn(feed['language']),
			},
		];
	});
}

/** An entry as a draft. What a feed holds of an article is often its opening only, and that is said. */
export function draftOfEntry(entry: Entry, from: string, options: Pick<ExtractOptions, 'today'>): Draft {
	const page = `<html><body><article>${entry.html}</article></body></html>`;
	const draft = draftOf(
		`${from}: ${oneLine(entry.title ?? entry.url ?? 'an entry').slice(0, 80)}`,
		extractArticle(page, {as: 'html', url: entry.url, today: options.today}),
	);
	const date = entry.published === undefined ? undefined : writtenDates(entry.published, {today: options.today})[0];
	const isTeaser =
		draft.paragraphs.join(' ').split(' ').length < leastWords ||
		/(?:…|\.\.\.|\[…\])\s*$/.test(draft.paragraphs.at(-1) ?? '');
	const title = oneLine(entry.title ?? '');
	return {
		...draft,
		title: title === '' ? draft.title : title,
		author: entry.author === undefined ? draft.author : oneLine(entry.author),
		published: date?.date ?? draft.published,
		publishedBasis: date === undefined ? draft.publishedBasis : 'stated',
		outlet: entry.site === undefined ? draft.outlet : oneLine(entry.site),
		covers: isTeaser ? 'opening' : 'all',
	};
}

function textIn(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function asParagraphs(plain: string): string {
	const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return escaped
		.split(/\n\s*\n/)
		.map(each => `<p>${each}</p>`)
		.join('');
}

/** The text of a child, not of a grandchild; markup inside is kept as markup where asked. */
function childText(parent: PageElement, name: string, asMarkup = false): string | undefined {
	for (const child of parent.childNodes) {
		if (!isElement(child) || child.nodeName.toLowerCase() !== name.toLowerCase()) continue;
		const isNested = asMarkup && child.getAttribute('type') === 'xhtml';
		const text = isNested ? [...child.childNodes].map(String).join('') : (child.textContent ?? '');
		if (text.trim() !== '') return asMarkup ? text : text.trim();
	}
	return undefined;
}

function linkOf(entry: PageElement): string | undefined {
	for (const child of entry.childNodes) {
		if (!isElement(child) || child.nodeName.toLowerCase() !== 'link') continue;
		const rel = child.getAttribute('rel') ?? 'alternate';
		const address = child.getAttribute('href') ?? child.textContent ?? '';
		if (rel === 'alternate' && address.trim() !== '') return address.trim();
	}
	const guid = childText(entry, 'guid');
	return guid !== undefined && /^https?:/.test(guid) ? guid : undefined;
}
