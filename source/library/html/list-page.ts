import {oneLine} from '../../corpus/parse/one-line.js';
import {blocksOf} from './blocks.js';
import {type PageDocument, type PageElement, textOf} from './dom.js';

/** So many teasers of one make are a list; */
const leastTeasers = 3;
/** in words: each is shorter, */
const longestTeaser = 90;
const longestHead = 25;
/** and together they are this share of what was read. */
const leastShare = 0.6;
const mostHeads = 300;

/** The teasers of a page, to be asked once its article was looked for. */
export type Teasers = {readonly heads: readonly string[]; readonly paragraphs: ReadonlySet<string>};

const headings = 'h2, h3, h4, a[class*="title"], a[class*="headline"]';

/**
 * The boxes of a page, several of one make beside each other, that each have one heading, which leads elsewhere. Headings that lead nowhere count on
 * front pages only: an article may have sections.
 */
export function teasersOf(document: PageDocument): Teasers {
	const isFront = isFrontPage(document);
	const boxes = new Set<PageElement>();
	for (const head of [...document.querySelectorAll(headings)].slice(0, mostHeads)) {
		if (!isFront && !isLinked(head)) continue;
		const box = boxOf(head);
		if (box !== undefined) boxes.add(box);
	}
	const makes = new Map<string, PageElement[]>();
	for (const box of boxes) {
		const make = isFront ? '' : `${box.nodeName} ${box.className}`;
		makes.set(make, [...(makes.get(make) ?? []), box]);
	}
	const teasers = [...makes.values()].filter(({length}) => length >= leastTeasers).flat();
	return {
		heads: teasers.map(teaser => textOf(teaser.querySelector(headings))),
		paragraphs: new Set(
			teasers.flatMap(teaser => [teaser, ...teaser.querySelectorAll('p')].flatMap(blocksOf).map(oneLine)),
		),
	};
}

/**
 * What a page is, where it lists articles and is none: most of what was read stands in teasers.
 * @param read what was taken for the article
 */
export function whyList({heads, paragraphs}: Teasers, read: readonly string[]): string | undefined {
	if (heads.length < leastTeasers) return undefined;
	const [all, theirs] = [read, read.filter(text => paragraphs.has(text))].map(lengthOf);
	if (!theirs || theirs < (all ?? 0) * leastShare) return undefined;
	return `a list of articles (“${heads[0] ?? ''}” and ${heads.length - 1} more)`;
}

function lengthOf(texts: readonly string[]): number {
	return texts.reduce((sum, {length}) => sum + length, 0);
}

/** No first heading, no day of its own, and nothing calls it an article. */
function isFrontPage(document: PageDocument): boolean {
	return (
		document.querySelector('h1, article, [itemprop="articleBody"], meta[property="article:published_time"]') === null &&
		document.querySelector('meta[property="og:type"]')?.getAttribute('content') !== 'article'
	);
}

function isLinked(head: PageElement): boolean {
	if (head.nodeName === 'A' || head.querySelector('a') !== null) return true;
	for (let at = head.parentElement, depth = 0; at !== null && depth < 3; at = at.parentElement, depth++)
		if (at.nodeName === 'A') return true;
	return false;
}

/** The widest element around a heading that has no other heading in it, and is as short as teasers are. */
function boxOf(head: PageElement): PageElement | undefined {
	if (textOf(head).split(' ').length > longestHead) return undefined;
	let box: PageElement | undefined;
	for (let at = head.parentElement; at !== null && at.nodeName !== 'BODY'; at = at.parentElement) {
		const heads = [...at.querySelectorAll('h1, h2, h3, h4')].length;
		const links = [...at.querySelectorAll('a[class*="title"], a[class*="headline"]')].length;
		if (Math.max(heads, heads === 0 ? links : 0) > 1 || textOf(at).split(/\s+/).length > longestTeaser) break;
		box = at;
	}
	return box;
}
