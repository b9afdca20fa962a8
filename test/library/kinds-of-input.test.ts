import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Draft} from '../../source/library/draft.js';
import {draftsOf} from '../../source/library/input/drafts.js';
import {LibraryError} from '../../source/library/library-error.js';

const sentences = [
	'The keepers of both lighthouses agreed on Monday that the lamps will burn again from May.',
	'The harbour office will pay for the oil until the end of the year, its spokesman said.',
	'Crews of the winter ferry had asked for the lamps since a boat ran aground in January.',
	'A second meeting is planned in Port Ember, where the keepers of the southern light will join.',
];
const prose = sentences.map(text => `<p>${text}</p>`).join('');

async function all(text: string, name = 'page.html'): Promise<readonly Draft[]> {
	return (await draftsOf({name, bytes: Buffer.from(text)}, {today: '2031-04-20'})).drafts;
}

async function one(text: string, name?: string): Promise<Draft> {
	const [draft] = await all(text, name);
	assert.ok(draft !== undefined);
	return draft;
}

const page = (body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><title>Lamps to burn again</title>${head}</head><body>${body}</body></html>`;

test('a last paragraph stays when an agency’s name stands behind it, however short it is', async () => {
	for (const last of ['The lamps of the old pier stay dark. EFE', 'The lamps of the old pier stay dark. (with AFP)']) {
		const draft = await one(['Lamps to burn again', ...sentences, last].join('\n\n'), 'text.txt');
		assert.equal(draft.paragraphs.at(-1), last);
	}
});

const post = (name: string): string =>
	`<div class="entry"><b>${name}</b><p>${'I live beside the pier and have told the council about the lamps for years, and nobody listens. '.repeat(4)}</p></div>`;

test('a thread of comments longer than the article is none of it', async () => {
	const thread = `<section class="user-discussion"><h3>What do you think?</h3>${['ann', 'ben', 'cat', 'dan'].map(post).join('')}</section>`;
	const draft = await one(page(`<div class="story"><h1>Lamps to burn again</h1>${prose}</div>${thread}`));
	assert.deepEqual(draft.paragraphs, sentences);
	assert.ok(draft.removed.some(({why}) => why === 'comments'));
	const named = await one(
		page(
			`<div class="discussion"><h2>Lamps to burn again</h2><div class="p">${prose}</div><div class="p">${prose}</div></div>`,
		),
	);
	assert.ok(named.paragraphs.length >= 4, 'a site that calls its whole text so');
});

test('an article below the first one is not added to it', async () => {
	const other = [
		'The bakers of the harbour keep their subsidy for another winter, the council decided late on Tuesday.',
		'Nobody else had offered to bake for the islands.',
		'A loaf stays below four crowns until the summer, said the head of the guild after the vote in the council.',
		'The opposition called the decision a gift to one company and wants it back on the table in autumn, when the budget is due.',
	];
	const second = `<article><h1>Bakers keep subsidy</h1>${other.map(text => `<p>${text}</p>`).join('')}</article>`;
	const draft = await one(page(`<article><h1>Lamps to burn again</h1>${prose}</article>${second}`));
	assert.deepEqual([draft.title, draft.paragraphs], ['Lamps to burn again', sentences]);
});

const teaser = (text: string, index: number): string =>
	`<article><h2><a href="/${index}">Headline of number ${index}</a></h2><p>${text}</p></article>`;

test('a page that lists articles is said to be one', async () => {
	const list = await one(page(`<h1>Harbour news</h1>${sentences.map(teaser).join('')}`));
	assert.match(list.instead ?? '', /^a list of articles \(“Headline of number 0” and 3 more\)/u);
	const article = await one(
		page(
			`<article><h1>Lamps to burn again</h1>${prose}${prose}</article>${sentences.map((text, index) => teaser(`${text} Read on.`, index)).join('')}`,
		),
	);
	assert.equal(article.instead, undefined);
});

test('the bar of an archive dates nothing, and through what a page was read is kept', async () => {
	const bar = '<div id="HEADER">archive.today webpage capture 1 Mar 2031 10:10:10 UTC</div>';
	const canonical = '<link rel="canonical" href="https://archive.ph/2031.03.01-101010/https://harbour.example/lamps">';
	const draft = await one(page(`${bar}<article><h1>Lamps to burn again</h1>${prose}</article>`, canonical));
	assert.deepEqual([draft.published, draft.url, draft.via], [undefined, 'https://harbour.example/lamps', 'archive.ph']);
});

test('who provides an article to a site that shows others’ is its outlet', async () => {
	const data = {
		'@type': 'NewsArticle',
		headline: 'Lamps to burn again',
		publisher: {name: 'Gather News'},
		provider: {name: 'Harbour Post'},
	};
	const draft = await one(
		page(
			`<article><h1>Lamps to burn again</h1>${prose}</article>`,
			`<meta property="og:site_name" content="Gather News"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
		),
	);
	assert.deepEqual([draft.outlet, draft.via], ['Harbour Post', 'Gather News']);
});

test('records that break off are refused by name', async () => {
	await assert.rejects(
		all('{"title": "Lamps", "text": "The keepers of both lighthouses agreed', 'a.json'),
		(error: unknown) => error instanceof LibraryError && /JSON that breaks off/u.test(error.message),
	);
	assert.equal(
		(await all(`{"title": "Lamps", "text": "${sentences.join(' ')}"}\n{"title": "broken`, 'a.jsonl')).length,
		1,
	);
});

test('a print view gives its address, and neither its marks nor its day', async () => {
	const draft = await one(
		`<html lang="en"><head><title>Print: Lamps to burn again</title></head><body><p>Printed from: https://harbour.example/lamps</p><p>Printed on: 5 April 2031</p><h2>Lamps to burn again</h2><p>Odile Vesterby, 12 March 2031</p>${prose}<p>Source URL: https://harbour.example/lamps</p></body></html>`,
	);
	assert.deepEqual(
		[draft.title, draft.url, draft.published, draft.author, draft.paragraphs],
		['Lamps to burn again', 'https://harbour.example/lamps', '2031-03-12', 'Odile Vesterby', sentences],
	);
});

const data = (part: object) =>
	`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Lamps to burn again', isAccessibleForFree: false, hasPart: part})}</script>`;

test('a box that the page’s data call locked is no text, but the locked text itself is', async () => {
	const part = {isAccessibleForFree: false, cssSelector: '.gate'};
	const advert = await one(
		page(
			`<main><h1>Lamps to burn again</h1>${prose}<div class="gate"><p>Harbour Post Plus for eight weeks, and you may stop whenever you like.</p></div></main>`,
			data(part),
		),
	);
	assert.deepEqual([advert.covers, advert.paragraphs], ['opening', sentences]);
	const whole = await one(
		page(
			`<main><h1>Lamps to burn again</h1><div class="gate">${prose}${prose.replaceAll('.', ', they said.')}</div></main>`,
			data(part),
		),
	);
	assert.ok(whole.paragraphs.length >= 8);
});

test('a Factiva article without “By” has its headline and its author', async () => {
	const text = `Lamps to burn again on both piers\nOdile Vesterby\n212 words\n5 March 2031\nHarbour Post\nHARB\n14\nEnglish\n(c) 2031 Harbour Post. All Rights Reserved.\n\n${sentences.join('\n\n')}\n\nPort Media Ltd\n\nDocument HARB000020310305el350001a\n`;
	const draft = await one(text, 'f.txt');
	assert.deepEqual(
		[draft.title, draft.author, draft.outlet, draft.paragraphs],
		['Lamps to burn again on both piers', 'Odile Vesterby', 'Harbour Post', sentences],
	);
});

test('by-lines, jobs, credits and marks of other tools', async () => {
	const by = await one(page(`<article><h1>Lamps to burn again</h1><p>By Odile Vesterby</p>${prose}</article>`));
	assert.equal(by.author, 'Odile Vesterby');
	const job = await one(
		page(
			`<article><h1>Lamps to burn again</h1><p class="byline">Odile Vesterby, Harbour Correspondent</p>${prose}</article>`,
		),
	);
	assert.equal(job.author, 'Odile Vesterby');
	const cut = await one(
		page(`<article><h1>Lamps to burn again</h1>${prose}<p>And when the`).split('</body>', 1).join(''),
	);
	assert.equal(cut.covers, 'opening');
	const record = await one(
		JSON.stringify({title: 'Lamps', url: 'https://harbour.example/a', content: `${sentences.join(' ')} [+2310 chars]`}),
		'n.json',
	);
	assert.equal(record.paragraphs.join(' ').endsWith('will join.'), true);
	const greek = await one(page(`<article><h1>Lamps to burn again</h1>${prose}<p>Πηγή: ΑΠΕ-ΜΠΕ</p></article>`));
	assert.equal(greek.origin, 'AMNA');
});

const posts = (tag: string, kind: string): string =>
	Array.from(
		{length: 5},
		(_, at) =>
			`<${tag} class="${kind}"><b>ann${at}</b><div class="${kind}-text"><p>I live beside the pier and have told the council about the lamps for years, and nobody listens to any of us down here.</p></div></${tag}>`,
	).join('');

test('threads under other names, and posts in lists', async () => {
	for (const thread of [
		`<div id="disqus_thread"><ul>${posts('li', 'post')}</ul></div>`,
		`<div class="leserkommentare"><h2>5 Kommentare</h2>${posts('div', 'beitrag')}</div>`,
	]) {
		const draft = await one(page(`<div class="entry"><h1>Lamps to burn again</h1>${prose}</div>${thread}`));
		assert.deepEqual(draft.paragraphs, sentences);
	}
});

test('the next story below is another article, whatever its box is called', async () => {
	const other = sentences.map(text => `<p>${text.replace('lamps', 'bells')} Nobody was asked.</p>`).join('');
	const draft = await one(
		page(
			`<h1>Harbour Post</h1><div class="s"><h1>Lamps to burn again</h1>${prose}</div><div class="s"><h1>Bells to ring again soon</h1>${other}</div>`,
		),
	);
	assert.deepEqual(draft.paragraphs, sentences);
});

const item = (text: string, at: number): string =>
	`<div class="item"><h3><a href="/${at}">Headline ${at}</a></h3><span>10 March 2031</span><p>${text}</p></div>`;

test('results and tag pages are lists, too', async () => {
	const list = await one(page(`<h1>lamps</h1><p>4 results</p><div>${sentences.map(item).join('')}</div>`));
	assert.match(list.instead ?? '', /^a list of articles/u);
});

test('places and roles behind a name, other marks of services, a wall with offers below it', async () => {
	for (const line of [
		'Odile Vesterby in Ember',
		'Odile Vesterby, Harbour Correspondent, in Ember',
		'Odile Vesterby, envoyée spéciale à Ember',
	]) {
		const draft = await one(
			page(`<article><h1>Lamps to burn again</h1><p class="byline">By ${line}</p>${prose}</article>`),
		);
		assert.equal(draft.author, 'Odile Vesterby', line);
	}
	const record = await one(
		JSON.stringify({
			source: {name: 'Harbour Post'},
			title: 'Lamps to burn again - Harbour Post',
			url: 'https://harbour.example/a',
			content: `${sentences[0] ?? ''} The keepers... [1532 chars]`,
		}),
		'n.json',
	);
	assert.deepEqual([record.title, record.covers], ['Lamps to burn again', 'opening']);
	assert.doesNotMatch(record.paragraphs.join(' '), /chars/u);
	const wall = await one(
		page(
			`<article><h1>Lamps to burn again</h1>${prose}<p>Weiterlesen mit Post+</p><p>Jetzt vier Wochen für 1 Euro testen.</p><p>Hier anmelden</p></article>`,
		),
	);
	assert.deepEqual([wall.covers, wall.paragraphs], ['opening', sentences]);
});
