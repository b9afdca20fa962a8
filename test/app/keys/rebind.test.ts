import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keymap} from '../../../source/app/keys/keymap.js';
import {rebound} from '../../../source/app/keys/rebind.js';
import {openSession} from '../../helpers/session.js';

test('a key of one’s own takes the place of the usual one, in handler and help', () => {
	const session = openSession({keys: {bookmark: ['B']}}).press('B');
	assert.equal(session.state().own.kept.bookmarks.length, 1);
	session.press('m');
	assert.equal(session.state().own.kept.bookmarks.length, 1);
});

test('what cannot be bound is said, and the rest holds', () => {
	const {bindings, problems} = rebound(keymap, {bookmark: ['j'], fly: ['f'], sort: ['X']});
	assert.deepEqual(problems, [
		'settings, keys: j is down already, so “bookmark” keeps its own',
		'settings, keys: no command is called “fly”',
	]);
	assert.deepEqual(bindings.find(({command}) => command === 'sort')?.keys, ['X']);
	assert.match(openSession({keys: {bookmark: ['j']}}).state().message ?? '', /j is down already/);
});

test('keys may be written as people write them, and one that does not exist is said', () => {
	const {bindings, problems} = rebound(keymap, {sort: ['Ctrl-X', 'C-g'], bookmark: ['F13'], undo: ['Del']});
	assert.deepEqual(bindings.find(({command}) => command === 'sort')?.keys, ['ctrl-x', 'ctrl-g']);
	assert.deepEqual(problems, [
		'settings, keys: there is no key “F13”, so “bookmark” keeps its own',
		'settings, keys: delete is delete-note already, so “undo” keeps its own',
	]);
});

test('every conflict is reported, beside what else there is to say', () => {
	const {message} = openSession({keys: {bookmark: ['j'], fly: ['f']}, message: 'hello'}).state();
	assert.match(message ?? '', /^hello · .*j is down already.* · .*“fly”$/);
});

test('the help can be searched', () => {
	const session = openSession().press('?', '/').type('bookm');
	assert.equal(session.help()?.filter, 'bookm');
	session.press('enter', 'esc');
	assert.equal(session.help(), undefined);
});
