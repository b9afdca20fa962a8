import assert from 'node:assert/strict';
import {test} from 'node:test';
import {passageOf} from '../../../source/app/read/passage.js';
import {viewOf} from '../../../source/app/view.js';
import {lineText} from '../../../source/app/text/spans.js';
import {openSession, type Session} from '../../helpers/session.js';

/** Rows of the text that carry the mark of the passage. */
function markedRows(session: Session): readonly string[] {
	const view = viewOf(session.state());
	const pane = view.kind === 'panes' ? view.panes.find(({name}) => name === 'text') : undefined;
	return (pane?.lines ?? []).map(lineText).filter(line => line.startsWith('▌'));
}

test('keys step from paragraph to paragraph, and the screen shows which one is meant', () => {
	const session = openSession().press('enter');
	assert.equal(passageOf(session.state()), 0);
	assert.match(markedRows(session)[0] ?? '', /^▌Foreign minister Odile Marsh/);
	assert.match(markedRows(session.press('}'))[0] ?? '', /^▌Port Ember said/);
	assert.equal(passageOf(session.press('tab').state()), 1);
	assert.equal(passageOf(session.press('shift-tab').state()), 0);
	assert.equal(passageOf(session.press('{').state()), 0);
});

test('beside the list no passage is marked', () => {
	assert.deepEqual(markedRows(openSession()), []);
});

test('a passage that is off the screen is scrolled to', () => {
	const session = openSession().resize(40, 10).press('enter', '}');
	assert.ok(markedRows(session).some(row => row.includes('Port Ember said')));
	assert.ok(markedRows(session.press('{')).some(row => row.includes('Foreign minister')));
});

test('scrolling past the passage leaves the one at the edge of the screen', () => {
	const session = openSession().resize(40, 10).press('enter', '}');
	assert.equal(passageOf(session.state()), 1);
	assert.equal(passageOf(session.press('g').state()), 0);
	assert.equal(passageOf(session.press('G').state()), 1);
});

test('a place found is the passage', () => {
	const session = openSession().press('enter', '/').type('fishermen').press('enter');
	assert.equal(passageOf(session.state()), 1);
	assert.equal(passageOf(openSession({query: 'fishermen'}).press('enter', 'n').state()), 1);
});

test('another article begins at its first paragraph', () => {
	assert.equal(passageOf(openSession().press('enter', '}', 'J').state()), 0);
});

test('the name looked for is that of the passage', () => {
	assert.equal(openSession().press('enter', '}', '*').state().search.query.text, '"Port Ember"');
});

test('what is read stays through a resize though the list does not have it', () => {
	const session = openSession({query: 'fishermen freed'}).press('c', 'tab', 'enter');
	const {article} = session.state().read;
	assert.ok(!session.listed().includes(article ?? ''));
	assert.equal(session.resize(90, 24).state().read.article, article);
});
