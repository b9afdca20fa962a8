import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {memoryArchive} from '../../source/archive/memory/memory-archive.js';
import {MemoryAnswers} from '../../source/archive/memory/memory-answers.js';
import {type Archive, facetKinds, type FindQuestion} from '../../source/archive/port.js';
import {copyMarks} from '../../source/annotate/copy-marks.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import type {Corpus} from '../../source/corpus/model.js';
import {hitOrders} from '../../source/search/hit-orders.js';
import {islandCorpus} from '../search/island-corpus.js';
import {sampleCorpus, sampleWithText} from '../helpers/sample-corpus.js';
import {generatedQueries} from './generated-queries.js';

/** Opens an adapter over a corpus; what it takes is given back when the test ends. */
export type OpenArchive = (context: TestContext, corpus: Corpus) => Promise<Archive>;

const seed = 20_31;
const personal = (corpus: Corpus): FindQuestion['personal'] => {
	const ids = corpus.articles.map(({id}) => id);
	return {
		read: new Set(ids.filter((_, at) => at % 2 === 0)),
		marked: new Set(ids.slice(0, 2)),
		bookmarked: new Set(ids.slice(-1)),
		noted: new Set(),
	};
};

/**
 * What every archive promises: the answers of the one in memory, to written and to generated questions. `queries` of them are asked of each
 * corpus.
 */
export function archiveContract(name: string, open: OpenArchive, queries: number): void {
	for (const [which, corpusOf, asked] of [
		['a small corpus', () => Promise.resolve(sampleCorpus()), queries],
		['an account beside a text', () => Promise.resolve(sampleWithText()), Math.ceil(queries / 6)],
		['islands', islandCorpus, queries],
	] as const) {
		test(`${name}: ${which} is catalogued as in memory`, async t => {
			const {archive, oracle} = await bothOf(t, open, await corpusOf());
			assert.deepEqual(await archive.catalogue(), await oracle.catalogue());
			for (const query of ['', 'a', 'marsh', 'nobody at all']) {
				assert.deepEqual(await archive.outlets(query), await oracle.outlets(query), `outlets ${query}`);
				assert.deepEqual(await archive.negotiations(query), await oracle.negotiations(query), `negotiations ${query}`);
				for (const table of ['actors', 'places'] as const) {
					assert.deepEqual(await archive.names(table, query), await oracle.names(table, query), `${table} ${query}`);
				}
			}
		});

		test(`${name}: ${which} answers generated queries as in memory`, async t => {
			const corpus = await corpusOf();
			const {archive, oracle} = await bothOf(t, open, corpus);
			for (const [at, query] of generatedQueries(corpus, asked, seed).entries()) {
				const order = hitOrders[at % hitOrders.length] ?? 'negotiation';
				const limit = 1 + (at % 5);
				const question: FindQuestion = {
					query,
					order,
					limit,
					from: at % 3,
					grouped: at % 2 === 0,
					typing: at % 4 === 0,
					exact: at % 11 === 0,
					personal: personal(corpus) ?? {},
				};
				const [found, expected] = await Promise.all([archive.find(question), oracle.find(question)]);
				assert.deepEqual(rounded(found), rounded(expected), JSON.stringify(question.query));
				const {from: _, grouped: __, ...ids} = question;
				const texts = {...question, ids: corpus.articles.map(({id}) => id).slice(0, 7)};
				assert.deepEqual(await archive.texts(texts), await oracle.texts(texts), query);
				assert.deepEqual(await archive.ids(ids), await oracle.ids(ids), query);
				const kind = facetKinds[at % facetKinds.length] ?? 'outlet';
				assert.deepEqual(
					await archive.facets({...question, kind}),
					await oracle.facets({...question, kind}),
					`${kind} of ${query}`,
				);
				const rows = (['negotiation', 'actor', 'place', 'day'] as const)[at % 4] ?? 'day';
				assert.deepEqual(
					await archive.grid({...question, rows}),
					await oracle.grid({...question, rows}),
					`${rows} of ${query}`,
				);
			}
		});

		test(`${name}: ${which} gives its texts as in memory`, async t => {
			const corpus = await corpusOf();
			const {archive, oracle} = await bothOf(t, open, corpus);
			const ids = [...corpus.articles.map(({id}) => id).toReversed(), 'nowhere/none'];
			const [given, expected] = await Promise.all([archive.articles(ids), oracle.articles(ids)]);
			for (const [at, read] of expected.entries()) {
				assert.deepEqual(given[at]?.article, read.article);
				assert.deepEqual(given[at]?.mentions, read.mentions);
				assert.deepEqual(given[at]?.tokens, read.tokens);
				assert.deepEqual(given[at]?.spoken, read.spoken);
			}
			assert.equal(given.length, expected.length);
			assert.deepEqual(await archive.headers(ids), await oracle.headers(ids));
			const marks = corpus.articles.slice(0, 3).flatMap(copyMarks);
			for (const question of [
				{marks, limit: 9},
				{marks, limit: 1},
				{marks: [...marks.slice(1, 2), 'r', '"'], limit: 9},
				{marks: [], limit: 9},
			])
				assert.deepEqual(await archive.marked(question), await oracle.marked(question));
			const talks = [...corpus.negotiations.map(negotiation => negotiation.id), 'none'];
			assert.deepEqual(await archive.filed(talks), await oracle.filed(talks));
			assert.deepEqual(await archive.filed([]), new Map());
			const words = ['the', 'ferry', 'zebra'];
			const [counts, right] = await Promise.all([archive.statistics(words), oracle.statistics(words)]);
			assert.equal(counts.articles, right.articles);
			for (const word of words) assert.equal(counts.frequency(word), right.frequency(word), word);
		});
	}

	test(`${name}: an article with a text and an account is found by the words of both, once`, async t => {
		const {archive} = await bothOf(t, open, sampleWithText());
		const id = '2031-03-01-skerry-talks/harbour';
		for (const query of ['pêcheurs', 'freed', '"12 fishermen"', 'lang:fr parlent']) {
			const found = await archive.find({query, order: 'date', from: 0, limit: 9});
			const hit = found.hits.find(({article}) => article.id === id);
			assert.ok(hit !== undefined, query);
			assert.ok(hit.matches.length > 0, query);
		}
		const [freed] = (await archive.texts({ids: [id], query: 'freed'})).flatMap(({matches}) => matches ?? []);
		assert.deepEqual([freed?.where, freed?.text], [3, 'freed']);
		assert.equal((await archive.find({query: '', order: 'date', from: 0, limit: 9})).count, 3);
	});

	test(`${name}: names are counted anew for another question`, async t => {
		const {archive, oracle} = await bothOf(t, open, await islandCorpus());
		for (const query of ['', 'kostaridis', '!kostaridis', '', 'outlet:courier']) {
			for (const rows of ['actor', 'place'] as const) {
				assert.deepEqual(await archive.grid({query, rows}), await oracle.grid({query, rows}), `${rows} of ${query}`);
				const facets = {query, kind: rows, limit: 99};
				assert.deepEqual(await archive.facets(facets), await oracle.facets(facets), `${rows} of ${query}`);
			}
			const [exact, typed] = [
				{query, exact: true, rows: 'actor'} as const,
				{query, typing: true, rows: 'actor'} as const,
			];
			assert.deepEqual(await archive.grid(exact), await oracle.grid(exact), `exactly ${query}`);
			assert.deepEqual(await archive.grid(typed), await oracle.grid(typed), `${query}, as it is typed`);
		}
	});

	test(`${name}: the page that holds an article is found`, async t => {
		const corpus = await islandCorpus();
		const {archive} = await bothOf(t, open, corpus);
		for (const {id} of corpus.articles) {
			const found = await archive.find({query: '', order: 'date', from: 0, limit: 3, around: id});
			assert.ok(
				found.hits.some(({article}) => article.id === id),
				id,
			);
		}
	});

	test(`${name}: a question that was given up is not answered`, async t => {
		const {archive} = await bothOf(t, open, sampleCorpus());
		const given = AbortSignal.abort();
		await assert.rejects(archive.find({query: 'a', order: 'date', from: 0, limit: 3}, given), {name: 'AbortError'});
	});
}

async function bothOf(
	t: TestContext,
	open: OpenArchive,
	corpus: Corpus,
): Promise<{readonly archive: Archive; readonly oracle: Archive}> {
	const archive = await open(t, corpus);
	t.after(() => archive.close());
	return {archive, oracle: memoryArchive(new MemoryAnswers(corpus, spokenIn(corpus)))};
}

/** Sums of logarithms may differ in their last digits. */
function rounded<T extends {readonly hits: readonly {readonly score: number}[]}>(found: T): T {
	const digits = 1e6;
	return {...found, hits: found.hits.map(hit => ({...hit, score: Math.round(hit.score * digits) / digits}))};
}
