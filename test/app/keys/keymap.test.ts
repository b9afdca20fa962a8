import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openSession} from '../../helpers/session.js';
import {helpLines} from '../../../source/app/keys/help.js';
import {keyLabel} from '../../../source/app/keys/label.js';
import {keymap, type Where} from '../../../source/app/keys/keymap.js';
import {commandFor} from '../../../source/app/keys/where.js';
import {lineText} from '../../../source/app/text/spans.js';

const places: readonly Where[] = ['line', 'list', 'read', 'compare', 'grid', 'help', 'menu'];

test('no key has two meanings in one place', () => {
	for (const where of places) {
		const keys = keymap.filter(binding => binding.where.includes(where)).flatMap(binding => binding.keys);
		assert.deepEqual(
			keys.filter((key, i) => keys.indexOf(key) !== i),
			[],
			where,
		);
	}
});

test('in the search line every printable key types', () => {
	for (const key of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?!:"\'|') {
		assert.equal(commandFor(keymap, key, 'line'), undefined, key);
	}
	assert.equal(commandFor(keymap, 'space', 'line'), undefined);
});

test('help shows every key of the table', () => {
	const help = helpLines(openSession().state()).map(lineText).join('\n');
	for (const {keys, help: text} of keymap) {
		assert.ok(help.includes(text), text);
		for (const key of keys) assert.ok(help.includes(keyLabel(key)), key);
	}
});

test('arrows, Enter, Esc, Tab and Space reach every kind of place', () => {
	for (const key of ['up', 'down', 'left', 'right', 'enter', 'esc', 'tab', 'space']) {
		assert.notEqual(commandFor(keymap, key, 'list'), undefined, key);
	}
});
