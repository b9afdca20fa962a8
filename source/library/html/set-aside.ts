import type {Removed} from '../removed.js';
import {blocksOf} from './blocks.js';
import {type PageDocument, type PageElement, textOf} from './dom.js';
import {isWall} from './paywall.js';

/** What threads of comments call themselves, in class names and ids. */
const thread =
	/comment(?!ary)|kommentar|коммент|disqus|\bdiscussions?\b|\bconversations?\b|talkback|\byorum|şərh|\breplies\b|\brespond\b/u;
/** So many pieces of one make are a thread. */
const leastPosts = 3;
/** In words: an article of less is a teaser. */
const leastArticle = 60;
/** In words: a box that keeps readers out says less; what is longer may be the text after all. */
const longestBox = 80;

/** The bar that archive.today puts above its copies. */
const archiveBar = /archive\.(?:today|ph|is|li|md|vn|fo)|webpage capture|all snapshots/i;

/**
 * Takes out of a page, before anybody looks for the article in it, what is longer than articles are or stands beside them: a thread of comments, the
 * bar of an archive, the boxes that the page's own data say are locked, further articles below the first.
 * @param locked selectors of the locked boxes, classes or ids
 */
export function setAside(document: PageDocument, locked: readonly string[], title: string | undefined): Removed[] {
	const removed: Removed[] = [];
	const take = (element: PageElement, why: string): void => {
		for (const text of blocksOf(element)) removed.push({text, why});
		element.remove();
	};
	for (const element of document.querySelectorAll('#HEADER'))
		if (archiveBar.test(textOf(element))) take(element, 'bar of the archive');
	for (const element of document.querySelectorAll(closedAtFirst))
		if (leavesText(document, element)) take(element, 'navigation');
	for (const element of consentBoxes(document)) if (leavesText(document, element)) take(element, 'consent box');
	for (const element of lockedBoxes(document, locked)) take(element, 'newsletter or subscription box');
	for (const element of threads(document)) if (leavesText(document, element)) take(element, 'comments');
	for (const element of furtherArticles(document, title)) take(element, 'another article');
	return removed;
}

/** What a page shows only when it is asked for. */
const closedAtFirst = 'amp-sidebar, dialog:not([open])';
/** What boxes that ask for consent are called by those who make them, and by everybody. */
const asking =
	/^(?:cmp|cmpbox|onetrust|ot-sdk|didomi|usercentrics|uc|sp_message|cookiebot|cybot|qc-cmp|fc-consent|truste|iubenda|osano|tarteaucitron|axeptio|klaro|borlabs|cookie|cookies|consent|gdpr|privacy)(?:$|[-_A-Z]|(?<=(?:cookie|cookies|consent|gdpr)).*(?:banner|notice|box|bar|wall|popup|modal|overlay|law))/;
/** In words: a longer one may be an article about the matter. */
const longestConsent = 250;

function consentBoxes(document: PageDocument): PageElement[] {
	return [...document.querySelectorAll('div, section, aside, form')].filter(
		element =>
			[element.id, ...element.className.split(/\s+/)].some(each => asking.test(each)) &&
			element.querySelector('article, main') === null &&
			wordsIn(textOf(element)) <= longestConsent,
	);
}

function lockedBoxes(document: PageDocument, selectors: readonly string[]): PageElement[] {
	const plain = selectors.filter(selector => /^[.#][\w-]{1,60}$/.test(selector));
	return plain
		.flatMap(selector => [...document.querySelectorAll(selector)])
		.filter(box => {
			const blocks = blocksOf(box);
			return blocks.some(isWall) || wordsIn(textOf(box)) <= longestBox;
		});
}

/** Elements that are called so and hold several pieces of one make, none of them the page's heading. */
function threads(document: PageDocument): PageElement[] {
	const called = [...document.querySelectorAll('section, div, ol, ul, aside')].filter(element =>
		thread.test(
			`${element.className} ${element.id}`
				.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
				.replaceAll(/[^\p{L}]+/gu, ' ')
				.toLowerCase(),
		),
	);
	return called.filter(element => {
		if (element.querySelector('h1') !== null) return false;
		const makes = new Map<string, number>();
		for (const piece of element.querySelectorAll('li, div, article, section')) {
			const make = `${piece.nodeName} ${piece.className}`;
			makes.set(make, (makes.get(make) ?? 0) + 1);
		}
		return Math.max(0, ...makes.values()) >= leastPosts;
	});
}

/** Further articles that stand below the one that the page is named after, each under a first heading of its own. */
function furtherArticles(document: PageDocument, title: string | undefined): PageElement[] {
	const heads = [...document.querySelectorAll('h1')];
	const named = (title ?? '').toLowerCase();
	const own = heads.find(
		head => textOf(head).split(' ').length >= leastHeadline && named.includes(textOf(head).toLowerCase()),
	);
	if (own === undefined || heads.length > mostHeads) return [];
	const ofOwn = ancestorsOf(own);
	return heads.flatMap(head => {
		// A headline that stands there twice heads one article.
		if (head === own || named.includes(textOf(head).toLowerCase())) return [];
		const around = ancestorsOf(head);
		const [box, ownBox] = [
			around.findLast(each => !ofOwn.includes(each)),
			ofOwn.findLast(each => !around.includes(each)),
		];
		return box !== undefined && ownBox !== undefined && holdsText(box) && holdsText(ownBox) ? [box] : [];
	});
}

function holdsText(box: PageElement): boolean {
	return [...box.querySelectorAll('p')].filter(each => wordsIn(textOf(each)) >= leastSentence).length > 1;
}

/** In words: what is shorter may be the name of a site. */
const leastHeadline = 3;
const leastSentence = 8;
const mostHeads = 40;

/** The element and those around it, innermost first. */
function ancestorsOf(element: PageElement): PageElement[] {
	const around: PageElement[] = [];
	for (let at: PageElement | null = element; at !== null; at = at.parentElement) around.push(at);
	return around;
}

/** A site may call its whole text so. */
function leavesText(document: PageDocument, element: PageElement): boolean {
	const all = document.body === null ? 0 : wordsIn(textOf(document.body));
	return all - wordsIn(textOf(element)) >= leastArticle / 2;
}

function wordsIn(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}
