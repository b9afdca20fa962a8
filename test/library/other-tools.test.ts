import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftsOf} from '../../source/library/input/drafts.js';

const today = '2031-06-01';
const add = (name: string, text: string) => draftsOf({name, bytes: Buffer.from(text)}, {today});
const sentences = [
	'The ferry to Skerry left the harbour at noon with forty passengers and the post on board, the harbour master said.',
	'Nobody could say on Tuesday when the second boat would sail again, since its engine had been taken out in March.',
	'The council has asked both ministries for a timetable and wants it printed before the first of August.',
];
const html = sentences.map(text => `<p>${text}</p>`).join('\n');

test('a record whose text is a page is read as one: no tags, a paragraph each, pictures aside', async () => {
	const records = [
		{
			title: 'Boat sails',
			url: 'https://lamp.example/a',
			content: `<div id="page">${html}<figure>A boat</figure></div>`,
		},
		{title: 'Boat sails', link: 'https://lamp.example/b', content: {rendered: html}, author: 7},
		{webTitle: 'Boat sails', webUrl: 'https://lamp.example/c', fields: {body: html, byline: 'Odile Marsh'}},
	];
	const {drafts} = await add('records.json', JSON.stringify({response: {total: 3, results: records}}));
	for (const draft of drafts) assert.deepEqual([draft.title, draft.paragraphs], ['Boat sails', sentences]);
	assert.deepEqual(
		drafts.map(({url, author}) => [url, author]),
		[
			['https://lamp.example/a', undefined],
			['https://lamp.example/b', undefined],
			['https://lamp.example/c', 'Odile Marsh'],
		],
	);
});

test('authors of records: lists as Python prints them, agencies among them are the origin', async () => {
	const csv = `url,title,authors,publish_date,text\nhttps://lamp.example/a,Boat,"['Odile Marsh', ""Tom O'Dell""]",2031-05-02,"${sentences[0]}"\n`;
	const {drafts: rows} = await add('news.csv', csv);
	assert.equal(rows[0]?.author, "Odile Marsh, Tom O'Dell");
	const body = sentences.join('\n\n');
	const {drafts} = await add(
		'found.json',
		JSON.stringify({
			articles: {
				page: 1,
				results: [{title: 'Boat', body, authors: [{name: 'Odile Marsh'}, {name: 'AFP'}], source: {title: 'The Lamp'}}],
			},
		}),
	);
	assert.deepEqual(
		drafts.map(({author, origin, outlet}) => [author, origin, outlet]),
		[['Odile Marsh', 'AFP', 'The Lamp']],
	);
});

const post = (day: string, inner: string): string =>
	`<div class="message default clearfix"><div class="body"><div class="pull_right date details" title="${day} 10:00:00">10:00</div>${inner}</div></div>`;

test('an exported channel of Telegram: an article for each long post, and whose post was passed on', async () => {
	const text = [
		{type: 'bold', text: 'Паром вышел'},
		`\n\n${sentences[0]}\n\n`,
		{type: 'link', text: sentences[1]},
		'\n\n#паром',
	];
	const messages = [
		{id: 1, type: 'service', action: 'create_channel', text: ''},
		{id: 2, type: 'message', date: '2031-05-02T10:00:00', text},
		{id: 3, type: 'message', date: '2031-05-03T10:00:00', text: 'Доброе утро!'},
		{id: 4, type: 'message', date: '2031-05-04T10:00:00', forwarded_from: 'Маяк', text: sentences.join('\n\n')},
	];
	const found = await add('result.json', JSON.stringify({name: 'Пристань', type: 'public_channel', id: 9, messages}));
	const expected = [
		['Паром вышел', 'Пристань', '2031-05-02', undefined, sentences.slice(0, 2)],
		[undefined, 'Пристань', '2031-05-04', 'Маяк', sentences],
	];
	const shown = ({drafts}: typeof found) =>
		drafts.map(({title, outlet, published, origin, paragraphs}) => [title, outlet, published, origin, paragraphs]);
	assert.deepEqual(shown(found), expected);
	assert.deepEqual(found.asides, ['result.json: one message is too short for an article']);
	const page = await add(
		'messages.html',
		`<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">Пристань</div></div>${post(
			'02.05.2031',
			`<div class="text"><strong>Паром вышел</strong><br><br>${sentences[0]}<br><br>${sentences[1]}</div>`,
		)}${post(
			'04.05.2031',
			`<div class="forwarded body"><div class="from_name">Маяк <span class="date details" title="x">x</span></div><div class="text">${sentences.join('<br><br>')}</div></div>`,
		)}</div></body></html>`,
	);
	assert.deepEqual(shown(page), expected);
});

test('clipped Markdown: front matter or labels above, no marks in the text, remarks of the one who clipped aside', async () => {
	const clipped = [
		`---\ntitle: "Boat sails"\nsource: "https://lamp.example/a"\nauthor:\n  - "[[Odile Marsh]]"\npublished: 2031-05-02\ncreated: 2031-05-09\n---\n![](https://lamp.example/a.jpg)\n\n${sentences[0]?.replace('ferry', '[ferry](https://lamp.example/tag)')}\n\n${sentences[1]?.replace('Tuesday', '**Tuesday**')}\n\n${sentences[2]}\n\n> [!note] Mine\n> look up`,
		`Title: Boat sails\n\nURL Source: https://lamp.example/a\n\nPublished Time: 2031-05-02T04:00:00Z\n\nMarkdown Content:\n# Boat sails\n\nBy [Odile Marsh](https://lamp.example/by)\n\n${sentences.join('\n\n')}\n\n* [World](https://lamp.example/w)\n* [Sea](https://lamp.example/s)`,
	];
	for (const text of clipped) {
		const {drafts} = await add('clip.md', text);
		assert.deepEqual(
			drafts.map(({title, url, author, published, paragraphs}) => [title, url, author, published, paragraphs]),
			[['Boat sails', 'https://lamp.example/a', 'Odile Marsh', '2031-05-02', sentences]],
		);
	}
});

test('XML of trafilatura and notes of Evernote are read', async () => {
	const xml = `<?xml version="1.0"?><doc sitename="The Lamp" title="Boat sails" author="Odile Marsh; Tomas Veld" date="2031-05-02" source="https://lamp.example/a" language="en"><main>${html}</main><comments/></doc>`;
	const note = `<?xml version="1.0"?><!DOCTYPE en-export SYSTEM "x.dtd"><en-export><note><title>Boat sails</title><note-attributes><source-url>https://lamp.example/a</source-url></note-attributes><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "y.dtd"><en-note>${sentences.map(text => `<div>${text}</div>`).join('')}</en-note>]]></content></note></en-export>`;
	const [read] = (await add('a.xml', xml)).drafts;
	assert.deepEqual(
		[read?.title, read?.outlet, read?.author, read?.published, read?.url, read?.paragraphs],
		['Boat sails', 'The Lamp', 'Odile Marsh, Tomas Veld', '2031-05-02', 'https://lamp.example/a', sentences],
	);
	const [clipped] = (await add('a.enex', note)).drafts;
	assert.deepEqual(
		[clipped?.title, clipped?.url, clipped?.paragraphs],
		['Boat sails', 'https://lamp.example/a', sentences],
	);
});

test('what holds no text is refused by its name', async () => {
	const refused: readonly (readonly [string, RegExp])[] = [
		['[InternetShortcut]\nURL=https://lamp.example/a\n', /is a shortcut to a page.*add the address in it/],
		[
			'<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="https://lamp.example/a">Boat</A></DL>',
			/is a list of links/,
		],
		[
			JSON.stringify({articles: [{url: 'https://lamp.example/a', title: 'Boat', seendate: '20310502T000000Z'}]}),
			/is JSON of one record without a text: add its address/,
		],
		['<?xml version="1.0"?>\n<inventory><boat>Skerry</boat></inventory>', /is XML of a kind \(“inventory”\)/],
	];
	for (const [text, why] of refused) await assert.rejects(add('given', text), why);
});

const rss = (items: string): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Gatherer</title><link>https://gather.example</link>${items}</channel></rss>`;

test('a gatherer’s feed names the site; an episode is no article and has not the address of its feed', async () => {
	const {drafts} = await add(
		'feed.xml',
		rss(
			`<item><title>Boat sails - The Lamp</title><link>https://gather.example/1</link><description>${sentences.join(' ')}</description><source url="https://lamp.example">The Lamp</source></item><item><title>Boots</title><description>Odile on boots.</description><enclosure url="https://gather.example/1.mp3" type="audio/mpeg"/></item>`,
		),
	);
	assert.deepEqual(
		drafts.map(({title, outlet, via, url, instead}) => [title, outlet, via, url, instead]),
		[
			['Boat sails', 'The Lamp', 'Gatherer', 'https://gather.example/1', undefined],
			['Boots', 'Gatherer', undefined, undefined, 'an episode to be heard or seen'],
		],
	);
	const again =
		'<item><title>Boat sails - The Lamp</title><description>&lt;a&gt;Boat sails&lt;/a&gt;&amp;nbsp;The Lamp</description><source url="https://lamp.example">The Lamp</source></item>';
	await assert.rejects(add('feed.xml', rss(again)), /its entries have no text \(1\)/);
});
