import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countsOf} from '../../source/compare/facts/counts.js';
import {findDates} from '../../source/compare/rows/dates.js';
import {dayOf} from '../../source/compare/facts/day-facts.js';
import {findNumbers} from '../../source/compare/rows/numbers.js';
import {sentencesOf} from '../../source/compare/sentences.js';

for (const [text, values] of [
	['772 soldiers and thirty-two others', [772, 32]],
	['30,000 here, 30 000 there, 2.5 million, half a million', [30_000, 30_000, 2_500_000, 500_000]],
	['two hundred thousand; a dozen; 1.4', [200_000, 12, 1.4]],
	['at 10:30 on 3/4, COP29, F16s', []],
] as const) {
	test(`numbers of “${text}”`, () => {
		assert.deepEqual(
			findNumbers(text).map(({value}) => value),
			values,
		);
	});
}

for (const [text, dates] of [
	['on Thursday 7 December 2023', [{weekday: 4, day: 7, month: 12, year: 2023}]],
	[
		'Sept. 27 and 2023-10-05',
		[
			{month: 9, day: 27},
			{year: 2023, month: 10, day: 5},
		],
	],
	['in March, on Friday, since 1994', [{month: 3}, {weekday: 5}, {year: 1994}]],
	['They may march; 2,000 troops; the 1990s', []],
] as const) {
	test(`dates of “${text}”`, () => {
		assert.deepEqual(
			findDates(text).map(({start: _start, end: _end, ...date}) => date),
			dates,
		);
	});
}

for (const [text, sense, size, unit, group] of [
	['more than 100,000 people fled', 'over', 100_000, 'people', undefined],
	['nearly 100,000 residents', 'under', 100_000, 'people', undefined],
	['772 Hallam soldiers died', 'exact', 772, 'people', 'soldiers'],
	['hundreds of fighters and civilians were killed', 'vague', 500, 'people', undefined],
	['about 600 megawatts', 'about', 600, 'megawatt', undefined],
] as const) {
	test(`count of “${text}”`, () => {
		const [count] = countsOf(text);
		assert.deepEqual([count?.sense, count?.size, count?.unit, count?.group], [sense, size, unit, group]);
	});
}

test('ages, further numbers and dates count nothing', () => {
	assert.deepEqual(countsOf('A 36-year-old man, another 43 men, on 12 May 2021'), []);
});

test('a weekday is the last one, or the next where the sentence looks ahead', () => {
	const friday = {start: 0, end: 6, weekday: 5};
	const day = (sentence: string): string =>
		new Date((dayOf(friday, '2020-10-20', sentence) ?? 0) * 86_400_000).toISOString().slice(0, 10);
	assert.equal(day('They met on Friday.'), '2020-10-16');
	assert.equal(day('They will meet on Friday.'), '2020-10-23');
});

test('abbreviations and initials end no sentence', () => {
	const text = 'Mr. Brandt met J. Tarrant on Oct. 3. “It is done.” He left.';
	assert.deepEqual(
		sentencesOf(text).map(({start, end}) => text.slice(start, end)),
		['Mr. Brandt met J. Tarrant on Oct. 3.', '“It is done.”', 'He left.'],
	);
});
