import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fixture} from '../helpers/paths.js';
import {type Outcome, run, runEach} from '../helpers/run.js';
import {serveSite} from '../helpers/serve.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const page = fixture('pages', 'saved-page.html');
const saved = 'unsorted/harbour';

test('the library says what it holds, goes into one file and comes back from it', async t => {
	const home = temporaryFolder(t);
	const reader = (...words: string[]): Promise<Outcome> => run(t, words, {home});
	const none = await reader('library');
	assert.deepEqual([none.code, none.stdout], [1, '']);
	assert.match(none.stderr, /there is no library yet/u);
	await reader('add', page);

	const told = await reader('library');
	assert.match(
		told.stdout,
		/karabakh-reader\/articles\n1 article of 1 outlet in 1 negotiation, 2025-03-01, \d+ (?:bytes|kB)\n$/u,
	);
	const [facts] = JSON.parse((await reader('library', '-f', 'json')).stdout) as [{articles: number; removed: number}];
	assert.deepEqual([facts.articles, facts.removed], [1, 0]);

	const file = join(home, 'backup.json');
	assert.equal((await reader('library', 'export', file)).code, 0);
	assert.equal((await reader('library', 'export')).stdout.startsWith('{'), true);
	const other = join(home, 'other');
	const imported = await reader('library', 'import', file, '--into', other);
	assert.deepEqual([imported.code, imported.stdout], [0, `${saved}\n`], imported.stderr);
	assert.equal((await reader('library', 'import', file, '--into', other)).code, 1);
	assert.equal((await reader('check', other)).code, 0);
	const added = await reader('add', file);
	assert.equal(added.code, 2);
	assert.match(added.stderr, /a library that was exported.*“library import”/u);
	assert.match((await reader('library', 'exprt')).stderr, /did you mean “export”/u);

	await reader('print', 'harbour');
	const cache = join(home, 'cache', 'karabakh-reader');
	const cleared = await reader('library', 'clear-cache');
	assert.equal(cleared.code, 0);
	assert.match(cleared.stderr, /freed [\d.]+ MB in .*: \d+ archives?, what was compiled of the program/u);
	assert.deepEqual(
		readdirSync(cache).filter(name => name !== 'compiled'),
		[],
	);
	assert.equal((await reader('print', saved)).code, 0);
});

test('what is removed is gone from every command until it is brought back', async t => {
	const home = temporaryFolder(t);
	const reader = (...words: string[]): Promise<Outcome> => run(t, words, {home});
	await reader('add', page);
	const wrong = await reader('remove', saved, 'unsorted/harbor');
	assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
	assert.match(wrong.stderr, /did you mean “unsorted\/harbour”/u);
	assert.equal((await reader('print', saved)).code, 0, 'one id that is wrong and nothing is removed');

	const removed = await reader('remove', saved);
	assert.deepEqual([removed.code, removed.stdout], [0, `${saved}\n`], removed.stderr);
	assert.equal((await reader('print', saved)).code, 1);
	assert.match((await reader('library')).stdout, /0 articles.*\n1 removed article kept/su);
	const back = await reader('remove', '--undo');
	assert.deepEqual([back.code, back.stdout], [0, `${saved}\n`]);
	assert.equal((await reader('print', saved)).code, 0);
	assert.equal((await reader('remove', '--undo')).code, 1);
});

test('what --dry-run finds is a table, in every format, and what is wrong is said once, at the end', async t => {
	const home = temporaryFolder(t);
	const folder = temporaryFolder(t);
	writeFiles(folder, {
		'a.txt': '%PDF-1.7 scanned',
		'b.html':
			'<!doctype html><html><head><title>Page not found</title></head><body><p>The page that you asked for was never here, or has moved to some other place.</p></body></html>',
		'c.eml': 'Received: by x\nMessage-ID: <1@x>\nFrom: a@x.example\nSubject: Lamps\n\nShort.\n',
	});
	const dry = await run(t, ['add', page, folder, '--dry-run', '-f', 'jsonl'], {home});
	assert.equal(dry.code, 2);
	const [row, ...others] = dry.stdout
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Record<string, unknown>);
	assert.deepEqual(others, []);
	assert.deepEqual([row?.['status'], row?.['id'], row?.['published']], ['new', saved, '2025-03-01']);
	assert.match(
		dry.stderr,
		/3 could not be added:\n {2}.*a PDF document.*\n {2}.*looks like an error page.*\n {2}.*c\.eml.*\n/u,
	);
	assert.match(dry.stderr, /1 article would be added, 3 refused/u);
	assert.equal(existsSync(join(home, 'data', 'karabakh-reader')), false);
});

const told = (title: string, about: string): string =>
	`<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2031-03-02"></head><body><article><h1>${title}</h1><p>${about} was spoken of in the harbour on Sunday by everybody who had come for the ferry that did not sail.</p></article></body></html>`;

test('a page’s feed is followed, brings what is new once, goes to other readers as OPML, and is left again', async t => {
	const home = temporaryFolder(t);
	const reader = (...words: string[]): Promise<Outcome> => run(t, words, {home});
	const {base} = await serveSite(t, at => ({
		'/': '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Home</body></html>',
		'/a': told('Lamps at Skerry', 'The lamp of the lighthouse'),
		'/b': told('Nets at Sarn', 'The net that was cut'),
		'/feed': `<rss version="2.0"><channel><title>Harbour Post</title>${['a', 'b'].map(each => `<item><link>${at}/${each}</link></item>`).join('')}</channel></rss>`,
	}));
	assert.match((await reader('update')).stderr, /you follow nothing yet/u);
	const wrong = await reader('follow', `${base}/`, '--only', 'outlet:nowhere-at-all');
	assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
	const followed = await reader('follow', `${base}/`, '--only', 'lighthouse');
	assert.deepEqual([followed.code, followed.stdout], [0, `${base}/feed\n`], followed.stderr);
	assert.match(followed.stderr, /following “Harbour Post”/u);
	assert.equal((await reader('follow', `${base}/feed`)).code, 1);
	const [first, second] = [await reader('update'), await reader('update')];
	assert.equal(first.code, 0, first.stderr);
	assert.match(first.stderr, /1 new article in 1 feed, 1 not asked for\n$/u);
	assert.deepEqual([second.code, second.stdout], [1, '']);
	assert.match((await reader('print', first.stdout.trim())).stdout, /Lamps at Skerry/u);
	const [row] = JSON.parse((await reader('follow', '-f', 'json')).stdout) as [{only: string; entries: number}];
	assert.deepEqual([row.only, row.entries], ['lighthouse', 2]);
	const file = join(home, 'feeds.opml');
	assert.equal((await reader('follow', '--export-opml', '-o', file)).code, 0);
	assert.match(
		readFileSync(file, 'utf8'),
		/<opml version="2.0">[^]*xmlUrl="http:[^]*text="Harbour Post"|text="Harbour Post"[^]*xmlUrl/u,
	);
	const other = join(home, 'other');
	assert.equal((await reader('follow', file, '--into', other)).stdout, `${base}/feed\n`);
	const refused = await reader('update', '--into', other);
	assert.equal(refused.code, 2);
	assert.match(refused.stderr, /not on the internet: name that address if you mean it/u);
	const left = await reader('unfollow', 'harbour post');
	assert.deepEqual([left.code, left.stdout], [0, `${base}/feed\n`]);
	assert.match(left.stderr, /its articles stay/u);
	assert.equal((await reader('follow')).code, 1);
	assert.equal((await reader('update', '--every', '5')).code, 2);
});

test('searches and tags have names for every command, and what came since the reader was opened is new', async t => {
	const home = temporaryFolder(t);
	const ask = async (...lists: (readonly string[])[]): Promise<readonly Outcome[]> => runEach(t, lists, {home});
	const [none, wrong, kept, listed, tagged, again, found, exported, cited] = await ask(
		['saved'],
		['saved', 'talks', 'outlet:nowhere-at-all'],
		['saved', 'talks', '"customs house" | ferry'],
		['saved', '-f', 'jsonl', '--no-library'],
		['tag', 'to-check', '2020-10-17-second-truce/massispost', '2020-10-17-second-truce/thanhnien'],
		['tag', '#to-check', '2020-10-17-second-truce/massispost'],
		['print', '#to-check', 'outlet:thanhnien', '-f', 'jsonl'],
		['print', '2020-10-17-second-truce/massispost', '-f', 'text'],
		['print', 'tag:to-check', '-f', 'ris'],
	);
	assert.deepEqual([none?.code, wrong?.code, kept?.code], [1, 2, 0], kept?.stderr);
	assert.match(wrong?.stderr ?? '', /No outlet is called/u);
	assert.deepEqual((JSON.parse(listed?.stdout ?? '') as {name: string; new: number}).name, '@talks');
	assert.deepEqual([tagged?.code, tagged?.stdout.split('\n').length, again?.code], [0, 3, 1]);
	assert.deepEqual((JSON.parse(found?.stdout ?? '') as {tags: string[]}).tags, ['to-check']);
	assert.match(exported?.stdout ?? '', /Your tags: #to-check/u);
	assert.equal(cited?.stdout.match(/^KW {2}- to-check$/gmu)?.length, 2);

	await ask(['add', page]);
	const [fresh, counted, gone, unknown, untagged] = await ask(
		['print', 'is:new', '-f', 'jsonl'],
		['saved', 'talks', '-f', 'json'],
		['saved', 'talks', '--remove'],
		['print', '@talks'],
		['tag', 'to-check', '--remove'],
	);
	assert.equal((JSON.parse(fresh?.stdout ?? '') as {id: string}).id, saved);
	assert.equal((JSON.parse(counted?.stdout ?? '') as [{new: number}])[0].new, 1);
	assert.match(gone?.stderr ?? '', /@talks is gone; it was: /u);
	assert.match(unknown?.stderr ?? '', /No search is saved as "talks"/u);
	assert.equal(untagged?.stdout.split('\n').length, 3);
});
