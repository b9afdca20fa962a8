import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chordsOf} from '../../../source/app/keys/chords.js';

const cases = [
	['jjj', {}, ['j', 'j', 'j']],
	['\r', {return: true}, ['enter']],
	['', {downArrow: true}, ['down']],
	['d', {ctrl: true}, ['ctrl-d']],
	['', {tab: true, shift: true}, ['shift-tab']],
	[' ', {}, ['space']],
	['/p', {meta: true}, ['esc', '/', 'p']],
	['\u0015baku\r', {}, ['ctrl-u', 'b', 'a', 'k', 'u', 'enter']],
	['a\u007F', {}, ['a', 'backspace']],
	['ян', {}, ['я', 'н']],
] as const;

for (const [input, key, chords] of cases) {
	test(`${JSON.stringify(input)} ${Object.keys(key).join(' ')} is ${chords.join(', ') || 'nothing'}`, () => {
		assert.deepEqual(chordsOf(input, key), chords);
	});
}
