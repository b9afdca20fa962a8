import {type FoundDate, findDates} from '../rows/dates.js';
import {datedEventAt} from './event-words.js';
import {type Fact, type FactText, factAt, sentenceAt} from './facts.js';

const dayLength = 86_400_000;
const ahead =
	/\b(?:will|shall|(?:is|are) (?:to|due|expected|planned|scheduled|set)|due to|planned|ahead of|upcoming|invit(?:ed|es|ation)|wants?|wanted|next)\b/iu;
const farthest = 60;

/** The days a text gives to calls, meetings, statements, truces and the like. */
export function dayFacts(text: FactText): Fact[] {
	return findDates(text.text).flatMap(date => {
		const sentence = sentenceAt(text, date.start);
		const within = text.text.slice(sentence.start, sentence.end);
		const event = datedEventAt(within, date.start - sentence.start);
		if (event === null || event.event === 'report' || event.distance > farthest) return [];
		const day = dayOf(date, text.article.published, within);
		if (day === null) return [];
		return [
			factAt(text, date, {
				kind: 'date',
				topic: `day ${event.event}`,
				what: `day of ${event.what}`,
				value: String(day),
				day,
				...(isOdd(date, day) ? {odd: true} : {}),
			}),
		];
	});
}

/**
 * The day a date means, counted from 1 January 1970: the year left out is the one that brings it nearest to
 * publication; a bare weekday is the last one before it, or the next where the sentence looks ahead.
 */
export function dayOf(date: FoundDate, published: string, sentence: string): number | null {
	const [year, month, day] = published.split('-').map(Number);
	if (year === undefined || month === undefined || day === undefined) return null;
	const reference = Date.UTC(year, month - 1, day) / dayLength;
	if (date.month !== undefined && date.day !== undefined) {
		const years = date.year === undefined ? [year - 1, year, year + 1] : [date.year];
		const days = years.map(each => Date.UTC(each, (date.month ?? 1) - 1, date.day) / dayLength);
		return days.toSorted((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0] ?? null;
	}
	if (date.weekday === undefined || date.month !== undefined || date.year !== undefined) return null;
	const own = new Date(reference * dayLength).getUTCDay();
	const back = (own - date.weekday + 7) % 7;
	return ahead.test(sentence) && back !== 0 ? reference - back + 7 : reference - back;
}

/** A weekday printed with a date that falls on another. */
function isOdd(date: FoundDate, day: number): boolean {
	return date.weekday !== undefined && date.day !== undefined && new Date(day * dayLength).getUTCDay() !== date.weekday;
}
