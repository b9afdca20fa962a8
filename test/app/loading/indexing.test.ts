import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openSession, type Session} from '../../helpers/session.js';
import {lineText} from '../../../source/app/text/spans.js';
import {viewOf} from '../../../source/app/view.js';

/** As it is with thousands of articles: the indexes are in the making. */
function whileIndexing(options: Parameters<typeof openSession>[0] = {}): Session {
	return openSession(options).indexed(0.4);
}

function secondLine(session: Session): string {
	const view = viewOf(session.state());
	const line = view.kind === 'panes' ? view.above[1] : undefined;
	return lineText(line ?? []).trim();
}

test('a query waits for the indexes, says so, and is answered once they are there', () => {
	const session = whileIndexing().press('/').type('marsh');
	assert.equal(session.state().search.query.text, 'marsh');
	assert.equal(session.state().search.result.hits.length, 3);
	assert.equal(secondLine(session), 'preparing the search: 40%');
	assert.equal(secondLine(session.indexed(0.75)), 'preparing the search: 75%');
	session.indexed(undefined);
	assert.equal(session.state().indexing, undefined);
	assert.match(secondLine(session), /Odile Marsh/);
});

test('moving in the list needs no index', () => {
	const session = whileIndexing().press('j');
	assert.equal(session.state().read.article, '2031-03-01-skerry-talks/northwire');
	assert.doesNotMatch(secondLine(session), /preparing/);
});

test('a command that reads every article is done when they are there', () => {
	const session = whileIndexing().press('C');
	assert.equal(session.state().screen.name, 'list');
	assert.equal(secondLine(session), 'preparing the search: 40%');
	assert.equal(session.indexed(undefined).state().screen.name, 'grid');
});

test('another key takes such a command back', () => {
	const session = whileIndexing().press('C', 'esc').indexed(undefined);
	assert.equal(session.state().screen.name, 'list');
});

test('the picker hands nothing on that the query has not been held against', () => {
	const session = whileIndexing({picker: true}).type('accord').press('enter');
	assert.deepEqual(session.effects, []);
	session.indexed(undefined);
	const picked = session.effects.find(({type}) => type === 'exit');
	assert.deepEqual(picked, {
		type: 'exit',
		outcome: {type: 'picked', articles: ['2031-05-09-ferry-accord/lantern'], query: 'accord'},
	});
});

test('Ctrl-C does not wait', () => {
	const session = whileIndexing().press('C', 'ctrl-c');
	assert.ok(session.effects.some(({type}) => type === 'exit'));
});
