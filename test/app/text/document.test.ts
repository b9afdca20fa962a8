import assert from 'node:assert/strict';
import {test} from 'node:test';
import {english} from '../../../source/app/words/en.js';
import {anchorAt, lineAt, progress, scrolled, visible} from '../../../source/app/text/document.js';

const lines = [0, 20, 40].flatMap((_, block) => [0, 30, 60].map(offset => ({block, offset, line: []})));

test('an anchor finds its line, or the line it lies in', () => {
	assert.equal(lineAt(lines, {block: 1, offset: 30}), 4);
	assert.equal(lineAt(lines, {block: 1, offset: 45}), 4);
	assert.equal(lineAt(lines, {block: 9, offset: 0}), 8);
	assert.equal(lineAt([], {block: 0, offset: 0}), 0);
});

test('scrolling stops where the last screen is full', () => {
	assert.deepEqual(scrolled(lines, {block: 0, offset: 0}, 100, 4), {block: 1, offset: 60});
	assert.deepEqual(scrolled(lines, {block: 0, offset: 0}, -3, 4), {block: 0, offset: 0});
	assert.equal(visible(lines, {block: 1, offset: 60}, 4).length, 4);
	assert.deepEqual(anchorAt(lines, 2, 100), {block: 0, offset: 0});
});

test('progress is said as pagers say it', () => {
	assert.equal(progress(lines, {block: 0, offset: 0}, 20, english), 'All');
	assert.equal(progress(lines, {block: 0, offset: 0}, 3, english), 'Top');
	assert.equal(progress(lines, {block: 2, offset: 0}, 3, english), 'End');
	assert.equal(progress(lines, {block: 1, offset: 0}, 3, english), '67%');
});
