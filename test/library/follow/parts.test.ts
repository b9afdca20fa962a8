import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {feedLinks} from '../../../source/library/follow/feed-links.js';
import {changeFollowed, followedPath, readFollowed} from '../../../source/library/follow/followed-file.js';
import {followedIn, followedText} from '../../../source/library/follow/followed.js';
import {HostQueue} from '../../../source/library/follow/host-queue.js';
import {isOpml, readOpml, writeOpml} from '../../../source/library/follow/opml.js';
import {rulesOf} from '../../../source/library/follow/robots.js';
import {backOff, retryAfter} from '../../../source/library/follow/waits.js';
import {temporaryFolder} from '../../helpers/temporary.js';

test('a page’s feeds are found wherever it names them, those of comments last', () => {
	const page = `<html><head><base href="/en/">
		<link rel="alternate" type="application/rss+xml" title="Comments on Harbour" href="/comments/feed">
		<link rel="Alternate home" type="application/atom+xml; charset=utf-8" title="Harbour" href="news.atom">
		<link rel="alternate" hreflang="fr" href="/fr">
		<link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">
		<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
		<link rel="stylesheet" type="application/rss+xml" href="/x.css"></head></html>`;
	assert.deepEqual(feedLinks(page, 'https://harbour.example/today'), [
		{url: 'https://harbour.example/en/news.atom', title: 'Harbour'},
		{url: 'https://other.example/feed.json', title: undefined},
		{url: 'https://harbour.example/comments/feed', title: 'Comments on Harbour'},
	]);
});

test('OPML that is written is read back, and that of other programs is read', () => {
	const feeds = [
		{url: 'https://harbour.example/feed?a=1&b=2', title: 'Harbour “Post” & <Sons>', home: 'https://harbour.example/'},
		{url: 'https://reef.example/rss', title: 'Reef', home: undefined},
	];
	assert.equal(isOpml(writeOpml(feeds)), true);
	assert.deepEqual(readOpml(writeOpml(feeds)), feeds);
	const others = `<?xml version="1.0"?><!-- from elsewhere --><opml version="1.1"><head><title>x</title></head><body>
		<outline text="News"><outline text="Reef" xmlUrl="https://reef.example/rss" htmlUrl="https://reef.example"/>
		<outline text="again" type="rss" xmlUrl="https://reef.example/rss"/><outline text="none" xmlUrl="file:///etc/hosts"/></outline></body></opml>`;
	assert.equal(isOpml(others), true);
	assert.deepEqual(
		readOpml(others)?.map(({url}) => url),
		['https://reef.example/rss'],
	);
	assert.equal(isOpml('<rss version="2.0"></rss>'), false);
});

const allowed = (text: string, ...paths: readonly string[]): readonly boolean[] => {
	const rules = rulesOf(text);
	return paths.map(path => rules.allows(`https://harbour.example${path}`));
};

test('robots.txt is followed as it speaks to us (RFC 9309)', () => {
	const plain = 'User-agent: *\nDisallow: /private # not this\nAllow: /private/open\nCrawl-delay: 2\n';
	assert.deepEqual(allowed(plain, '/news', '/private/x', '/private/open/y'), [true, false, true]);
	assert.equal(rulesOf(plain).pause, 2000);
	const named = 'User-agent: other\nUser-agent: Karabakh-Reader/2\nDisallow: /\n\nUser-agent: *\nDisallow:\n';
	assert.deepEqual(allowed(named, '/news'), [false]);
	assert.deepEqual(allowed('Disallow: /\nUser-agent: other\nDisallow: /', '/news'), [true], 'nothing is said to us');
	const wild = 'user-agent: *\r\ndisallow: /*.pdf$\r\ndisallow: /a*b*c\r\nallow: /a*b*c/free\r\ndisallow: /caf%C3%A9';
	assert.deepEqual(allowed(wild, '/x.pdf', '/x.pdf?y=1', '/a-b-c', '/a-b', '/a-b-c/free', '/café', '/.pdf.pdf'), [
		false,
		true,
		false,
		true,
		true,
		false,
		false,
	]);
	assert.deepEqual(
		allowed('user-agent: *\nallow: /p\ndisallow: /p', '/p'),
		[true],
		'of two as long the one that allows',
	);
	assert.equal(rulesOf('User-agent: *\nCrawl-delay: 99999').pause, 30_000);
});

test('who cannot be read is left alone longer each time, and as long as it wants', () => {
	assert.deepEqual(
		[1, 2, 3, 50].map(failures => backOff(failures) / 60_000),
		[15, 30, 60, 1440],
	);
	const now = Date.parse('2031-03-05T10:00:00Z');
	const wait = (given?: string) => retryAfter(given === undefined ? {} : {'retry-after': given}, now) / 1000;
	assert.deepEqual(
		[wait('120'), wait('Wed, 05 Mar 2031 10:01:00 GMT'), wait('99999999'), wait('soon'), wait()],
		[120, 60, 86_400, 0, 0],
	);
});

test('one host is asked one thing at a time, several at once up to a bound, and a failure holds up nobody', async () => {
	const queue = new HostQueue(2);
	const [running, most] = [new Map<string, number>(), new Map<string, number>()];
	let [all, mostAtOnce] = [0, 0];
	const work = async (host: string, at: number): Promise<number> =>
		queue.run(host, async () => {
			running.set(host, (running.get(host) ?? 0) + 1);
			most.set(host, Math.max(most.get(host) ?? 0, running.get(host) ?? 0));
			mostAtOnce = Math.max(mostAtOnce, ++all);
			await new Promise(setImmediate);
			running.set(host, (running.get(host) ?? 0) - 1);
			all--;
			if (at === 3) throw new Error('down');
			return at;
		});
	const done = await Promise.allSettled('aaabbbcccddd'.split('').map(async (host, at) => work(host, at)));
	assert.deepEqual([...most.values()], [1, 1, 1, 1]);
	assert.equal(mostAtOnce, 2);
	assert.equal(done.filter(({status}) => status === 'fulfilled').length, 11);
});

test('the list of feeds keeps what it does not know, and one that is none is left as it is', t => {
	const folder = temporaryFolder(t);
	writeFileSync(
		followedPath(folder),
		JSON.stringify({
			version: 7,
			later: {a: 1},
			feeds: [{url: 'https://reef.example/rss', mine: [1], seen: ['a', 2]}, 'x', {url: 'file:///x'}],
		}),
	);
	changeFollowed(folder, feeds => feeds.map(feed => ({...feed, title: 'Reef', etag: undefined})));
	const text = readFileSync(followedPath(folder), 'utf8');
	assert.deepEqual(JSON.parse(text), {
		version: 7,
		later: {a: 1},
		feeds: [{url: 'https://reef.example/rss', mine: [1], title: 'Reef', since: '', seen: ['a']}],
	});
	assert.deepEqual(readFollowed(folder)[0]?.seen, ['a']);
	for (const broken of ['{', '[]', '{"feeds": {}}']) {
		writeFileSync(followedPath(folder), broken);
		assert.throws(() => changeFollowed(folder, () => []), /mend it, or move it away/u);
		assert.equal(readFileSync(followedPath(folder), 'utf8'), broken);
	}
	assert.deepEqual(readFollowed(join(folder, 'none')), []);
	assert.equal(existsSync(join(folder, 'none')), false);
});

test('whatever a file holds, what is written of it is read back the same', () => {
	fc.assert(
		fc.property(fc.jsonValue(), value => {
			const found = followedIn({feeds: [{url: 'https://reef.example/', note: value}], rest: value});
			assert.ok(found);
			const plain: unknown = JSON.parse(JSON.stringify({...found.rest, feeds: found.feeds}));
			assert.deepEqual(JSON.parse(followedText(found)), plain);
		}),
	);
});
