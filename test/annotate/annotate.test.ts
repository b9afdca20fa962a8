import assert from 'node:assert/strict';
import {test} from 'node:test';
import {annotate} from '../../source/annotate/annotate.js';
import {packAnnotation, unpackAnnotation} from '../../source/annotate/packed.js';
import {gapMark} from '../../source/annotate/index-text.js';
import {attribute} from '../../source/compare/voices/attribute.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import {createCorpus} from '../../source/corpus/create.js';
import {mentionsIn} from '../../source/search/mentions/mentions.js';
import {tokenStream} from '../../source/search/plan/token-stream.js';

const corpus = createCorpus({
	actors: [
		{id: 'marsh', name: 'Odile Marsh', kind: 'person', names: ['Marsh']},
		{id: 'norland', name: 'Norland', kind: 'state', names: [{form: 'Skerry', kind: 'metonym'}]},
	],
	places: [{id: 'skerry', name: 'Skerry', kind: 'place'}],
	outlets: [{id: 'harbour'}],
	articles: [
		{
			id: '2031-03-01-talks/one',
			outlet: 'harbour',
			title: 'Marsh in Skerry: a cease-fire',
			published: '2031-03-01',
			language: 'en',
			paragraphs: [
				'Odile Marsh told reporters that Skerry had agreed to the plan.',
				'“The line will hold,” said Marsh. Lena Orvik’s Institute of Tides disagreed.',
				'… — …',
			],
		},
		{id: '2031-03-01-talks/empty', outlet: 'harbour', title: '', published: '2031-03', paragraphs: []},
		{
			id: '2031-03-01-talks/two',
			outlet: 'harbour',
			title: 'Ռազմաբազա',
			published: '2031',
			paragraphs: ['Марш приехала.'],
		},
	],
});

test('an annotation holds what the parts find by themselves, and comes back from its packed form', () => {
	for (const article of corpus.articles) {
		const {annotated} = annotate(corpus, article, attribute);
		assert.deepEqual(annotated.mentions, mentionsIn(corpus, article));
		assert.deepEqual(annotated.spoken, spokenIn(corpus)(article));
		assert.deepEqual(unpackAnnotation(article, packAnnotation(annotated)), annotated);
	}
	const all = corpus.articles.map(article => annotate(corpus, article, attribute).annotated);
	assert.ok(all.some(({spoken}) => spoken.some(({speakers}) => speakers.includes('marsh'))));
	assert.ok(all.some(({mentions}) => mentions.paragraphs.flat().some(({also = []}) => also.length > 0)));
	assert.ok(all.some(({mentions}) => mentions.paragraphs.flat().some(({verified}) => !verified)));
});

test('the text for the index has every word at its place in the stream, and no phrase runs over the edge of a paragraph', () => {
	for (const article of corpus.articles) {
		const {text} = annotate(corpus, article, attribute);
		const stream = tokenStream(article);
		for (const part of ['title', 'body'] as const) {
			const words = text[part] === '' ? [] : text[part].split(' ');
			const first = stream[part][0]?.position ?? 0;
			for (const {word, position} of stream[part]) assert.equal(words[position - first], word);
			assert.equal(words.filter(word => word !== gapMark).length, stream[part].length);
		}
		assert.ok(!text.body.startsWith(gapMark) && !text.body.endsWith(gapMark));
	}
});
