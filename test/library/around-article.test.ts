import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractArticle} from '../../source/library/extract-article.js';

const today = '2031-06-01';
const text = [
	'The keepers of four islands met in Port Ember on Tuesday and agreed that the northern lamp would burn through the winter.',
	'Oil for the lamps has come from the mainland since the old refinery closed, and every barrel is counted twice on the quay.',
	'“We had expected to argue about oil and we argued about wicks,” said Edda Rune, who speaks for the council of the four islands.',
	'The next meeting will be held in April at the house of the pilots, if the ice lets the ferry through before the end of March.',
];
const russian = [
	'Смотрители четырёх островов собрались во вторник в Порт-Эмбере и решили, что северный фонарь будет гореть всю зиму.',
	'Масло для фонарей возят с материка с тех пор, как закрылся старый завод, и каждую бочку на причале считают дважды.',
	'Следующее чтение законопроекта о фонарях пройдёт в апреле в доме лоцманов, если лёд пропустит паром до конца марта.',
];
const paragraphs = text.map(each => `<p>${each}</p>`).join('');

function page({
	head = '',
	above = '',
	body = `<article><h1>Lamps for the winter</h1>${paragraphs}</article>`,
	title = 'Lamps for the winter',
}): string {
	return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${above}${body}</body></html>`;
}

const locked = (words: number): string =>
	`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps for the winter","isAccessibleForFree":false,"wordCount":${words}}</script>`;

const told = (body: string): string =>
	`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Lamps for the winter', articleBody: body})}</script>`;

const extract = (html: string, url?: string) =>
	extractArticle(html, {as: 'html', today, ...(url === undefined ? {} : {url})});

test('boxes that ask for consent and menus that are closed at first are no part of a text, and an article about cookies is', () => {
	for (const box of [
		`<div id="cmpbox"><h2>We value you</h2><p>We and 300 others store on a device what we know of you, for example which lamps you looked at, and read it again.</p></div>`,
		`<div class="cookie-banner"><p>This harbour keeps crumbs of what you read, so that the next ferry knows you. You may refuse them in the settings at any time.</p></div>`,
		`<amp-sidebar><ul><li>Islands</li><li>Ferries</li></ul></amp-sidebar>`,
	])
		assert.equal(extract(page({above: box})).body, text.join('\n\n'), box);
	assert.equal(
		extract(page({body: `<div class="cookie-notice"><h1>Lamps</h1>${paragraphs}</div>`})).body,
		text.join('\n\n'),
	);
});

test('a wall in the words of those who build sites is seen, and the text that a subscriber saved is whole', () => {
	for (const wall of [
		'<aside class="upgrade-cta"><h2>This post is for paying subscribers only</h2><a>Subscribe now</a></aside>',
		'<div><h2>Create an account to read the full story.</h2></div>',
		'<div><p>This story is available to members only</p></div>',
	])
		assert.notEqual(
			extract(page({body: `<article><h1>Lamps</h1>${paragraphs}${wall}</article>`})).openingBasis,
			null,
			wall,
		);
	const marked = extract(page({body: `<article><h1>Lamps</h1><p>Member-only story</p>${paragraphs}</article>`}));
	assert.equal(marked.body, text.join('\n\n'));
	assert.equal(extract(page({head: locked(90)})).openingBasis, null);
	assert.notEqual(extract(page({head: locked(140)})).openingBasis, null);
});

test('of a page that shows its first paragraph only, the text it tells machines is taken', () => {
	const short = `<div id="app"><h1>Lamps for the winter</h1><p>${text[0]}</p><button>Read full story</button></div>`;
	assert.equal(extract(page({head: told(text.join('\n\n')), body: short})).body, text.join('\n\n'));
	assert.equal(extract(page({head: told(`Another text. ${text.slice(1).join(' ')}`), body: short})).body, text[0]);
});

test('copies of caches, archives and translators have the address of the page', () => {
	const address = 'https://www.harbour-post.example/islands/lamps';
	const copies: readonly (readonly [string, string])[] = [
		[
			'a cache in French',
			`<base href="${address}"><div id="x__google-cache-hdr"><div><span>Il s'agit de la version en cache de <a href="${address}">${address}</a>.</span></div></div>${page({})}`,
		],
		[
			'another cache',
			page({
				above: `<div class="cacheHeader">You have reached the cached page for <strong><a href="${address}">${address}</a></strong> as of 30.05.2031</div>`,
			}),
		],
		[
			'an archive',
			page({
				head: `<link rel="bookmark" href="http://archive.today/20310501081200/${address}"><meta property="og:site_name" content="archive.is">`,
			}),
		],
		[
			'a translator',
			page({
				head: '<base href="https://translated.turbopages.org/proxy_u/en-ru.ru.5f2b-74/https/www.harbour-post.example/islands/lamps">',
			}),
		],
	];
	for (const [name, html] of copies) {
		const found = extract(html);
		assert.equal(found.url, address, name);
		assert.equal(found.body, text.join('\n\n'), name);
		assert.notEqual(found.outlet, 'archive.is');
	}
});

test('an author is found where the day stands too, below the text, and before an account of the site', () => {
	const cases: readonly (readonly [string, string])[] = [
		[
			`<p class="meta">26.03.2031, 17:12 Uhr | Von <b>Ute Wandrau</b>, Seehafen</p><p>Lesezeit: 2 Min.</p>${paragraphs}`,
			'Ute Wandrau',
		],
		[`<p>By Wes Harbour · 03/14/2031 5:12 PM CST</p>${paragraphs}`, 'Wes Harbour'],
		[`<p class="auteur">Yves Corbinel, à Portville</p>${paragraphs}`, 'Yves Corbinel'],
		[`${paragraphs}<p>Interview: Tamar Veldze</p>`, 'Tamar Veldze'],
		[
			`<div class="byline">Words by <a>Odile Marsh</a> | Photographs by <a>Bo Holm</a></div>${paragraphs}`,
			'Odile Marsh',
		],
		[`<div>By <a>Gor Melikan</a> on May 17, 2031</div>${paragraphs}`, 'Gor Melikan'],
	];
	for (const [inner, author] of cases) {
		const found = extract(
			page({
				head: '<meta name="author" content="Staff">',
				body: `<article><h1>Lamps for the winter</h1>${inner}</article>`,
			}),
		);
		assert.deepEqual([found.author, found.body], [author, text.join('\n\n')]);
	}
	const wire = extract(page({head: '<meta name="author" content="By ARLO TRENT Associated Press">'}));
	assert.equal(wire.author, 'Arlo Trent');
});

test('a cross-head that is a name, and a paper’s name, are no authors', () => {
	const found = extract(
		page({
			body: `<article><h1>Lamps for the winter</h1><p>${text[0]}</p><p>Edda Rune</p><p>${text[1]}</p><p>${text[2]}</p></article>`,
		}),
	);
	assert.equal(found.author, null);
	assert.equal(extract(page({above: '<div>Rheinische Rundschau am Abend</div>'})).author, null);
});

test('a pasted text has author and outlet on lines of their own, and paragraphs by their indent', () => {
	const pasted = extractArticle(
		`Ведомости Приморья\n17 мая 2031, 03:10\nПолитика\n\nФонари прошли первое чтение\nОванес Мартиров\nкорреспондент отдела политики\n\n${russian.join('\n\n')}`,
		{as: 'text', today},
	);
	assert.deepEqual(
		[pasted.title, pasted.author, pasted.outlet, pasted.published],
		['Фонари прошли первое чтение', 'Ованес Мартиров', 'Ведомости Приморья', '2031-05-17'],
	);
	const wrapped = text.map(each => `   ${each.replaceAll(/(.{45,60}) /g, '$1\r')}`).join('\r');
	const typed = extractArticle(
		`HARBOUR WEEKLY\r\rLamps for the winter -- again\r\rBy Odile Marsh\rPort Ember, 20 March 2031\r${wrapped}`,
		{as: 'text', today},
	);
	assert.deepEqual(
		[typed.title, typed.author, typed.outlet, typed.body],
		['Lamps for the winter -- again', 'Odile Marsh', 'Harbour Weekly', text.join('\n\n')],
	);
});
