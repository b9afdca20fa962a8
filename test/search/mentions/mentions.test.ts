import assert from 'node:assert/strict';
import test from 'node:test';
import {countNames, mentionsIn} from '../../../source/search/mentions/mentions.js';
import {islandCorpus} from '../island-corpus.js';

const corpus = await islandCorpus();
const article = corpus.articles.find(({id}) => id === '2031-06-14-lighthouse-accord/oresta-today');
assert.ok(article);

test('offsets count within the headline and within each paragraph', () => {
	const {title, paragraphs} = mentionsIn(corpus, article);
	assert.equal(paragraphs.length, article.paragraphs.length);
	for (const mention of title) {
		assert.equal(article.title.slice(mention.start, mention.end), mention.text);
	}
	for (const [index, mentions] of paragraphs.entries()) {
		for (const mention of mentions) {
			assert.equal(article.paragraphs[index]?.slice(mention.start, mention.end), mention.text);
		}
	}
});

test('a surname in one paragraph is the person another one names in full', () => {
	const last = mentionsIn(corpus, article).paragraphs[1]?.at(-1);
	assert.equal(last?.text, 'Brandvik');
	assert.equal(last?.id, 'brandvik-tor');
});

test('mentions are found once', () => {
	assert.equal(mentionsIn(corpus, article), mentionsIn(corpus, article));
});

test('counts are of listed names, most first', () => {
	const {actors, places} = countNames(corpus, article);
	assert.deepEqual(actors, [
		{id: 'brandvik-tor', name: 'Tor Brandvik', count: 2},
		{id: 'kostaridis', name: 'Andreas Kostaridis', count: 1},
		{id: 'oresta', name: 'Oresta', count: 1},
		{id: 'veldmark', name: 'Veldmark', count: 1},
	]);
	assert.deepEqual(places, [
		{id: 'north-light', name: 'North Light', count: 2},
		{id: 'pelasgos', name: 'Pelasgos', count: 1},
		{id: 'sarn', name: 'Sarn Islands', count: 1},
	]);
});

test('without tables names are discovered', () => {
	const bare = {...corpus, actors: [], places: []};
	const texts = new Set(
		mentionsIn(bare, article)
			.paragraphs.flat()
			.map(({text, kind, verified}) => `${text}:${kind}:${verified}`),
	);
	assert.ok(texts.has('Andreas Kostaridis:person:false'));
	assert.ok(texts.has('Sarn Islands:place:false'));
	assert.deepEqual(countNames(bare, article), {actors: [], places: []});
});
