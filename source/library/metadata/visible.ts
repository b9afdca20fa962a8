import {type PageDocument, type PageElement, textOf} from '../html/dom.js';
import {writtenDates} from '../dates/written-dates.js';
import {cleanAuthor} from './clean-author.js';
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
/** and where a by-line may stand, but others too: only what is a name, or begins as a by-line does, counts. */
const likelyPlaces = [
	'[class*="submitted"] [class*="username"]',
	'address',
	'[class*="contributor"]',
	'[class~="credits"]',
	'[class~="by"]',
	'[class*="signature"]',
];
const mostAuthors = 6;
/** Elements that say what their date is, */
const surePlaces = ['[itemprop="datePublished"]', 'time[pubdate]'];
/** and such as may hold the dates of other articles too: of several days none is taken. */
const datePlaces = [
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

export type VisibleFacts = Facts & {
	/** What a page says to machines of the days that it shows, by the text it shows. */
	readonly times: ReadonlyMap<string, readonly string[]>;
};

/** What a reader of the page sees: headline, by-line, date. */
export function visibleFacts(document: PageDocument, told: readonly Facts[] = []): VisibleFacts {
	const site = told.find(each => each.site !== undefined)?.site;
	return {
		title: headline(
			document,
			told.map(each => each.title),
			site,
		),
		author: authorsIn(document) ?? firstText(document, authorPlaces) ?? nameAt(document),
		published: dateOf(document),
		times: timesOf(document),
	};
}

function timesOf(document: PageDocument): Map<string, string[]> {
	const times = new Map<string, string[]>();
	for (const element of [...document.querySelectorAll('time[datetime]')].slice(0, 50)) {
		const [shown, day] = [textOf(element), value(element.getAttribute('datetime'))];
		if (shown !== '' && day !== undefined) times.set(shown, [day]);
	}
	return times;
}

/**
 * The headline as printed: of the h1 elements the one that says most of what the page's title and its data say, else the only one. Search engines are often
 * told another headline, but in words of its own kind.
 */
function headline(
	document: PageDocument,
	told: readonly (string | undefined)[],
	site: string | undefined,
): string | undefined {
	const others = [
		...told,
		...[...document.querySelectorAll('h2, h3, [class*="title"], [class*="headline"]')].slice(0, 40).map(textOf),
	].flatMap(each => (each === undefined || each === '' ? [] : fold(each)));
	const heads = [...document.querySelectorAll('h1')]
		.slice(0, 20)
		.map(textOf)
		.filter(
			text =>
				text !== '' &&
				text.length <= longestHeadline &&
				(site === undefined || fold(text) !== fold(site)) &&
				!isSiteIn(textOf(document.querySelector('title')), text, others),
		);
	const known = [...told, textOf(document.querySelector('title'))].flatMap(text =>
		text === undefined ? [] : fold(text),
	);
	const scored = heads.map(head => ({head, score: Math.max(0, ...known.map(text => similarity(fold(head), text)))}));
	const best = scored.toSorted((one, other) => other.score - one.score)[0];
	if (best !== undefined && best.score >= leastSimilarity) return value(best.head);
	const [only] = heads;
	const isSure = only !== undefined && (known.every(text => text === '') || only.split(' ').length >= leastWords);
	return heads.length === 1 && isSure ? value(only) : undefined;
}

/** `The Harbour Post` in `Ministers meet | The Harbour Post`. */
function isSiteIn(title: string, head: string, others: readonly string[]): boolean {
	const parts = title.split(/\s[|–—·:»-]+\s/u).map(fold);
	const longer = parts.filter(part => part.length > fold(head).length);
	// The other part is the headline if it stands on the page as one; the name of a site does not.
	return parts.length > 1 && parts.includes(fold(head)) && longer.some(part => others.includes(part));
}

const longestHeadline = 300;
/** Share of the words of the headline that the title has too. */
const leastSimilarity = 0.3;
/** In words: a shorter h1 that nothing else repeats is the name of a site or a section. */
const leastWords = 4;

function similarity(head: string, title: string): number {
	const words = head.split(' ').filter(word => word.length > 2);
	if (words.length === 0) return title.includes(head) ? 1 : 0;
	const theirs = new Set(title.split(' '));
	return words.filter(word => theirs.has(word)).length / words.length;
}

/** Every author in the microdata of a page. */
function authorsIn(document: PageDocument): string | undefined {
	const names = [...document.querySelectorAll('[itemprop="author"] [itemprop="name"]')]
		.slice(0, mostAuthors)
		.flatMap(element => value(element.getAttribute('content') ?? textOf(element)) ?? [])
		.filter(name => name.length <= longest);
	return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

function nameAt(document: PageDocument): string | undefined {
	return likelyPlaces
		.flatMap(place => elements(document, place))
		.map(textOf)
		.find(text => {
			const name = cleanAuthor(text, undefined);
			return text.length <= longest && name !== undefined && shape.test(name);
		});
}

/** Two to four words in capitals, or several such. */
const shape =
	/^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,3}\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,| and| et| und| y)\s(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,3}\p{Lu}[\p{L}\p{M}’'-]+)*$/u;

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
	for (const place of surePlaces) {
		const [text] = datesAt(document, place);
		if (text !== undefined) return text;
	}
	for (const place of datePlaces) {
		const texts = datesAt(document, place);
		const days = new Set(texts.flatMap(text => writtenDates(text)[0]?.date ?? []));
		if (days.size === 1) return texts.find(text => writtenDates(text).length > 0);
		if (days.size > 1) return undefined;
	}
	return undefined;
}

function datesAt(document: PageDocument, place: string): string[] {
	return elements(document, place).flatMap(element => {
		const text = value(element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element));
		return text !== undefined && text.length <= longest && /\p{Nd}/u.test(text) ? text : [];
	});
}

/** The first few: a page of teasers has a hundred. */
function elements(document: PageDocument, place: string): PageElement[] {
	return [...document.querySelectorAll(place)].slice(0, 5);
}
