import assert from 'node:assert/strict';
import {test} from 'node:test';
import {coverageOf, type Grid, gridRows, laneOf, sumOf, timelineOf} from '../../../source/app/grid/grid.js';
import type {Corpus} from '../../../source/corpus/model.js';
import {sampleCorpus} from '../../helpers/sample-corpus.js';
import {answerOf, catalogueOf} from '../../helpers/settled.js';

const corpus = sampleCorpus();

/** The cells and lanes of a corpus, as its archive gives them. */
function gridOf(of: Corpus, kind: Grid['kind']): Grid {
	const rows = gridRows[kind];
	const answer = answerOf({catalogue: catalogueOf(of)}, {type: 'grid', of: {query: '', rows}});
	assert.ok(answer.type === 'grid');
	const [negotiations = [], actors = [], places = []] = answer.value;
	return kind === 'timeline' ? timelineOf(of, negotiations) : coverageOf(of, negotiations, actors, places);
}

test('a timeline has a row for each negotiation by date, a lane for each outlet', () => {
	const {rows, lanes} = gridOf(corpus, 'timeline');
	assert.deepEqual(
		rows.map(({id}) => id),
		['2031-03-01-skerry-talks', '2031-05-09-ferry-accord'],
	);
	assert.deepEqual(rows.map(sumOf), [2, 1]);
	assert.equal(lanes.length, 3);
	assert.equal(rows[0]?.cells.get('northwire')?.articles, 1);
	const [, northwire] = corpus.articles;
	assert.equal(rows[0]?.cells.get('northwire')?.first, northwire?.title);
});

test('lanes with most articles come first', () => {
	const second = corpus.articles.flatMap(article =>
		article.outlet === 'lantern' ? [{...article, id: `${article.id}-2`}] : [],
	);
	const {lanes} = gridOf({...corpus, articles: [...corpus.articles, ...second]}, 'timeline');
	assert.deepEqual(
		lanes.map(({tag, articles}) => `${tag} ${articles}`),
		['LAN 2', 'HP 1', 'NW 1'],
	);
});

test('an outlet without articles in the grid can be a lane too', () => {
	const [first] = corpus.articles;
	assert.ok(first);
	const lane = laneOf(corpus, gridOf({...corpus, articles: [first]}, 'timeline'), 'lantern');
	assert.deepEqual(lane, {id: 'lantern', tag: 'LAN', name: 'The Lantern, Evening Edition', articles: 0});
});

test('a coverage counts mentions by name and outlet, most mentioned first, sums in the same unit', () => {
	const {rows} = gridOf(corpus, 'coverage');
	const marsh = rows.find(({id}) => id === 'marsh');
	assert.equal(marsh?.cells.get('harbour')?.count, 1);
	assert.equal(marsh?.cells.get('lantern')?.count, 1);
	assert.equal(marsh?.term, 'actor:marsh');
	for (const row of rows) {
		const counts = [...row.cells.values()].map(({count}) => count);
		assert.equal(
			sumOf(row),
			counts.reduce((sum, count) => sum + count, 0),
		);
	}
	const sums = rows.map(sumOf);
	assert.deepEqual(
		sums,
		sums.toSorted((a, b) => b - a),
	);
	assert.ok((sums[0] ?? 0) > 1);
});
