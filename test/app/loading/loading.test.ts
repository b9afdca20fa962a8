import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type LoadingState, startLoading, updateLoading} from '../../../source/app/loading/loading.js';
import {english} from '../../../source/app/words/en.js';
import type {Effect} from '../../../source/app/effects.js';

const start = {size: {columns: 100, rows: 30}, words: english, keys: {}, folders: ['articles'], query: ''};

function press(
	initial: LoadingState,
	...chords: readonly string[]
): {readonly state: LoadingState; readonly effects: readonly Effect[]} {
	let state = initial;
	const effects: Effect[] = [];
	for (const chord of chords) {
		const update = updateLoading(state, {type: 'chord', chord});
		state = update.state;
		effects.push(...update.effects);
	}
	return {state, effects};
}

const reader = startLoading({...start, picker: false});
const picker = startLoading({...start, picker: true});
const left = (type: 'left' | 'interrupted') => [{type: 'exit', outcome: {type}}];

const leaving = [
	['q', reader, ['q'], left('left')],
	['Q', reader, ['Q'], left('left')],
	['Ctrl-C', reader, ['ctrl-c'], left('interrupted')],
	['Ctrl-C while typing', reader, ['/', 'a', 'ctrl-c'], left('interrupted')],
	['Esc in the reader', reader, ['esc'], []],
	['q as a letter', reader, ['/', 'q'], []],
	['Esc in the picker', picker, ['esc'], left('interrupted')],
	['Esc in the picker after a letter', picker, ['a', 'esc'], []],
	['Enter in the picker', picker, ['enter'], []],
	['q on the key of another layout', reader, ['й'], left('left')],
] as const;

for (const [name, state, keys, effects] of leaving) {
	test(`${name} ${effects.length === 0 ? 'stays' : 'leaves'}`, () => {
		assert.deepEqual(press(state, ...keys).effects, effects);
	});
}

test('what is typed while the articles are read is not lost', () => {
	const {state} = press(reader, '/', 'm', 'a', 'e', 'backspace', 'r', 'space', 's');
	assert.equal(state.query.text, 'mar s');
	assert.equal(state.typing, true);
	assert.equal(updateLoading(state, {type: 'text', text: 'kerry\n'}).state.query.text, 'mar skerry ');
	assert.equal(press(state, 'enter').state.typing, false);
	assert.equal(press(state, 'esc', 'esc').state.query.text, '');
});

test('what needs articles waits for them, and so does all that was pressed after it', () => {
	const {state} = press(reader, '/', 'm', 'enter', 'tab', 'c', '/', 'q');
	assert.equal(state.query.text, 'm');
	assert.deepEqual(state.pressed, ['tab', 'c', '/', 'q']);
	assert.deepEqual(press(state, 'Q').effects, left('left'));
	assert.deepEqual(press(picker, 'm', 'enter').state.pressed, ['enter']);
});

test('a paste outside the search line is nothing', () => {
	assert.equal(updateLoading(reader, {type: 'text', text: 'marsh'}).state, reader);
});

test('keys of one’s own count from the start', () => {
	const own = startLoading({...start, picker: false, keys: {'quit-now': ['X']}});
	assert.deepEqual(press(own, 'X').effects, left('left'));
});
