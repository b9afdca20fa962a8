import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractArticle} from '../../source/library/extract-article.js';
import type {ExtractedArticle} from '../../source/library/extracted.js';
import {draftsOf} from '../../source/library/input/drafts.js';
import {slim} from '../../source/library/html/slim.js';
import {sourceLine} from '../../source/library/plain/source-line.js';

const today = '2031-06-01';
const text = [
	'The ferry to Skerry left the harbour at noon with forty passengers and the post on board, the harbour master said.',
	'Nobody could say on Tuesday when the second boat would sail again, since its engine had been taken out in March.',
	'The council has asked both ministries for a timetable and wants it printed before the first of August.',
];
const prose = text.map(each => `<p>${each}</p>`).join('');
const page = (head: string, body: string, tail = ''): ExtractedArticle =>
	extractArticle(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}${prose}${tail}</body></html>`, {
		as: 'html',
		today,
	});

const person = (name: string): string =>
	`<span itemprop="author" itemscope><span itemprop="name">${name}</span></span>`;

const fields = (title: string, author: string): [string, string][] => [
	['Источник', 'Северный маяк'],
	['Дата выпуска', '12.04.2031'],
	['Автор', author],
	['Заглавие', title],
];

test('the part of a title that the page prints is the headline, and the rest the site where it is surely one', () => {
	const cases: readonly (readonly [string, string, string, string | null])[] = [
		['<title>Skerry Gazette - Second boat stays</title>', '<h1>Second boat stays</h1>', '', 'Skerry Gazette'],
		[
			'<title>Second boat stays | Press releases | Harbour Board</title>',
			'<h2>Second boat stays</h2>',
			'<p>© 2031 Harbour Board</p>',
			'Harbour Board',
		],
		['<title>Second boat stays | World</title>', '<h1>Second boat stays</h1>', '', null],
		['<title>Second boat stays :: Inselbote</title>', '<p>Second boat stays</p>', '', 'Inselbote'],
		['', '<div>Harbour Board</div><h2>Second boat stays</h2>', '', null],
		['<title>Second boat stays - Print version</title>', '<p>12 May 2031</p>', '', null],
	];
	for (const [head, body, tail, outlet] of cases) {
		const found = page(head, body, tail);
		assert.deepEqual([found.title, found.outlet], ['Second boat stays', outlet], head);
	}
	// The name of the paper as the first heading, the headline as the second.
	assert.equal(
		page('<title>Second boat stays - The Lamp</title>', '<h1>The Lamp</h1><h2>Second boat stays</h2>').title,
		'Second boat stays',
	);
});

test('the address that an archive, a cache, a reader view or microdata writes into a page', () => {
	const own = 'https://www.lamp.example/2031/05/boat';
	const pages: readonly (readonly [string, string, string | undefined])[] = [
		[`<script>__wm.wombat("${own}","20310601112233","https://web.archive.org/");</script>`, '', 'web.archive.org'],
		[
			'',
			`<div>This is Google's cache of <a href="${own}">${own}</a>. It is a snapshot.</div>`,
			'webcache.googleusercontent.com',
		],
		['', `<a class="domain reader-domain" href="${own}">lamp.example</a>`, undefined],
		['', `<meta itemprop="mainEntityOfPage" content="${own}">`, undefined],
	];
	for (const [head, body, via] of pages) {
		const found = page(head, body);
		assert.deepEqual([found.url, found.via], [own, via], body);
	}
});

test('authors as pages have them beside the text: several in microdata, a name where by-lines stand', () => {
	const cases: readonly (readonly [string, string | null])[] = [
		[`<div>By ${person('Odile Marsh')}, ${person('Tomas Veld')}</div>`, 'Odile Marsh, Tomas Veld'],
		['<address><span>Odile Marsh</span> in Skerry</address>', 'Odile Marsh'],
		['<p class="credits"><b>Interview by Odile Marsh</b> | 3 May 2031</p>', 'Odile Marsh'],
		['<p class="by">Odile Marsh</p>', 'Odile Marsh'],
		['<address>12 Quay Street, Port Ember</address>', null],
		['<p>Harbour Business Daily, 30 April 2031 | 17:44</p><p>By Odile Marsh</p>', 'Odile Marsh'],
	];
	for (const [body, author] of cases)
		assert.equal(page('<title>Boat</title>', `<h1>Second boat stays in the harbour</h1>${body}`).author, author, body);
});

test('where a copy was printed: the line of its source, only where the name is a newspaper’s', () => {
	const lines: readonly (readonly [string, string | undefined, string | undefined])[] = [
		['Harbour Post, 15 June 2031, p. A6', 'Harbour Post', undefined],
		['Insel-Zeitung, 12. April 2031, S. 7', 'Insel-Zeitung', undefined],
		['Северный курьер, 12 апреля 2031', 'Северный курьер', undefined],
		['Harbour Dispatch · 15 Jun 2031 · A4 · BY ODILE MARSH', 'Harbour Dispatch', 'BY ODILE MARSH'],
		['June 15, 2031 | Harbour Tribune, The (VA)', 'The Harbour Tribune', undefined],
		['Odile Marsh, 15 June 2031', undefined, undefined],
		['World | 15 June 2031', undefined, undefined],
	];
	for (const [line, outlet, author] of lines) {
		const found = sourceLine([line]);
		assert.deepEqual([found.outlet, found.author], [outlet, author], line);
	}
});

test('the rows of a table are text: no name, no day of the article', () => {
	const rows =
		'<table><tr><th>Month</th><th>Boats</th></tr><tr><td>April</td><td>20</td></tr><tr><td>May</td><td>15</td></tr></table>';
	const found = extractArticle(
		`<html><body><article><h1>Boats in figures</h1><p>${text[0]}</p>${rows}<p>${text[1]}</p></article></body></html>`,
		{as: 'html', today},
	);
	assert.equal(found.author, null);
	assert.match(found.body, /Month Boats\n\nApril 20\n\nMay 15\n\nNobody/);
});

test('documents of Integrum: what stands above the first one is of the search; a page with its fields in tables', async () => {
	const russian = 'Паром вышел из гавани в полдень с сорока пассажирами на борту, сообщил смотритель маяка.';
	const all = [fields('Паром вышел', 'Анна Вель'), fields('Паром вернулся', 'Олег Марш')];
	const plain = all.map(
		(each, at) =>
			`Документ ${at + 1} из 2\n${each.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${russian}`,
	);
	const tables = all.map(
		(each, at) =>
			`<p><b>Документ ${at + 1} из 2</b></p><table>${each.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('')}</table><p>${russian}</p>`,
	);
	const files = [
		`Интегрум - документы по запросу: паром\nНайдено: 2\n\n${plain.join('\n\n')}`,
		`<html><head><title>Интегрум</title></head><body>${tables.join('<hr>')}</body></html>`,
	];
	for (const file of files) {
		const {drafts} = await draftsOf({name: 'integrum', bytes: Buffer.from(file)}, {today});
		assert.deepEqual(
			drafts.map(({title, author, outlet, published, paragraphs}) => [title, author, outlet, published, paragraphs]),
			all.map(([, , [, author] = ['', ''], [, title] = ['', '']]) => [
				title,
				author,
				'Северный маяк',
				'2031-04-12',
				[russian],
			]),
		);
	}
});

test('a large page is read without what programs write into it', () => {
	const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(90_000)}">`;
	const drawing = `<svg>${'<path d="M0 0h1v1"/>'.repeat(60_000)}</svg>`;
	const head = '<link rel="canonical" href="https://lamp.example/boat"><title>Boat</title>';
	const html = `<html><head>${head}<style>${'.a{color:red}'.repeat(20_000)}</style></head><body><h1>Second boat stays in the harbour</h1>${picture}${drawing}${prose}</body></html>`;
	assert.ok(slim(html).length < 2000, String(slim(html).length));
	const found = extractArticle(html, {as: 'html', today});
	assert.deepEqual([found.body.split('\n\n'), found.url], [text, 'https://lamp.example/boat']);
	assert.equal(slim('<p>small</p>'), '<p>small</p>');
});
