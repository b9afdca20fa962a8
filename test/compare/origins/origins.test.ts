import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../../source/compare/comparison.js';
import {creditLines} from '../../../source/corpus/credit-lines.js';
import {countOrigins, sharedOrigins, slipsIn} from '../../../source/compare/origins/origins.js';
import {reprintChanges} from '../../../source/compare/origins/reprint.js';
import type {Article, Corpus} from '../../../source/corpus/model.js';
import {readCorpus} from '../../../source/corpus/read.js';
import {mentionsIn} from '../../../source/search/mentions/mentions.js';
import {accounts, fixture} from '../../helpers/paths.js';
import {readGold} from '../../../bench/gold-file.js';
import {corpusOf, told} from '../told.js';

const source = told(
	'wire',
	[
		'The crews of Port Hallam and the Saltmere Line agreed late on Tuesday to end a strike of nineteen days.',
		'Wages rise by seven percent at once, and by four percent in the coming year.',
		'A lorry had struck a picket at the freight gate in the first week of the strike.',
		'The count of the ballots is on Friday, and until then the boats stay where they are.',
	],
	{title: 'Hallam crews, Saltmere Line end strike'},
);
const copy = told(
	'mirror',
	[source.paragraphs[0] ?? '', `${source.paragraphs[1] ?? ''} Prices do not.`, source.paragraphs[3] ?? ''],
	{
		title: 'Saltmere Line, Hallam crews end strike',
	},
);

for (const [line, name] of [
	['DUNMOUTH (Norland Press) - The strike is over.', 'Norland Press'],
	['Source: NPA', 'NPA'],
	['This article was first published in The Ledger.', 'The Ledger'],
	['The minister (62) said so.', undefined],
] as const) {
	test(`credit line “${line}”`, () => assert.equal(creditLines([line])[0]?.name, name));
}

test('a reprint is known by its word runs, and its changes are told', () => {
	const [shared] = sharedOrigins([source, copy]);
	assert.deepEqual(shared?.articles, [source.id, copy.id]);
	assert.match(shared.why, /% of the five-word runs/);
	const changes = reprintChanges(source, copy);
	assert.deepEqual(changes.missing, [2]);
	assert.deepEqual(changes.added, []);
	assert.ok(changes.headline?.reordered.includes('Hallam'));
});

test('credits tie, to each other and to the outlet credited, within a few days', () => {
	const one = told('one', ['Alpha.'], {origin: 'NPA', text: 'brief'});
	const two = told('two', ['Beta.'], {origin: 'npa', text: 'brief', originBasis: 'photo credit'});
	const own = told('npa', ['Gamma.'], {text: 'brief'});
	const late = told('late', ['Delta.'], {origin: 'NPA', text: 'brief', published: '2024-06-01'});
	const shared = sharedOrigins([one, two, own, late]);
	assert.deepEqual(
		shared.map(({articles, origin}) => [articles, origin]),
		[[[one.id, two.id, own.id], 'NPA']],
	);
	assert.match(shared[0]?.why ?? '', /photo credit/);
	assert.equal(countOrigins([one, two, own, late], shared), 2);
});

test('a slip that two share is evidence', () => {
	const corpus = corpusOf([], {
		actors: [
			{id: 'dravec', name: 'Ilona Dravec', kind: 'person', names: ['Ilona Dravec', {form: 'Dravcec', kind: 'typo'}]},
		],
	});
	const [one, two] = ['one', 'two'].map(outlet => told(outlet, ['Minister Ilona Dravcec signed.'], {text: 'brief'}));
	assert.ok(one !== undefined && two !== undefined);
	const slips = slipsIn([{names: [{form: 'Ilona Dravcec', kind: 'typo'}]}]);
	const shared = sharedOrigins([one, two], {
		mentions: article => article.paragraphs.map(text => [{start: 9, end: 22, text: text.slice(9, 22), kind: 'person'}]),
		slips,
	});
	assert.match(shared[0]?.why ?? '', /Dravcec/);
	assert.ok(slipsIn(corpus.actors).has('dravcec'));
});

test('two accounts of one event with the same figures are two origins', () => {
	const pairs = readGold(fixture('gold-alignment', 'invented.json'), corpusOf([]));
	for (const {articles} of pairs) assert.deepEqual(sharedOrigins(articles), []);
});

test('accounts of real pages: reprints are found, the seeds are unrelated', async () => {
	const corpus: Corpus = await readCorpus([accounts]);
	const comparison = (...ids: string[]) =>
		compareArticles(
			corpus,
			ids.map(id => corpus.articles.find(each => each.id === id)).filter((each): each is Article => each !== undefined),
		);
	for (const [one, other] of [
		['2020-10-20-pompeo-meetings/massispost', '2020-10-20-pompeo-meetings/1tv-georgia'],
		['2020-10-20-pompeo-meetings/guardian-nigeria', '2020-10-20-pompeo-meetings/utv'],
		['2023-10-05-granada-summit/massispost', '2023-10-05-granada-summit/azatutyun'],
		['2024-07-10-washington-meeting/massispost', '2024-07-10-washington-meeting/azatutyun'],
		['2023-12-07-joint-statement/afp', '2023-12-07-joint-statement/thanhnien'],
		['2023-12-07-joint-statement/straitstimes', '2023-12-07-joint-statement/taipeitimes'],
		['2025-03-13-treaty-text/kyivpost', '2025-03-13-treaty-text/dawn'],
		['2024-05-01-almaty-offer/nabamart', '2024-05-01-almaty-offer/sawtbeirut'],
	] as const) {
		assert.equal(comparison(one, other).origins, 1, `${one} and ${other}`);
	}
	const {reprints} = comparison('2023-12-07-joint-statement/azerbaijantoday', '2023-12-07-joint-statement/aljazeera');
	assert.equal(reprints[0]?.source, '2023-12-07-joint-statement/aljazeera');
	assert.deepEqual(reprints[0]?.changes.headline?.reordered, ['Armenia', 'Azerbaijan']);
	const seeds = [
		'2022-04-11-ministers-call/massispost',
		'2023-12-07-joint-statement/thanhnien',
		'2020-10-20-pompeo-meetings/guardian-nigeria',
	];
	const mixed = comparison(...seeds);
	assert.deepEqual([mixed.negotiations.length, mixed.origins, mixed.sharedOrigins], [3, 3, []]);
	assert.ok(mixed.rows.filter(({cells}) => cells.length > 1).length >= 3);
	assert.ok(mentionsIn(corpus, mixed.articles[0] ?? source).paragraphs.length > 0);
});
