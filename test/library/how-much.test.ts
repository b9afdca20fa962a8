import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractArticle} from '../../source/library/extract-article.js';
import {whyOpening} from '../../source/library/html/paywall.js';
import {littleKept} from '../../source/library/kept.js';
import {chooseLanguage} from '../../source/library/language.js';
import {draftsOf} from '../../source/library/input/drafts.js';

const today = '2025-04-20';
const sentences = [
	'The keepers of both lighthouses agreed on Monday that the lamps will burn again from May.',
	'The harbour office will pay for the oil until the end of the year, its spokesman said.',
	'Crews of the winter ferry had asked for the lamps since a boat ran aground in January.',
	'A second meeting is planned in Port Ember, where the keepers of the southern light will join.',
];
const prose = sentences.map(text => `<p>${text}</p>`).join('');
const page = (body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><title>Lamps to burn again</title>${head}</head><body><article><h1>Lamps to burn again</h1>${body}</article></body></html>`;
const extract = (html: string) => extractArticle(html, {as: 'html', today});

test('an opening before a paywall is no whole article, and a text behind which a wall stands unused is', async () => {
	const wall = '<div class="gate"><p>Subscribe to continue reading.</p><p>Already a subscriber? Log in.</p></div>';
	assert.match(extract(page(prose + wall)).openingBasis ?? '', /Subscribe to continue/u);
	assert.equal(extract(page(prose.repeat(6) + wall)).openingBasis, null);
	assert.equal(extract(page(prose)).openingBasis, null);
	const [draft] = (await draftsOf({name: 'given', bytes: Buffer.from(page(prose + wall))}, {today})).drafts;
	assert.equal(draft?.covers, 'opening');
});

test('what a page’s data says of its length and price counts', () => {
	const around: string[] = [];
	assert.match(whyOpening({isFree: undefined, words: 4900, around}, sentences) ?? '', /of about 4,900 words/u);
	assert.match(whyOpening({isFree: false, words: undefined, around}, sentences) ?? '', /not free/u);
	assert.equal(whyOpening({isFree: false, words: undefined, around}, Array(8).fill(sentences.join(' '))), undefined);
	assert.equal(whyOpening({isFree: undefined, words: 70, around}, sentences), undefined);
	const data =
		'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps to burn again","isAccessibleForFree":"False","wordCount":"2100"}</script>';
	assert.match(extract(page(prose, data)).openingBasis ?? '', /2,100 words/u);
});

test('a class that marks paragraphs for subscribers does not take them off', () => {
	const {body} = extract(page(sentences.map(text => `<p class="paywall">${text}</p>`).join('')));
	assert.equal(body.split('\n\n').length, sentences.length);
});

test('the day that stands in the by-line is the article’s', () => {
	const line =
		'<div class="byline">By Odile Marsh and Tomas Veld | Published 8 April 2025 09:00 GMT | 3 min read | Share</div>';
	const found = extract(page(line + prose));
	assert.deepEqual(
		[found.published, found.publishedBasis, found.author],
		['2025-04-08', 'stated', 'Odile Marsh, Tomas Veld'],
	);
});

test('a day written in Armenian above the text is its date and no paragraph', () => {
	const found = extract(page(`<div>2025թ. ապրիլի 8</div>${prose}`));
	assert.equal(found.published, '2025-04-08');
	assert.doesNotMatch(found.body, /2025/u);
});

test('a short headline that shares no word with the text is found, a mail’s first line is none', () => {
	const text = sentences.join('\n\n');
	assert.equal(
		extractArticle(`No boats today\n\n8 April 2025\n\n${text}`, {as: 'text', today}).title,
		'No boats today',
	);
	const mail = extractArticle(
		`View this email in your browser\n\nThe Harbour Letter\n8 April 2025\n\n${text}\n\nYou are receiving this email because you asked for it.\nUnsubscribe | Preferences`,
		{as: 'text', today},
	);
	assert.equal(mail.title, 'The Harbour Letter');
	assert.doesNotMatch(mail.body, /receiving this|Unsubscribe/u);
});

test('the records of other tools are read by the names that they use', async () => {
	const text = sentences.join('\n');
	const records = [
		{
			title: 'A',
			source: 'https://harbour.example/a',
			sitename: 'Harbour Post',
			hostname: 'harbour.example',
			author: 'Odile Marsh; Tomas Veld',
			date: '2025-04-08',
			text,
		},
		{
			title: 'B',
			url: 'https://harbour.example/b',
			media_name: 'Harbour Post',
			authors: ['Odile Marsh', 'Tomas Veld'],
			publish_date: '2025-04-08 10:00:00',
			text,
		},
		{
			title: 'C',
			url: 'https://harbour.example/c',
			source_domain: 'harbour.example',
			authors: ['Odile Marsh'],
			date_publish: '2025-04-08 09:00:00',
			maintext: text,
		},
	];
	const {drafts} = await draftsOf({name: 'given', bytes: Buffer.from(JSON.stringify(records))}, {today});
	assert.deepEqual(
		drafts.map(({author, published, outlet, url, paragraphs}) => [author, published, outlet, url, paragraphs.length]),
		[
			['Odile Marsh, Tomas Veld', '2025-04-08', 'Harbour Post', 'https://harbour.example/a', 4],
			['Odile Marsh, Tomas Veld', '2025-04-08', 'Harbour Post', 'https://harbour.example/b', 4],
			['Odile Marsh', '2025-04-08', 'harbour.example', 'https://harbour.example/c', 4],
		],
	);
	const answer = {
		status: 'ok',
		articles: [
			{
				title: 'D',
				source: {id: null, name: 'Harbour Post'},
				author: 'Odile Marsh',
				publishedAt: '2025-04-08T10:00:00Z',
				url: 'https://harbour.example/d',
				content: `${sentences[0]} ${sentences[1]} … [+2100 chars]`,
			},
		],
	};
	const [draft] = (await draftsOf({name: 'given', bytes: Buffer.from(JSON.stringify(answer))}, {today})).drafts;
	assert.deepEqual([draft?.outlet, draft?.published, draft?.covers], ['Harbour Post', '2025-04-08', 'opening']);
});

test('what names say of blocks is not believed when it would take most of a page off', () => {
	const texts = Array.from(
		{length: 6},
		(_, index) => `<div class="caption-text">${sentences[index % 4]} Part ${index}.</div>`,
	);
	assert.equal(extract(page(texts.join(''))).body.split('\n\n').length, 6);
	const one = extract(page(`${prose}${prose}<p class="caption-text">${sentences[0]}</p>`));
	assert.equal(one.body.split('\n\n').length, 8);
});

test('where little of a page was kept that is said', () => {
	assert.equal(
		littleKept('a few words', [{text: 'word '.repeat(900), why: 'outside the article'}]),
		'3 of about 900 words kept; --show-removed shows the others',
	);
	assert.equal(littleKept('a few words', [{text: 'word '.repeat(900), why: 'comments'}]), undefined);
	assert.equal(littleKept('word '.repeat(400), [{text: 'word '.repeat(900), why: 'outside the article'}]), undefined);
});

test('what a blog and a share bar put around a text goes', () => {
	const around = '<p>Published 8 December 2023, 06:41 GMT · 4 min read</p><p>Share this article</p>';
	const {body} = extract(page(`${around}${prose}<p>The post Lamps to burn again appeared first on Harbour Post.</p>`));
	assert.equal(body.split('\n\n').length, 4);
});

test('a page’s own tag is overruled only where its text is surely in another language', () => {
	const norwegian =
		'Statsministeren sa på mandag at regjeringen vil øke støtten til fergene. Det er ikke klart når de nye båtene kommer, men ministeren håper på våren. Partene møtes igjen i mai, og da skal de snakke om fyrene.';
	const german =
		'Die Minister trafen sich am Montag im Zollhaus und sprachen drei Stunden lang über die Fähre. Wann die neuen Schiffe kommen, ist noch nicht klar, aber die Ministerin hofft auf das Frühjahr. Die Gespräche gehen im Mai weiter.';
	assert.equal(chooseLanguage('nb-NO', norwegian), 'nb-NO');
	assert.equal(chooseLanguage('da', norwegian), 'da');
	assert.notEqual(chooseLanguage(undefined, norwegian), 'sv');
	assert.equal(chooseLanguage('en', german), 'de');
	assert.equal(chooseLanguage('de-AT', german), 'de-AT');
	assert.equal(
		chooseLanguage(
			'en',
			'Министры встретились в понедельник и три часа говорили о пароме. Переговоры продолжатся в мае, сообщили в министерстве.',
		),
		'ru',
	);
});
