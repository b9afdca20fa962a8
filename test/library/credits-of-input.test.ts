import assert from 'node:assert/strict';
import {test} from 'node:test';
import {closingCredit} from '../../source/corpus/credits/closing.js';
import {extractArticle} from '../../source/library/extract-article.js';
import {draftsOf} from '../../source/library/input/drafts.js';
import {cleanAuthor} from '../../source/library/metadata/clean-author.js';
import {placeOutlet} from '../../source/library/place/outlet.js';

const today = '2031-06-01';
const text = [
	'The ferry to Skerry left the harbour at noon with forty passengers and the post on board, the harbour master said.',
	'Nobody could say on Tuesday when the second boat would sail again, since its engine had been taken out in March.',
	'The council has asked both ministries for a timetable and wants it printed before the first of August.',
];

const field = (code: string, value: string): string => `${code}	  ${value}\n`;

const sent = async (from: string): Promise<string | undefined> => {
	const mail = `From: ${from}\nTo: a@b.example\nSubject: Boat\nDate: Fri, 2 May 2031 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\nSecond boat stays in the harbour\n\nSKERRY, May 2 (Reuters) - ${text.join('\n\n')}\n`;
	const {drafts} = await draftsOf({name: 'wire.eml', bytes: Buffer.from(mail)}, {today});
	return drafts[0]?.outlet;
};

test('credits in brackets, of a monitoring service, and with a second agency behind', () => {
	const credits: readonly (readonly [string, string])[] = [
		['(Theo Reuters, AFP)', 'Reuters, AFP'],
		['(APA, dpa, red, 11.4.2031)', 'Austria Presse Agentur, dpa'],
		['(dpa/AFP/om)', 'dpa, AFP'],
		['Text of report in English by Armenian news agency Armenpress on 11 April', 'Armenpress'],
		['Text of report in Azerbaijani by private news agency Turan', 'Turan'],
		['Excerpt from commentary by Skerry newspaper Harbour Lamp on 3 May', 'Harbour Lamp'],
		['Source: Arminfo news agency, Yerevan, in Russian 1412 gmt 11 Apr 31', 'Arminfo'],
	];
	for (const [line, name] of credits) assert.equal(closingCredit(line)?.name, name, line);
	for (const line of ['(om, tv, 11.4.2031)', 'Text of the speech was read by the mayor', '(ein Schiff, zwei Boote)'])
		assert.equal(closingCredit(line), undefined, line);
});

test('a by-line with an agency beside a name: the name is the author, the agency the origin', () => {
	const names: readonly (readonly [string, string | undefined])[] = [
		['Le Phare avec AFP', undefined],
		['Odile Marsh avec AFP et Reuters', 'Odile Marsh'],
		['Staff writer, with agencies', undefined],
		['Silke Brandt, dpa', 'Silke Brandt'],
		['Propos recueillis par Odile Marsh', 'Odile Marsh'],
		['Odile Marsh — Puerto', 'Odile Marsh'],
		['ODILE O’MARSH', 'Odile O’Marsh'],
		['Anonymous', undefined],
		['Odile Marsh with Tomas Veld', 'Odile Marsh with Tomas Veld'],
	];
	for (const [line, author] of names) assert.equal(cleanAuthor(line, 'Le Phare'), author, line);
	const page = `<html lang=fr><head><title>Le bac part</title><meta property="og:site_name" content="Le Phare"></head><body><h1>Le bac part</h1><p class="authors">Le Phare avec AFP</p>${text.map(each => `<p>${each}</p>`).join('')}</body></html>`;
	const found = extractArticle(page, {as: 'html', today});
	assert.deepEqual([found.author, found.origin], [null, 'AFP']);
});

test('Factiva: its credit is the origin, and “Reuters News” is Reuters', async () => {
	const file = `${field('HD', 'Boat sails')}${field('BY', 'Odile Marsh')}${field('CR', 'AFP')}${field('PD', '2 May 2031')}${field('SN', 'The Lamp')}\nLP\n${text[0]}\n\nTD\n${text[1]}\n\nAN      Document LAMP000020310502ex520001x\n`;
	const {drafts} = await draftsOf({name: 'factiva.txt', bytes: Buffer.from(file)}, {today});
	assert.deepEqual(
		drafts.map(({author, origin, outlet}) => [author, origin, outlet]),
		[['Odile Marsh', 'AFP', 'The Lamp']],
	);
	const [draft] = drafts;
	assert.ok(draft !== undefined);
	const agency = {id: 'reuters', name: 'Reuters', kind: 'agency', tag: 'RTR'} as const;
	assert.equal(placeOutlet({...draft, outlet: 'Reuters News'}, [agency]).outlet.id, 'reuters');
});

test('copy that a wire desk sends is the agency’s; a colleague who sends one on is nobody’s outlet', async () => {
	assert.equal(await sent('Wire Desk <wire@gateway.example>'), 'Reuters');
	assert.equal(await sent('Tomas Veld <veld@ourpaper.example>'), undefined);
});
