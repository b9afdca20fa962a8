import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {decode} from '../../source/library/input/charset.js';
import {draftsOf, kindOf} from '../../source/library/input/drafts.js';
import {listFiles, readFile, readStream} from '../../source/library/input/read-files.js';
import {LibraryError} from '../../source/library/library-error.js';
import {fixture} from '../helpers/paths.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const today = '2025-04-20';
const bytes = (text: string): Uint8Array => Buffer.from(text);
const drafts = (text: string) => draftsOf({name: 'given', bytes: bytes(text)}, {today});

async function* endless(): AsyncGenerator<Uint8Array> {
	for (;;) yield new Uint8Array(1_000_000);
}

test('bytes are decoded by mark, header, declaration, and what they look like', () => {
	const cyrillic = Uint8Array.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);
	assert.equal(decode(cyrillic, 'text/html; charset=windows-1251'), 'Паром');
	const declared = Buffer.concat([bytes('<meta charset="windows-1251">'), cyrillic]);
	assert.match(decode(declared), /Паром$/u);
	assert.equal(decode(Uint8Array.from([0xff, 0xfe, 0x41, 0x00])), 'A');
	assert.equal(decode(bytes('\ufeffÇay')), 'Çay');
	assert.equal(decode(Uint8Array.from([0x63, 0x61, 0x66, 0xe9])), 'café');
	assert.equal(decode(bytes('Паром'), 'text/html; charset=no-such-thing'), 'Паром');
});

test('what a text is shows in how it begins', () => {
	const cases: readonly (readonly [string, string])[] = [
		['<!doctype html><p>x', 'html'],
		['<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
		['<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
		['{"id": "a/b"}\n{"id": "a/c"}', 'json'],
		['[\n {"id": "a/b"}\n]', 'json'],
		['{not json', 'text'],
		['---\ntitle: x\noutlet: y\n---\n', 'article'],
		['Ministers met, a < b', 'text'],
	];
	for (const [text, kind] of cases) assert.equal(kindOf({name: 'given', bytes: bytes(text)}, {today}), kind, text);
});

test('an RSS feed gives its entries, and says which are openings only', async () => {
	const {drafts: found} = await draftsOf(
		{name: 'feed.xml', bytes: readFileSync(fixture('pages', 'feed.xml'))},
		{today},
	);
	assert.deepEqual(
		found.map(({title, published, author, outlet, covers, url}) => ({title, published, author, outlet, covers, url})),
		[
			{
				title: 'Commission on Skerry & its lighthouse sits for the first time',
				published: '2025-04-08',
				author: 'Jon Spindrift',
				outlet: 'North Wire',
				covers: 'all',
				url: 'https://northwire.example/2025/04/commission',
			},
			{
				title: 'Fishermen are home',
				published: '2025-03-08',
				author: undefined,
				outlet: 'North Wire',
				covers: 'opening',
				url: 'https://northwire.example/2025/03/fishermen',
			},
		],
	);
	assert.equal(found[0]?.paragraphs.length, 3);
});

test('Atom and JSON Feed give theirs', async () => {
	const body = 'The commission sat on Tuesday in a room without heating and agreed on the date of its next sitting. ';
	const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>North Wire</title><entry><title>Sitting</title><link rel="alternate" href="https://northwire.example/s"/><published>2025-04-08T10:00:00Z</published><author><name>Jon Spindrift</name></author><content type="html">&lt;p&gt;${body.repeat(6)}&lt;/p&gt;</content></entry></feed>`;
	const json = JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'North Wire',
		items: [
			{
				id: '1',
				url: 'https://northwire.example/s',
				title: 'Sitting',
				date_published: '2025-04-08T10:00:00Z',
				authors: [{name: 'Jon Spindrift'}],
				content_text: body.repeat(6),
			},
		],
	});
	for (const feed of [atom, json]) {
		const [draft] = (await drafts(feed)).drafts;
		assert.equal(draft?.title, 'Sitting');
		assert.equal(draft.published, '2025-04-08');
		assert.equal(draft.author, 'Jon Spindrift');
		assert.equal(draft.url, 'https://northwire.example/s');
		assert.match(draft.paragraphs[0] ?? '', /^The commission sat/u);
	}
});

test('entities that a feed defines for itself are not expanded', async () => {
	const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><rss><channel><item><title>Boats &b; home</title><description>${'The boats came home on Saturday with the fishermen in them. '.repeat(3)}</description></item></channel></rss>`;
	const [draft] = (await drafts(bomb)).drafts;
	assert.ok((draft?.title?.length ?? 0) < 50, draft?.title);
});

test('JSON Lines: our own form, others with a body, and lines that are neither', async () => {
	const lines = [
		'{"id": "a/b", "outlet": "harbour", "outletName": "Harbour Post", "title": "Ours", "published": "2025-03", "publishedBasis": "inferred: x", "negotiation": "2025-03-01-talks", "text": "brief", "covers": "opening", "paragraphs": ["One.", "Two."]}',
		'{"headline": "Theirs", "body": "First paragraph.\\n\\nSecond.", "date": "2 March 2025", "link": "https://x.example/a"}',
		'{"title": "Empty"}',
		'not json',
	];
	const {drafts: found, notes} = await drafts(lines.join('\n'));
	assert.equal(found.length, 2);
	assert.deepEqual(
		[
			found[0]?.outletId,
			found[0]?.negotiation,
			found[0]?.text,
			found[0]?.covers,
			found[0]?.published,
			found[0]?.publishedBasis,
		],
		['harbour', '2025-03-01-talks', 'brief', 'opening', '2025-03', 'inferred: x'],
	);
	assert.deepEqual([found[1]?.title, found[1]?.published, found[1]?.paragraphs.length], ['Theirs', '2025-03-02', 2]);
	assert.equal(notes.length, 2);
	assert.match(notes.join('\n'), /given:4: not JSON/u);
});

test('whatever is given, what cannot be used is said and nothing else is thrown', async () => {
	const piece = fc.oneof(
		fc.string({unit: 'binary', maxLength: 30}),
		fc.constantFrom(
			'<rss>',
			'<item>',
			'<feed>',
			'<entry><link href="',
			'{"items": [',
			'{"paragraphs": [1, null]}',
			'\n',
			'---\noutlet: x\ntitle: y\n---\n',
			'[',
			'{',
			'<title><![CDATA[',
		),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, {maxLength: 20}), async pieces => {
			try {
				await drafts(pieces.join(''));
			} catch (error) {
				assert.ok(error instanceof LibraryError, String(error));
			}
		}),
		{numRuns: 200},
	);
});

test('a folder is read below its links and hidden entries, and what is passed over is said', t => {
	const folder = temporaryFolder(t);
	const elsewhere = temporaryFolder(t);
	writeFiles(folder, {
		'a.html': 'x',
		'deep/er/b.TXT': 'x',
		'picture.png': 'x',
		'README.md': 'x',
		'.hidden.html': 'x',
		'.git/c.html': 'x',
		'node_modules/d.html': 'x',
	});
	writeFiles(elsewhere, {'secret.txt': 'x'});
	symlinkSync(elsewhere, join(folder, 'out'));
	symlinkSync(folder, join(folder, 'loop'));
	const {files, notes} = listFiles(folder);
	assert.deepEqual(files, [join(folder, 'a.html'), join(folder, 'deep', 'er', 'b.TXT')]);
	assert.equal(notes.filter(note => note.includes('a link, not followed')).length, 2);
	assert.throws(() => listFiles(join(folder, 'nothing')), LibraryError);
});

test('what is too large is refused before it fills the memory', async t => {
	const folder = temporaryFolder(t);
	mkdirSync(join(folder, 'sub'));
	assert.throws(() => readFile(join(folder, 'sub')), LibraryError);
	await assert.rejects(readStream(endless(), 'stdin'), /larger than 10 MB/u);
});
