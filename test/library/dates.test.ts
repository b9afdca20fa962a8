import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {relativeDate} from '../../source/library/dates/relative-date.js';
import {writtenDates} from '../../source/library/dates/written-dates.js';
import {dayInUrl, hostOf} from '../../source/library/metadata/from-url.js';
import {nearLines} from '../../source/library/metadata/near.js';
import {publishedFrom} from '../../source/library/metadata/published.js';

const today = '2025-04-20';

const written: readonly (readonly [string, string | undefined])[] = [
	['2023-12-08T01:30:00+04:00', '2023-12-08'],
	['Dec 08, 2023', '2023-12-08'],
	['December 8th, 2023 at 6 p.m.', '2023-12-08'],
	['Friday, 8 December 2023', '2023-12-08'],
	['the 8th of December 2023', '2023-12-08'],
	['Fri Dec 08 11:27:00 UTC 2023', '2023-12-08'],
	['08.12.2023', '2023-12-08'],
	['13/12/2023', '2023-12-13'],
	['12/13/2023', '2023-12-13'],
	['8 декабря 2023 г.', '2023-12-08'],
	['8 dekabr 2023', '2023-12-08'],
	['8 Aralık 2023', '2023-12-08'],
	['8 դեկտեմբերի, 2023', '2023-12-08'],
	['8 დეკემბერი, 2023', '2023-12-08'],
	['8 décembre 2023', '2023-12-08'],
	['8 de diciembre de 2023', '2023-12-08'],
	['8. Dezember 2023', '2023-12-08'],
	['8 ديسمبر 2023', '2023-12-08'],
	['8 tháng 12, 2023', '2023-12-08'],
	['2023年12月8日', '2023-12-08'],
	['2023թ. դեկտեմբերի 8', '2023-12-08'],
	['2023 թվականի դեկտեմբերի 8-ին', '2023-12-08'],
	['2023-cü il dekabrın 8-də', '2023-12-08'],
	['2023. december 8.', '2023-12-08'],
	['2023 votes 8 against', undefined],
	['30 February 2023', undefined],
	['1 May 2031', undefined],
	['version 12.12.2012.4', undefined],
	['call 08 12 2023', undefined],
	['December 2023', undefined],
];

test('dates are read as they are written in many languages', () => {
	for (const [text, date] of written) assert.equal(writtenDates(text, {today})[0]?.date, date, text);
});

function inDoubt(order?: 'day first' | 'month first'): unknown {
	return writtenDates('8/12/2023', {order, today})[0];
}

test('day and month in doubt are read in the order given, else both readings are kept', () => {
	assert.deepEqual(inDoubt(), {
		date: '2023-12-08',
		words: '8/12/2023',
		readings: {dayFirst: '2023-12-08', monthFirst: '2023-08-12'},
	});
	assert.deepEqual(inDoubt('month first'), {
		date: '2023-08-12',
		words: '8/12/2023',
		inferred: '“8/12/2023” read with the month first',
	});
	assert.deepEqual(inDoubt('day first'), {
		date: '2023-12-08',
		words: '8/12/2023',
		inferred: '“8/12/2023” read with the day first',
	});
	assert.equal(writtenDates('5/3/2025', {today: '2025-04-01'})[0]?.date, '2025-03-05');
});

test('what counts from today says so, and never lies ahead', () => {
	const cases: readonly (readonly [string, string | undefined])[] = [
		['3 hours ago', '2025-04-20'],
		['Yesterday', '2025-04-19'],
		['December 8', '2024-12-08'],
		['April 15', '2025-04-15'],
		['no date at all', undefined],
	];
	for (const [line, date] of cases) assert.equal(relativeDate(line, today)?.date, date, line);
	assert.match(relativeDate('2 days ago', today)?.inferred ?? '', /“2 days ago” counted from 2025-04-20/u);
});

test('days in addresses', () => {
	const cases: readonly (readonly [string, string | undefined])[] = [
		['https://a.example/2023/12/08/talks', '2023-12-08'],
		['https://a.example/news/2023-12-08-talks', '2023-12-08'],
		['https://a.example/news/talks202312081127550009', '2023-12-08'],
		['https://a.example/stories/2019/nov/19/x', '2019-11-19'],
		['https://a.example/article/14848175', undefined],
		['https://a.example/2023/13/40/talks', undefined],
	];
	for (const [url, day] of cases) assert.equal(dayInUrl(url), day, url);
	assert.equal(hostOf('https://WWW.Harbour.example:8080/a'), 'harbour.example');
	assert.equal(hostOf('javascript:alert(1)'), undefined);
});

test('every day that is written out is found again', () => {
	const days = fc.date({min: new Date('1990-01-01'), max: new Date('2024-12-31'), noInvalidDate: true});
	const languages = fc.constantFrom(
		'en-GB',
		'en-US',
		'ru',
		'hy',
		'az',
		'tr',
		'ka',
		'fr',
		'de',
		'es',
		'pt',
		'it',
		'uk',
		'pl',
	);
	fc.assert(
		fc.property(days, languages, (day, language) => {
			const text = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(day);
			assert.equal(writtenDates(text, {today})[0]?.date, day.toISOString().slice(0, 10), text);
		}),
	);
});

test('a page that was saved long ago says nothing of today: its yearless day is of the newest year on it, “yesterday” of none', () => {
	assert.deepEqual(found('Nov. 19, 6:15 AM', '© 2019-2024 Harbour Post'), {
		date: '2024-11-19',
		basis: 'inferred: “Nov. 19”, and 2024 is the newest year on the page',
	});
	assert.equal(found('14 hours ago', 'Copyright Harbour Post 2024'), null);
	assert.equal(found('Yesterday', 'Another story, 3 March 2022'), null);
	assert.equal(found('14 hours ago', '© 2031 Harbour Post')?.date, '2031-06-14');
	assert.equal(found('May 19')?.date, '2031-05-19');
});

test('a day elsewhere on a page gives way to that in its address, a source’s day to any other, and a signature below has the day', () => {
	const url = 'https://harbour.example/2031/5/8/lamps';
	assert.equal(dated({url, elsewhere: ['Updated', 'May 13, 2031']}), '2031-05-08');
	assert.equal(dated({url, near: near(['May 13, 2031'])}), '2031-05-13');
	assert.equal(
		dated({near: near(['Source: Ministry of Lamps, April 2, 2031']), elsewhere: ['May 13, 2031']}),
		'2031-05-13',
	);
	assert.equal(
		dated({near: near([], ['Text: Odile Marsh · 24 May 2031', 'Next: 3 June 2031, Ferries'])}),
		'2031-05-24',
	);
});

test('where teasers with a day each stand between headline and text, none of their days is the article’s', () => {
	const teasers = ['May 1, 2029', 'Oil is dear', 'May 2, 2029', 'Wicks are short', 'May 3, 2029', 'The ferry is late'];
	const text = 'The keepers of four islands met in Port Ember on Tuesday and agreed that the lamp would burn.';
	assert.deepEqual(nearLines([...teasers, text], [text], ['Lamps']).above, []);
	assert.deepEqual(nearLines(['May 3, 2029', text], [text], ['Lamps']).above, ['May 3, 2029']);
});

function found(line: string, ...others: string[]) {
	return publishedFrom(
		{stated: [], near: {above: [line], over: [], below: []}, paragraphs: ['The lamp was lit.'], others},
		{today: '2031-06-15', language: 'en'},
	);
}

function dated(sources: Partial<Parameters<typeof publishedFrom>[0]>) {
	return publishedFrom(
		{stated: [], paragraphs: ['The lamp was lit.'], ...sources},
		{today: '2031-06-15', language: 'en'},
	)?.date;
}

function near(above: string[], below: string[] = []) {
	return {above, over: [], below};
}
