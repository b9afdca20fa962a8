import assert from 'node:assert/strict';
import {test} from 'node:test';
import {viewOf} from '../../../source/app/view.js';
import type {GridState} from '../../../source/app/state.js';
import {begunWithPresentIds} from '../../../source/app/present-ids.js';
import {sessionOf} from '../../../source/app/session.js';
import {openSession, type Session} from '../../helpers/session.js';
import {settled} from '../../helpers/settled.js';

function gridOf(session: Session): GridState {
	const {screen} = session.state();
	assert.ok(screen.name === 'grid', `on the screen is ${screen.name}`);
	return screen;
}

const tagsOf = (session: Session) => gridOf(session).lanes.map(({tag}) => tag);

test('moving stays within the grid, the sums included', () => {
	const session = openSession().press('C', 'left', 'left', 'up');
	assert.deepEqual([gridOf(session).row, gridOf(session).column], [0, -1]);
	session.press('G', 'right', 'right', 'right', 'right', 'right', 'down');
	const {grid, row, column, lanes} = gridOf(session);
	assert.deepEqual([row, column], [grid.rows.length - 1, lanes.length - 1]);
});

test('Enter on a cell lists its articles, within the query that was laid out; one step back leads to the cell', () => {
	const session = openSession().press('/').type('fishermen').press('enter', 't', 'right');
	const cell = gridOf(session);
	session.press('enter');
	assert.equal(session.state().screen.name, 'list');
	assert.match(session.state().search.query.text, /^fishermen negotiation:2031-03-01-skerry-talks outlet:\w+$/);
	assert.equal(session.state().search.listed.count, 1);
	session.press('enter', 'q', 'q');
	assert.deepEqual(gridOf(session), cell);
	assert.equal(session.state().search.query.text, 'fishermen');
	assert.equal(session.state().search.listed.count, 2);
});

test('Enter on a sum lists the whole row, on an empty cell it says so', () => {
	const session = openSession().press('t', 'left', 'enter');
	assert.equal(session.state().search.query.text, 'negotiation:2031-03-01-skerry-talks');
	session.press('q').press('G', 'right', 'enter');
	assert.equal(gridOf(session).row, 1);
	assert.match(session.state().message ?? '', /: nothing in what we have$/);
});

test('another query forgets the cell one came from', () => {
	const session = openSession().press('t', 'enter', '/').type(' marsh').press('enter', 'esc');
	assert.equal(session.state().screen.name, 'list');
	assert.equal(session.state().search.query.text, '');
});

test('c puts the accounts of the row side by side, with the focus on that of the cell, and leads back to it', () => {
	const session = openSession().press('t', 'right', 'c');
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	assert.deepEqual(
		screen.comparison.articles.map(({outlet}) => outlet),
		['harbour', 'northwire'],
	);
	assert.equal(screen.column, 1);
	session.press('q');
	assert.equal(gridOf(session).column, 1);
});

test('a comparison opened from the list of a cell leads back to that list', () => {
	const session = openSession().press('t', 'left', 'enter', 'c', 'q');
	assert.equal(session.state().screen.name, 'list');
	session.press('q');
	assert.equal(gridOf(session).column, -1);
});

test('marked articles choose the lanes, in the order marked; A brings all', () => {
	const session = openSession().press('G', 'space', 'g', 'down', 'space', 't');
	assert.deepEqual(tagsOf(session), ['LAN', 'HP']);
	assert.equal(gridOf(session).chosen, 'by marks');
	session.press('A');
	assert.equal(tagsOf(session).length, 3);
	assert.equal(gridOf(session).chosen, 'none');
	assert.equal(session.state().own.marks.length, 2);
});

test('lanes of marks that were taken away since are no longer said to be those of the marks', () => {
	const session = openSession().press('G', 'space', 'g', 'down', 'space', 't');
	const state = session.state();
	const fewer = {...state, own: {...state.own, marks: state.own.marks.slice(1)}};
	assert.match(JSON.stringify(viewOf(state)), /the outlets of the marked articles/u);
	assert.match(JSON.stringify(viewOf(fewer)), /lanes 1–2 of 2, chosen/u);
});

test('lanes are chosen from a menu that stays open, and stay chosen in the other grid', () => {
	const session = openSession().press('t', '=', 'G', 'enter', 'g', 'enter');
	assert.notEqual(session.menu(), undefined);
	assert.deepEqual(
		session.menu()?.items.map(({place}) => place),
		[2, undefined, 1],
	);
	session.press('q');
	assert.deepEqual(tagsOf(session), ['LAN', 'HP']);
	session.press('C');
	assert.deepEqual(tagsOf(session), ['LAN', 'HP']);
	session.press('=', 'g', 'enter', 'G', 'enter', 'q');
	assert.equal(gridOf(session).chosen, 'none');
	assert.equal(tagsOf(session).length, 3);
});

test('an outlet without anything in the result can be chosen, to see its silence', () => {
	const session = openSession({query: 'fishermen'}).press('t');
	assert.equal(tagsOf(session).length, 2);
	session.press('=', '/').type('lantern').press('enter', 'q');
	assert.deepEqual(tagsOf(session), ['LAN']);
});

test('Enter where no outlet has the words of the filter leaves the menu as it is', () => {
	const session = openSession().press('t', '=', '/').type('zebra').press('enter');
	assert.notEqual(session.menu(), undefined);
	assert.equal(gridOf(session).chosen, 'none');
	session.press('/').press('esc', 'enter', 'q');
	assert.equal(gridOf(session).lanes.length, 1);
});

test('a lane moves and goes as a column of the comparison does', () => {
	const session = openSession().press('t');
	const [first = '', second = '', third = ''] = tagsOf(session);
	session.press('>');
	assert.deepEqual(tagsOf(session), [second, first, third]);
	assert.equal(gridOf(session).column, 1);
	session.press('<', '-');
	assert.deepEqual(tagsOf(session), [second, third]);
	session.press('-', '-');
	assert.deepEqual(tagsOf(session), [third]);
	assert.match(session.state().message ?? '', /^one lane has to stay/);
});

test('an outlet is found in a long menu by its name', () => {
	const session = openSession().press('t', '=', '/').type('lantern').press('enter', 'q');
	assert.deepEqual(tagsOf(session), ['LAN']);
});

test('the next start has the same lanes, chosen by the same, at the same cell', () => {
	for (const keys of [
		['t', '=', 'G', 'enter', 'g', 'enter', 'q', 'right'],
		['C', 'down', 'left'],
		['G', 'space', 'g', 'down', 'space', 't', 'down'],
	]) {
		const before = openSession().press(...keys);
		const after = settled(begunWithPresentIds(openSession().state(), '', sessionOf(before.state())));
		assert.deepEqual(after.screen, before.state().screen, keys.join(' '));
	}
});
