import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sharedRunsOf} from '../../../source/compare/rows/shared-runs.js';

test('a quotation leaves runs of words in two accounts, and none in a third', () => {
	const {runs} = sharedRunsOf([
		{article: 0, text: 'He called it “a bridge that nobody will ever cross”.'},
		{article: 1, text: 'To her it was “a bridge that nobody will ever cross”, she told us.'},
		{article: 2, text: 'The bridge stays shut.'},
	]);
	assert.deepEqual(runs(0, 1), {longest: 7, quoted: 7, telling: 2});
	assert.deepEqual(runs(1, 0), runs(0, 1));
	assert.deepEqual(runs(0, 2), {longest: 0, quoted: 0, telling: 0});
});

test('of a run only the words that both quote are quoted, and two words are no run', () => {
	const {runs, quoted} = sharedRunsOf([
		{article: 0, text: 'Brandt said the ferry stays “open to all islanders”.'},
		{article: 1, text: 'The ferry stays open to “all islanders”, said Brandt.'},
		{article: 1, text: 'The ferry sank.'},
		{article: 0, text: 'The ferry sank again.'},
	]);
	assert.equal(runs(0, 1).longest, 7);
	assert.equal(runs(0, 1).quoted, 2);
	assert.equal(runs(0, 2).longest, 0);
	assert.equal(runs(1, 2).longest, 0, 'texts of one article are not compared');
	assert.deepEqual([...quoted], [4 / 9, 2 / 9, 0, 0]);
});
