import assert from 'node:assert/strict';
import {test} from 'node:test';
import {strToU8, zipSync} from 'fflate/browser';
import {draftsOf} from '../../source/library/input/drafts.js';
import {LibraryError} from '../../source/library/library-error.js';
import {wordParagraphs} from '../../source/library/word/document.js';
import {unzip} from '../../source/library/word/unzip.js';

const paragraph = (text: string, style?: string): string => {
	const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
	const half = text.length >> 1;
	return `<w:p>${properties}<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text.slice(0, half)}</w:t></w:r><w:r><w:t>${text.slice(half)}</w:t></w:r></w:p>`;
};
const docx = (paragraphs: readonly string[], styles = ''): Uint8Array =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': strToU8(
			`<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
		),
		'word/styles.xml': strToU8(`<w:styles>${styles}</w:styles>`),
		'word/media/image1.png': new Uint8Array(500),
	});
const read = async (bytes: Uint8Array) => draftsOf({name: 'given.docx', bytes}, {today: '2026-01-05'});

const lamps =
	'The keepers &amp; masters of both lighthouses met in Port Ember on Monday and agreed that the lamps will burn again from the first of May.';
const ferry =
	'No ferry leaves before seven in the morning this winter, a spokesman for the office told reporters after the meeting.';

test('a Word document is read: heading, by-line, day and text', async () => {
	const bytes = docx(
		[
			paragraph('Lamps to burn again', 'Titre1'),
			...['By Odile Marsh', '8 April 2025', lamps, ferry].map(text => paragraph(text)),
		],
		'<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>',
	);
	const [draft, ...others] = (await read(bytes)).drafts;
	assert.deepEqual(others, []);
	assert.deepEqual(
		[draft?.title, draft?.author, draft?.published, draft?.paragraphs],
		['Lamps to burn again', 'Odile Marsh', '2025-04-08', [lamps.replace('&amp;', '&'), ferry]],
	);
});

test('what was deleted, commands and second copies are no text, and what stands in a box is', () => {
	const xml =
		'<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>One</w:t><w:br/><w:t>line</w:t></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>' +
		'<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>In a box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>' +
		'<w:p/><w:p><w:r><w:t>Two</w:t><w:tab/><w:t>words</w:t></w:r></w:p>';
	assert.deepEqual(
		wordParagraphs(xml).map(({text}) => text),
		['In a box', 'One\nline', 'Two words'],
	);
});

const article = (title: string, outlet: string, date: string, by: string, text: string): string[] =>
	[
		title,
		outlet,
		date,
		'Copyright 2025 Harbour Media All Rights Reserved',
		'Section: NEWS; Pg. 2',
		'Length: 210 words',
		`Byline: ${by}`,
		'Body',
		text,
		'Classification',
		'Language: ENGLISH',
		'Load-Date: April 10, 2025',
		'End of Document',
	].map(each => paragraph(each));

test('a download of Nexis as a Word document gives each of its documents, whatever list stands before them', async () => {
	const list = [
		'User Name: =',
		'Date and Time: = Thursday, April 10, 2025 9:00:00 AM CEST',
		'Documents (2)',
		'1. Lamps to burn again',
		'Client/Matter: -None-',
		'2. Crews wait',
	];
	const {drafts} = await read(
		docx([
			...list.map(each => paragraph(each)),
			...article('Lamps to burn again', 'Harbour Post', 'April 8, 2025 Tuesday', 'Odile Marsh', lamps),
			...article('Crews wait', 'North Wire', 'April 9, 2025 Wednesday 10:02 PM GMT', 'Tomas Veld', ferry),
		]),
	);
	assert.deepEqual(
		drafts.map(({title, outlet, author, published}) => [title, outlet, author, published]),
		[
			['Lamps to burn again', 'Harbour Post', 'Odile Marsh', '2025-04-08'],
			['Crews wait', 'North Wire', 'Tomas Veld', '2025-04-09'],
		],
	);
});

test('a document that is broken, or swells to more than any text, is refused by its name', async () => {
	const swelling = zipSync({'word/document.xml': new Uint8Array(40_000_000)});
	assert.ok(swelling.length < 100_000);
	for (const bytes of [swelling, docx([paragraph(lamps)]).subarray(0, 120)])
		await assert.rejects(
			read(bytes),
			(error: unknown) => error instanceof LibraryError && /Word document that cannot be/u.test(error.message),
		);
});

test('only what is wanted is unpacked', async () => {
	const files = await unzip(docx([paragraph('x')]), name => name === 'word/styles.xml');
	assert.deepEqual([...files.keys()], ['word/styles.xml']);
});
