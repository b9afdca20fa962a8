import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftsOf} from '../../source/library/input/drafts.js';
import {forwardedIn} from '../../source/library/mail/forwarded.js';
import {publisherOf} from '../../source/library/mail/sender.js';
import {webAddress} from '../../source/library/mail/web-address.js';

const today = '2026-01-05';
const read = async (mail: string | Uint8Array, name = 'given') =>
	draftsOf({name, bytes: typeof mail === 'string' ? Buffer.from(mail) : mail}, {today});
const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n`;
const base64 = (text: string): string => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
/** Quoted-printable (RFC 2045, 6.7). */
const quoted = (text: string): string =>
	[...Buffer.from(text)]
		.map(byte =>
			byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
		)
		.join('')
		.replaceAll(/(?:=..|[^=]){60}/g, '$&=\r\n');

const story = [
	'The keepers of both lighthouses met in Port Ember on Monday and agreed that the lamps will burn again from the first of May.',
	'No ferry leaves before seven in the morning this winter, a spokesman for the harbour office told reporters after the meeting.',
	'The café on the quay stays closed, and the question of the reef was left open until a further round of talks in June.',
];
const paragraphs = story.map(text => `<p>${text}</p>`).join('');
const page = `<!doctype html><html lang="en"><head><title>Lamps to burn again</title></head><body><article><h1>Lamps to burn again</h1><p>14 hours ago</p>${paragraphs}</article></body></html>`;
const advertisement = `<html><body>${'<p>Boats of every kind are sold at the boat shop by the quay, where many boats wait for everybody who likes boats.</p>'.repeat(9)}</body></html>`;
const russian =
	'Смотрители обоих маяков встретились в понедельник в порту и договорились, что лампы снова загорятся с первого мая, сообщило управление.';

const saved = (first: readonly string[], headers: readonly string[]): string =>
	lines(
		...headers,
		'MIME-Version: 1.0',
		'Content-Type: multipart/related;',
		'\ttype="text/html";',
		'\tboundary="----MultipartBoundary--q7----"',
		'',
		'',
		'------MultipartBoundary--q7----',
		...first,
		'------MultipartBoundary--q7----',
		'Content-Type: text/html',
		'Content-Transfer-Encoding: quoted-printable',
		'Content-Location: https://harbourpost.example/lamps',
		'',
		quoted(page),
		'------MultipartBoundary--q7------',
	);
const picture = [
	'Content-Type: image/png',
	'Content-Transfer-Encoding: base64',
	'Content-Location: https://x.example/a.png',
	'',
	'iVBORw0KGgo=',
];
const frame = [
	'Content-Type: text/html',
	'Content-Transfer-Encoding: binary',
	'Content-Location: cid:frame-1@mhtml.blink',
	'',
	advertisement,
];
const byChrome = [
	'From: <Saved by Blink>',
	'Snapshot-Content-Location: https://harbourpost.example/lamps',
	'Subject: Lamps to burn again',
	'Date: Wed, 9 Apr 2025 03:00:00 -0000',
];

test('a page saved as MHTML is the page at the address that was saved, without frames, on the day counted from its saving', async () => {
	for (const first of [picture, frame]) {
		const [draft, ...others] = (await read(saved(first, byChrome))).drafts;
		assert.deepEqual(others, []);
		assert.deepEqual(
			[draft?.title, draft?.url, draft?.published, draft?.paragraphs],
			['Lamps to burn again', 'https://harbourpost.example/lamps', '2025-04-08', story],
		);
	}
});

test('the encoding of a part of an MHTML file is the one that it declares', async () => {
	const bytes = Buffer.from(
		`<!doctype html><html lang="ru"><head><title>Kepek</title></head><body><article><h1>Kepek</h1><p>XX</p><p>XX</p></article></body></html>`,
	);
	// Windows-1251 keeps the Russian alphabet in one row, in order.
	const letters = Uint8Array.from(russian, letter => {
		const code = letter.charCodeAt(0);
		return code < 128 ? code : code - 0x41_0 + 0xc0;
	});
	const encoded = Buffer.concat(
		bytes
			.toString('latin1')
			.split('XX')
			.flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [letters, Buffer.from(part)])),
	).toString('base64');
	const file = lines(
		'From: "Saved by Windows Internet Explorer 11"',
		'Subject: x',
		'MIME-Version: 1.0',
		'Content-Type: text/html;',
		'\tcharset="windows-1251"',
		'Content-Transfer-Encoding: base64',
		'Content-Location: https://vestnik.example/1',
		'',
		encoded,
	);
	const [draft] = (await read(file)).drafts;
	assert.deepEqual([draft?.url, draft?.language, draft?.paragraphs[0]], ['https://vestnik.example/1', 'ru', russian]);
});

const headers = (from: string, subject: string, ...more: readonly string[]): string[] => [
	'Received: from a.example by b.example; Wed, 9 Apr 2025 04:40:00 +0000',
	`From: ${from}`,
	'To: reader@gmail.com',
	`Subject: ${subject}`,
	'Date: Tue, 08 Apr 2025 23:40:00 -0500',
	'Message-ID: <1@a.example>',
	'MIME-Version: 1.0',
	...more,
];
const newsletter = lines(
	...headers(
		'The Harbour Post <news@e.harbourpost.example>',
		'=?utf-8?Q?Caf=C3=A9_closed?=',
		'List-Unsubscribe: <https://x.example/u>',
	),
	'Content-Type: multipart/alternative; boundary=b1',
	'',
	'--b1',
	'Content-Type: text/plain; charset=utf-8',
	'',
	'View in browser',
	'--b1',
	'Content-Type: text/html; charset=utf-8',
	'Content-Transfer-Encoding: quoted-printable',
	'',
	quoted(
		`<html><body><table><tr><td><a href="https://harbourpost.example/letters/cafe-closed">View in browser</a></td></tr><tr><td><h1>Café closed</h1></td></tr><tr><td>By Odile Marsh | April 8, 2025</td></tr>${story.map(text => `<tr><td><p>${text}</p></td></tr>`).join('')}<tr><td>You are receiving this email because you signed up.<br><a href="u">Unsubscribe</a></td></tr></table></body></html>`,
	),
	'--b1--',
);

test('a newsletter is its publisher’s, of the day it was sent there, at the address it names', async () => {
	const [draft] = (await read(newsletter)).drafts;
	assert.deepEqual(
		[draft?.title, draft?.outlet, draft?.author, draft?.published, draft?.publishedBasis, draft?.url],
		[
			'Café closed',
			'The Harbour Post',
			'Odile Marsh',
			'2025-04-08',
			'stated',
			'https://harbourpost.example/letters/cafe-closed',
		],
	);
	assert.deepEqual(draft?.paragraphs, story);
});

test('what somebody forwards is of the one who wrote it, and what a friend writes is nobody’s', async () => {
	const forwarded = lines(
		...headers('Ann Reader <ann@gmail.com>', 'Fwd: Lamps to burn again'),
		'Content-Type: text/plain; charset=utf-8',
		'',
		'for you',
		'',
		'---------- Forwarded message ---------',
		'From: Odile Marsh at North Wire <odile@northwire.example>',
		'Date: Mon, Mar 31, 2025 at 10:15 AM',
		'Subject: Lamps to burn again',
		'To: <ann@gmail.com>',
		'',
		story.join('\r\n\r\n'),
	);
	const [draft] = (await read(forwarded)).drafts;
	assert.deepEqual(
		[draft?.title, draft?.outlet, draft?.author, draft?.published],
		['Lamps to burn again', 'North Wire', 'Odile Marsh', '2025-03-31'],
	);
	assert.deepEqual(draft?.paragraphs, story);

	const broken = story.map(text => text.replaceAll(/(.{50,70}) /g, '$1\r\n')).join('\r\n\r\n');
	const letter = lines(
		...headers('Ann Reader <ann@gmail.com>', 'Lamps'),
		'Content-Type: text/plain; charset=utf-8',
		'',
		`Lamps to burn again\r\n\r\nApril 2, 2025\r\n\r\n${broken}`,
	);
	const [own] = (await read(letter)).drafts;
	assert.deepEqual([own?.title, own?.outlet, own?.published], ['Lamps to burn again', undefined, '2025-04-02']);
	assert.deepEqual(own?.paragraphs, story);
});

test('articles attached to a message are added, and what cannot be read is named', async () => {
	const mail = lines(
		...headers('Ann Reader <ann@gmail.com>', 'two pieces'),
		'Content-Type: multipart/mixed; boundary=b2',
		'',
		'--b2',
		'Content-Type: text/plain',
		'',
		'Here they are.',
		'--b2',
		'Content-Type: application/octet-stream; name="lamps.html"',
		'Content-Disposition: attachment; filename="lamps.html"',
		'Content-Transfer-Encoding: base64',
		'',
		base64(page),
		'--b2',
		'Content-Type: message/rfc822',
		'',
		newsletter,
		'--b2',
		'Content-Type: application/pdf',
		'Content-Disposition: attachment; filename="scan.pdf"',
		'Content-Transfer-Encoding: base64',
		'',
		'JVBERi0xLjQ=',
		'--b2--',
	);
	const {drafts, asides = []} = await read(mail);
	assert.deepEqual(
		drafts.map(({title}) => title),
		['Lamps to burn again', 'Café closed'],
	);
	assert.match(asides.join('\n'), /passed over: scan\.pdf/u);
});

test('a mailbox gives the articles of its messages, and counts those that hold none', async () => {
	const chat = lines(
		...headers('Ann Reader <ann@gmail.com>', 'lunch'),
		'Content-Type: text/plain',
		'',
		'Lunch on Friday?',
	);
	const quotedFrom = newsletter.replace('Café closed?=', 'Again?=');
	const box = `From - Tue Apr  8 10:00:00 2025\n${newsletter}\n\nFrom 12@xxx Tue Apr 08 10:00:00 +0000 2025\n${chat}\n\nFrom ann@gmail.com Tue Apr  8 10:00:00 2025\r\n${quotedFrom}`;
	const {drafts, asides = []} = await read(box);
	assert.equal(drafts.length, 2);
	assert.match(asides.join('\n'), /one message holds no article/u);
});

test('whose a message is shows in its sender only where name and address agree', () => {
	const cases: readonly (readonly [string, string, boolean, string | undefined, string | undefined])[] = [
		['The Harbour Post', 'news@mail.harbourpost.example', true, 'The Harbour Post', undefined],
		['Morning Briefing', 'news@mail.harbourpost.example', true, 'harbourpost.example', undefined],
		['Odile Marsh, North Wire', 'o@northwire.example', true, 'North Wire', 'Odile Marsh'],
		['Newsroom at North Wire', 'o@northwire.example', true, 'North Wire', undefined],
		['Odile Marsh from The Reef Letter', 'reef@substack.com', true, 'The Reef Letter', 'Odile Marsh'],
		['Odile Marsh', 'odile@gmail.com', true, undefined, undefined],
	];
	for (const [name, address, isList, outlet, author] of cases)
		assert.deepEqual(publisherOf({name, address}, isList), {outlet, author}, name);
});

test('header blocks of mail programs are known in their languages, and a text with colons is none', () => {
	assert.deepEqual(
		forwardedIn(
			'Von: Hafenpost <brief@hafenpost.example>\nGesendet: Dienstag, 8. April 2025 10:15\nAn: Ann\nBetreff: Lampen\n\nText',
		),
		{
			sender: {name: 'Hafenpost', address: 'brief@hafenpost.example'},
			subject: 'Lampen',
			date: 'Dienstag, 8. April 2025 10:15',
			above: [],
		},
	);
	assert.equal(forwardedIn('From: the quay\nTo: the reef\nand back again'), undefined);
});

test('an address that only counts who follows it, or is of another site, is not taken', () => {
	const cases: readonly (readonly [string, string | undefined])[] = [
		['https://www.harbourpost.example/a?x=1&amp;y=2', 'https://www.harbourpost.example/a?x=1&y=2'],
		['https://click.e.harbourpost.example/?qs=0a1b2c', undefined],
		['https://mailchi.mp/abc/lamps', undefined],
	];
	for (const [address, expected] of cases)
		assert.equal(
			webAddress(`<a href="${address}">View this email in your browser</a>`, 'news@e.harbourpost.example'),
			expected,
		);
});
