import {decodeXML} from 'entities';
import {DOMParser} from 'linkedom';
import {oneLine} from '../../corpus/parse/one-line.js';
import {type Draft, draftOf} from '../draft.js';
import {extractArticle} from '../extract-article.js';
import {isElement, type PageElement} from '../html/dom.js';
import type {ExtractOptions} from '../extracted.js';
import {fold} from '../../text/fold.js';
import {absolute} from '../metadata/address.js';
import {cleanTitle} from '../metadata/clean-title.js';
import {value} from '../metadata/facts.js';
import {writtenDates} from '../dates/written-dates.js';
import {isRecord} from './is-record.js';

const longestFeed = 5_000_000;
/** Elements of an entry that hold its text; what others call so is a summary. */
const wholes = [
	'content:encoded',
	'content',
	'yandex:full-text',
	'full-text',
	'fulltext',
	'turbo:content',
	'body',
	'xhtml:body',
];
const mostEntries = 500;
/** In words: a shorter body is a teaser, unless the feed calls it the content and it has several paragraphs. */
const leastWords = 80;

/** One entry of a feed, whatever its format. */
export type Entry = {
	/** What its feed tells it by from all others (guid, id). */
	readonly id?: string | undefined;
	readonly title?: string | undefined;
	readonly url?: string | undefined;
	readonly published?: string | undefined;
	readonly author?: string | undefined;
	readonly html: string;
	/** Whether the feed calls it the content, not a description. */
	readonly isContent?: boolean;
	readonly site?: string | undefined;
	readonly language?: string | undefined;
	/** The feed that gathered it from its site. */
	readonly via?: string | undefined;
	/** Whether what it leads to is to be heard or seen. */
	readonly isRecording?: boolean;
};

/** How the root of a feed may be written: `<atom:feed>`. */
const prefixed = /<(?:atom|rss|a|ns0):feed[\s>]/i;

/** A feed with what it says of itself. */
export type Feed = {
	readonly title: string | undefined;
	/** Address of the site it is of. */
	readonly home: string | undefined;
	readonly entries: readonly Entry[];
};

/** The entries of an RSS or Atom feed. */
export function feedEntries(xml: string, base?: string): readonly Entry[] {
	return readFeed(xml, base).entries;
}

/** An RSS or Atom feed. Entities of its own are not expanded: the parser knows only those of XML. */
export function readFeed(xml: string, base?: string): Feed {
	const prefix = /^<(\w+):/.exec(prefixed.exec(xml.slice(0, 2000))?.[0] ?? '')?.[1];
	const plain = prefix === undefined ? xml : xml.replaceAll(new RegExp(`(</?)${prefix}:`, 'g'), '$1');
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- linkedom is typed by the DOM library, which is left out
	const document = new DOMParser().parseFromString(plain.slice(0, longestFeed), 'text/xml') as unknown as PageElement;
	const root = document.querySelector('channel') ?? document.querySelector('feed') ?? document;
	const home = absolute(linkOf(root) ?? '', baseOf(root) ?? base) ?? base;
	const site = titleOf(root);
	const language = childText(root, 'language') ?? root.getAttribute?.('xml:lang') ?? undefined;
	const entries = [...document.querySelectorAll('item, entry')].slice(0, mostEntries);
	const read = entries.map(entry => ({
		...gathered(entry, site),
		id: childText(entry, 'guid') ?? childText(entry, 'id'),
		url: addressOf(entry, baseOf(entry) ?? baseOf(root) ?? home),
		published:
			childText(entry, 'pubDate') ??
			childText(entry, 'published') ??
			childText(entry, 'dc:date') ??
			childText(entry, 'updated'),
		author: authorsOf(entry) ?? authorsOf(root, 'author'),
		html: [...wholes, 'description', 'summary'].map(name => childText(entry, name, true)).find(Boolean) ?? '',
		isContent: wholes.some(name => childText(entry, name, true) !== undefined),
		isRecording: isRecording(entry),
		language,
	}));
	return {title: site, home, entries: read};
}

/** Headline and site of an entry; a gatherer's feed (Google News) names the site in it, and puts it behind the headline. */
function gathered(entry: PageElement, feed: string | undefined): Pick<Entry, 'title' | 'site' | 'via'> {
	const title = titleOf(entry);
	const source = [...entry.childNodes].find(
		child => isElement(child) && child.nodeName.toLowerCase() === 'source' && child.getAttribute('url') !== null,
	);
	const site = value(source?.textContent ?? undefined);
	return site === undefined || site === feed
		? {title, site: feed}
		: {title: title === undefined ? undefined : cleanTitle(title, site, undefined), site, via: feed};
}

/** An address that an entry does not have is not that of its feed. */
function addressOf(entry: PageElement, base: string | undefined): string | undefined {
	const address = childText(entry, 'feedburner:origLink') ?? linkOf(entry);
	return address === undefined ? undefined : absolute(address, base);
}

function isRecording(entry: PageElement): boolean {
	return [...entry.childNodes].some(
		child =>
			isElement(child) &&
			child.nodeName.toLowerCase() === 'enclosure' &&
			/^(?:audio|video)\//.test(child.getAttribute('type') ?? ''),
	);
}

/** The entries of a JSON Feed (jsonfeed.org). */
export function jsonFeedEntries(feed: Readonly<Record<string, unknown>>): Entry[] {
	const items: unknown[] = Array.isArray(feed['items']) ? feed['items'] : [];
	return items.slice(0, mostEntries).flatMap(item => {
		if (!isRecord(item)) return [];
		const plain = textIn(item['content_text']);
		const authors: unknown[] = Array.isArray(item['authors']) ? item['authors'] : [item['author']];
		const names = authors.flatMap(author => (isRecord(author) ? (textIn(author['name']) ?? []) : []));
		return [
			{
				id: typeof item['id'] === 'number' ? String(item['id']) : textIn(item['id']),
				title: textIn(item['title']),
				url: textIn(item['url']) ?? textIn(item['external_url']),
				published: textIn(item['date_published']),
				author: names.length === 0 ? undefined : names.join(', '),
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
	const language = /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.exec(entry.language ?? '')?.[0] ?? '';
	const page = `<html lang="${language}"><body><article>${entry.html}</article></body></html>`;
	const draft = draftOf(
		`${from}: ${oneLine(entry.title ?? entry.url ?? 'an entry').slice(0, 80)}`,
		extractArticle(page, {as: 'html', url: entry.url, today: options.today}),
	);
	const written = entry.published === undefined ? undefined : writtenDates(entry.published, {today: options.today})[0];
	const date = written?.readings === undefined ? written : undefined;
	const title = oneLine(entry.title ?? '');
	const isNothing = (text: string): boolean => isFeedLine(text) || isHeadlineAgain(text, title, entry.site);
	const paragraphs = draft.paragraphs.filter(text => !isNothing(text));
	const isShort = paragraphs.join(' ').split(' ').length < leastWords;
	const isWhole = entry.isContent === true && paragraphs.length > 1;
	const isTeaser = (isShort && !isWhole) || /(?:…|\.\.\.|\[…\])\s*$/.test(paragraphs.at(-1) ?? '');
	return {
		...draft,
		...(entry.isRecording === true && isShort ? {instead: 'an episode to be heard or seen'} : {}),
		...(entry.via === undefined ? {} : {via: oneLine(entry.via)}),
		paragraphs,
		removed: [...draft.removed, ...draft.paragraphs.filter(isNothing).map(text => ({text, why: 'line of the feed'}))],
		title: title === '' ? draft.title : title,
		author: entry.author === undefined ? draft.author : oneLine(entry.author),
		published: date?.date ?? draft.published,
		publishedBasis: date === undefined ? draft.publishedBasis : 'stated',
		publishedOpen: date === undefined ? draft.publishedOpen : undefined,
		outlet: entry.site === undefined ? draft.outlet : oneLine(entry.site),
		covers: isTeaser ? 'opening' : 'all',
	};
}

/** A gatherer has the headline once more in place of a text, and the site behind it. */
function isHeadlineAgain(text: string, title: string, site: string | undefined): boolean {
	const rest = fold(text).replace(fold(title), '').trim();
	return title !== '' && (rest === '' || rest === fold(site ?? ''));
}

/** What a blog's feed puts below every entry. */
function isFeedLine(text: string): boolean {
	return (
		text.length < 400 &&
		/^(?:The post|The article|L[’']article|Der Beitrag|La entrada|O post|L[’']articolo|Запись|Сообщение)\s?.{1,300} (?:appeared first on|first appeared on|est apparu en premier sur|erschien zuerst auf|se publicó primero en|apareceu primeiro em|proviene da|впервые появил[а-я]+ на|появились сначала на) .{1,120}$/iu.test(
			text,
		)
	);
}

/** A title is text with entities, escaped once more by many feeds, and with `type="html"` markup. */
function titleOf(parent: PageElement): string | undefined {
	return value(
		childText(parent, 'title')?.replaceAll(
			/<\/?(?:a|abbr|b|br|cite|code|em|i|q|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/gi,
			'',
		),
	);
}

/** `Odile Marsh, Tomas Veld`: every author of an entry; of Atom's persons the names only. */
function authorsOf(entry: PageElement, ...only: readonly string[]): string | undefined {
	const wanted = new Set(only.length > 0 ? only : ['dc:creator', 'author']);
	const names = [...entry.childNodes].flatMap(child => {
		if (!isElement(child) || !wanted.has(child.nodeName.toLowerCase())) return [];
		// RSS has “address (name)” here.
		const text =
			childText(child, 'name') ??
			(only.length > 0 && child.querySelector('*') !== null ? undefined : child.textContent);
		return value(/^\S+@\S+\s*\((.+)\)\s*$/.exec(text?.trim() ?? '')?.[1] ?? text) ?? [];
	});
	const persons = names.filter(name => !/^\S+@\S+$/.test(name));
	return persons.length === 0 ? undefined : [...new Set(persons)].join(', ');
}

function baseOf(element: PageElement): string | undefined {
	const address = element.getAttribute?.('xml:base') ?? undefined;
	return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

function textIn(text: unknown): string | undefined {
	return typeof text === 'string' && text !== '' ? text : undefined;
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
		const href = child.getAttribute('href');
		// The parser leaves entities in attributes as they are.
		const address = href === null ? (child.textContent ?? '') : decodeXML(href);
		if (rel === 'alternate' && address.trim() !== '') return address.trim();
	}
	const guid = childText(entry, 'guid');
	return guid !== undefined && /^https?:/.test(guid) ? guid : undefined;
}
