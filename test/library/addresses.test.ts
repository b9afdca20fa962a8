import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftsOf, kindOf} from '../../source/library/input/drafts.js';
import {addressOf, originalAddress, savedFrom} from '../../source/library/metadata/address.js';
import {siteOf} from '../../source/library/place/site.js';
import {Prints} from '../../source/library/store/duplicates.js';

const today = '2025-04-20';
const read = (text: string, url?: string) => draftsOf({name: 'given', bytes: Buffer.from(text)}, {today, url});
const sentence = 'The keepers of both lighthouses agreed on Monday that the lamps burn again from May.';
const body = Array.from({length: 6}, (_, index) => `<p>${index}: ${sentence}</p>`).join('');

test('the address of an article is taken out of that of an archive or a proxy', () => {
	const cases: readonly (readonly [string, string, string | undefined])[] = [
		[
			'https://web.archive.org/web/20250412101112/http://harbour.example/a?b=1',
			'http://harbour.example/a?b=1',
			'web.archive.org',
		],
		['https://web.archive.org/web/2025id_/https:/harbour.example/a', 'https://harbour.example/a', 'web.archive.org'],
		['https://archive.ph/20250412/https://harbour.example/a', 'https://harbour.example/a', 'archive.ph'],
		['https://www.google.com/amp/s/harbour.example/a.amp', 'https://harbour.example/a.amp', 'google.com'],
		[
			'https://harbour-example.cdn.ampproject.org/c/s/harbour.example/a',
			'https://harbour.example/a',
			'harbour-example.cdn.ampproject.org',
		],
		[
			'https://north--wire-example.translate.goog/a?x=1&_x_tr_sl=ru',
			'https://north-wire.example/a?x=1',
			'north--wire-example.translate.goog',
		],
		[
			'https://translate.google.com/translate?sl=ru&u=https%3A%2F%2Fharbour.example%2Fa',
			'https://harbour.example/a',
			'translate.google.com',
		],
		[
			'https://harbour.example/share?u=https://other.example/',
			'https://harbour.example/share?u=https://other.example/',
			undefined,
		],
		['not an address', 'not an address', undefined],
	];
	for (const [url, own, through] of cases) {
		const found = originalAddress(url);
		assert.deepEqual([found.url, found.through], [own, through], url);
	}
});

test('a saved page says where it was saved from', () => {
	assert.equal(
		savedFrom('<!DOCTYPE html>\n<!-- saved from url=(0026)https://harbour.example/a -->'),
		'https://harbour.example/a',
	);
	assert.equal(
		savedFrom(
			'<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://harbour.example/b \n saved date: x -->',
		),
		'https://harbour.example/b',
	);
	assert.equal(savedFrom('<p>saved from the sea'), undefined);
});

test('of several addresses the one read from is taken, and the page’s own where that led through a proxy', () => {
	const own = ['https://harbour.example/2025/04/lamps', undefined];
	assert.equal(
		addressOf({given: 'https://google.com/amp/s/harbour.example/lamps.amp', saved: undefined, own})?.url,
		own[0],
	);
	assert.equal(addressOf({given: 'https://sun.example/x', saved: undefined, own})?.url, 'https://sun.example/x');
	assert.equal(addressOf({given: undefined, saved: 'https://harbour.example/l?utm_a=1', own})?.url, own[0]);
	assert.equal(
		addressOf({given: undefined, saved: undefined, own: ['/lamps', 'https://harbour.example/b']})?.url,
		'https://harbour.example/b',
	);
});

test('a copy in an archive is the article’s outlet, day and text, not the archive’s', async () => {
	const page = `<!doctype html><html><head><title>Lamps burn again</title></head><body><div id="wm-ipp-base"><p>The Wayback Machine keeps this page of harbour.example.</p></div><article><h1>Lamps burn again</h1>${body}</article></body></html>`;
	const [draft] = (await read(page, 'https://web.archive.org/web/20250412101112/https://harbour.example/lamps')).drafts;
	assert.deepEqual(
		[draft?.url, draft?.via, draft?.published],
		['https://harbour.example/lamps', 'web.archive.org', undefined],
	);
	assert.doesNotMatch(draft?.paragraphs.join(' ') ?? '', /Wayback/u);
});

test('names that JSON-LD keeps elsewhere in its graph are found there', async () => {
	const graph = {
		'@graph': [
			{
				'@type': 'NewsArticle',
				headline: 'Lamps burn again',
				author: [{'@id': '#marsh'}, {'@id': '#veld'}],
				publisher: {'@id': '#post'},
				mainEntityOfPage: {'@id': 'https://harbour.example/lamps'},
			},
			{'@type': 'Person', '@id': '#marsh', name: 'Odile Marsh'},
			{'@type': 'Person', '@id': '#veld', name: 'Tomas Veld'},
			{'@type': 'Organization', '@id': '#post', name: 'Harbour Post'},
		],
	};
	const [draft] = (
		await read(
			`<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(graph)}</script></head><body><article>${body}</article></body></html>`,
		)
	).drafts;
	assert.deepEqual(
		[draft?.author, draft?.outlet, draft?.url],
		['Odile Marsh, Tomas Veld', 'Harbour Post', 'https://harbour.example/lamps'],
	);
});

test('an account is a publisher of its own, and a gathering site none', () => {
	assert.equal(siteOf('https://www.harbour.example/a'), 'harbour.example');
	assert.equal(siteOf('https://t.me/s/keepers/12'), 't.me/keepers');
	assert.equal(siteOf('https://www.youtube.com/@keepers/videos'), 'youtube.com/keepers');
	assert.equal(siteOf('https://www.youtube.com/watch?v=1'), undefined);
	assert.equal(siteOf('https://news.yahoo.com/lamps.html'), undefined);
});

test('a feed gives names of authors, titles in plain letters, whole and original addresses, without its own lines', async () => {
	const escaped = body.replaceAll('<', '&lt;');
	const atom = `<?xml version="1.0"?><!DOCTYPE feed><atom:feed xmlns:atom="http://www.w3.org/2005/Atom" xml:base="https://northwire.example/news/"><atom:title>North Wire</atom:title><atom:entry><atom:title type="html">Lamps &amp;amp; &lt;b>ferries&lt;/b>, the keepers&amp;#8217; view</atom:title><atom:link href="../lamps"/><atom:author><atom:name>Odile Marsh</atom:name><atom:email>o@northwire.example</atom:email></atom:author><atom:author><atom:name>Tomas Veld</atom:name></atom:author><atom:content type="html">${escaped}</atom:content></atom:entry></atom:feed>`;
	assert.equal(kindOf({name: 'given', bytes: Buffer.from(atom)}, {today}), 'feed');
	const [entry] = (await read(atom)).drafts;
	assert.deepEqual(
		[entry?.title, entry?.author, entry?.url],
		['Lamps & ferries, the keepers’ view', 'Odile Marsh, Tomas Veld', 'https://northwire.example/lamps'],
	);
	const rss = `<rss version="2.0" xmlns:feedburner="x"><channel><title>Harbour Post</title><link>https://harbour.example/</link><language>ru</language><item><title>Огни</title><link>https://proxy.example/1</link><feedburner:origLink>https://harbour.example/1</feedburner:origLink><description>Смотрители маяков решили, что лампы загорятся в мае.</description></item><item><title>Только заголовок</title></item><item><title>Third</title><link>/3</link><description>${escaped}&lt;p>The post &lt;a href="x">Third&lt;/a> appeared first on &lt;a href="y">Harbour Post&lt;/a>.&lt;/p></description></item></channel></rss>`;
	const {drafts, asides = []} = await read(rss);
	assert.deepEqual(
		drafts.map(({url, covers, language}) => [url, covers, language]),
		[
			['https://harbour.example/1', 'opening', 'ru'],
			['https://harbour.example/3', 'all', 'en'],
		],
	);
	assert.doesNotMatch(drafts[1]?.paragraphs.join(' ') ?? '', /appeared first/u);
	assert.match(asides.join(' '), /one entry has no text/u);
});

const feedOf = (name: string): string =>
	`<rss version="2.0"><channel><title>Harbour Post</title><item><title>Lamps</title><link>https://harbour.example/1</link><${name}>&lt;p>${sentence}&lt;/p>&lt;p>The ferry waits until seven in the morning.&lt;/p></${name}></item></channel></rss>`;

test('a short entry of several paragraphs that the feed calls its content is whole', async () => {
	assert.equal((await read(feedOf('content:encoded'))).drafts[0]?.covers, 'all');
	assert.equal((await read(feedOf('description'))).drafts[0]?.covers, 'opening');
});

test('a feed’s text stands under other names, too, and is whole', async () => {
	for (const name of ['yandex:full-text', 'full-text', 'turbo:content']) {
		const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>North Wire</title><link>https://northwire.example</link>${item(name)}</channel></rss>`;
		const {drafts} = await draftsOf({name: 'feed.xml', bytes: Buffer.from(feed)}, {today});
		assert.deepEqual([drafts[0]?.covers, (drafts[0]?.paragraphs.length ?? 0) > 0], ['all', true], name);
	}
});

test('two statements that stand on one page are two, and a page that changed is one', () => {
	const prints = new Prints();
	const first = {
		title: 'On the lamps',
		url: 'https://harbour.example/press',
		text: 'full',
		paragraphs: [sentence],
	} as const;
	prints.add({...first, id: 'a/b'});
	const other =
		'Asked about the winter timetable the office answered that no ferry will leave before seven in the morning.';
	assert.equal(prints.find({...first, title: 'On the ferry', paragraphs: [other]}), undefined);
	assert.equal(prints.find({...first, title: 'Lamps: new', paragraphs: [sentence, other]})?.id, 'a/b');
	assert.equal(prints.find({...first, paragraphs: [other]})?.id, 'a/b');
});

function item(name: string): string {
	return `<item><title>Lamps</title><link>https://northwire.example/lamps</link><description>Lamps again.</description><${name}><![CDATA[${body}]]></${name}></item>`;
}
