import assert from 'node:assert/strict';
import {test} from 'node:test';
import {coverageOf, laneOf, sumOf, timelineOf} from '../../../source/app/grid/grid.js';
import {sampleCorpus} from '../../helpers/sample-corpus.js';

const corpus = sampleCorpus();

test('a timeline has a row for each negotiation by date, a lane for each outlet', () => {
	const {rows, lanes} = timelineOf(corpus, corpus.articles);
	assert.deepEqual(
		rows.map(({id}) => id),
		['2031-03-01-skerry-talks', '2031-05-09-ferry-accord'],
	);
	assert.deepEqual(rows.map(sumOf), [2, 1]);
	assert.equal(lanes.length, 3);
	assert.deepEqual(rows[0]?.cells.get('northwire')?.articles, ['2031-03-01-skerry-talks/northwire']);
});

test('lanes with most articles come first', () => {
	const second = corpus.articles.flatMap(article =>
		article.outlet === 'lantern' ? [{...article, id: `${article.id}-2`}] : [],
	);
	const {lanes} = timelineOf(corpus, [...corpus.articles, ...second]);
	assert.deepEqual(
		lanes.map(({tag, articles}) => `${tag} ${articles}`),
		['LAN 2', 'HP 1', 'NW 1'],
	);
});

test('an outlet without articles in the grid can be a lane too', () => {
	const [first] = corpus.articles;
	assert.ok(first);
	const lane = laneOf(corpus, timelineOf(corpus, [first]), 'lantern');
	assert.deepEqual(lane, {id: 'lantern', tag: 'LAN', name: 'The Lantern, Evening Edition', articles: 0});
});

test('a coverage counts mentions by name and outlet, most mentioned first, sums in the same unit', () => {
	const {rows} = coverageOf(corpus, corpus.articles);
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
