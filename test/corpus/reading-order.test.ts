import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readingOrder} from '../../source/corpus/reading-order.js';

const order = (paragraphs: readonly string[], ...notes: readonly number[]): string[] =>
	readingOrder({paragraphs, pageNotes: notes.map(after => ({after, text: `n${after}`}))}).map(({text}) => text);

test('notes about the page stand where they stood; none is lost', () => {
	assert.deepEqual(order(['a', 'b', 'c'], 0, 1, 1, 3), ['n0', 'a', 'n1', 'n1', 'b', 'c', 'n3']);
	assert.deepEqual(order(['a'], 0, 7), ['n0', 'a', 'n7']);
	assert.deepEqual(order([], 0, 4), ['n0', 'n4']);
	assert.deepEqual(order(['a', 'b']), ['a', 'b']);
});
