import {endingOf} from '../boilerplate/match-phrase.js';
import {isDateLine, isSameHeadline} from '../boilerplate/line-kinds.js';

/** The lines of a page that stand beside its article. */
export type Near = {
	/** Between headline and text, without a headline a little before the text; nearest first. */
	readonly above: readonly string[];
	/** The headline, and what stands right above it. */
	readonly over: readonly string[];
	/** Behind the text; nearest first. */
	readonly below: readonly string[];
};

/** Standfirst, pictures, share bar, by-line, day stand between headline and text. */
const mostAbove = 24;
/** Where the headline is not among them, */
const mostUntitled = 5;
/** unless more lines than these are days; */
const mostDays = 2;
/** and this much stands above a headline: a day or a section. */
const aboveHeadline = 1;
const mostBelow = 6;
const mostDecks = 2;
/** In UTF-16 units: by so many a block is known again, from which something was taken out. */
const sameStart = 40;

const none: Near = {above: [], over: [], below: []};

/**
 * What of a page's blocks is near its article.
 * @param paragraphs as they were kept
 */
export function nearLines(
	page: readonly string[],
	paragraphs: readonly string[],
	titles: readonly (string | undefined)[],
): Near {
	// A line below the headline may be kept as the first paragraph, above by-line and day.
	const [start, last] = [
		paragraphs.slice(0, mostDecks + 1).find(text => text.length >= sameStart * 2 || /[.!?…։。؟]["”»)]*$/u.test(text)) ??
			paragraphs[0],
		paragraphs.at(-1),
	];
	if (start === undefined || last === undefined) return none;
	const first = indexOf(page, start, 0);
	if (first === -1) return none;
	const end = indexOf(page, last, first);
	const before = page.slice(Math.max(0, first - mostAbove), first).toReversed();
	const headline = before.findIndex(line => titles.some(title => title !== undefined && isSameHeadline(line, title)));
	// Teasers with a day each stand there too.
	const untitled = before.filter(isDateLine).length > mostDays ? 0 : mostUntitled;
	return {
		above: before.slice(0, headline === -1 ? untitled : headline),
		over: headline === -1 ? [] : before.slice(headline, headline + 1 + aboveHeadline),
		below: end === -1 ? [] : beforeComments(page.slice(end + 1, end + 1 + mostBelow)),
	};
}

/** The days and names of comments are not the article's. */
function beforeComments(lines: readonly string[]): readonly string[] {
	const at = lines.findIndex(line => endingOf(line) === 'comments');
	return at === -1 ? lines : lines.slice(0, at);
}

function indexOf(page: readonly string[], paragraph: string, from: number): number {
	const exact = page.indexOf(paragraph, from);
	if (exact !== -1 || paragraph.length < sameStart) return exact;
	const start = paragraph.slice(0, sameStart);
	return page.findIndex((line, index) => index >= from && line.startsWith(start));
}
