import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {whyBoilerplate} from '../../source/library/boilerplate/why-boilerplate.js';
import {extractArticle} from '../../source/library/extract-article.js';
import {plainBody} from '../../source/library/plain/plain-body.js';
import {fixture} from '../helpers/paths.js';

const pasted = readFileSync(fixture('pages', 'pasted.txt'), 'utf8');
const today = '2025-04-20';

test('a pasted page gives headline, date and body, and what was around them with its reason', () => {
	const found = extractArticle(pasted, {as: 'text', today});
	assert.equal(found.title, 'Islanders wait for the ferry to come back');
	assert.deepEqual([found.published, found.publishedBasis], ['2025-03-03', 'stated']);
	assert.equal(found.language, 'en');
	const paragraphs = found.body.split('\n\n');
	assert.equal(paragraphs.length, 4, found.body);
	assert.match(paragraphs[0] ?? '', /^Two days after/u);
	assert.match(paragraphs[3] ?? '', /by helicopter\.$/u);
	const why = new Map(found.removed.map(each => [each.text.slice(0, 12), each.why]));
	assert.equal(why.get('Islanders wa'), 'headline');
	assert.equal(why.get('(FILES) In t'), 'caption');
	assert.equal(why.get('READ MORE: H'), 'links to other articles');
	assert.equal(why.get('Leave a comm'), 'comments');
	assert.equal(why.get('Mar 03, 2025'), 'date line');
});

test('lines that a scraper broke at links are put together again', () => {
	const broken =
		'The ministers of both countries met in the\ncustoms house\nand spoke for three hours about the ferry line,\nwhich was closed in January.\n';
	assert.deepEqual(plainBody(broken).paragraphs, [
		'The ministers of both countries met in the customs house and spoke for three hours about the ferry line, which was closed in January.',
	]);
});

test('every line of the input is kept or said to be removed', () => {
	const line = fc.oneof(
		fc.constantFrom(
			'Home',
			'Leave a Reply',
			'Share this',
			'12 Comments',
			'By Ada Quill',
			'Mar 03, 2025',
			'The commission sat on Tuesday in a room without heating and agreed on the date of its next sitting.',
			'A school on the island has eleven pupils left, half of what it had before.',
		),
		fc.stringMatching(/^[A-Za-z .,]{0,60}$/u),
	);
	fc.assert(
		fc.property(fc.array(line, {maxLength: 30}), lines => {
			const {paragraphs, removed} = plainBody(lines.join('\n\n'));
			const kept = [...paragraphs, ...removed.map(({text}) => text)].toSorted();
			const given = lines.map(each => each.replaceAll(/\s+/gu, ' ').trim()).filter(each => each !== '');
			assert.deepEqual(kept, given.toSorted());
			for (const {why} of removed) assert.notEqual(why, '');
		}),
	);
});

test('sentences that begin like boilerplate are sentences', () => {
	const sentences = [
		'By continuing its patrols Norland has shown what it thinks of the commission and of its chair.',
		'For more than thirty years people here have waited for a ferry that runs on Sundays.',
		'An accord can be reached by the end of the year, both ministers said in the customs house.',
		'The information on the fishermen came from their families, who had heard it on the radio.',
		'Recommended by the judge, the second sitting will be held on the island itself in the summer.',
		'More on the quay than in the customs house, doubts were heard about the promises of both sides.',
		'Read by the minister in a low voice, the statement named neither the island nor the boats.',
		'Source of the quarrel is the lighthouse, which both countries paint in their own colours.',
		'Comments by the ministers did not go beyond the weather, reporters on the quay complained.',
	];
	for (const sentence of [...sentences, ...foreign]) assert.equal(whyBoilerplate(sentence), undefined, sentence);
});

/** Sentences that begin as boilerplate of their languages does. */
const foreign = [
	'Поделиться опытом приехали врачи с трёх островов.',
	'Комментарии министра вызвали споры на причале.',
	'Похожие материалы нашли на складе у маяка.',
	'Davamı gələcək həftə olacaq, dedi kapitan.',
	'Реклама на пароме стала дороже, заявил его владелец.',
];

const boilerplate: readonly (readonly [string, string])[] = [
	['Your email address will not be published. Fields with a star are needed *', 'comments'],
	['Оставить комментарий', 'comments'],
	['Читайте также: Паром вернулся', 'links to other articles'],
	['Həmçinin oxu: Bərə qayıtdı', 'links to other articles'],
	['Կարդացեք նաև', 'links to other articles'],
	['Source: North Wire', 'credit line'],
	['By Ada Quill and Jon Spindrift', 'by-line'],
	['Published: Mar 2, 2025 at 8:15 pm', 'date line'],
	['The quay in winter (AP Photo/Ada Quill)', 'caption'],
	['© 2025 Harbour Post', 'footer'],
	['https://harbour.example/ferry', 'address'],
	['Advertisement', 'advertisement'],
	['Share this:', 'share bar'],
	['Поделиться (12)', 'share bar'],
	['Haberin devamı', 'a line of the page'],
	['Похожие материалы: паром вернулся', 'a line of the page'],
	['წაიკითხეთ ასევე', 'a line of the page'],
	['Հետևեք մեզ։', 'a line of the page'],
	['All news | All sports | All weather', 'links to other articles'],
];

test('boilerplate is known by what it says', () => {
	for (const [line, why] of boilerplate) assert.equal(whyBoilerplate(line), why, line);
});

test('a thread of comments longer than the article is not the article', () => {
	const story = [
		'The keepers of both lighthouses agreed on Monday that the lamps will burn again from May.',
		'Crews of the winter ferry had asked for the lamps since a boat ran aground in January.',
		'A second meeting is planned in Port Ember, where the keepers of the southern light will join.',
	];
	const comment =
		'I have lived on this island for forty years and the lamps were never as dark as they are today, and nobody asked us who live here what we think of it. ';
	const thread = ['Ada', 'Bo', 'Cille', 'Dag'].flatMap((name, index) => [
		`${name} on March ${index + 3}, 2025 at 4:4${index} pm said:`,
		comment.repeat(2),
		`${comment}And that is all.`,
	]);
	const page = ['Lamps to burn again', ...story, '[ 4 comments ]', 'Top Rated Comments', ...thread].join('\n\n');
	const {body} = extractArticle(page, {as: 'text', today});
	assert.match(body, /southern light/u);
	assert.doesNotMatch(body, /forty years/u);
	const unheaded = ['Lamps to burn again', '2 March 2025 at 9:10 am', ...story, ...thread].join('\n\n');
	assert.match(extractArticle(unheaded, {as: 'text', today}).body, /southern light/u);
});

test('what a sentence announces is kept, a line for each', () => {
	const page = [
		'Lamps to burn again',
		'The keepers of both lighthouses agreed on Monday in the harbour office of Port Ember on three points:',
		'– oil for both lamps',
		'– a boat for the winter months',
		'– a second keeper from May',
		'A second meeting is planned in Port Ember, where the keepers of the southern light will join.',
	].join('\n\n');
	assert.equal(extractArticle(page, {as: 'text', today}).body.split('\n\n').length, 5);
});
