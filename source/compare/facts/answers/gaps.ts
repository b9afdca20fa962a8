import {isFunctionWord} from '../../rows/common-english.js';
import {findNumbers} from '../../rows/numbers.js';
import {stem} from '../../rows/stem.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const gap =
	/\b(?<count>(?:(?:about|around|some|nearly|almost|just|only|over|more than|less than|at least) )?(?:half )?[\p{L}\d-]+) (?<unit>minute|hour|day|week|month|year)(?<plural>s?) (?<relation>before|after|ahead of|prior to) (?<event>(?:[\p{L}\d’'-]+ ){0,5}?[\p{L}\d’'-]+)(?=[.,;:!?)”"—–]| [–—-]|$| (?:of|in|on|at|by|with|for|from|to|and|or|that|which|who|when|where|as|but|over|about|between|against)\b)/giu;
const hint = /(?:minute|hour|day|week|month|year)s? (?:before|after|ahead of|prior to)\b/iu;
const minutes: Readonly<Record<string, number>> = {
	minute: 1,
	hour: 60,
	day: 1440,
	week: 10_080,
	month: 43_800,
	year: 525_600,
};
/** “Days before” is said of two to so many: more are weeks. */
const most: Readonly<Record<string, number>> = {minute: 90, hour: 30, day: 13, week: 10, month: 20, year: 40};
const [few, many] = [2, 10];
const slack = 0.2;
/** What “over” and “nearly” reach, as a part of the length. */
const reach = 0.6;

/** How long before or after an event something was: “days before the election”, “two weeks after the fire”. */
export function gaps({text}: FactText): FoundFact[] {
	if (!hint.test(text)) return [];
	return [...text.matchAll(gap)].flatMap(({index, 0: whole, groups}): FoundFact[] => {
		const {count = '', unit = '', plural = '', relation = '', event = ''} = groups ?? {};
		const name = unit.toLowerCase();
		const range = rangeOf(count.toLowerCase(), name, plural !== '');
		const head =
			event
				.toLowerCase()
				.replace(/['’]s$/u, '')
				.split(' ')
				.at(-1) ?? '';
		if (range === null || isFunctionWord(head) || !/^\p{L}{4,}/u.test(head)) return [];
		const [least, top] = range;
		const size = minutes[name] ?? 0;
		const about = `${/^after$/iu.test(relation) ? 'after' : 'before'} ${stem(head)}`;
		const start = index + (isCount(count.toLowerCase()) ? 0 : count.length + 1);
		return [
			answerAt('gap', {start, end: index + whole.length}, {about, values: [], range: [least * size, top * size]}),
		];
	});
}

const vague = /^(?:(?:just|only) )?(?:a few|several|many|some|few)$/u;
const one = /^(?:an?|one)$/u;
const bounded = /^(?<sense>about|around|some|nearly|almost|just|only|over|more than|less than|at least) /u;

const numberOf = (word: string): number | undefined =>
	word.startsWith('half ') ? 0.5 : one.test(word) ? 1 : findNumbers(word)[0]?.value;

const isCount = (count: string): boolean =>
	vague.test(count) || bounded.test(count) || numberOf(count.replace(bounded, '')) !== undefined;

/** The least and the most that a length may be, in its unit; null for what has no length (“the day before”). */
function rangeOf(count: string, unit: string, plural: boolean): readonly [number, number] | null {
	if (/^(?:that|this|first|last|next|same|final|every|each)$/u.test(count)) return null;
	if (vague.test(count)) return [few, many];
	const number = numberOf(count.replace(bounded, ''));
	// “Days before” and “weeks before” may both be twelve days.
	if (number === undefined) return plural ? [few * (1 - 1.5 * slack), most[unit] ?? many] : null;
	switch (bounded.exec(count)?.groups?.['sense']) {
		case 'over':
		case 'more than':
		case 'at least':
			return [number, number * (1 + reach)];
		case 'less than':
		case 'nearly':
		case 'almost':
			return [number * (1 - reach), number];
		default:
			return [number * (1 - slack), number * (1 + slack)];
	}
}
