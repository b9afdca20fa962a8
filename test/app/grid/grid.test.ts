import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articlesIn, coverageOf, timelineOf} from '../../../source/app/grid/grid.js';
import {sampleCorpus} from '../../helpers/sample-corpus.js';
import {openSession} from '../../helpers/session.js';

const corpus = sampleCorpus();

test('a timeline has a row for each negotiation by date, a lane for each outlet', () => {
	const {rows, columns} = timelineOf(corpus, corpus.articles);
	assert.deepEqual(
		rows.map(({id}) => id),
		['2031-03-01-skerry-talks', '2031-05-09-ferry-accord'],
	);
	assert.deepEqual(rows.map(articlesIn), [2, 1]);
	assert.equal(columns.length, 3);
	assert.deepEqual(rows[0]?.cells.get('northwire')?.articles, ['2031-03-01-skerry-talks/northwire']);
});

test('chosen outlets stand as columns in the order chosen', () => {
	const {columns} = timelineOf(corpus, corpus.articles, ['lantern', 'harbour']);
	assert.deepEqual(
		columns.map(({tag}) => tag),
		['LAN', 'HP'],
	);
});

test('a coverage counts mentions by name and outlet', () => {
	const {rows} = coverageOf(corpus, corpus.articles);
	const marsh = rows.find(({id}) => id === 'marsh');
	assert.equal(marsh?.cells.get('harbour')?.count, 1);
	assert.equal(marsh?.cells.get('lantern')?.count, 1);
	assert.equal(marsh?.term, 'actor:marsh');
});

test('Enter on a cell lists its articles', () => {
	const session = openSession().press('t', 'right', 'enter');
	assert.equal(session.state().screen.name, 'list');
	assert.equal(session.state().result.hits.length, 1);
	assert.match(session.state().query.text, /^negotiation:2031-03-01-skerry-talks outlet:\w+$/);
});

test('c on a row puts its tellings side by side', () => {
	const {screen} = openSession().press('t', 'c').state();
	assert.equal(screen.name === 'compare' && screen.comparison.articles.length, 2);
});

test('moving stays within the grid', () => {
	const session = openSession().press('C', 'left', 'up', 'G', 'right', 'right', 'right', 'right', 'down');
	const {screen} = session.state();
	assert.equal(screen.name, 'grid');
	assert.ok(screen.name === 'grid' && screen.row === screen.grid.rows.length - 1);
	assert.ok(screen.name === 'grid' && screen.column === screen.grid.columns.length - 1);
});
