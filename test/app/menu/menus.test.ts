import assert from 'node:assert/strict';
import {test} from 'node:test';
import {currentItem, shownItems} from '../../../source/app/menu/menus.js';
import {menuLines} from '../../../source/app/menu/view.js';
import type {Menu} from '../../../source/app/overlay.js';
import {lineText} from '../../../source/app/text/spans.js';
import {openSession, type Session} from '../../helpers/session.js';

function menuOf(session: Session): Menu {
	const menu = session.menu();
	assert.ok(menu);
	return menu;
}

test('a facet narrows the query', () => {
	const session = openSession().press('=');
	const items = session.menu()?.items ?? [];
	assert.deepEqual([...new Set(items.map(({section}) => section))], ['Actors', 'Places', 'Outlets']);
	const at = items.findIndex(({label}) => label === 'North Wire');
	assert.equal(items[at]?.count, 1);
	session.press(...Array.from({length: at}, () => 'down'), 'enter');
	assert.equal(session.state().search.query.text, 'outlet:northwire');
	assert.equal(session.state().search.listed.count, 1);
});

test('Tab goes to the next section of the facets, typing finds one among many', () => {
	const session = openSession().press('=', 'tab');
	assert.equal(currentItem(menuOf(session))?.section, 'Places');
	session.press('tab', 'tab');
	assert.equal(currentItem(menuOf(session))?.section, 'Outlets');
	session.press('shift-tab', 'shift-tab');
	assert.equal(currentItem(menuOf(session))?.section, 'Actors');
	session.press('/').type('LANTERN');
	assert.deepEqual(
		shownItems(menuOf(session)).map(({label}) => label),
		['The Lantern, Evening Edition'],
	);
	session.press('enter');
	assert.equal(session.state().search.query.text, 'outlet:lantern');
});

test('giving up the search in a menu brings all its items back, with the same one current', () => {
	const session = openSession().press('=', '/').type('veld').press('esc');
	assert.equal(currentItem(menuOf(session))?.label, 'Tomas Veld');
	assert.ok(shownItems(menuOf(session)).length > 3);
});

test('nothing to choose from says how to leave', () => {
	const session = openSession({query: 'zebra'}).press('=');
	const lines = menuLines(session.state().words, menuOf(session), {columns: 60, rows: 10}).map(lineText);
	assert.deepEqual(lines, ['Narrow to', '  Nothing to choose from; q goes back.']);
	assert.equal(session.press('q').menu(), undefined);
});

test('the current item is on the screen wherever it stands, under the name of its section', () => {
	const session = openSession().press('=', 'G');
	const lines = menuLines(session.state().words, menuOf(session), {columns: 60, rows: 5}).map(lineText);
	assert.equal(lines.length, 5);
	assert.match(lines.at(-1) ?? '', /^>/);
});
