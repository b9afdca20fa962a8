import type {Question} from '../model.js';
import {findNumbers} from '../rows/numbers.js';
import type {Span} from '../span.js';
import {dayOf} from './day-facts.js';
import type {Fact, FactText} from './facts.js';

const agreed = String.raw`(?:truces?|cease-?fires?|armistice|accords?|agreements?|deals?|rounds?|talks|meetings?|summits?|statements?|sessions?)`;
const earlier = new RegExp(
	String.raw`\b(?<!\b(?:h[eo]ld|had|in|began) (?:their|its|a) )(?:earlier|previous|first|former|preceding) (?:\p{L}+ ){0,2}${agreed}\b`,
	'iu',
);
const dated = new RegExp(String.raw`\b${agreed} (?:[\p{L}-]+ ){0,3}(?:of|on|from|for) (?:the )?$`, 'iu');
/** Days before publication from which a truce or a meeting is an earlier one. */
const longAgo = 4;
/** Smaller numbers stand in many texts, of other things. */
const fewestTold = 100;

/** Facts whose sentences look back to years farther apart than this are of two events. */
const yearsApart = 1;
/** Where a text first looks back to a truce or a meeting before the one reported; infinity where it does not. */
export function looksBackFrom({text, dates, article}: FactText): number {
	const told = earlier.exec(text);
	const published = Date.parse(article.published) / 86_400_000;
	const ends = dates.flatMap(date => {
		if (date.day === undefined || !dated.test(text.slice(0, date.start))) return [];
		const day = dayOf(date, article.published, '');
		return day !== null && day < published - longAgo ? [date.end] : [];
	});
	return Math.min(told === null ? Infinity : told.index + told[0].length, ...ends);
}

/** Whether a paragraph, up to the end of the sentence of a fact, tells of a truce or a meeting before the one reported. */
export function isOfEarlier(
	{text, dates, sentences, article}: FactText,
	{start, end}: Span,
	kind: string,
	looksBack: number,
): boolean {
	const stop = sentences.find(sentence => end <= sentence.end)?.end ?? text.length;
	if (looksBack <= stop) return true;
	const near = kind === 'agent' ? nearestDate(dates, {start, end}) : null;
	const own = near === null ? null : dayOf(near, article.published, '');
	return own !== null && own < Date.parse(article.published) / 86_400_000 - longAgo;
}

/** Characters between a doer and the day on which he did it. */
const besideDoer = 45;
/** “Through Norland on 3 May”: characters of what joins a day to what it is of. */
const rightAfter = 6;

/** The date with a day that stands nearest to a stretch of text; null where none is near. */
export function nearestDate(dates: FactText['dates'], {start, end}: Span): FactText['dates'][number] | null {
	const days = dates.filter(date => date.day !== undefined);
	const after = days.find(date => date.start >= end && date.start - end <= rightAfter);
	return after ?? days.findLast(date => date.end <= start && start - date.end <= besideDoer) ?? null;
}

/** The numbers and days that a paragraph names, whatever they are of. */
export function toldIn({text, dates, article}: FactText): Fact['told'] {
	const days = dates.map(date => dayOf(date, article.published, text)).filter(day => day !== null);
	return {figures: findNumbers(text).map(({value}) => value), days};
}

/** “Two truces that Norland mediated” and one of them, an earlier one. */
export function areAllAndOne(one: Fact, other: Fact): boolean {
	if (one.kind !== 'agent' || other.kind !== 'agent' || one.act !== 'mediated' || other.act !== 'mediated')
		return false;
	return (
		(one.all === true && other.all !== true && other.earlier) || (other.all === true && one.all !== true && one.earlier)
	);
}

/** Whether two facts are of two truces, two meetings or two delegations, as far as their paragraphs tell. */
export function areOfTwoEvents(one: Fact, other: Fact): boolean {
	if (one.kind === 'day' && other.kind === 'day') return !one.none && !other.none && one.ahead !== other.ahead;
	if (one.kind === 'agent' && other.kind === 'agent') {
		if (one.side !== undefined && other.side !== undefined && one.side !== other.side) return true;
		// Who is named beside the leader of one side is none of its leaders.
		if (one.act === 'led' && (one.named.includes(other.who) || other.named.includes(one.who))) return true;
		if (one.act === 'mediated' && areAllAndOne(one, other)) return false;
		return (one.act === 'broke' || one.act === 'mediated') && one.earlier !== other.earlier;
	}
	if (one.kind === 'stance' && other.kind === 'stance')
		return (one.polar === '' || one.proposition === 'result') && one.earlier !== other.earlier;
	return (one.kind === 'hour' || one.kind === 'duration') && one.earlier !== other.earlier;
}

/** Whether the value of a fact stands in the paragraph of its rival, or as a large number anywhere in the other text. */
export function standsBeside(fact: Fact, rival: Fact, there: readonly Fact[]): boolean {
	if (fact.kind === 'day') return !fact.odd && !fact.none && rival.told.days.includes(fact.day);
	if (fact.kind !== 'count' || rival.kind !== 'count' || fact.size === rival.size) return false;
	const {size} = fact;
	return (
		rival.told.figures.includes(size) || (size >= fewestTold && there.some(({told}) => told.figures.includes(size)))
	);
}

/** What is answered with a date is not parted by that date. */
const ofDates: ReadonlySet<Question> = new Set(['accord', 'month', 'until', 'since']);

/** Sentences that look back to other years, or each name a day of its own, are of two events. */
export function ofOtherTimes(one: Fact, other: Fact): boolean {
	if (one.kind === 'answer' && ofDates.has(one.question)) return false;
	if (
		one.years.length > 0 &&
		other.years.length > 0 &&
		!one.years.some(year => other.years.some(each => Math.abs(year - each) <= yearsApart))
	)
		return true;
	if (
		one.kind !== 'day' &&
		one.months.length > 0 &&
		other.months.length > 0 &&
		!one.months.some(month => other.months.includes(month))
	)
		return true;
	if (one.kind === 'day' || one.days.length === 0 || other.days.length === 0) return false;
	return !one.days.some(day => other.days.includes(day));
}

/** Whose it is stands beside a figure: two accounts that name two parties there speak of two things. */
export function ofOthers(one: Fact, other: Fact): boolean {
	if (
		one.kind !== 'duration' &&
		one.kind !== 'share' &&
		one.kind !== 'money' &&
		one.kind !== 'count' &&
		one.kind !== 'distance'
	)
		return false;
	return one.beside.length > 0 && other.beside.length > 0 && !one.beside.some(name => other.beside.includes(name));
}
