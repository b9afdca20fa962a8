import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftsOf} from '../../source/library/input/drafts.js';

const read = (text: string) => draftsOf({name: 'given', bytes: Buffer.from(text)}, {today: '2025-04-20'});
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
const first = ['Lamps to burn again', 'Odile Marsh', '2025-04-08', 'Harbour Post', [lamps, last]];
const second = ['Crews wait for the first ferry', 'Tomas Veld', '2025-04-09', 'North Wire', [ferry, last]];

const ofNexis = (number: number, outlet: string, date: string, title: string, by: string, text: string): string =>
	`\n\n            ${number} of 2 DOCUMENTS\n\n\n         ${outlet}\n\n       ${date}\n            Final Edition\n\n${title}\n\nBYLINE: ${by}\n\nSECTION: NEWS; Pg. 2\n\nLENGTH: 1,210 words\n\n${text}\n\n${last}\n\nLOAD-DATE: April 10, 2025\n\nLANGUAGE: ENGLISH\n\n       Copyright 2025 Harbour Media\n          All Rights Reserved\n`;

const ofNexisUni = (title: string, outlet: string, date: string, by: string, text: string): string =>
	`${title}\n${outlet}\n${date}\n\nCopyright 2025 Harbour Media All Rights Reserved\n\nSection: NEWS\nLength: 210 words\nByline: ${by}\n\nBody\n\n${text}\n\n${last}\n\nLoad-Date: April 10, 2025\n\nEnd of Document\n\n`;

const ofCodes = (title: string, by: string, date: string, outlet: string, text: string, number: number): string =>
	`SE  News\nHD  ${title}\nBY  By ${by}\nWC  210 words\nPD  ${date}\nSN  ${outlet}\nSC  HARP\nLA  English\nCY  Copyright 2025\n\nLP  \n${text}\n\nTD  \n${last}\n\nNS  gdip : Relations\nAN  Document HARP000020250408ek480000${number}\n\n`;

const ofLayout = (title: string, by: string, date: string, outlet: string, text: string, number: number): string =>
	`News\n${title}\nBy ${by}\n210 words\n${date}\n09:41 GMT\n${outlet}\nHARP\nEnglish\nCopyright 2025. All rights reserved.\n\n${text}\n\n${last}\n\nDocument HARP000020250408ek480000${number}\n\n`;

const ofProquest = (number: number, title: string, by: string, date: string, outlet: string, text: string): string =>
	`____________________________________________________________\n\nDocument ${number} of 2\n\n${title}\n\nAuthor: ${by}\n\nPublication info: ${outlet} ; Port Ember [Port Ember]. ${date}: 2.\n\nAbstract: None.\n\nFull text: ${text}\n\n${last}\n\nSubject: Harbours;\n\nPublication title: ${outlet}\n\nPublication date: ${date}\n\nProQuest document ID: 30912\n\n`;

test('a Nexis download gives each of its documents', async () => {
	const text =
		ofNexis(
			1,
			'Harbour Post',
			'April 8, 2025 Tuesday',
			'Lamps to burn\nagain',
			'By Odile Marsh',
			lamps.replace(' that', '\nthat'),
		) + ofNexis(2, 'North Wire', 'April 9, 2025 Wednesday', 'Crews wait for the first ferry', 'Tomas Veld', ferry);
	assert.deepEqual(await fields(text), [first, second]);
	assert.match((await read(text)).drafts[0]?.removed.map(each => each.text).join('\n') ?? '', /SECTION: NEWS/u);
});

test('Nexis Uni has headline, outlet and day first', async () => {
	const text =
		ofNexisUni('Lamps to burn again', 'Harbour Post', 'April 8, 2025 Tuesday', 'Odile Marsh', lamps) +
		ofNexisUni('Crews wait for the first ferry', 'North Wire', 'April 9, 2025 Wednesday', 'Tomas Veld', ferry);
	assert.deepEqual(await fields(text), [first, second]);
});

test('a Factiva download is read with its codes and in its layout', async () => {
	for (const write of [ofCodes, ofLayout])
		assert.deepEqual(
			await fields(
				write('Lamps to burn again', 'Odile Marsh', '8 April 2025', 'Harbour Post', lamps, 1) +
					write('Crews wait for the first ferry', 'Tomas Veld', '9 April 2025', 'North Wire', ferry, 2),
			),
			[first, second],
		);
});

test('a ProQuest download is read by its labels', async () => {
	assert.deepEqual(
		await fields(
			ofProquest(1, 'Lamps to burn again', 'Marsh, Odile', 'Apr 8, 2025', 'Harbour Post', lamps) +
				ofProquest(2, 'Crews wait for the first ferry', 'Veld, Tomas.', 'Apr 9, 2025', 'North Wire', ferry),
		),
		[first, second],
	);
});

test('a document without a text is said, and an ordinary text is no download', async () => {
	const empty =
		'\n 1 of 1 DOCUMENT\n\n Harbour Post\n\n April 8, 2025\n\nLamps\n\nLENGTH: 4 words\n\nLOAD-DATE: April 8, 2025\n';
	await assert.rejects(read(empty), /no articles in it/u);
	const plain = `Lamps to burn again\n\n8 April 2025\n\n${lamps}\n\nLength: two lighthouses, 40 words each, the office said of the notice.\n\n${last}`;
	assert.equal((await read(plain)).drafts.length, 1);
});

test('downloads in other languages of their services are read alike', async () => {
	const nexis = `Dokument 1 von 2\n\nHafenpost\n\n8. April 2025 Dienstag\n\nDie Lampen brennen wieder\n\nAUTOR: Odile Marsh\n\nRUBRIK: POLITIK; S. 4\n\nLÄNGE: 410 Wörter\n\n${lamps}\n\n${last}\n\nUPDATE: 9. April 2025\n\nSPRACHE: GERMAN; DEUTSCH\n\nDokument 2 von 2\n\nNordbote\n\n9. April 2025 Mittwoch\n\nWarten auf die Fähre\n\nAUTOR: Tomas Veld\n\nLÄNGE: 120 Wörter\n\n${ferry}\n\n${last}\n\nUPDATE: 9. April 2025\n`;
	assert.deepEqual(await fields(nexis), [
		['Die Lampen brennen wieder', 'Odile Marsh', '2025-04-08', 'Hafenpost', [lamps, last]],
		['Warten auf die Fähre', 'Tomas Veld', '2025-04-09', 'Nordbote', [ferry, last]],
	]);
	const factiva = ofLayout('Les lampes rallumées', 'x', '8 avril 2025', 'Le Phare', lamps, 1)
		.replace('By x', 'Par Odile Marsh')
		.replace('210 words', '210 mots');
	assert.deepEqual(await fields(factiva), [
		['Les lampes rallumées', 'Odile Marsh', '2025-04-08', 'Le Phare', [lamps, last]],
	]);
});
