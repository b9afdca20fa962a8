import {type PageDocument, type PageElement, textOf} from './dom.js';

/** So many teasers are a list; */
const leastTeasers = 4;
/** in words: each is shorter, */
const longestTeaser = 90;
/** and together they are this share of what was read. */
const leastShare = 0.6;
const mostLinks = 300;

/** The teasers of a page, to be asked once its article was looked for. */
export type Teasers = {readonly heads: readonly string[]; readonly paragraphs: ReadonlySet<string>};

/** The boxes of a page that each have a heading which leads elsewhere. */
export function teasersOf(document: PageDocument): Teasers {
	const links = [...document.querySelectorAll('h2 a, h3 a, h4 a')].slice(0, mostLinks);
	const boxes = links.flatMap(link => link.parentElement?.parentElement ?? []);
	const teasers = [...new Set(boxes)].filter(isTeaser);
	return {
		heads: teasers.map(teaser => textOf(teaser.querySelector('h2, h3, h4'))),
		paragraphs: new Set(teasers.flatMap(teaser => [...teaser.querySelectorAll('p')].map(textOf))),
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

function isTeaser(element: PageElement): boolean {
	const heads = [...element.querySelectorAll('h1, h2, h3, h4')];
	return heads.length === 1 && textOf(element).split(/\s+/).length <= longestTeaser;
}
