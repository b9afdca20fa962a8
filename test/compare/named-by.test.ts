import assert from 'node:assert/strict';
import {test} from 'node:test';
import {namedBy} from '../../source/compare/named-by.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import {createCorpus} from '../../source/corpus/create.js';
import {corpusIndexOf} from '../../source/search/corpus-index.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

test('an article names an actor in its own forms, and lets them speak so many times', () => {
	const {outlets, actors, places, negotiations, articles} = sampleCorpus();
	const [first] = articles;
	assert.ok(first);
	const paragraphs = [
		'Odile Marsh and Tomas Veld met in Port Ember. “We will go on,” Marsh said.',
		'Veld spoke of the ferry. “It sails tomorrow,” Marsh told reporters.',
	];
	const article = {...first, title: 'Marsh and Veld meet', text: 'full' as const, paragraphs};
	const corpus = createCorpus({outlets, actors, places, negotiations, articles: [article]});
	const [kept] = corpus.articles;
	assert.ok(kept);
	const read = corpusIndexOf(corpus).read(kept, spokenIn(corpus));
	const marsh = namedBy(read, new Set(['marsh']));
	assert.deepEqual(marsh.called, [
		{form: 'Marsh', count: 3},
		{form: 'Odile Marsh', count: 1},
	]);
	assert.deepEqual([marsh.mentions, marsh.quoted], [4, 2]);
	// A quotation may begin or end within a name: its mark is no part of it.
	const [mention] = read.mentions.title;
	assert.ok(mention);
	const title = [{...mention, text: 'Odile “Marsh'}];
	assert.deepEqual(namedBy({...read, mentions: {title, paragraphs: []}}, new Set(['marsh'])).called, [
		{form: 'Odile Marsh', count: 1},
	]);
	assert.deepEqual(namedBy(read, new Set(['nobody'])), {called: [], mentions: 0, quoted: 0});
});
