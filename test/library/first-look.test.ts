import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {decodeSaying} from '../../source/library/input/charset.js';
import {draftsOf} from '../../source/library/input/drafts.js';
import {whyNoArticle} from '../../source/library/input/no-article.js';
import {listFiles} from '../../source/library/input/read-files.js';
import {LibraryError} from '../../source/library/library-error.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const look = (bytes: Uint8Array) => draftsOf({name: 'given', bytes}, {today: '2025-04-20'});

const story =
	'The keepers of the two lighthouses met on Monday and agreed that the lamps would burn again from the first of May, the harbour office said. '.repeat(
		3,
	);

test('what is no text is refused by its name, with what to do', async () => {
	const zeros = '\0'.repeat(40);
	const cases: readonly (readonly [string, RegExp])[] = [
		['%PDF-1.7\n%\xE2\xE3', /a PDF document.*copy its text/u],
		[`PK\x03\x04${zeros}[Content_Types].xml${zeros}word/document.xml`, /a Word document that cannot/u],
		[`PK\x03\x04${zeros}[Content_Types].xml${zeros}word/vbaProject.bin`, /a Word document/u],
		[`PK\x03\x04${zeros}[Content_Types].xml${zeros}xl/workbook.xml`, /an Excel table/u],
		[`PK\x03\x04${zeros.slice(0, 26)}mimetypeapplication/epub+zip`, /an e-book/u],
		[`PK\x03\x04${zeros}pages/a.html`, /a zip archive.*unpack/u],
		['\x89PNG\r\n\x1A\n', /a picture \(PNG\)/u],
		['\xFF\xD8\xFF\xE0', /a picture \(JPEG\)/u],
		['\x1F\x8B\x08', /a gzip file/u],
		[`{\\rtf1 ${story}}`, /Rich Text/u],
		[`${zeros}\x01\x02\x03 some words ${zeros}abc`, /a binary file/u],
		['<?xml version="1.0"?>\n<opml version="2.0"><body/></opml>', /a list of feeds/u],
		['title,url,publish_date,media_name\n"Lamps","https://x.example","2025-04-01","Wire"', /a table \(CSV\)/u],
	];
	for (const [text, message] of cases)
		await assert.rejects(
			look(latin(text)),
			(error: unknown) => error instanceof LibraryError && message.test(error.message),
			text.slice(0, 20),
		);
});

test('a text that begins like a letter is none of these', async () => {
	const letter = `From: the harbour office\nTo: the keepers\nDate: 8 April 2025\n\n${story}\n\n${story}`;
	assert.equal((await look(Buffer.from(letter))).drafts.length, 1);
});

test('error pages, bot checks and consent walls are told from articles about such things', () => {
	const short = ['Try the front page, or look for what you wanted with the search field above.'];
	for (const title of [
		'Page not found | Harbour Post',
		'404 - Not Found',
		'Oops! We cannot find this page',
		'Страница не найдена',
		'Sayfa bulunamadı',
		'Էջը չի գտնվել',
		'502 Bad Gateway',
	])
		assert.match(whyNoArticle([title], short) ?? '', /error page/u, title);
	assert.match(whyNoArticle(['Just a moment...'], short) ?? '', /bot check/u);
	assert.match(
		whyNoArticle(
			['Harbour Post'],
			['We and our 211 partners use cookies. You can accept all or manage choices; some rest on legitimate interest.'],
		) ?? '',
		/consent wall/u,
	);
	for (const title of ['Bodies of two fishermen not found', 'Ministers deny access to 404 files', 'No deal on privacy'])
		assert.equal(whyNoArticle([title], [story]), undefined, title);
	assert.equal(whyNoArticle(['Page not found'], [story.repeat(4)]), undefined, 'a long text is an article');
});

test('an error page is marked in its draft, so that the library refuses it', async () => {
	const page = `<!doctype html><html><head><title>Page not found - Harbour Post</title></head><body><main><h1>Nothing here</h1><p>The page that you asked for has been moved or was never there, so we have nothing to show you at this address.</p><p>Write to the desk if a link of ours brought you to this place and we shall mend the link.</p></main></body></html>`;
	assert.match((await look(Buffer.from(page))).drafts[0]?.instead ?? '', /error page/u);
	const article = `<!doctype html><html><head><title>Lamps</title></head><body><article><h1>Lamps to burn again</h1><p>${story}</p><p>${story}</p></article></body></html>`;
	assert.equal((await look(Buffer.from(article))).drafts[0]?.instead, undefined);
});

test('UTF-8 is known by its bytes, whatever is declared, and one bad byte is one replacement', () => {
	const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><p>Réunion à la préfecture';
	assert.equal(decodeSaying(Buffer.from(declared)).text, declared);
	assert.equal(decodeSaying(Buffer.from('Вода ушла'), 'text/html; charset=windows-1251').text, 'Вода ушла');
	const stray = Buffer.concat([Buffer.from('Вода ушла '), Buffer.from([0x96]), Buffer.from(' вечером')]);
	assert.deepEqual(decodeSaying(stray), {text: 'Вода ушла \uFFFD вечером'});
	assert.equal(decodeSaying(Buffer.from('<meta charset="utf-16"><p>Вода')).text, '<meta charset="utf-16"><p>Вода');
	assert.equal(decodeSaying(Buffer.from('Lamps burn', 'utf16le')).text, 'Lamps burn');
});

test('undeclared legacy encodings are guessed, and the guess is said', () => {
	const koi8 = Uint8Array.from([0xf7, 0xcf, 0xc4, 0xc1, 0x20, 0xce, 0xc1, 0x20, 0xd2, 0xc5, 0xcb, 0xc5]);
	assert.deepEqual(decodeSaying(koi8), {text: 'Вода на реке', remark: 'read as koi8-r: nothing says its encoding'});
	const windows = Uint8Array.from([0xc2, 0xee, 0xe4, 0xe0, 0x20, 0xed, 0xe0, 0x20, 0xf0, 0xe5, 0xea, 0xe5]);
	assert.deepEqual(decodeSaying(windows), {
		text: 'Вода на реке',
		remark: 'read as windows-1251: nothing says its encoding',
	});
	const turkish = Uint8Array.from([0x79, 0x61, 0xf0, 0x6d, 0x75, 0x72, 0x20, 0x79, 0x61, 0xf0, 0xfd, 0x79, 0x6f, 0x72]);
	assert.deepEqual(decodeSaying(turkish), {
		text: 'yağmur yağıyor',
		remark: 'read as windows-1254: nothing says its encoding',
	});
	assert.deepEqual(decodeSaying(latin('les préfets')), {
		text: 'les préfets',
		remark: 'read as windows-1252: nothing says its encoding',
	});
});

test('what is passed over in a folder is counted and named, and the parts of a saved page are no articles', t => {
	const folder = temporaryFolder(t);
	writeFiles(folder, {
		'page.html': 'x',
		'page_files/frame.html': 'x',
		'minutes.odt': 'x',
		'scan.pdf': 'x',
		'other_files/b.html': 'x',
	});
	const {files, notes} = listFiles(folder);
	assert.deepEqual(files, [join(folder, 'other_files', 'b.html'), join(folder, 'page.html')]);
	assert.match(notes.join('\n'), /passed over 2 files .*minutes\.odt, scan\.pdf/u);
});
