import type {Article} from '../../corpus/model.js';
import {findDates} from '../rows/dates.js';
import {sentencesOf} from '../sentences.js';
import type {Span} from '../span.js';
import {quotationsIn} from '../voices/quote-spans.js';
import {dayOf} from './day-facts.js';

/** When something was said: as printed at `start` to `end`, and the days that it may mean, counted from 1970. */
export type SaidOn = Span & {readonly first: number; readonly last: number};

const speech =
	/\b(?:said|says|told|tells|tweet(?:s|ed)|wrote|add(?:s|ed)|repl(?:ied|ies)|insist(?:s|ed)|declared|announced|argued|reiterat(?:es|ed)|repeat(?:s|ed)|claim(?:s|ed)|assert(?:s|ed)|warned|stated|vow(?:s|ed))\b/iu;
const loose = /\b(?:last (?:week|month)|yesterday)\b/giu;
/** Words between the verb and the day. */
const farthest = 40;

/** The day on which the quotation at `quoted` was said, where its sentence names one day beside a verb of speech; null otherwise. */
export function saidOn(article: Article, {paragraph, start}: Span & {readonly paragraph: number}): SaidOn | null {
	const text = article.paragraphs[paragraph] ?? '';
	const sentence = sentencesOf(text).find(each => start < each.end);
	if (sentence === undefined || article.publishedBasis !== 'stated') return null;
	const quotations = quotationsIn(text);
	const isOutside = ({start: from, end}: Span): boolean =>
		from >= sentence.start && end <= sentence.end && !quotations.some(each => from > each.start && end < each.end);
	const dates = findDates(text).filter(isOutside);
	const others = [...text.matchAll(loose)]
		.map(({index, 0: words}) => ({start: index, end: index + words.length}))
		.filter(isOutside);
	const [time, second] = [...dates, ...others];
	if (time === undefined || second !== undefined) return null;
	const around = text.slice(
		Math.max(sentence.start, time.start - farthest),
		Math.min(sentence.end, time.end + farthest),
	);
	if (!speech.test(around)) return null;
	const published = Math.floor(Date.parse(article.published) / 86_400_000);
	const days = 'weekday' in time || 'day' in time ? dayOf(time, article.published, '') : null;
	const {start: from, end} = time;
	if (days !== null) return {start: from, end, first: days, last: days};
	const printed = text.slice(from, end).toLowerCase();
	if (printed === 'yesterday') return {start: from, end, first: published - 1, last: published - 1};
	// The first of January 1970 was a Thursday: weeks begin on Monday.
	const monday = published - ((published + 3) % 7);
	if (printed === 'last week') return {start: from, end, first: monday - 7, last: monday - 1};
	if (printed !== 'last month') return null;
	const [year = 0, month = 1] = article.published.split('-').map(Number);
	const first = (at: number): number => Date.UTC(year, at, 1) / 86_400_000;
	return {start: from, end, first: first(month - 2), last: first(month - 1) - 1};
}
