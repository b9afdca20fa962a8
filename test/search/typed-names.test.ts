import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../source/corpus/create.js';
import {search} from '../../source/search/search.js';

const corpus = createCorpus({
	places: [{id: 'skerry-marabakh', name: 'Skerry-Marabakh', kind: 'place', names: [{form: 'Marabakh'}]}],
	articles: [
		{
			id: 'talks/one',
			outlet: 'post',
			published: '2031-03-01',
			title: 'Talks on the island',
			body: 'The ministers spoke about Marabakh.',
		},
		{
			id: 'talks/two',
			outlet: 'post',
			published: '2031-03-02',
			title: 'Rozmowy',
			body: 'Mówiono o Wyspie Marabachem i promie.',
		},
		{id: 'talks/three', outlet: 'post', published: '2031-03-03', title: 'A ferry', body: 'The ferry sailed.'},
	],
});

function typed(query: string): readonly string[] {
	return search(corpus, query, {typing: true}).hits.map(({article}) => article.id);
}

test('the beginning of a longer word may be a misspelt name as well', () => {
	assert.deepEqual(typed('marabach'), ['talks/one', 'talks/two']);
	assert.match(search(corpus, 'marabach', {typing: true}).understood[0]?.meaning ?? '', /Skerry-Marabakh ≈ marabach/u);
	assert.deepEqual(typed('ferr'), ['talks/three']);
});
