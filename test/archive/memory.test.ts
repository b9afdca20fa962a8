import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MemoryAnswers} from '../../source/archive/memory/memory-answers.js';
import {memoryArchive} from '../../source/archive/memory/memory-archive.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import {islandCorpus} from '../search/island-corpus.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';
import {archiveContract} from './contract.js';
import {generatedQueries} from './generated-queries.js';
import {CorpusIndex} from '../../source/search/corpus-index.js';
import {answered} from '../../source/search/plan/lexicon.js';
import {meet} from '../../source/search/plan/meet.js';
import {understand} from '../../source/search/plan/understand.js';
import {parseQuery} from '../../source/search/query/parse-query.js';

archiveContract(
	'memory',
	(_, corpus) => Promise.resolve(memoryArchive(new MemoryAnswers(corpus, spokenIn(corpus)))),
	60,
);

test('the index finds what reading every article finds', async () => {
	const corpus = await islandCorpus();
	const index = new CorpusIndex(corpus);
	const spoken = spokenIn(corpus);
	const found = new Set<number>();
	for (const query of generatedQueries(corpus, 400, 7)) {
		const asking = understand(index.catalogue, parseQuery(query), {knowsSpeakers: true});
		const {plan} = answered(asking, index.lexicon);
		const read = corpus.articles.flatMap((article, number) =>
			meet(plan, index.read(article, spoken), corpus) === undefined ? [] : [number],
		);
		assert.deepEqual(index.evaluate(plan, spoken), read, query);
		found.add(read.length);
	}
	assert.ok(found.size > 5, 'the queries find nothing, something and everything');
});

test('parentheses, values of a field, nearness', () => {
	const corpus = sampleCorpus();
	const answers = new MemoryAnswers(corpus, spokenIn(corpus));
	const ids = (query: string): readonly string[] => answers.ids({query, order: 'negotiation', limit: 100});
	const both = ids('outlet:harbour | outlet:northwire');
	assert.deepEqual(ids('(outlet:harbour | outlet:northwire)'), both);
	assert.deepEqual(ids('outlet:harbour|northwire'), both);
	assert.deepEqual(ids('outlet:(harbour | north wire)'), both);
	assert.deepEqual(ids('fishermen NEAR/2 freed'), []);
	assert.deepEqual(ids('fishermen NEAR/3 freed'), ['2031-03-01-skerry-talks/harbour']);
	assert.deepEqual(ids('freed NEAR/3 fishermen'), ['2031-03-01-skerry-talks/harbour']);
	assert.deepEqual(ids('!(outlet:harbour | outlet:northwire)'), ids('!outlet:harbour !outlet:northwire'));
});

test('a prefix never wears the count of a name, and a listed name that no text has is said to be so', () => {
	const corpus = {
		...sampleCorpus(),
		actors: [...sampleCorpus().actors, {id: 'gone', name: 'Wilma Gone', kind: 'person' as const}],
	};
	const answers = new MemoryAnswers(corpus, spokenIn(corpus));
	const understood = (query: string, typing = false): readonly unknown[] =>
		answers
			.find({query, typing, order: 'date', from: 0, limit: 1})
			.understood.map(({meaning, count}) => [meaning, count]);
	assert.deepEqual(understood('Wilma'), [['Wilma Gone: listed, in no text here', 0]]);
	assert.deepEqual(understood('fishermen', true), understood('fishermen'));
	assert.match(JSON.stringify(understood('mars', true)), /Odile Marsh or words from “mars”/);
});
