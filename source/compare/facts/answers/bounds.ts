import {isFunctionWord} from '../../rows/common-english.js';
import type {FoundDate} from '../../rows/dates.js';
import {stem} from '../../rows/stem.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const bound = /\b(?:until|till|since|(?:from|as of|beginning on|starting on|beginning|starting)(?= \d))\b/giu;
/** Letters between the bound and its date, in one clause: “until it was partly revealed in court last November”. */
const farthest = 90;
/** Letters before the bound in which the state stands. */
const longestState = 40;
const superlative =
	/\b(?:first|largest|biggest|highest|lowest|sharpest|steepest|fastest|worst|best|deadliest|most|least|quickest)\b[^,;:]*$/iu;
const dayLength = 86_400_000;
const days = {week: 6, month: 31, year: 366} as const;

/** Until when, or since when, something is in a state: “kept secret until Thursday”, “closed since 1993”. */
export function bounds({text, dates, sentences, article}: FactText): FoundFact[] {
	if (dates.length === 0) return [];
	return [...text.matchAll(bound)].flatMap(({index, 0: word}): FoundFact[] => {
		const sentence = sentences.find(({start, end}) => index >= start && index < end);
		if (sentence === undefined) return [];
		const after = index + word.length;
		const date = dates.find(({start, end}) => start > after && end <= sentence.end);
		if (date === undefined || date.start - after > farthest || /[,;:—“”"]/u.test(text.slice(after, date.start)))
			return [];
		const state = stateBefore(text.slice(Math.max(sentence.start, index - longestState), index));
		const range = rangeOf(date, Date.parse(article.published) / dayLength);
		if (state === null || range === null) return [];
		const isStart = !/^(?:until|till)$/iu.test(word);
		// “The largest rise since June”: until then it was as large, and nothing began.
		if (isStart && superlative.test(text.slice(sentence.start, index))) return [];
		// “From 1 to 9 May” is a stretch; a day alone begins something.
		if (
			isStart &&
			!/^since$/iu.test(word) &&
			(date.day === undefined ||
				date.start > after + 1 ||
				/^ (?:to|until|till|through|and)\b|^ ?[-–]/u.test(text.slice(date.end)))
		)
			return [];
		const question = isStart ? 'since' : 'until';
		return [
			answerAt(
				question,
				{start: index, end: date.end},
				{about: state, values: monthsOf(date, article.published), range},
			),
		];
	});
}

/** The word before, if it says something. */
function stateBefore(before: string): string | null {
	const word = /(?<word>\p{L}{4,})(?: \p{Ll}{1,3})? (?:at least |up |only |not )?$/u.exec(before)?.groups?.['word'];
	return word === undefined || /^\p{Lu}/u.test(word) || isFunctionWord(word.toLowerCase())
		? null
		: stem(word.toLowerCase());
}

/** The days that a date may mean, counted from 1970. */
function rangeOf({year, month, day, weekday}: FoundDate, published: number): readonly [number, number] | null {
	if (year === undefined && month === undefined)
		return weekday === undefined ? null : [published - days.week, published + days.week];
	if (month === undefined) return year === undefined ? null : [dayOf(year, 1, 1), dayOf(year, 12, days.month)];
	const own = new Date(published * dayLength).getUTCFullYear();
	const spans = (year === undefined ? [own - 1, own, own + 1] : [year]).map(
		each => [dayOf(each, month, day ?? 1), dayOf(each, month, day ?? days.month)] as const,
	);
	const apart = ([from, to]: readonly [number, number]): number => Math.max(from - published, published - to, 0);
	return spans.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}

/** The months that a month without a year may mean: “since April” is no other time than “since April 2023”. */
function monthsOf({year, month}: FoundDate, published: string): string[] {
	if (month === undefined) return [];
	const own = Number(published.slice(0, 4));
	return (year === undefined ? [own - 1, own, own + 1] : [year]).map(each => `${each}-${month}`);
}

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayLength;
