import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatQuery} from '../../../source/search/query/format-query.js';
import {parseQuery} from '../../../source/search/query/parse-query.js';
import {search} from '../../../source/search/search.js';
import {sampleCorpus} from '../../helpers/sample-corpus.js';

const corpus = sampleCorpus();
const [first, second] = corpus.articles.map(({id}) => id);
const state = {
	tagged: new Map([['crews', new Set([first ?? ''])]]),
	saved: new Map([
		['ministers', 'marsh | veld'],
		['again', '@again veld'],
		['deep', '@ministers'],
		['wrong', 'outlet:nowhere-at-all'],
	]),
	new: new Set([second ?? '']),
};
const ids = (query: string): readonly string[] => search(corpus, query, {state}).hits.map(({article}) => article.id);

test('a tag finds its articles, alone and among other things', () => {
	assert.deepEqual(ids('#crews'), [first]);
	assert.deepEqual(ids('tag:Crews'), [first]);
	assert.deepEqual(ids('!#crews').includes(first ?? ''), false);
	assert.deepEqual(ids('#crews | is:new'), [first, second]);
	assert.deepEqual(ids('#nothing'), []);
});

test('a saved search finds what its query finds, may name another one, and never itself', () => {
	assert.deepEqual(ids('@ministers'), ids('marsh | veld'));
	assert.deepEqual(ids('@deep #crews'), ids('(marsh | veld) #crews'));
	assert.deepEqual(ids('!@ministers'), ids('!(marsh | veld)'));
	assert.deepEqual(ids('@again'), ids('veld'));
	const {understood, problem} = search(corpus, '@Ministers', {state});
	assert.deepEqual(
		understood.map(({meaning}) => meaning),
		['@Ministers (saved): marsh | veld'],
	);
	assert.equal(problem, undefined);
});

test('what is saved under no name, or cannot be understood, is said where it stands', () => {
	const {problem, hits} = search(corpus, 'x @ministres', {state});
	assert.deepEqual(
		[problem?.message, problem?.start, problem?.end],
		['No search is saved as "ministres". Did you mean @ministers?', 2, 12],
	);
	assert.deepEqual(
		hits.map(({article}) => article.id),
		ids('x'),
		'the rest still counts',
	);
	const wrong = search(corpus, '@wrong', {state}).problem;
	assert.deepEqual([wrong?.reason.kind, wrong?.start, wrong?.end], ['noOutlet', 0, 6]);
	assert.equal(search(corpus, '@ministers').problem?.reason.kind, 'noSaved');
});

test('a sign is one only before a name, and is written so that it is read again', () => {
	for (const query of ['# x', '@', 'a#b', '#', 'a@b.example'])
		assert.ok(
			parseQuery(query).clauses.every(({kind}) => kind === 'word'),
			query,
		);
	for (const query of ['#crews', '@ministers', '!#a (@b | #c)']) {
		const again = parseQuery(formatQuery(parseQuery(query)));
		assert.equal(formatQuery(again), formatQuery(parseQuery(query)));
		assert.deepEqual(search(corpus, again, {state}).hits, search(corpus, query, {state}).hits);
	}
});
