import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Action} from '../../../source/app/actions.js';
import {update} from '../../../source/app/update.js';
import {followSaved} from '../../../source/ui/saved-elsewhere.js';
import {openSession} from '../../helpers/session.js';

const harbour = '2031-03-01-skerry-talks/harbour';
const northwire = '2031-03-01-skerry-talks/northwire';

test('what is marked is tagged at once, found by its tag, and untagged at once; U takes each back', () => {
	const session = openSession().press('space', 'space', '#').type('To-Check').press('enter');
	const tags = () => session.state().own.kept.tags?.map(({article, tag}) => [article, tag]);
	assert.deepEqual(tags(), [
		[harbour, 'to-check'],
		[northwire, 'to-check'],
	]);
	assert.match(session.state().message ?? '', /2 articles tagged #to-check/u);
	assert.deepEqual(session.effects.at(-1), {
		type: 'save',
		change: {tags: {added: session.state().own.kept.tags, removed: []}},
	});
	session.press('/').type('#to-check').press('enter');
	assert.deepEqual(session.listed(), [harbour, northwire]);
	session.press('#').type('to-check').press('enter');
	assert.deepEqual(tags(), []);
	session.press('U');
	assert.equal(tags()?.length, 2);
	session.press('U');
	assert.deepEqual(tags(), []);
});

test('Tab completes a tag, one more article takes the tag the others have, and what can be no name is said', () => {
	const session = openSession({
		kept: {bookmarks: [], read: [], notes: [], queryHistory: [], tags: [{article: harbour, tag: 'crews', made: ''}]},
	});
	session.press('j', '#').type('cr').press('tab');
	assert.equal(session.prompt()?.field.text, 'crews');
	session.press('enter');
	assert.equal(session.state().own.kept.tags?.length, 2);
	session.press('#').type('a b').press('enter');
	assert.match(session.state().message ?? '', /“a b” can be no name/u);
});

test('a search is saved under a name, found by it, replaced and taken back', () => {
	const session = openSession().press('/').type('veld').press('enter', ':').type('save Ministers').press('enter');
	const saved = () => session.state().own.kept.saved?.map(({name, query}) => [name, query]);
	assert.deepEqual(saved(), [['ministers', 'veld']]);
	const found = session.listed();
	session.press('/').type('@ministers').press('enter');
	assert.deepEqual(session.listed(), found);
	session.press('/').type('marsh').press('enter', ':').type('save @ministers').press('enter');
	assert.deepEqual(saved(), [['ministers', 'marsh']]);
	session.press('U');
	assert.deepEqual(saved(), [['ministers', 'veld']]);
	session.press('/').type('@minister').press('enter');
	assert.match(session.state().search.problem ?? '', /No search is saved as "minister"\. Did you mean @ministers\?/u);
	// A file has an ending that says its format.
	session.press(':').type('save talks.md').press('enter');
	assert.equal(session.effects.at(-1)?.type, 'write');
	// What has neither is meant as a name, and if it can be none that is said: no file appears that nobody asked for.
	const before = session.effects.length;
	session.press(':').type('save my third').press('enter');
	assert.match(session.state().message ?? '', /“my third” can be no name/u);
	assert.equal(session.effects.length, before);
});

test('nothing is saved without a query; what came since the last time is new', () => {
	const session = openSession({arrived: [northwire]})
		.press(':')
		.type('save-search')
		.press('enter');
	assert.match(session.state().message ?? '', /no query to save/u);
	session.press('/').type('is:new').press('enter');
	assert.deepEqual(session.listed(), [northwire]);
});

test('a search that was saved in a shell is found by its name in the open reader; what was saved here stays', t => {
	t.mock.timers.enable({apis: ['setInterval']});
	const session = openSession().press('/').type('veld').press('enter', ':').type('save here').press('enter');
	const told: Action[] = [];
	const elsewhere = [
		{name: 'marshes', query: 'marsh', made: '2031-06-01T00:00:00.000Z'},
		{name: 'here', query: 'older', made: '2031-05-01T00:00:00.000Z'},
	];
	let looks = 0;
	const savedElsewhere = (): typeof elsewhere | undefined => (looks++ === 1 ? elsewhere : undefined);
	const stop = followSaved({dispatch: action => void told.push(action)}, {savedElsewhere}, 10);
	t.mock.timers.tick(50);
	stop();
	const [action] = told;
	assert.ok(action !== undefined && told.length === 1);
	const {saved} = update(session.state(), action).state.own.kept;
	assert.deepEqual(
		saved?.map(({name, query}) => [name, query]),
		[
			['here', 'veld'],
			['marshes', 'marsh'],
		],
	);
});
