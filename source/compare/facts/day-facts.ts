import type {FoundDate} from '../rows/dates.js';
import type {Span} from '../span.js';
import {happeningsAt, isOfReport, nearestHappening} from './happenings.js';
import {type FactText, type FoundFact, sentenceAt} from './facts.js';

const dayLength = 86_400_000;
const ahead =
	/\b(?:will|shall|(?:is|are) (?:to|due|expected|planned|scheduled|set)|set for|due (?:to|in|on)|planned|ahead of|upcoming|invit(?:ed|es|ation)|wants?|wanted|next)\b/iu;
/** A day that bounds or repeats says of no event when it was. */
const noDay =
	/\b(?:since|until|till|by|before|after|every|each|from|into|through|throughout|to|between|start(?:s|ing)? on|effect on|force on|of last|last|updated|published)\s+(?:late |early )?$/iu;

/** The day of what was talked about is not the day of the talks. */
const isTalkedOf = /\b(?:talked|spoke|talk|discuss(?:ed)?) (?:about|of)\b[^.;]{0,90}$/iu;

const noDate =
	/\bno (?:\p{L}+ )?(?:date|day)\b[^.;]{0,20}\b(?:fixed|set|named|given|agreed|announced)\b|\b(?:did|would|has|have|had) not (?:yet )?(?:been )?(?:named?|given?|set|fix(?:ed)?) a (?:date|day)\b/giu;
/** A sentence with more dates is a list of events. */
const mostDates = 2;

/** The days a text gives, with their day counted from 1970. */
export function dayFacts(text: FactText): FoundFact[] {
	const {dates} = text;
	const unset = (/\b(?:date|day)\b/i.test(text.text) ? [...text.text.matchAll(noDate)] : []).map(
		(match): FoundFact => ({
			start: match.index,
			end: match.index + match[0].length,
			said: {kind: 'day', day: 0, odd: false, none: true, ahead: true},
		}),
	);
	return dates
		.flatMap((date): FoundFact[] => {
			if (
				/\d[-–]\d/u.test(text.text.slice(date.start, date.end).replace(/^\d{4}-\d\d-\d\d/u, '')) ||
				isTalkedOf.test(text.text.slice(sentenceAt(text, date.start).start, date.start)) ||
				noDay.test(text.text.slice(Math.max(0, date.start - 16), date.start))
			)
				return [];
			const sentence = sentenceAt(text, date.start);
			const beside = dates.filter(({start, end}) => start >= sentence.start && end <= sentence.end);
			if (beside.length > mostDates || isOfReport(text.text, sentence, date) || isFarFrom(text.text, sentence, date))
				return [];
			const whole = text.text.slice(sentence.start, sentence.end);
			const day = dayOf(date, text.article.published, whole);
			if (day === null || setsLater(text.text, sentence, date)) return [];
			const odd = isOdd(date, day);
			const isAhead = (!odd && day * dayLength > Date.parse(text.article.published)) || plan.test(whole);
			const bare = date.day === undefined;
			const meant =
				odd && date.weekday !== undefined
					? dayOf({start: date.start, end: date.end, weekday: date.weekday}, text.article.published, whole)
					: null;
			return [
				{
					start: date.start,
					end: date.end,
					said: {
						kind: 'day',
						day,
						odd,
						none: false,
						ahead: isAhead,
						...(bare ? {bare} : {}),
						...(meant === null ? {} : {meant}),
					},
				},
			];
		})
		.concat(unset);
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

/** Words between what happened and its day. */
const mostBetween = 6;

/** “A vote on the bill was put off on Thursday”: another verb, or a clause's end, parts the day from what happened. */
function isFarFrom(text: string, sentence: Span, date: Span): boolean {
	const word = nearestHappening(text, sentence, date);
	if (word === null) return false;
	const between = word.end <= date.start ? text.slice(word.end, date.start) : text.slice(date.end, word.start);
	const words = between.match(/[\p{L}\d’'-]+/gu) ?? [];
	return (
		words.length > mostBetween ||
		/;|\b(?:although|though|while|which|who|that)\b/u.test(between) ||
		/\b(?!(?:scheduled|held|planned|agreed|signed|issued|released|made|expected|united|armed|called|proposed)\b)\p{Ll}+ed\b/u.test(
			between,
		)
	);
}

/** A day of a plan: what it says of a day is not what was. */
const plan =
	/\b(?:will|shall|(?:is|are) (?:to|due|expected|planned|scheduled|set)|set for|due (?:to|in|on)|planned|scheduled|ahead of|upcoming)\b/iu;
const later =
	/\b(?:sets?|fix(?:es|ed)?|start(?:s|ed|ing)?|begin(?:s|ning)?|effect|force|due|scheduled|planned|expected|would|will|again|next)\b/iu;

/** “A statement sets the start at 8 on 26 October”: the day is that of what it sets. */
function setsLater(text: string, sentence: Span, date: Span): boolean {
	const happening = happeningsAt(text, sentence, date)[0];
	return (happening === 'statement' || happening === 'signing') && later.test(text.slice(sentence.start, date.start));
}
