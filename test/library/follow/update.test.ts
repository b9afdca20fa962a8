import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {feedsAt, feedsIn} from '../../../source/library/follow/find-feeds.js';
import type {Followed} from '../../../source/library/follow/followed.js';
import {type FeedUpdate, updateFeed, type UpdateOptions} from '../../../source/library/follow/update-feed.js';
import {isWanted, queryProblem} from '../../../source/library/follow/wanted.js';
import {Web} from '../../../source/library/follow/web.js';
import {LibraryWriter} from '../../../source/library/library-writer.js';
import {arrivedSince} from '../../../source/library/store/arrivals.js';
import {readCorpus} from '../../../source/corpus/read.js';
import {spokenIn} from '../../../source/compare/voices/spoken.js';
import {sampleCorpus} from '../../helpers/sample-corpus.js';
import {serve, serveSite} from '../../helpers/serve.js';
import {temporaryFolder} from '../../helpers/temporary.js';

const corpus = sampleCorpus();

const article = (title: string, about: string): string =>
	`<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2031-03-02"></head><body><article><h1>${title}</h1>
	<p>${about} spoke in Port Ember on Sunday about the fishermen who have been held on the island since January, and about the ferry.</p>
	<p>${title}: ${about} said that the next round will be held within the month, in a place that ${about} is still to name, and that ${title.toLowerCase()} or not, ${about} would come.</p></article></body></html>`;

const item = (link: string, title: string, text = 'A few words.'): string =>
	`<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${title}</guid><pubDate>Sun, 02 Mar 2031 10:00:00 GMT</pubDate><description>${text}</description></item>`;

const rss = (...items: readonly string[]): string =>
	`<rss version="2.0"><channel><title>Harbour Post</title>${items.join('')}</channel></rss>`;

type Run = {
	readonly update: (feed?: Partial<Followed>, options?: Partial<UpdateOptions>) => Promise<FeedUpdate>;
	readonly folder: string;
	readonly ids: string[];
};

function library(t: TestContext, url: string): Run {
	const folder = temporaryFolder(t);
	const ids: string[] = [];
	let feed: Followed = {url, since: '', seen: []};
	const writer = new LibraryWriter({folder, corpus, own: undefined, today: '2031-03-05', force: false, dryRun: false});
	return {
		folder,
		ids,
		async update(change = {}, options = {}) {
			const done = await updateFeed(
				{...feed, ...change},
				{
					web: new Web({tell: () => {}}),
					writer,
					today: '2031-03-05',
					now: () => Date.parse('2031-03-05T10:00:00Z'),
					wanted: (found, query) => isWanted(found, query, corpus, spokenIn),
					mayAdd: () => true,
					onAdded: ({id}) => ids.push(id),
					...options,
				},
			);
			feed = {...feed, ...change, ...done.change};
			return done;
		},
	};
}

test('each new entry’s page becomes an article once, and a feed that has not changed is not read again', async t => {
	const {base, site, asked} = await serveSite(t, at => ({
		'/a': article('Talks in Port Ember', 'Odile Marsh'),
		'/b': article('Ferry runs again', 'Tomas Veld'),
		'/feed': (request, response) => {
			const etag = `"${Object.keys(site).length}"`;
			if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
			const second = '/c' in site ? item(`${at}/c`, 'Ferry stops') : '';
			return response
				.writeHead(200, {'content-type': 'application/rss+xml', etag})
				.end(rss(second, item(`${at}/b?utm_source=rss`, 'Ferry'), item(`${at}/a`, 'Talks')));
		},
	}));
	const {update, folder, ids} = library(t, `${base}/feed`);
	const first = await update();
	assert.deepEqual([first.added, first.problems, first.change.title], [2, [], 'Harbour Post']);
	assert.equal((await update()).unchanged, true);
	site['/c'] = article('Ferry stops', 'Odile Marsh');
	asked.length = 0;
	const third = await update();
	assert.equal(third.added, 1);
	assert.deepEqual(asked, ['/robots.txt', '/feed', '/c']);
	const kept = await readCorpus([folder]);
	assert.deepEqual(
		kept.articles
			.map(({title, covers, url}) => [title, covers, url])
			.toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
		[
			['Ferry runs again', 'all', `${base}/b?utm_source=rss`],
			['Ferry stops', 'all', `${base}/c`],
			['Talks in Port Ember', 'all', `${base}/a`],
		],
	);
	assert.deepEqual(arrivedSince(folder, undefined), ids);
	assert.deepEqual(arrivedSince(folder, '9999'), []);
});

test('an entry under another id with an address that is there already is not asked for', async t => {
	const {base, site, asked} = await serveSite(t, at => ({
		'/a': article('Talks', 'Odile Marsh'),
		'/feed': rss(item(`${at}/a`, 'Talks')),
	}));
	const {update} = library(t, `${base}/feed`);
	await update();
	site['/feed'] = rss(item(`${base}/a`, 'Talks, corrected'));
	asked.length = 0;
	assert.equal((await update()).added, 0);
	assert.deepEqual(asked, ['/robots.txt', '/feed']);
});

test('where a page cannot be read the feed’s own text is kept, as an opening; without any, what may pass is asked again', async t => {
	const long =
		'The ministers spoke about the ferry that has not run since the winter, and about who is to pay for the pier.';
	const {base, site} = await serveSite(t, at => ({
		'/robots.txt': 'User-agent: *\nDisallow: /private',
		'/private/a': article('Not for programs', 'Odile Marsh'),
		'/down': (_, response) => response.writeHead(503).end('later'),
		'/feed': rss(
			item(`${at}/private/a`, 'Private', long),
			item(`${at}/gone`, 'Gone', ''),
			item(`${at}/down`, 'Down', ''),
		),
	}));
	const {update, folder} = library(t, `${base}/feed`);
	const first = await update();
	assert.equal(first.added, 1);
	assert.equal(first.problems.length, 2);
	assert.equal(first.change.seen?.length, 2);
	const [kept] = (await readCorpus([folder])).articles;
	assert.deepEqual(
		[kept?.title, kept?.covers, kept?.published, kept?.paragraphs],
		['Private', 'opening', '2031-03-02', [long]],
	);
	site['/down'] = article('Up again', 'Odile Marsh');
	assert.equal((await update()).added, 1);
});

test('only what a query finds is kept, by any spelling of a name', async t => {
	const {base} = await serveSite(t, at => ({
		'/a': article('Talks', 'Odile Marsh'),
		'/b': article('Ferry', 'Nobody in particular'),
		'/feed': rss(item(`${at}/a`, 'Talks'), item(`${at}/b`, 'Ferry')),
	}));
	const {update, folder} = library(t, `${base}/feed`);
	const done = await update({only: 'marsch | "never said"'});
	assert.deepEqual([done.added, done.passed], [1, 1]);
	assert.deepEqual(
		(await readCorpus([folder])).articles.map(({title}) => title),
		['Talks'],
	);
	assert.equal(queryProblem('marsch', corpus), undefined);
	assert.equal(queryProblem('outlet:nowhere-at-all', corpus)?.reason.kind, 'noOutlet');
});

test('a feed that cannot be read is left alone for a while, one that moved is followed, and a bound is kept to', async t => {
	const {base, site} = await serveSite(t, at => ({
		'/a': article('Talks', 'Odile Marsh'),
		'/b': article('Ferry', 'Tomas Veld'),
		'/old': (_, response) => response.writeHead(301, {location: '/feed'}).end(),
		'/feed': rss(item(`${at}/a`, 'Talks'), item(`${at}/b`, 'Ferry')),
		'/busy': (_, response) => response.writeHead(429, {'retry-after': '7200'}).end(),
		'/page': '<html><body>moved</body></html>',
	}));
	const busy = await library(t, `${base}/busy`).update();
	assert.equal(busy.change.wait, '2031-03-05T12:00:00.000Z');
	assert.match(busy.problems.join(), /the server says 429/u);
	const page = await library(t, `${base}/page`).update({failed: 1});
	assert.match(page.problems.join(), /no feed any more/u);
	assert.equal(page.change.wait, '2031-03-05T10:30:00.000Z');
	const {update} = library(t, `${base}/old`);
	let added = 0;
	const bounded = await update({}, {mayAdd: () => added === 0, onAdded: () => added++});
	assert.deepEqual([bounded.change.url, bounded.added, bounded.change.seen?.length], [`${base}/feed`, 1, 1]);
	assert.equal((await update()).added, 1);
	delete site['/feed'];
	assert.deepEqual([(await update()).change.failed, (await update()).change.failed], [1, 2]);
});

test('nothing a feed names leads into the person’s own network, but the host that they named', async t => {
	const other = await serve(t, (_, response) =>
		response.writeHead(200, {'content-type': 'text/html'}).end(article('Secret', 'Odile Marsh')),
	);
	const {base, site} = await serveSite(t, at => ({
		'/feed': rss(item(`${other}/secret`, 'Secret', '')),
		'/list': `<opml version="2.0"><body><outline text="a" xmlUrl="${other}/feed"/><outline text="b" xmlUrl="${at}/feed"/></body></opml>`,
	}));
	const done = await library(t, `${base}/feed`).update();
	assert.match(done.problems.join(), /not on the internet/u);
	assert.equal(done.added, 0);
	const found = await feedsAt(`${base}/list`, {tell: () => {}});
	assert.equal(found.listedOn, new URL(base).host);
	const listed = await library(t, `${other}/feed`).update({listedOn: found.listedOn});
	assert.match(listed.problems.join(), /name that address if you mean it/u);
	assert.deepEqual((await library(t, `${base}/feed`).update({listedOn: found.listedOn})).change.failed, undefined);
	const inFile = feedsIn({name: 'list.opml', bytes: Buffer.from(String(site['/list']))});
	assert.deepEqual([inFile?.feeds.length, inFile?.listedOn], [2, '']);
	assert.match((await library(t, `${base}/feed`).update({listedOn: ''})).problems.join(), /not on the internet/u);
});

test('the feed of a page is found by what the page names', async t => {
	const {base} = await serveSite(t, at => ({
		'/': '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/atom+xml" title="Sport" href="/sport"></head><body>Home</body></html>',
		'/feed': rss(item(`${at}/a`, 'Talks')),
		'/bare': '<html><body>No feed</body></html>',
		'/json':
			'{"version": "https://jsonfeed.org/version/1.1", "title": "Reef", "home_page_url": "https://reef.example/", "items": []}',
	}));
	const {feeds, notes} = await feedsAt(`${base}/`, {tell: () => {}});
	assert.deepEqual(
		feeds.map(({url, title}) => [url, title]),
		[[`${base}/feed`, 'Harbour Post']],
	);
	assert.match(notes.join(), /\/sport \(Sport\)/u);
	assert.deepEqual((await feedsAt(`${base}/json`, {tell: () => {}})).feeds, [
		{url: `${base}/json`, title: 'Reef', home: 'https://reef.example/'},
	]);
	await assert.rejects(feedsAt(`${base}/bare`, {tell: () => {}}), /no feed found on it/u);
});
