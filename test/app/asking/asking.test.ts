import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openSession, type Session} from '../../helpers/session.js';
import {lineText} from '../../../source/app/text/spans.js';
import {viewOf} from '../../../source/app/view.js';

const northwire = '2031-03-01-skerry-talks/northwire';
const lantern = '2031-05-09-ferry-accord/lantern';

function secondLine(session: Session): string {
	const view = viewOf(session.state());
	const line = view.kind === 'panes' ? view.above[1] : undefined;
	return lineText(line ?? []).trim();
}

test('what was found stays until the answer is there; one that takes long says so', () => {
	const session = openSession().hold().press('/').type('accord');
	assert.equal(session.state().search.query.text, 'accord');
	assert.equal(session.state().search.listed.count, 3);
	assert.equal(secondLine(session.slow()), 'searching…');
	session.release();
	assert.deepEqual(session.listed(), [lantern]);
	assert.doesNotMatch(secondLine(session), /searching/);
});

test('an answer to a question that was asked anew is dropped', () => {
	const session = openSession().hold().press('/').type('lantern');
	assert.equal(session.state().asking.pending.length, 1);
	session.press('ctrl-u').release();
	assert.equal(session.state().search.listed.query, '');
	assert.equal(session.listed().length, 3);
	assert.deepEqual(session.state().asking.pending, []);
});

test('keys typed ahead of an answer mean what they would have meant after it', () => {
	const ahead = openSession().hold().press('/').type('accord').press('enter', 'space', 'enter', 'q', 't', 'down');
	assert.equal(ahead.state().screen.name, 'list');
	assert.notEqual(ahead.state().overlay, undefined);
	ahead.release();
	const after = openSession().press('/').type('accord').press('enter', 'space', 'enter', 'q', 't', 'down');
	assert.equal(ahead.state().screen.name, 'grid');
	assert.deepEqual(ahead.state().screen, after.state().screen);
	assert.deepEqual(ahead.state().own.marks, [lantern]);
	assert.deepEqual(ahead.state().asking.later, []);
});

test('moving in the list that is there needs no answer', () => {
	const session = openSession().hold().press('j');
	assert.equal(session.state().read.article, northwire);
});

test('going back gives a screen up that is not there yet', () => {
	const session = openSession().hold().press('C', 'esc').release();
	assert.equal(session.state().screen.name, 'list');
});

test('the picker hands nothing on that the query has not been held against', () => {
	const session = openSession({picker: true}).hold().type('accord').press('enter');
	assert.deepEqual(session.effects, []);
	session.release();
	const picked = session.effects.find(({type}) => type === 'exit');
	assert.deepEqual(picked, {
		type: 'exit',
		outcome: {type: 'picked', articles: [lantern], query: 'accord'},
	});
});

test('Ctrl-C does not wait', () => {
	const session = openSession().hold().press('C', 'j', 'ctrl-c');
	assert.ok(session.effects.some(({type}) => type === 'exit'));
});
