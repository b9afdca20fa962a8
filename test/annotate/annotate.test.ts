import assert from 'node:assert/strict';
import {test} from 'node:test';
import {annotate} from '../../source/annotate/annotate.js';
import {packAnnotation, unpackAnnotation} from '../../source/annotate/packed.js';
import {gapMark} from '../../source/annotate/token-stream.js';
import {attribute} from '../../source/compare/voices/attribute.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import {createCorpus} from '../../source/corpus/create.js';
import {mentionsIn} from '../../source/search/mentions/mentions.js';
import {wordIndexOf} from '../../source/search/readings/word-index.js';

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

test('the stream has the words of the index at their distances, and no phrase runs over the edge of a paragraph', () => {
	const index = wordIndexOf(corpus);
	for (const [number, article] of corpus.articles.entries()) {
		const {stream} = annotate(corpus, article, attribute);
		const words = [...stream.title.split(' '), '', '', ...stream.body.split(' ')];
		let seen = 0;
		for (const word of index.vocabulary) {
			for (const position of index.positionsOf([word]).get(number) ?? []) {
				seen++;
				const at = stream.title === '' ? position - 2 : position;
				assert.equal(stream.title === '' ? stream.body.split(' ')[at] : words[at], word);
			}
		}
		assert.equal(stream.words, seen);
		assert.ok(!stream.body.startsWith(gapMark));
	}
});
