import {oneLine} from '../corpus/parse/one-line.js';
import {type Cleaned, cleanBlocks} from './boilerplate/clean-blocks.js';
import {isDateLine} from './boilerplate/line-kinds.js';
import {addressOf, isArchive, savedFrom} from './metadata/address.js';
import {assemble} from './assemble.js';
import {whyBoilerplate} from './boilerplate/why-boilerplate.js';
import type {Removed} from './removed.js';
import type {ExtractedArticle, ExtractOptions} from './extracted.js';
import {bodyOf} from './html/body.js';
import {plainBody} from './plain/plain-body.js';
import {wordsOf} from './plain/words.js';
import {teasersOf, whyList} from './html/list-page.js';
import {pageKind, whyOther} from './html/page-kind.js';
import {parsePage} from './html/parse-page.js';
import {whyPart} from './html/parts.js';
import {setAside} from './html/set-aside.js';
import {isWall, whyOpening} from './html/paywall.js';
import {hostOf} from './metadata/from-url.js';
import {titleParts} from './metadata/title-parts.js';
import {textOf} from './html/dom.js';
import {authorsInLine} from './metadata/author-line.js';
import {authorFrom} from './metadata/clean-author.js';
import {cleanTitle} from './metadata/clean-title.js';
import {jsonLdFacts} from './metadata/json-ld.js';
import {nearLines} from './metadata/near.js';
import {metaFacts} from './metadata/meta-tags.js';
import {visibleFacts} from './metadata/visible.js';
import {value} from './metadata/facts.js';

export function extractFromPage(
	html: string,
	{url: given, today}: Pick<ExtractOptions, 'url' | 'today'>,
): ExtractedArticle {
	const document = parsePage(html);
	const [data, meta] = [jsonLdFacts(document), metaFacts(document)];
	// Nobody reads them, and they stand inside by-lines.
	for (const element of document.querySelectorAll('script, style, template, noscript')) element.remove();
	const rawName = value(document.querySelector('title')?.textContent);
	const kind = pageKind(html, meta.type);
	const aside = setAside(document, data.locked ?? [], rawName);
	const visible = visibleFacts(document, [data, meta]);
	const address = addressOf({given, saved: savedFrom(html), own: [meta.url, data.url]});
	const url = address?.url;
	const byLines = [data.author, meta.author, visible.author];
	const declared = data.language ?? document.documentElement?.getAttribute('lang') ?? meta.language;
	const headings = [...document.querySelectorAll('h1, h2')].slice(0, mostHeadings).map(textOf).filter(Boolean);
	const teasers = teasersOf(document);
	const part = whyPart(document, url, rawName);
	const {blocks, removed, page, captions, rows} = bodyOf(document);
	const lines = page.map(oneLine);
	const named = (data.via === undefined ? (meta.site ?? data.site) : data.site)?.replace(/^@/, '');
	const stated = named !== undefined && isArchive(named) ? undefined : named;
	const parts = titleParts(rawName, [visible.title ?? '', ...headings, ...lines.slice(0, mostFirst)].filter(Boolean), {
		host: url === undefined ? undefined : hostOf(url),
		rights: lines.filter(line => line.includes('©') || /copyright/i.test(line)),
	});
	const site = stated ?? parts?.site;
	const [only] = headings;
	const untitled = rawName === undefined && headings.length === 1 ? only : undefined;
	const rawTitle = visible.title ?? data.title ?? meta.title ?? parts?.title ?? rawName ?? untitled;
	const title = rawTitle === undefined ? undefined : cleanTitle(rawTitle, site, visible.title);
	const told = authorFrom(byLines, [], site);
	const read = cleanBlocks(blocks.map(oneLine).filter(Boolean), {
		title,
		author: told,
		site,
		rows: new Set([...rows].map(oneLine)),
	});
	const cleaned = beforeWall(wholeOf(longerReading(read, lines, captions), data.body));
	const inText = [...removed.map(({text, why}) => ({text: oneLine(text), why})), ...cleaned.removed];
	const all = [...aside.map(({text, why}) => ({text: oneLine(text), why})), ...inText];
	const printed = cleaned.removed.filter(({why}) => why === 'by-line').map(({text}) => text);
	const beside = nearLines(
		// A by-line may be called “credits”.
		lines.filter(line => !captions.has(line) || authorsInLine(line) !== undefined),
		cleaned.paragraphs,
		[title, visible.title],
	);
	const author = authorFrom(
		[...byLines, ...printed],
		[...beside.above.toReversed(), ...beside.over, ...beside.below.slice(0, signed)],
		site,
	);
	// A page shows “yesterday” and tells machines the day.
	const near = {...beside, above: beside.above.flatMap(line => [line, ...(visible.times.get(line) ?? [])])};
	const beyond = outside(lines, [...cleaned.paragraphs, ...all.map(({text}) => text)]);
	const around = [...all, ...beyond].map(({text}) => text);
	return assemble({
		title,
		author,
		byLines: [...byLines, ...printed],
		site,
		url,
		declared,
		today,
		dates: [data.published, meta.published],
		otherDates: [visible.published, meta.otherDate, ...inText.map(({text}) => text).filter(isDateLine)],
		paragraphs: cleaned.paragraphs,
		near,
		removed: [...all, ...beyond],
		opening: breaksOff(html)
			? 'the page breaks off in the middle'
			: (part ?? whyOpening({isFree: data.isFree, words: data.words, around}, cleaned.paragraphs)),
		via: data.via ?? address?.through,
		instead: whyList(teasers, cleaned.paragraphs) ?? whyOther(kind, cleaned.paragraphs),
	});
}

/** Lines right below the text among which its signature may be. */
const signed = 2;
/** Of a page: among so many headings and first lines is its headline. */
const [mostHeadings, mostFirst] = [30, 60];

/** So many times the words that are shown, and the text that machines are told is taken. */
const muchMore = 1.5;

/** The text that a page tells machines, where it shows people only the beginning of that. */
function wholeOf(read: Cleaned, told: string | undefined): Cleaned {
	const [first] = read.paragraphs;
	if (told === undefined || first === undefined) return read;
	const blocks = told
		.replaceAll(/<\/?(?:p|br|div|h\d|li)\b[^<>]{0,300}>/gi, '\n')
		.replaceAll(/<[^<>]{0,300}>/g, '')
		.split('\n')
		.map(oneLine)
		.filter(Boolean);
	const isMore = wordCount(blocks) >= wordCount(read.paragraphs) * muchMore;
	const isSame = blocks.some(block => block.startsWith(first.slice(0, sameStart)));
	return isMore && isSame ? {...cleanBlocks(blocks), removed: read.removed} : read;
}

/** In UTF-16 units: a paragraph is known again by so many. */
const sameStart = 60;

/** A file that was not saved to its end: it stops inside a tag, or without closing the page in the midst of a sentence. */
function breaksOff(html: string): boolean {
	const end = html.slice(-2000).trimEnd();
	if (/<[a-z/][^<>]*$/i.test(end)) return true;
	const isOpen = /<(?:html|body)[\s>]/i.test(html) && !/<\/(?:html|body|article|main|section|div)>/i.test(end);
	return isOpen && /[\p{L}\p{N},;–—-]$/u.test(end);
}

/** In UTF-16 units: a longer paragraph with such words in it is prose. */
const longestWallParagraph = 250;
/** In words: below a wall stand offers and where to log in. */
const longestOffer = 16;
const longestMark = 5;
const wallBox = 'newsletter or subscription box';

/** A wall that stands in the text like a paragraph, as the last one or the last but one. */
function beforeWall(cleaned: Cleaned): Cleaned {
	const [first, ...rest] = cleaned.paragraphs;
	// A label above the text: “Member-only story”.
	if (first !== undefined && rest.length > 0 && first.split(' ').length <= longestMark && isWall(first))
		return beforeWall({paragraphs: rest, removed: [...cleaned.removed, {text: first, why: wallBox}]});
	const {paragraphs, removed} = cleaned;
	const from = paragraphs.findIndex(
		(text, index) =>
			index > 0 &&
			text.length <= longestWallParagraph &&
			isWall(text) &&
			(index >= paragraphs.length - 2 || paragraphs.slice(index).every(each => each.split(' ').length <= longestOffer)),
	);
	if (from === -1) return cleaned;
	const walls = paragraphs.slice(from).map(text => ({text, why: wallBox}));
	return {paragraphs: paragraphs.slice(0, from), removed: [...removed, ...walls]};
}

/** In words: what is longer was read right. */
const shortBody = 200;
/** So many times the words of what was read; */
const muchLonger = 2.2;
/** what is longer by so many are other articles, */
const tooLong = 4;
/** unless next to nothing was read; */
const nothing = 30;
/** less than so many are no article either. */
const leastWords = 100;

/**
 * Where little of a page was taken for its article, and the same page read as plain text gives much more, that is taken: the text stands in lists, tables, boxes
 * whose names say something else.
 */
function longerReading(read: Cleaned, lines: readonly string[], captions: ReadonlySet<string>): Cleaned {
	const kept = wordCount(read.paragraphs);
	if (kept > shortBody) return read;
	const plain = plainBody(lines.filter(line => !captions.has(line)).join('\n\n'));
	const words = wordCount(plain.paragraphs);
	const holds = read.paragraphs.filter(text => plain.paragraphs.includes(text)).length >= read.paragraphs.length / 2;
	const isLonger = words >= leastWords && words >= kept * muchLonger && (words <= kept * tooLong || kept < nothing);
	return isLonger && (holds || kept < nothing)
		? {paragraphs: plain.paragraphs, removed: plain.removed.filter(({why}) => !/^(?:above|below) the text$/.test(why))}
		: read;
}

function wordCount(paragraphs: readonly string[]): number {
	return paragraphs.reduce((sum, text) => sum + wordsOf(text).length, 0);
}

/** What of the page is neither in the article nor was taken out of it: readability left it aside. */
function outside(page: readonly string[], known: readonly string[]): Removed[] {
	const seen = new Set(known);
	return page
		.filter(text => text !== '' && !seen.has(text))
		.map(text => ({text, why: whyBoilerplate(text) ?? 'outside the article'}));
}
