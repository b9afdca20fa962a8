import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../source/compare/comparison.js';
import {voicesOf} from '../../source/compare/voices/voices.js';
import {createCorpus} from '../../source/corpus/create.js';
import {draftOfRecord} from '../../source/library/input/json-records.js';
import type {Formatter, OutputContext} from '../../source/output/formatter.js';
import {html} from '../../source/output/html.js';
import {json} from '../../source/output/json.js';
import {markdown} from '../../source/output/markdown.js';
import {separated} from '../../source/output/separated.js';
import {text} from '../../source/output/text.js';
import {countNames} from '../../source/search/mentions/mentions.js';
import {search} from '../../source/search/search.js';

const aside = 'Note: The caption names Tomas Veld, who “was seen at the quay” with 14 gulls.';

/** Two briefs that share nothing but what is said of their pages. */
const corpus = createCorpus({
	outlets: [
		{id: 'harbour', name: 'Harbour Post'},
		{id: 'star', name: 'Northern Star'},
	],
	actors: [
		{id: 'veld', name: 'Tomas Veld', kind: 'person', names: ['Veld']},
		{id: 'marsh', name: 'Odile Marsh', kind: 'person', names: ['Marsh']},
	],
	articles: [
		{
			id: '2031-03-01-talks/harbour',
			paragraphs: ['Odile Marsh crossed the bay on Monday.', aside, 'Rain fell on the pier.'],
		},
		{id: '2031-03-01-talks/star', paragraphs: ['Wages of stokers rise by a tenth.', aside]},
	].map(each => ({
		...each,
		outlet: each.id.split('/')[1] ?? '',
		title: 'T',
		published: '2031-03-01',
		language: 'en',
		text: 'brief' as const,
	})),
});
const context: OutputContext = {corpus, width: 200, color: false, end: '\n', command: 'karabakh-reader'};
const formatters: Readonly<Record<string, Formatter>> = {text, markdown, html, csv: separated(',')};
const plain = (written: string): string => written.replaceAll(/[*\\]|<[^>]*>/g, '');

test('what is said of a page ties nothing, names nobody, gives nobody a voice and is not found', () => {
	const comparison = compareArticles(corpus, corpus.articles);
	assert.deepEqual(
		comparison.rows.filter(({cells}) => cells.length > 1),
		[],
	);
	assert.deepEqual(comparison.differences, []);
	assert.deepEqual(
		corpus.articles.map(article => countNames(corpus, article).actors.map(({id}) => id)),
		[['marsh'], []],
	);
	assert.deepEqual(
		corpus.articles.flatMap(article => voicesOf(corpus, article)),
		[],
	);
	assert.deepEqual(search(corpus, 'actor:veld').hits, []);
});

for (const [name, formatter] of Object.entries(formatters)) {
	test(`${name}: a note about the page is printed as one, where it stood`, () => {
		const [article] = corpus.articles;
		assert.ok(article);
		const written = plain([...formatter.articles([{article, matches: []}], context)].join(''));
		const places = ['crossed the bay', 'Note: The caption names', 'Rain fell'].map(part => written.indexOf(part));
		assert.ok(
			places.every((place, at) => place > (places[at - 1] ?? -1)),
			written,
		);
	});

	test(`${name}: in a comparison it stands once for each article, under its last row`, () => {
		const written = plain([...formatter.comparison(compareArticles(corpus, corpus.articles), context)].join(''));
		assert.equal(written.match(/Note: The caption/g)?.length, 2, written);
		assert.ok(written.lastIndexOf('Note: The caption') > written.indexOf('Rain fell'), written);
	});
}

test('JSON has it apart from the paragraphs, and reads it back', () => {
	const [record] = JSON.parse(
		[
			...json.articles(
				corpus.articles.map(article => ({article, matches: []})),
				context,
			),
		].join(''),
	) as [Record<string, unknown>];
	assert.deepEqual(record['paragraphs'], ['Odile Marsh crossed the bay on Monday.', 'Rain fell on the pier.']);
	assert.deepEqual(record['pageNotes'], [{after: 1, text: aside.slice('Note: '.length)}]);
	assert.deepEqual(draftOfRecord(record, 'x').paragraphs, [
		'Odile Marsh crossed the bay on Monday.',
		aside,
		'Rain fell on the pier.',
	]);
	const compared = JSON.parse([...json.comparison(compareArticles(corpus, corpus.articles), context)].join('')) as {
		pageNotes: readonly {article: string}[];
	};
	assert.deepEqual(
		compared.pageNotes.map(({article}) => article),
		corpus.articles.map(({id}) => id),
	);
});
