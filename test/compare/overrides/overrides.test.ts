import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../../source/compare/comparison.js';
import type {Comparison, Row} from '../../../source/compare/model.js';
import {dropLabel} from '../../../source/compare/overrides/labels.js';
import {overridesOn} from '../../../source/compare/overrides/passages.js';
import {hideRow, notSame, splitRow} from '../../../source/compare/overrides/rows.js';
import {dropVoice, nameSpeaker} from '../../../source/compare/overrides/voices.js';
import {voicesTable} from '../../../source/compare/voices/voices-table.js';
import {voicesOf} from '../../../source/compare/voices/voices.js';
import {wordingByContrast} from '../../../source/compare/wording/contrast.js';
import {createCorpus} from '../../../source/corpus/create.js';
import type {Article} from '../../../source/corpus/model.js';
import type {Override} from '../../../source/corpus/override.js';
import {loadFormatter} from '../../../source/output/format.js';
import {overruledIn} from '../../../source/output/overruled-lines.js';

const ferry = 'The ferry between Halvik and Oresta, the “old tub”, sails again on 14 March with 310 seats.';
const speech = 'Minister Lena Brandvik said that the harbour of Oresta would stay closed.';

function account(outlet: string, paragraphs: readonly string[]) {
	const id = `2031-03-01-talks/${outlet}`;
	return {
		id,
		outlet,
		title: `${outlet} tells`,
		published: '2031-03-02',
		language: 'en',
		text: 'brief' as const,
		paragraphs,
	};
}

const corpus = createCorpus({
	actors: [
		{id: 'brandvik', name: 'Lena Brandvik', names: ['Brandvik']},
		{id: 'kosta', name: 'Nikos Kosta', names: ['Kosta']},
	],
	wording: [{id: 'boat', name: 'the ferry', labels: ['old tub', 'sea bus'].map(label => ({label}))}],
	articles: [
		account('beacon', [speech, `${ferry} Fog delayed it.`]),
		account('courier', [ferry, 'Herring prices fell by 4 per cent.']),
		account('post', [`${ferry.replace('old tub', 'sea bus')} Tickets cost 12 crowns.`]),
	],
});
const articles = corpus.articles;
const [beacon] = articles;
assert.ok(beacon);
const plain = compareArticles(corpus, articles);
const shared = plain.rows.find(({cells}) => cells.length === 3);
assert.ok(shared, 'all three tell of the ferry');

const withOverrides = (...overrides: readonly Override[]): Comparison => compareArticles(corpus, articles, overrides);
const cellsIn = (rows: readonly Row[]): readonly string[] =>
	rows
		.flatMap(({cells}) => cells.flatMap(({article, paragraphs}) => paragraphs.map(each => `${article} ${each}`)))
		.toSorted();

test('a hidden row is left out, kept in full, and every paragraph stays in one cell', () => {
	const {rows, overruled} = withOverrides(hideRow(shared, articles, ''));
	assert.equal(rows.length, plain.rows.length - 1);
	assert.deepEqual(overruled?.hidden, [shared]);
	assert.deepEqual(cellsIn([...rows, ...overruled.hidden]), cellsIn(plain.rows));
});

test('a split row stands as a row for each account, named by what each says', () => {
	const {rows, overruled} = withOverrides(splitRow(shared, articles, ''));
	assert.equal(rows.length, plain.rows.length + 2);
	assert.equal(overruled?.split, 1);
	assert.deepEqual(cellsIn(rows), cellsIn(plain.rows));
	for (const {label, cells} of rows) {
		assert.notEqual(label, '');
		assert.equal(cells.length, 1);
	}
});

test('a cell that is not the same as another leaves the row, and the others stay together', () => {
	const [first, second, third] = shared.cells;
	assert.ok(first && second && third);
	const {rows, overruled} = withOverrides(notSame(first, second, articles, ''));
	assert.equal(overruled?.apart, 1);
	assert.deepEqual(
		rows.filter(({cells}) => cells.length > 1).map(({cells}) => cells.map(({article}) => article)),
		[[second.article, third.article]],
	);
	assert.deepEqual(cellsIn(rows), cellsIn(plain.rows));
});

test('what was overruled goes with what the paragraphs say, not with their numbers, columns or former ids', () => {
	const split = splitRow(shared, articles, '');
	const moved = articles.map(
		(article): Article => ({...article, paragraphs: ['A line above all.', ...article.paragraphs]}),
	);
	assert.equal(compareArticles(corpus, moved, [split]).overruled?.split, 1);
	assert.equal(compareArticles(corpus, articles.slice(0, 2), [split]).overruled?.split, 1);
	const renamed = articles.map((article): Article => ({...article, id: `new/${article.outlet}`, was: [article.id]}));
	assert.equal(compareArticles(corpus, renamed, [split]).overruled?.split, 1);
	const retold = articles.map(
		(article): Article => ({...article, paragraphs: article.paragraphs.map(text => `${text} Or so.`)}),
	);
	assert.equal(compareArticles(corpus, retold, [split]).overruled, undefined);
	assert.deepEqual(overridesOn(retold, [split], ['split-row']), []);
});

test('a speaker is dropped or put right, as an actor of the tables where the name is one', () => {
	const [voice] = voicesOf(corpus, beacon);
	const [speaker] = voice?.speakers ?? [];
	assert.ok(voice && speaker && 'id' in speaker);
	const speakers = (overrides: readonly Override[]) =>
		voicesTable(corpus, [beacon], overrides).map(({speaker: each}) => ('name' in each ? each.name : each.kind));
	assert.deepEqual(speakers([]), ['Lena Brandvik']);
	assert.deepEqual(speakers([dropVoice(beacon, voice, speaker, '')]), []);
	const right = nameSpeaker(beacon, voice, speaker, 'kosta', '');
	assert.deepEqual(speakers([right]), ['Nikos Kosta']);
	assert.deepEqual(speakers([nameSpeaker(beacon, voice, speaker, 'The harbour master', '')]), ['The harbour master']);
	assert.deepEqual(overruledIn([beacon], [right], ['drop-voice', 'name-speaker']), [
		'1 speaker put right by the reader.',
	]);
});

test('a label is dropped where it stands, and nowhere else', () => {
	const row = wordingByContrast(corpus, articles).find(({id}) => id === 'boat');
	const use = row?.cells.find(({article}) => article === beacon.id)?.labels.find(({label}) => label === 'old tub');
	assert.ok(row && use);
	const after = wordingByContrast(corpus, articles, [dropLabel(beacon, row, use, '')]).find(({id}) => id === 'boat');
	assert.deepEqual(
		after?.cells.map(({article}) => article),
		row.cells.map(({article}) => article).filter(article => article !== beacon.id),
	);
});

for (const format of ['text', 'markdown', 'html', 'csv', 'json'] as const) {
	test(`${format}: what the reader overruled is said`, async () => {
		const {length} = [...plain.rows];
		const lone = plain.rows.find(({cells}) => cells.length === 1);
		assert.ok(length > 1 && lone);
		const comparison = withOverrides(splitRow(shared, articles, ''), hideRow(lone, articles, ''));
		const formatter = await loadFormatter(format);
		const context = {corpus, width: 120, color: false, end: '\n', command: 'x'};
		const written = [...formatter.comparison(comparison, context)].join('');
		if (format === 'json') {
			const {overruled} = JSON.parse(written) as {overruled: {split: number; hidden: unknown[]}};
			assert.deepEqual([overruled.split, overruled.hidden.length], [1, 1]);
		} else {
			assert.match(written, /1 row split by the reader/);
			assert.match(written, /1 row hidden by the reader/);
			assert.doesNotMatch([...formatter.comparison(plain, context)].join(''), /by the reader/);
		}
	});
}
