import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chosen, edit, fieldOf, insert} from '../../../source/app/line/field.js';

test('typing puts text at the caret', () => {
	assert.deepEqual(insert({text: 'alev', caret: 2}, 'iy'), {text: 'aliyev', caret: 4});
});

test('a paste becomes one line without control characters', () => {
	assert.deepEqual(insert(fieldOf(''), 'a\r\nb\u0007\tc'), {text: 'a b c', caret: 5});
});

test('composed letters stay whole under deletion', () => {
	assert.equal(edit(fieldOf('Niên'), 'delete-back')?.text, 'Niê');
	assert.equal(edit(fieldOf('a👩‍👧'), 'delete-back')?.text, 'a');
	assert.equal(insert(fieldOf('e'), '\u0302').text, 'ê');
});

const edits = [
	['caret-left', {text: 'one two', caret: 6}],
	['caret-start', {text: 'one two', caret: 0}],
	['caret-end', {text: 'one two', caret: 7}],
	['delete-word', {text: 'one ', caret: 4}],
	['delete-to-start', {text: '', caret: 0}],
	['delete-to-end', {text: 'one two', caret: 7}],
] as const;

for (const [command, expected] of edits) {
	test(`${command} in the line`, () => {
		assert.deepEqual(edit(fieldOf('one two'), command), expected);
	});
}

test('a line cannot grow without bound', () => {
	assert.equal(insert(fieldOf('x'), 'y'.repeat(10_000)).text, `x${'y'.repeat(499)}`);
	assert.equal(insert(fieldOf('x'.repeat(499)), '👩‍👩‍👧y').text, 'x'.repeat(499));
});

test('a chosen text gives way to what is typed, is added to after a blank, and kept by the caret', () => {
	const all = chosen(fieldOf('ilham'));
	assert.deepEqual(insert(all, 'l'), fieldOf('l'));
	assert.deepEqual(insert(all, ' l'), fieldOf('ilham l'));
	assert.deepEqual(edit(all, 'delete-back'), fieldOf(''));
	assert.deepEqual(edit(all, 'delete-word'), fieldOf(''));
	assert.deepEqual(edit(all, 'caret-start'), {text: 'ilham', caret: 0});
	assert.deepEqual(edit(all, 'caret-end'), fieldOf('ilham'));
	assert.deepEqual(chosen(fieldOf('')), fieldOf(''));
});
