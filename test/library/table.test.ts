import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftsOf} from '../../source/library/input/drafts.js';
import {LibraryError} from '../../source/library/library-error.js';

const read = async (text: string, separator?: string) =>
	draftsOf({name: 'given', bytes: Buffer.from(text)}, {today: '2026-01-05', separator});

const lamps =
	'The keepers of both lighthouses met on Monday, and agreed that the lamps will burn again from the first of May.';
const ferry =
	'No ferry leaves before seven in the morning this winter, a spokesman for the “office” told reporters there.';

test('a table of articles is read by the names of its columns, whatever parts them', async () => {
	const cells = [
		['Headline', 'Publication', 'Publication Date', 'Author', 'Full Text', 'URL'],
		[
			'Lamps; again',
			'Harbour Post',
			'8 April 2025',
			'Odile Marsh',
			`${lamps}\n\n${ferry}`,
			'https://harbourpost.example/lamps',
		],
		['Crews wait', 'North Wire', '2025-04-09', '', `${ferry} ${ferry}`, ''],
		['No text', 'North Wire', '2025-04-09', '', '', ''],
	];
	for (const parting of [',', ';', '\t']) {
		const table = cells.map(row => row.map(cell => `"${cell}"`).join(parting)).join('\r\n');
		const {drafts, asides = []} = await read(parting === ';' ? `sep=;\r\n${table}` : `\uFEFF${table}`);
		assert.deepEqual(
			drafts.map(({title, outlet, published, author, url, language}) => [
				title,
				outlet,
				published,
				author,
				url,
				language,
			]),
			[
				['Lamps; again', 'Harbour Post', '2025-04-08', 'Odile Marsh', 'https://harbourpost.example/lamps', 'en'],
				['Crews wait', 'North Wire', '2025-04-09', undefined, undefined, 'en'],
			],
		);
		assert.deepEqual(drafts[0]?.paragraphs, [lamps, ferry]);
		assert.match(asides.join('\n'), /one row has no text/u);
	}
});

test('a table in another language is read, and one that this program wrote keeps whose text it is', async () => {
	const russian =
		'Смотрители обоих маяков договорились в понедельник, что лампы снова загорятся с первого мая этого года.';
	const [draft] = (await read(`Заголовок\tИсточник\tДата\tТекст\nЛампы\tВестник\t08.04.2025\t${russian}\n`)).drafts;
	assert.deepEqual(
		[draft?.title, draft?.outlet, draft?.published, draft?.language],
		['Лампы', 'Вестник', '2025-04-08', 'ru'],
	);
	const ours = `id,negotiation,outlet,outletName,title,published,publishedBasis,language,origin,via,url,text,covers,words,body\na/b,2025-04-01-talks,harbour,Harbour Post,Lamps,2025-04-08,stated,en,,,,brief,opening,20,"${lamps}"\n`;
	const [own] = (await read(ours)).drafts;
	assert.deepEqual([own?.text, own?.covers, own?.outletId, own?.paragraphs], ['brief', 'opening', 'harbour', [lamps]]);
});

test('a table without texts is refused by its name, and a text with commas is no table', async () => {
	await assert.rejects(
		read(
			'id,indexed_date,language,media_name,media_url,publish_date,title,url\n1,2025-04-09,en,harbourpost.example,harbourpost.example,2025-04-08,Lamps,https://harbourpost.example/lamps\n',
		),
		(error: unknown) =>
			error instanceof LibraryError && /table \(CSV\) of an article without its text/u.test(error.message),
	);
	const {drafts} = await read(`Title, date, place: lamps to burn again\n\n${lamps}\n\n${ferry}\n\n${lamps}`);
	assert.equal(drafts.length, 1);
	assert.ok(drafts[0]?.paragraphs.includes(ferry));
});

const withTitle = (title: string, text: string) => `${title}\n\n8 April 2025\n\n${text}\n\n${text.replace('the', 'a')}`;

test('a text falls into articles at the line that the person names, and only there', async () => {
	const text = `${withTitle('Lamps to burn again', lamps)}\n\n*****\n\n${withTitle('Crews wait for the ferry', ferry)}\n***\n`;
	const titles = async (separator?: string) => (await read(text, separator)).drafts.map(({title}) => title);
	assert.deepEqual(await titles('***'), ['Lamps to burn again', 'Crews wait for the ferry']);
	await assert.rejects(
		titles(),
		(error: unknown) => error instanceof LibraryError && /2 articles: --separator '\*\*\*\*\*'/u.test(error.message),
	);
	assert.match(
		(await read(withTitle('Lamps to burn again', lamps), '+++')).asides?.join('\n') ?? '',
		/no line “\+\+\+”/u,
	);
});

test('an article with a row of signs in it is one, and an address noted above or below it is its own', async () => {
	const text = `Lamps to burn again\n\n8 April 2025\n\n${lamps} ${ferry} ${lamps}\n\n* * *\n\n${ferry} ${lamps} ${ferry}\n`;
	const cases: readonly (readonly [string, string | undefined])[] = [
		[text, undefined],
		[`https://harbourpost.example/lamps\n\n${text}`, 'https://harbourpost.example/lamps'],
		[`${text}\nSource: https://harbourpost.example/lamps\n`, 'https://harbourpost.example/lamps'],
		[`${text}\nRead more: https://harbourpost.example/other\n`, undefined],
		[`https://harbourpost.example/\n\n${text}`, undefined],
	];
	for (const [given, url] of cases) {
		const {drafts} = await read(given);
		assert.deepEqual(
			drafts.map(draft => draft.url),
			[url],
		);
	}
});
