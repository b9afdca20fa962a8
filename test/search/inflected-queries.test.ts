import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../source/corpus/create.js';
import {search} from '../../source/search/search.js';

const corpus = createCorpus({
	actors: [
		{id: 'orvikyan', name: 'Nestor Orvikyan', kind: 'person', names: ['Нестор Орвикян', 'Նեստոր Օրվիկյան']},
		{id: 'usa', name: 'United States', kind: 'state', names: ['US']},
	],
	places: [{id: 'gyumri', name: 'Gyumri', kind: 'place', names: ['Gümrü', 'Гюмри']}],
	articles: [
		{
			id: 'talks/one',
			outlet: 'post',
			published: '2031-03-01',
			title: 'Talks',
			body: 'Orvikyan went from Gyumri to the US.',
		},
	],
});

const meaning = (query: string): string | undefined => search(corpus, query).understood[0]?.meaning;

test('a name asked for in another case, with its father’s name or by another language’s abbreviation is said as it was typed', () => {
	for (const query of ['Орвикяна', 'Օրվիկյանին', 'Нестор Ашотович Орвикян', 'Orvikyan’dan']) {
		assert.equal(meaning(query), `Nestor Orvikyan ≈ ${query}`, query);
		assert.equal(search(corpus, query).hits.length, 1, query);
	}
	assert.equal(meaning('ABŞ'), 'United States ≈ ABŞ');
	assert.equal(meaning("Gümrü'de"), "Gyumri ≈ Gümrü'de");
});

test('a name that is spelt as it is listed stands alone', () => {
	for (const query of ['Орвикян', 'orvikyan', 'Nestor Orvikyan', 'NestorOrvikyan', 'Օրվիկյան']) {
		assert.equal(meaning(query), 'Nestor Orvikyan', query);
	}
	assert.equal(meaning('US'), 'United States');
});
