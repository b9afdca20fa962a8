import {Readability} from '@mozilla/readability';
import type {Removed} from '../removed.js';
import {blocksOf} from './blocks.js';
import {isElement, type PageDocument, type PageElement, textOf} from './dom.js';
import {whyUnwanted} from './unwanted.js';

/** Elements whose text no reader of the page sees, and the bar that an archive puts above its copy. */
const unseen =
	'script, style, template, noscript, svg, math, canvas, select, textarea, input, link, meta, #wm-ipp-base, #wm-ipp, #wm-ipp-print';

/** In UTF-16 units: what is longer and called an image is a part of the page. */
const longestCaption = 600;
/** A page of more elements is no article. */
const mostElements = 50_000;

export type Body = {
	readonly blocks: readonly string[];
	/** Boxes taken out of the article, a piece for each block in them. */
	readonly removed: readonly Removed[];
	/** The blocks of the whole page. */
	readonly page: readonly string[];
	/** Those of them that stand at a picture or in a box. */
	readonly captions: ReadonlySet<string>;
	/** The rows of its tables that have a heading: no date in them is the article's. */
	readonly rows: ReadonlySet<string>;
};

/**
 * The article's own blocks of text, by readability and a pass of ours over what it leaves. Changes the document.
 * Without anything that reads like an article the blocks are those of the whole page.
 */
export function bodyOf(document: PageDocument): Body {
	for (const element of document.querySelectorAll(unseen)) element.remove();
	const removed: Removed[] = [];
	const page = document.body === null ? [] : blocksOf(document.body);
	const captions = captionsOf(document);
	const rows = rowsOf(document);
	const content = readable(document) ?? document.body ?? document.documentElement;
	if (content === null) return {blocks: [], removed, page, captions, rows};
	strip(content, removed);
	return {blocks: blocksOf(content), removed, page, captions, rows};
}

function rowsOf(document: PageDocument): Set<string> {
	const tables = [...document.querySelectorAll('table')].filter(
		table => table.querySelector('th') !== null && table.querySelector('table, p, h1, h2') === null,
	);
	return new Set(tables.flatMap(blocksOf));
}

function captionsOf(document: PageDocument): Set<string> {
	const places =
		'aside, nav, figure, figcaption, [class*="caption"], [class*="photo"], [class*="image"], [class*="credit"]';
	const pieces = [...document.querySelectorAll(places)].filter(each => textOf(each).length <= longestCaption);
	return new Set(pieces.flatMap(blocksOf));
}

function readable(document: PageDocument): PageElement | undefined {
	try {
		const reader = new Readability<PageElement>(
			// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Readability is typed by the DOM library, which is left out
			document,
			{maxElemsToParse: mostElements, keepClasses: true, disableJSONLD: true, serializer: node => node},
		);
		return reader.parse()?.content ?? undefined;
	} catch {
		// Too many elements, or a shape that exhausts its recursion.
		return undefined;
	}
}

type Unwanted = {readonly element: PageElement; readonly why: string; readonly length: number};

/** A reason that takes more than this share of a page off is a site's name for its own text. Comments may be longer than what they are on. */
const largestTaken = 0.5;
const unbounded: ReadonlySet<string> = new Set(['comments']);

/** Takes out what is no part of the article, outermost first; of one reason never most of it. */
function strip(content: PageElement, removed: Removed[]): void {
	const total = textOf(content).length;
	const found: Unwanted[] = [];
	const open: PageElement[] = [content];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for (const child of Array.from(next.childNodes)) {
			if (!isElement(child)) continue;
			const why = whyUnwanted(child, total);
			if (why === undefined) open.push(child);
			else found.push({element: child, why, length: textOf(child).length});
		}
	}
	const taken = new Map<string, number>();
	for (const {why, length} of found) taken.set(why, (taken.get(why) ?? 0) + length);
	for (const {element, why} of found) {
		if ((taken.get(why) ?? 0) > total * largestTaken && !unbounded.has(why)) continue;
		for (const text of blocksOf(element)) removed.push({text, why});
		element.remove();
	}
}
