import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftsOf} from '../../source/library/input/drafts.js';
import type {Draft} from '../../source/library/draft.js';

const read = async (html: string): Promise<Draft | undefined> =>
	(await draftsOf({name: 'page.html', bytes: Buffer.from(`<!DOCTYPE html>${html}`)}, {today: '2031-06-01'})).drafts[0];
const covers = async (html: string): Promise<string | undefined> => (await read(html))?.covers;
const page = (title: string, body: string, head = ''): string =>
	`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const prose =
	'<p>The ferry to Skerry left the harbour at noon with forty passengers and the post on board, the harbour master said.</p><p>Nobody could say on Tuesday when the second boat would sail again, since its engine had been taken out.</p>';
const leads = ['The boat sails again.', 'The lamp is lit.', 'A bridge is shut.', 'Rain comes early.'].map(
	lead => `${lead} More about it was said on Tuesday by people who live on the island.`,
);

test('walls, lists, films and galleries are said to be no article', async () => {
	const pages: readonly (readonly [RegExp, string])[] = [
		[
			/^a consent wall/,
			page(
				'Ihre Zustimmung | Inselbote',
				'<h1>Willkommen</h1><p>Lesen Sie wie gewohnt mit Werbung und Tracking weiter, oder wählen Sie unser Angebot ohne beides für wenig Geld.</p>',
			),
		],
		[
			/^a consent wall/,
			page(
				'Le Phare',
				'<p>Accepter et continuer. Avec votre accord, nos partenaires et nous utilisons des traceurs. Vos données personnelles servent à la publicité.</p>',
			),
		],
		[
			/^an error page|closed to where/,
			page(
				'451: Unavailable for legal reasons',
				'<p>We cannot show this website to readers who come from your part of the world, for which we are sorry indeed.</p>',
			),
		],
		[
			/^a page to log in/,
			page(
				'Anmelden – Inselbote',
				'<h1>Anmelden</h1><p>Geben Sie Ihre Adresse und das Passwort ein, oder legen Sie ein neues Konto an, es kostet nichts.</p>',
			),
		],
		[
			/^a list of articles/,
			page(
				'Skerry — all news',
				`<h1>Skerry</h1>${leads.map((lead, at) => `<div class="item"><a class="item-title" href="/${at}">Story number ${at} of today</a><span>14 May</span><p>${lead}</p></div>`).join('')}`,
			),
		],
		[
			/^a list of articles/,
			page(
				'Île',
				`<main>${leads.map((lead, at) => `<section class="teaser"><a href="/${at}"><h3>Story ${at} of today</h3><p>${lead}</p></a></section>`).join('')}</main>`,
			),
		],
		[
			/^a list of articles/,
			page(
				'The Lamp - news of the island',
				leads.map((lead, at) => `<div><h3>Story ${at} of today</h3><p>${lead}</p></div>`).join(''),
			),
		],
		[
			/^a film with \d+ words/,
			page(
				'Boat',
				'<h1>The boat sails with a band</h1><p>The boat sailed again after a year, with a band and two hundred people on the quay.</p>',
				'<meta property="og:type" content="video.other">',
			),
		],
		[
			/^a gallery of 5 pictures/,
			page(
				'In pictures',
				`<h1>In pictures: the boat</h1><ul>${leads
					.concat('And more of it.')
					.map((lead, at) => `<li>${at + 1}/5 ${lead}</li>`)
					.join('')}</ul>`,
			),
		],
		[
			/^a page of a wiki/,
			page('Skerry', `<h1>Skerry</h1>${prose}`, '<meta name="generator" content="MediaWiki 1.45">'),
		],
		[/^a page whose text only its scripts draw/, page('Boat', '<div id="__next"><div class="skeleton"></div></div>')],
	];
	for (const [why, html] of pages) assert.match((await read(html))?.instead ?? 'an article', why, html);
});

test('an article in sections, and one with links to others below it, are articles', async () => {
	const sections = leads.map((lead, at) => `<section><h2>Part ${at} of it</h2><p>${lead}</p></section>`).join('');
	assert.equal(
		(await read(page('Boat sails', `<article><h1>Boat sails</h1>${sections}</article>`)))?.instead,
		undefined,
	);
	const links = leads.map((lead, at) => `<li><h3><a href="/${at}">Story ${at}</a></h3><p>${lead}</p></li>`).join('');
	assert.equal(
		(await read(page('Boat sails', `<h1>Boat sails</h1>${prose}${prose}<ul>${links}</ul>`)))?.instead,
		undefined,
	);
});

test('one page of several is an opening, whether its address or its title shows it', async () => {
	const own = '<link rel="canonical" href="https://lamp.example/boat">';
	assert.equal(
		await covers(
			page('Boat', `<h1>Boat</h1>${prose}`, `${own}<link rel="next" href="https://lamp.example/boat?page=2">`),
		),
		'opening',
	);
	assert.equal(
		await covers(page('Boat', `<h1>Boat</h1>${prose}<div class="pagination"><a href="/boat/2/">2</a></div>`, own)),
		'opening',
	);
	assert.equal(await covers(page('Boat - Page 2 of 3', `<h1>Boat</h1>${prose}`)), 'opening');
	// The next article of a blog, and the next page of its comments.
	assert.equal(
		await covers(
			page('Boat', `<h1>Boat</h1>${prose}`, `${own}<link rel="next" href="https://lamp.example/lamp-lit-again">`),
		),
		'all',
	);
	assert.equal(
		await covers(
			page('Boat', `<h1>Boat</h1>${prose}<div class="pagination"><a href="/boat/comment-page-2/">2</a></div>`, own),
		),
		'all',
	);
});

test('what only subscribers may write is no wall before the article', async () => {
	const html = page(
		'Boat',
		`<h1>Boat</h1>${prose}<section><h4>Les commentaires sont réservés aux abonnés</h4><p>L’espace des contributions est réservé aux abonnés</p></section>`,
	);
	assert.equal((await read(html))?.covers, 'all');
});

test('an empty file is said to be empty', async () => {
	for (const bytes of [new Uint8Array(), Buffer.from('\uFEFF \n\n')])
		await assert.rejects(draftsOf({name: 'a.txt', bytes}, {today: '2031-06-01'}), /a\.txt is empty/);
});
