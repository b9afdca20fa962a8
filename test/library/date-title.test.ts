import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {relativeDate} from '../../source/library/dates/relative-date.js';
import {writtenDates} from '../../source/library/dates/written-dates.js';
import {extractArticle} from '../../source/library/extract-article.js';

const today = '2025-04-20';
const prose = [
	'The keepers of both lighthouses agreed on Monday that the lamps will burn again from May.',
	'The harbour office will pay for the oil until the end of the year, its spokesman said.',
	'Crews of the winter ferry had asked for the lamps since a boat ran aground in January.',
	'A second meeting is planned in Port Ember, where the keepers of the southern light will join.',
]
	.map(text => `<p>${text}</p>`)
	.join('');
const page = (body: string, head = '<title>Lamps to burn again</title>') =>
	extractArticle(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {as: 'html', today});

/** 12 March 2024 as outlets write it. */
const ways = [
	'2024թ. մարտի 12',
	'2024 թ. մարտի 12-ին',
	'12 Մարտի 2024թ.',
	'մարտի 12-ին, 2024',
	'2024-cü il martın 12-də',
	'12 mart 2024-cü il',
	'2024-cü il 12 mart',
	'martın 12-si, 2024',
	'12 Mart 2024 Salı',
	'Вторник, 12 марта 2024 года, 12:00',
	'۲۲ اسفند ۱۴۰۲',
	'سه‌شنبه ۲۲ اسفند ۱۴۰۲ - ۱۴:۳۳',
	'۱۴۰۲/۱۲/۲۲',
	'12 آذار 2024',
	'12 آذار/مارس 2024',
	'١٢ مارس ٢٠٢٤',
	'12 במרץ 2024',
	'2024. március 12., kedd',
	'2024. 03. 12.',
	'12. März 2024',
	'Dienstag, 12. Mrz 2024',
	'mardi 12 mars 2024',
	'ngày 12 tháng 3 năm 2024',
	'12-Mar-2024',
	'2024-Mar-12',
] as const;

test('a day is read in the calendars, figures and cases of our languages', () => {
	for (const way of ways) assert.equal(writtenDates(way, {today})[0]?.date, '2024-03-12', way);
	const others = [
		['12 تشرين الأول/أكتوبر 2023', '2023-10-12'],
		['5 كانون الثاني 2024', '2024-01-05'],
		['۱ فروردین ۱۴۰۳', '2024-03-20'],
		['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
		['31 فوریه 2024', undefined],
	] as const;
	for (const [text, date] of others) assert.equal(writtenDates(text, {today})[0]?.date, date, text);
});

test('each of these is a date line and no paragraph', () => {
	for (const way of ways) {
		const found = page(`<article><h1>Lamps to burn again</h1><div>${way}</div>${prose}</article>`);
		assert.equal(found.published, '2024-03-12', way);
		assert.equal(found.body.split('\n\n').length, 4, way);
	}
});

test('hours ago and days without a year are told from figures that are none', () => {
	const cases = [
		['3 часа назад', '2025-04-20'],
		['vor 2 Tagen', '2025-04-18'],
		['il y a 1 jour', '2025-04-19'],
		['dünən', '2025-04-19'],
		['27 февраля', '2025-02-27'],
		['24/7', undefined],
		['1 May 2031', undefined],
		['May 1, 2031', undefined],
	] as const;
	for (const [line, date] of cases) assert.equal(relativeDate(line, today)?.date, date, line);
});

test('the day beside headline or by-line is the article’s, that of a box is not', () => {
	const box =
		'<aside><div class="date">3 January 2019</div><p>Another story</p><div class="date">5 May 2018</div></aside>';
	const own = '<article><h1>Lamps to burn again</h1><div class="meta">Odile Marsh · 8 April 2025 · 3 min read</div>';
	assert.equal(page(`${box}${own}${prose}</article>${box}`).published, '2025-04-08');
	const none = '<article><h1>Lamps to burn again</h1>';
	assert.equal(page(`${box}${none}${prose}</article>`).published, null);
	assert.equal(
		page(`<div>14 hours ago</div><div>Open 24/7</div><p>Subscribe today</p>${none}${prose}</article>`).published,
		null,
	);
	const relative = `${none}<div>4 hours ago</div>${prose}</article>`;
	assert.equal(page(relative).published, '2025-04-20');
});

test('a change is not the day of publication, and a day in print is before the hour in Greenwich', () => {
	const both = '<div>Published 8 April 2025 · Updated 14 April 2025</div>';
	assert.equal(page(`<article><h1>Lamps to burn again</h1>${both}${prose}</article>`).published, '2025-04-08');
	const changed = page(`<article><h1>Lamps to burn again</h1><div>Updated 14 April 2025</div>${prose}</article>`);
	assert.equal(changed.published, '2025-04-14');
	assert.match(changed.publishedBasis ?? '', /^inferred: .*change/u);
	const head =
		'<title>Lamps to burn again</title><meta property="article:published_time" content="2025-04-07T21:30:00Z">';
	const printed = '<div>8 April 2025, 01:30</div>';
	assert.equal(page(`<article><h1>Lamps to burn again</h1>${printed}${prose}</article>`, head).published, '2025-04-08');
	assert.equal(page(`<article><h1>Lamps to burn again</h1>${prose}</article>`, head).published, '2025-04-07');
});

test('the headline in print is taken, not the one for search engines', () => {
	const head =
		'<title>Lamps to burn again: what to know about lighthouse lamps in 2025 - Harbour Post</title><meta property="og:title" content="Lighthouse lamps to burn again from May, explained"><meta property="og:site_name" content="Harbour Post">';
	const body = `<h1>Harbour Post</h1><article><h1>Lamps to burn again, the keepers&amp;rsquo; view</h1>${prose}</article>`;
	assert.equal(page(body, head).title, 'Lamps to burn again, the keepers’ view');
	const section = `<h1>News</h1><article><h2>Lamps to burn again</h2>${prose}</article>`;
	assert.equal(page(section, '<title>Lamps to burn again</title>').title, 'Lamps to burn again');
});

test('a script is no by-line', () => {
	const by = '<div class="author"><script>window.author = {name: "x"}</script></div>';
	assert.equal(page(`<article><h1>Lamps to burn again</h1>${by}${prose}</article>`).author, null);
	const named = '<div class="author"><script>var a = 1</script>Odile Marsh</div>';
	assert.equal(page(`<article><h1>Lamps to burn again</h1>${named}${prose}</article>`).author, 'Odile Marsh');
});

test('the day that it is here is the day of the place, not of Greenwich', () => {
	const script = `import {localDay} from ${JSON.stringify(new URL('../../source/corpus/dates.js', import.meta.url).href)};
		import {relativeDate} from ${JSON.stringify(new URL('../../source/library/dates/relative-date.js', import.meta.url).href)};
		const day = localDay(new Date('2025-04-20T22:30:00Z'));
		console.log(day, relativeDate('1 day ago', day).date);`;
	const inZone = (zone: string): string =>
		execFileSync(process.execPath, ['--input-type=module', '-e', script], {
			encoding: 'utf8',
			env: {...process.env, TZ: zone},
		}).trim();
	assert.equal(inZone('Asia/Yerevan'), '2025-04-21 2025-04-20');
	assert.equal(inZone('America/New_York'), '2025-04-20 2025-04-19');
});
