import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linearText} from '../../source/app/linear.js';
import {passageOf} from '../../source/app/read/passage.js';
import {openSession} from '../helpers/session.js';
import {sampleWithText} from '../helpers/sample-corpus.js';
import {frameOf} from './golden.js';

test('our account stands behind the outlet’s text, said to be ours, and a key leads there and back', () => {
	const session = openSession({corpus: sampleWithText()}).press('enter');
	const frame = frameOf(session.state());
	const [text, ours, account] = ['Douze pêcheurs', 'Our account of it', 'Port Ember said 12'].map(part =>
		frame.indexOf(part),
	);
	assert.ok(0 < (text ?? 0) && (text ?? 0) < (ours ?? 0) && (ours ?? 0) < (account ?? 0), frame);
	assert.match(frame, /a account/u);
	assert.equal(passageOf(session.press('a').state()), 2);
	assert.match(linearText(session.state()), /Our account of it/u);
	assert.equal(passageOf(session.press('a').state()), 0);
});

test('what is copied of the account is cited as ours, what is copied of the text as the outlet’s', () => {
	const session = openSession({corpus: sampleWithText()}).press('enter', 'y', 'a', 'y');
	const copied = JSON.stringify(session.effects.filter(({type}) => type === 'copy'));
	assert.match(copied, /Odile Marsh a vu.*the outlet’s text.*Foreign minister.*our account/isu);
	assert.match(copied, /paragraph 1\b.*paragraph 1\b/su);
});

test('notes, hits and words looked for lie where they were found, also in the account', () => {
	const session = openSession({corpus: sampleWithText(), query: 'freed'}).press('enter', 'n');
	assert.equal(passageOf(session.state()), 3);
	const found = openSession({corpus: sampleWithText()}).press('enter', '/').type('fishermen').press('enter');
	assert.equal(passageOf(found.state()), 3);
});

test('an article without an account has no such key', () => {
	const session = openSession({corpus: sampleWithText()}).press('enter', 'J');
	assert.doesNotMatch(frameOf(session.state()), /our account/u);
	const before = session.state().read;
	assert.deepEqual(session.press('a').state().read, before);
});
