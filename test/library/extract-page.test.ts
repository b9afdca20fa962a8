import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {extractArticle} from '../../source/library/extract-article.js';
import {sanitise} from '../../source/text/sanitise.js';
import {fixture} from '../helpers/paths.js';

const saved = readFileSync(fixture('pages', 'saved-page.html'), 'utf8');
const today = '2025-04-20';

test('a saved page gives title, by-line, date, outlet, credit and body', () => {
	const {body, removed, ...facts} = extractArticle(saved, {as: 'html', today});
	assert.deepEqual(facts, {
		title: 'Ministers meet over Skerry ferry',
		author: 'Ada Quill',
		published: '2025-03-01',
		publishedBasis: 'stated',
		outlet: 'Harbour Post',
		language: 'en-GB',
		url: 'https://harbour.example/2025/03/skerry-ferry',
		openingBasis: null,
		origin: 'North Wire',
		originBasis: '“PORT EMBER (North Wire) –”',
	});
	const paragraphs = body.split('\n\n');
	assert.equal(paragraphs.length, 5, body);
	assert.match(paragraphs[0] ?? '', /^PORT EMBER/u);
	assert.match(paragraphs[4] ?? '', /signed anything\.$/u);
	assert.doesNotMatch(body, /newsletter|Read more|Photo|Facebook|Harbour cat|rights reserved|script/iu);
	const why = (text: string): string | undefined => removed.find(each => each.text.includes(text))?.why;
	assert.equal(why('How the ferry line was closed'), 'links to other articles');
	assert.equal(why('Sign up for our newsletter'), 'newsletter or subscription box');
});

test('what a page says of itself is shown as people read it', () => {
	const body =
		'Both ministers met in the customs house of Port Ember and spoke about the ferry line to Skerry. '.repeat(4);
	const page = `<html><head><meta property="og:site_name" content="@harbour"><script type="application/ld+json">{"@type": "NewsArticle", "headline": "&#8216;We talk&#8217; &amp; other words&#x1b;[2J"}</script></head><body><article><p>${body}</p><p>${body}</p></article><form><label class="comment-author">Name (required)</label></form></body></html>`;
	const {title, author, outlet} = extractArticle(page, {as: 'html', today});
	assert.deepEqual({title, author, outlet}, {title: '‘We talk’ & other words', author: null, outlet: 'harbour'});
});

const visibleOnly: readonly (readonly [string, string, string])[] = [
	['<time datetime="2025-03-02T08:00">yesterday</time>', '2025-03-02', 'stated'],
	['<span class="date">Posted on March 2nd, 2025, 8:00 pm</span>', '2025-03-02', 'stated'],
	['<span class="date">2 марта 2025 г.</span>', '2025-03-02', 'stated'],
	['<span class="date">2 մարտի, 2025</span>', '2025-03-02', 'stated'],
	['<span class="date">02.03.2025</span>', '2025-03-02', 'stated'],
	['<span class="date">3 hours ago</span>', today, `inferred: “3 hours ago” counted from ${today}`],
];

test('a date that only people can read is read', () => {
	const text =
		'The ministers of both countries met in the customs house and spoke for three hours about the ferry line. ';
	for (const [mark, published, basis] of visibleOnly) {
		const page = `<html><body><article><h1>Ministers meet</h1>${mark}<p>${text.repeat(3)}</p><p>${text.repeat(3)}</p></article></body></html>`;
		const found = extractArticle(page, {as: 'html', today});
		assert.deepEqual([found.published, found.publishedBasis], [published, basis], mark);
	}
});

test('a day in the address is an inference, and a date to come is none', () => {
	const page = `<html><body><article><span class="date">1 May 2031</span><p>${'Nothing in here says when it was written. '.repeat(8)}</p></article></body></html>`;
	const url = 'https://harbour.example/2025/03/02/ferry';
	const found = extractArticle(page, {as: 'html', url, today});
	assert.deepEqual([found.published, found.publishedBasis], ['2025-03-02', 'inferred: the day in the address']);
	assert.equal(extractArticle(page, {as: 'html', today}).published, null);
});

test('declared language gives way to what the text is written in', () => {
	const russian = 'Министры двух стран встретились в субботу в таможне и три часа говорили о пароме и о рыбаках. ';
	const page = `<html lang="en"><body><article><p>${russian.repeat(4)}</p><p>${russian.repeat(4)}</p></article></body></html>`;
	assert.equal(extractArticle(page, {as: 'html'}).language, 'ru');
});

test('whatever a page holds, nothing is thrown and nothing unsafe comes out', () => {
	const piece = fc.oneof(
		fc.string({unit: 'binary', maxLength: 40}),
		fc.constantFrom(
			'<p>',
			'</p>',
			'<div class="caption">',
			'<article>',
			'</',
			'<![CDATA[',
			'<!--',
			'&#x1b;[31m',
			'&#8238;',
			'&bomb;',
			'<script>',
			'<meta property="og:title" content="',
			'<script type="application/ld+json">{"@type":"NewsArticle","headline":',
			'\u001b]0;x\u0007',
			'\u202e',
			'Leave a Reply',
			' words of an article that goes on for a while. ',
		),
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 40}), fc.constantFrom('html' as const, 'text' as const), (pieces, as) => {
			const found = extractArticle(pieces.join(''), {as, today});
			const texts = [
				found.title,
				found.author,
				found.outlet,
				found.origin,
				found.body,
				...found.removed.map(each => each.text),
			];
			for (const text of texts) if (text !== null) assert.equal(sanitise(text), text);
			assert.ok(found.published === null || /^\d{4}-\d\d-\d\d$/u.test(found.published));
		}),
		{numRuns: 150},
	);
});

test('pages made to be slow come to an end, and their text is still looked at', () => {
	const text = 'The ministers of both countries met in the customs house and spoke about the ferry line. ';
	for (const hostile of [
		'<div>'.repeat(30_000),
		'<'.repeat(500_000),
		'&amp;'.repeat(300_000),
		'<span>'.repeat(60_000),
	]) {
		const {body} = extractArticle(`<html><body><p>${text.repeat(8)}</p>${hostile}</body></html>`, {as: 'html'});
		assert.match(body, /customs house/u);
	}
});
