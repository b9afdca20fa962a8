import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {pasteGuard} from '../../source/ui/paste-guard.js';

const [start, end] = ['\u001B[200~', '\u001B[201~'];

test('keys and pastes that end go through as they are, however they are cut', () => {
	const piece = fc.oneof(
		fc.string({maxLength: 5}).map(text => text.replaceAll(/[\u0003\u001B]/gu, '')),
		fc.string({maxLength: 5}).map(text => `${start}${text.replaceAll(/[\u0003\u001B]/gu, '')}${end}`),
	);
	fc.assert(
		fc.property(fc.array(piece), pieces => {
			const guard = pasteGuard(() => 0);
			assert.equal(pieces.map(guard).join(''), pieces.join(''));
		}),
	);
});

test('Ctrl-C ends a paste that does not end', () => {
	const guard = pasteGuard(() => 0);
	assert.equal(guard(`${start}abc`), `${start}abc`);
	assert.equal(guard('\u0003'), `${end}\u0003`);
	assert.equal(guard('q'), 'q');
});

test('so does the first key after a silence, and a paste without measure is cut', () => {
	let clock = 0;
	const guard = pasteGuard(() => clock);
	guard(`${start}abc`);
	clock = 300;
	assert.equal(guard('def'), 'def');
	clock = 2000;
	assert.equal(guard('j'), `${end}j`);
	const long = 'x'.repeat(100_001);
	assert.equal(guard(`${start}${long}`), `${start}${long}${end}${start}`);
	assert.equal(guard(`y${end}z`), `y${end}z`);
});
