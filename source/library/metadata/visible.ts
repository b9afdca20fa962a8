import {type PageDocument, type PageElement, textOf} from '../html/dom.js';
import {fold} from '../../text/fold.js';
import {type Facts, value} from './facts.js';

const authorPlaces = [
	'[itemprop="author"] [itemprop="name"]',
	'[itemprop="author"]',
	'a[rel="author"]',
	'.author-name',
	'.byline-name',
	'.byline__name',
	'.author:not(.comment-form-author)',
	'.byline',
	'[class*="byline"]',
	'[class*="author"]:not([class*="comment"])',
];
const datePlaces = [
	'time[itemprop="datePublished"]',
	'[itemprop="datePublished"]',
	'time[pubdate]',
	'article time[datetime]',
	'header time[datetime]',
	'time[datetime]',
	'[class*="publish"]',
	'[class*="pubdate"]',
	'[class*="date"]',
	'[class*="time"]',
	'time',
];
const longest = 140;

/** What a reader of the page sees: headline, by-line, date. */
export function visibleFacts(document: PageDocument): Facts {
	return {title: headline(document), author: firstText(document, authorPlaces), published: dateOf(document)};
}

/** The h1 that the page's title repeats, else the only one. */
function headline(document: PageDocument): string | undefined {
	const heads = [...document.querySelectorAll('h1')]
		.slice(0, 20)
		.map(textOf)
		.filter(text => text !== '');
	const title = fold(textOf(document.querySelector('title')));
	const repeated = heads.find(head => head.length > 10 && title.includes(fold(head)));
	return value(repeated ?? (heads.length === 1 ? heads[0] : undefined));
}

function firstText(document: PageDocument, places: readonly string[]): string | undefined {
	for (const place of places) {
		for (const element of elements(document, place)) {
			const text = value(element.getAttribute('content') ?? textOf(element));
			if (text !== undefined && text.length <= longest) return text;
		}
	}
	return undefined;
}

function dateOf(document: PageDocument): string | undefined {
	for (const place of datePlaces) {
		for (const element of elements(document, place)) {
			const text = value(element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element));
			if (text !== undefined && text.length <= longest && /\d/.test(text)) return text;
		}
	}
	return undefined;
}

/** The first few: a page of teasers has a hundred. */
function elements(document: PageDocument, place: string): PageElement[] {
	return [...document.querySelectorAll(place)].slice(0, 5);
}
