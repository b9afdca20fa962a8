import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftsOf} from '../../source/library/input/drafts.js';
import {LibraryError} from '../../source/library/library-error.js';

const read = async (text: string) => draftsOf({name: 'given', bytes: Buffer.from(text)}, {today: '2026-01-05'});
const fields = async (text: string) =>
	(await read(text)).drafts.map(({title, author, published, outlet, paragraphs}) => [
		title,
		author,
		published,
		outlet,
		paragraphs,
	]);

const lamps = 'The keepers of both lighthouses agreed on Monday that the lamps will burn again from May.';
const ferry =
	'No ferry leaves before seven in the morning this winter, the harbour office said in a note to the crews.';
const last = 'The office in Port Ember did not answer further questions on Tuesday.';
const phare = 'Les gardiens des deux phares se sont mis d’accord lundi pour rallumer les lampes au premier mai.';
const port = 'Le bureau du port n’a pas répondu mardi aux questions qui lui étaient posées sur le prix de l’huile.';
const first = ['Lamps to burn again', 'Odile Marsh', '2025-04-08', 'Harbour Post', [lamps, last]];
const second = ['Crews wait for the first ferry', 'Tomas Veld', '2025-04-09', 'North Wire', [ferry, last]];
const french = [
	['Les lampes rallumées', 'Odile Marsh', '2025-04-08', 'Le Phare', [phare, port]],
	['Le bac attend', undefined, '2025-04-09', 'Le Courrier du port', [port, phare]],
];

const ofEuropresse = (
	name: string,
	head: string,
	title: string,
	by: string,
	text: readonly string[],
	number: string,
): string =>
	`<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${name}<br><span>lephare.example</span></span></div><div><span class="DocHeader">${head}</span></div><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">${title}</p></div>${by}</header><section><div class="DocText clearfix"><div class="docOcurrContainer">${text.map(each => `<p>${each.replace('lampes', '<mark>lampes</mark>')}</p>`).join('')}<p></p></div></div></section><footer><small>© 2025 ${name}. Tous droits réservés. Le présent document est protégé par les lois sur le droit d'auteur.</small><div class="publiC-lblNodoc">${number}</div></footer></article>`;

test('a page of Europresse gives each of its articles', async () => {
	const page = `<!DOCTYPE html><html><head><title>Europresse</title></head><body>${ofEuropresse('Le Phare, no. 4301', 'International, mardi 8 avril 2025, p. 4', 'Les lampes rallumées', '<div class="docAuthors">Odile Marsh</div>', [phare, port], 'news·20250408·PH·0042')}${ofEuropresse('Le Courrier du port (site web)', 'mercredi 9 avril 2025 - 10:20 UTC +02:00', 'Le bac attend', '', [port, phare], 'news·20250409·CP·77')}</body></html>`;
	assert.deepEqual(await fields(page), french);
});

const europresseArticle = (
	name: string,
	head: string,
	title: string,
	by: string,
	text: readonly string[],
	number: string,
): string =>
	`${name}\n${head}\n\n${title}\n\n${by}${text.join('\n\n')}\n\n© 2025 ${name}. Tous droits réservés.\n\nCertificat émis le 2 mai 2025 à Bibliothèque du Port à des fins de visualisation personnelle et temporaire.\n\n${number}\n\n`;

test('a text of Europresse gives each of its articles', async () => {
	const text =
		europresseArticle(
			'Le Phare, no. 4301',
			'International, mardi 8 avril 2025, p. 4',
			'Les lampes rallumées',
			'Odile Marsh\n\n',
			[phare, port],
			'news·20250408·PH·0042',
		) +
		europresseArticle(
			'Le Courrier du port',
			'mercredi 9 avril 2025',
			'Le bac attend',
			'',
			[port, phare],
			'news·20250409·CP·77',
		);
	assert.deepEqual(await fields(text), french);
	assert.deepEqual(await fields(text.replace('rallumées\n\nOdile', 'rallumées\nOdile')), french);
});

const inCodes = (title: string, by: string, date: string, outlet: string, text: string): string =>
	`<div class="article enArticle"><table><tr><td class="index"><b>HD</b>&nbsp;</td><td><span class="enHeadline">${title}</span></td></tr><tr><td><b>BY</b></td><td>By ${by}</td></tr><tr><td><b>WC</b></td><td>210 words</td></tr><tr><td><b>PD</b></td><td>${date}</td></tr><tr><td><b>SN</b></td><td>${outlet}</td></tr><tr><td><b>LP</b></td><td><p class="articleParagraph enarticleParagraph">${text}</p></td></tr><tr><td><b>TD</b></td><td><p class="articleParagraph enarticleParagraph">${last}</p></td></tr><tr><td><b>AN</b></td><td>Document HARP000020250408ek4800001</td></tr></table></div>`;

const inLayout = (title: string, by: string, date: string, outlet: string, text: string): string =>
	`<div class="article enArticle"><div>News</div><div id="hd"><span class="enHeadline">${title}</span></div><div class="author">By ${by}</div><div>210 words</div><div>${date}</div><div>09:41</div><div>${outlet}</div><div>HARP</div><div>English</div><div>Copyright 2025. All rights reserved.</div><p class="articleParagraph enarticleParagraph">${text}</p><p class="articleParagraph enarticleParagraph">${last}</p><p>Document HARP000020250408ek4800001</p></div>`;

test('a page of Factiva is read with its codes and in its layout', async () => {
	for (const write of [inCodes, inLayout])
		assert.deepEqual(
			await fields(
				`<!doctype html><html><head><title>Factiva</title></head><body>${write('Lamps to burn again', 'Odile Marsh', '8 April 2025', 'Harbour Post', lamps)}<hr>${write('Crews wait for the first ferry', 'Tomas Veld', '9 April 2025', 'North Wire', ferry)}</body></html>`,
			),
			[first, second],
		);
});

const nexisArticle = (number: number, outlet: string, date: string, title: string, by: string, text: string): string =>
	`<!-- Hide XML section from browser --><DOC NUMBER=${number}><DOCFULL> --><BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">${number} of 2 DOCUMENTS</SPAN></P></DIV><BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">${outlet}</SPAN></P></DIV><DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c4">${date}</SPAN></P></DIV><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c7">${title}</SPAN></P></DIV><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">BYLINE: </SPAN><SPAN CLASS="c2">${by}</SPAN></P></DIV><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LENGTH: </SPAN><SPAN CLASS="c2">210 words</SPAN></P></DIV><DIV CLASS="c5"><P CLASS="c9">${text}</P><P CLASS="c9">${last}</P></DIV><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LOAD-DATE: </SPAN>April 10, 2025</P></DIV></DOCFULL></DOC>`;

test('a page of Nexis is read as its texts are', async () => {
	assert.deepEqual(
		await fields(
			`<HTML><HEAD><TITLE>Lexis Search Result</TITLE></HEAD><BODY>${nexisArticle(1, 'Harbour Post', 'April 8, 2025 Tuesday', 'Lamps to burn again', 'Odile Marsh', lamps)}${nexisArticle(2, 'North Wire', 'April 9, 2025 Wednesday', 'Crews wait for the first ferry', 'Tomas Veld', ferry)}</BODY></HTML>`,
		),
		[first, second],
	);
});

const russian =
	'Смотрители обоих маяков договорились в понедельник, что лампы снова загорятся с первого мая этого года.';
const office = 'Управление порта не ответило во вторник на вопросы о том, кто заплатит за масло и за ночную вахту.';

test('a download of Integrum and other labelled texts give each of their documents', async () => {
	const expected = [
		['Лампы загорятся', 'Одиль Марш', '2025-04-08', 'Портовый вестник', [russian, office]],
		['Паром ждет', undefined, '2025-04-09', 'Северный провод', [office, russian]],
	];
	const labelled = `Документ 1 из 2\n\nИсточник: Портовый вестник (Порт-Эмбер)\nДата выпуска: 08.04.2025\nНомер выпуска: 41\nЗаглавие: Лампы загорятся\nАвтор: Одиль Марш\n\n${russian}\n\nИсточник: управление порта.\n\n${office}\n\n\nДокумент 2 из 2\n\nИсточник: Северный провод\nДата выпуска: 09.04.2025\nНомер выпуска: 12\nЗаглавие: Паром ждет\n\n${office}\n\n${russian}\n`;
	const [one, two] = await fields(labelled);
	assert.deepEqual(one?.slice(0, 4), expected[0]?.slice(0, 4));
	assert.deepEqual(one?.[4], [russian, 'Источник: управление порта.', office]);
	assert.deepEqual(two, expected[1]);
	const withText = `Заголовок: Лампы загорятся\nСМИ: Портовый вестник\nДата: 8 апреля 2025\nАвтор: Одиль Марш\nТекст: ${russian}\n${office}\n--------------------\nЗаголовок: Паром ждет\nСМИ: Северный провод\nДата: 9 апреля 2025\nТекст: ${office}\n${russian}\n`;
	assert.deepEqual(await fields(withText), expected);
	const english = `Title: Lamps to burn again\nSource: Harbour Post\nDate: 8 April 2025\nAuthor: Odile Marsh\n\n${lamps}\n\n${last}\n`;
	assert.deepEqual(await fields(english), [first]);
});

const withFields = (number: number, title: string) =>
	`Документ ${number}\n\nНазвание источника: Вестник\nДата выпуска: 0${number}.04.2025\nНомер выпуска: 4\n\n${title}\n\n${russian}\n\n${office}\n\n`;

test('fields without a headline among them have it below them', async () => {
	const {drafts} = await read(withFields(8, 'Лампы загорятся') + withFields(9, 'Паром ждет'));
	assert.deepEqual(
		drafts.map(({title, outlet, published, paragraphs}) => [title, outlet, published, paragraphs]),
		[
			['Лампы загорятся', 'Вестник', '2025-04-08', [russian, office]],
			['Паром ждет', 'Вестник', '2025-04-09', [russian, office]],
		],
	);
});

test('an article with a labelled line or two is no download', async () => {
	const text = `Lamps to burn again\n\nSource: the harbour office\n\n${lamps}\n\n${ferry}\n\nDate: to be announced\n\n${last}`;
	const {drafts} = await read(text);
	assert.equal(drafts.length, 1);
	assert.equal(drafts[0]?.title, 'Lamps to burn again');
	assert.ok(drafts[0].paragraphs.includes(ferry));
});

test('a list of search results is refused by its name, and an article about numbers of words is none', async () => {
	const factiva = Array.from(
		{length: 4},
		(_, index) =>
			`${index + 1}. Lamps to burn again ${index}\nHarbour Post, 09:41, 8 April 2025, 345 words, (English)\nThe keepers of both lighthouses agreed on Monday that the …\nDocument HARP000020250408ek480000${index}\n`,
	).join('\n');
	const nexis = `Results for: lamps AND reef\n\n${Array.from({length: 4}, (_, index) => `${index + 1}. Lamps to burn again\nHarbour Post | Apr 08, 2025\n… the lamps will burn again from May …\n`).join('\n')}`;
	const page = `<!doctype html><html><head><title>Nexis Uni: results</title></head><body><div>Results for: lamps</div>${Array.from({length: 4}, (_, index) => `<div>${index + 1}. Lamps to burn again</div><div>Harbour Post, April 8, 2025, News, 345 words</div>`).join('')}</body></html>`;
	for (const text of [factiva, nexis, page])
		await assert.rejects(
			read(text),
			(error: unknown) => error instanceof LibraryError && /list of search results/u.test(error.message),
			text.slice(0, 30),
		);
	const article = `Lamps to burn again\n\n8 April 2025\n\n${lamps} ${ferry} The notice had 40 words, the office said on 7 April 2025.\n\n${last} ${lamps} ${ferry}\n\nThe letter of 1 April 2025, of 200 words, was not answered. ${last} ${ferry} ${lamps} ${last} ${ferry}`;
	assert.equal((await read(article)).drafts.length, 1);
});
