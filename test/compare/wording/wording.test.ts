import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../../source/corpus/create.js';
import {type WordingRow, wordingOf} from '../../../source/compare/wording/wording.js';
import {accounts} from '../account-corpus.js';

function rowOf(rows: readonly WordingRow[], id: string): readonly string[] {
	const row = rows.find(each => each.id === id);
	return (row?.cells ?? []).flatMap(({labels}) =>
		labels.map(({label, own, quoted, inBrief}) => `${label} ${own}/${quoted}/${inBrief}`),
	);
}

test('in a full text every word is the outlet’s but the quoted ones', () => {
	const {corpus, articles} = accounts([
		{
			text: 'full',
			paragraphs: [
				'Fishermen from Skerry were freed. “The armed intruders came to our island,” Marsh said.',
				'The fishermen are well.',
			],
		},
	]);
	const rows = wordingOf(corpus, articles);
	assert.deepEqual(rowOf(rows, 'fishermen'), ['fishermen 2/0/0', 'armed intruders 0/1/0']);
	assert.deepEqual(rowOf(rows, 'island'), ['Skerry 1/0/0', 'our island 0/1/0']);
});

test('in a brief only quoted fragments are the outlet’s, and those a speaker is given are his', () => {
	const {corpus, articles} = accounts([
		{
			text: 'brief',
			paragraphs: [
				'The fishermen are free.',
				'They were held in “occupied Skerry”.',
				'Marsh called them “armed intruders”.',
			],
		},
	]);
	const rows = wordingOf(corpus, articles);
	assert.deepEqual(rowOf(rows, 'fishermen'), ['armed intruders 0/1/0']);
	assert.deepEqual(rowOf(rows, 'island'), ['occupied Skerry 1/0/0']);
});

test('the longest label of one thing counts, with its line', () => {
	const {corpus, articles} = accounts([{text: 'full', paragraphs: ['A ship left occupied Skerry’s port at dawn.']}]);
	const [row] = wordingOf(corpus, articles);
	assert.deepEqual(
		row?.cells[0]?.labels.map(({label}) => label),
		['occupied Skerry'],
	);
	assert.deepEqual(row?.cells[0]?.labels[0]?.lines, [
		{
			article: articles[0]?.id,
			paragraph: 0,
			start: 12,
			end: 29,
			left: 'A ship left ',
			text: 'occupied Skerry’s',
			right: ' port at dawn.',
			owner: 'own',
		},
	]);
});

test('spellings of names count from the whole of a brief, and say so', () => {
	const {corpus, articles} = accounts([
		{text: 'brief', paragraphs: ['The ship reached Skerrie. It left “Isle of Skerry” again.']},
		{text: 'full', paragraphs: ['The ship reached Skerry.']},
	]);
	const row = wordingOf(corpus, articles).find(({id, kind}) => id === 'skerry' && kind === 'place');
	assert.equal(row?.labels, 3);
	assert.deepEqual(
		row?.cells.map(({labels}) => labels.map(({label, own, inBrief}) => `${label} ${own} ${inBrief}`).sort()),
		[['Isle of Skerry 1 0', 'Skerrie 0 1'], ['Skerry 1 0']],
	);
});

test('a headline is a citation and counts, unless it is ours in brackets', () => {
	const paragraphs = ['Nothing more is known.'];
	const {corpus, articles} = accounts([
		{text: 'brief', title: 'Fishermen freed', paragraphs},
		{text: 'brief', title: '[Fishermen freed]', paragraphs},
	]);
	const row = wordingOf(corpus, articles).find(({id}) => id === 'fishermen');
	assert.deepEqual(
		row?.cells.map(({article, labels}) => [article, labels[0]?.own, labels[0]?.lines[0]?.paragraph]),
		[[articles[0]?.id, 1, -1]],
	);
});

test('no articles, no rows', () => {
	const {corpus} = accounts([{text: 'full', paragraphs: ['Skerry.']}]);
	assert.deepEqual(wordingOf(corpus, []), []);
});

test('a name at the beginning of a sentence is the name inside one', () => {
	const corpus = createCorpus({
		actors: [{id: 'palace', name: 'Government of Skerry', kind: 'state', names: [{form: 'the Palace'}]}],
		articles: [
			{
				id: 'talks/one',
				outlet: 'post',
				title: 'Talks',
				published: '2031-03-01',
				body: 'The Palace said no. Later the Palace said yes, and the Palace smiled.',
			},
		],
	});
	assert.deepEqual(rowOf(wordingOf(corpus, corpus.articles), 'palace'), ['the Palace 3/0/0']);
});

test('terms without a place count for the outlet alone, whoever speaks in the text', () => {
	const {corpus, articles} = accounts([
		{
			text: 'brief',
			terms: ['armed intruders of the isle', 'no label of anything'],
			paragraphs: ['Marsh called them “armed intruders”.', 'They are “fishermen”.'],
		},
		{text: 'brief', terms: ['occupied Skerry'], paragraphs: ['Talks go on.']},
	]);
	const rows = wordingOf(corpus, articles);
	assert.deepEqual(rowOf(rows, 'fishermen'), ['armed intruders 0/1/0', 'fishermen 1/0/0']);
	const cells = rows.flatMap(({id, cells: all}) =>
		all.flatMap(({article, labels}) =>
			labels.flatMap(({label, unplaced}) => unplaced.map(term => [id, article.split('/')[1], label, term])),
		),
	);
	assert.deepEqual(cells, [
		['island', 'a1', 'occupied Skerry', 'occupied Skerry'],
		['fishermen', 'a0', 'armed intruders', 'armed intruders of the isle'],
	]);
});

for (const [name, paragraphs, expected] of [
	['in what somebody is made to say', ['Veld said that the fishermen of “occupied Skerry” were well.'], '0/1/0'],
	['in what somebody wants', ['Marsh wants the ships to leave “occupied Skerry”.'], '0/1/0'],
	['by somebody’s account', ['By his account the ships went to “occupied Skerry”.'], '0/1/0'],
	[
		'a word that the next sentence rejects',
		['The paper wrote to “occupied Skerry”. Veld objects to that word.'],
		'0/1/0',
	],
	['the outlet’s own', ['Veld came by ship. The fishermen were held in “occupied Skerry”.'], '1/0/0'],
] as const) {
	test(`whose word a fragment in a brief is: ${name}`, () => {
		const {corpus, articles} = accounts([{text: 'brief', paragraphs}]);
		assert.deepEqual(rowOf(wordingOf(corpus, articles), 'island'), [`occupied Skerry ${expected}`]);
	});
}

for (const [title, paragraph, expected] of [
	['Veld: Occupied Skerry Will Never Be Closed', 'Tomas Veld said that ships would come.', '0/1/0'],
	['Occupied Skerry Will Never Be Closed - Veld', 'Tomas Veld said that ships would come.', '0/1/0'],
	['Ships Leave Occupied Skerry - Fishermen Freed', 'Tomas Veld said that ships would come.', '1/0/0'],
] as const) {
	test(`whose word a headline is: ${title}`, () => {
		const {corpus, articles} = accounts([{text: 'brief', title, paragraphs: [paragraph]}]);
		assert.deepEqual(rowOf(wordingOf(corpus, articles), 'island'), [`occupied Skerry ${expected}`]);
	});
}
