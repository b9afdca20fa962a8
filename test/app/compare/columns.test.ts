import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openSession, type Session} from '../../helpers/session.js';

const harbour = '2031-03-01-skerry-talks/harbour';
const northwire = '2031-03-01-skerry-talks/northwire';

function columns(session: Session): readonly string[] {
	const {screen} = session.state();
	return screen.name === 'compare' ? screen.comparison.articles.map(({id}) => id) : [];
}

test('columns change places, and the focus goes along', () => {
	const session = openSession().press('c', '>');
	assert.deepEqual(columns(session), [northwire, harbour]);
	session.press('>').press('<');
	assert.deepEqual(columns(session), [harbour, northwire]);
});

test('a third account is added where there is one, and two are the least', () => {
	const session = openSession().press('a', 'c');
	assert.equal(columns(session).length, 3);
	session.press('-');
	assert.equal(columns(session).length, 2);
	assert.match(session.press('-').state().message ?? '', /two accounts are the least/);
	session.press('+');
	assert.equal(columns(session).length, 3);
	assert.match(session.press('+').state().message ?? '', /no other account/);
});

test('every paragraph of every column stands in a row, whatever was changed', () => {
	const session = openSession().press('a', 'c', '>', '-', '+', '<');
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	for (const article of screen.comparison.articles) {
		const placed: readonly number[] = screen.comparison.rows.flatMap(({cells}) =>
			cells.flatMap(cell => (cell.article === article.id ? cell.paragraphs : [])),
		);
		assert.deepEqual(
			[...new Set(placed)].toSorted((a, b) => a - b),
			article.paragraphs.map((_, i) => i),
		);
	}
});

test('hits of the query are walked across columns', () => {
	const session = openSession({query: 'skerry'}).press('a', 'c', 'n');
	const first = session.state().message ?? '';
	assert.match(first, /^[1-3]\/3$/);
	assert.match(session.press('n').state().message ?? '', /^[1-3]\/3$/);
	assert.notEqual(session.state().message, first);
	assert.equal(session.press('N').state().message, first);
	assert.match(openSession().press('c', 'n').state().message ?? '', /nothing of the query/);
});

test('a row opens its paragraph in the reader', () => {
	const session = openSession().press('c', 'enter');
	assert.equal(session.state().screen.name, 'read');
	assert.equal(session.state().read.article, harbour);
});

test('one step back from there leads to the comparison as it stood, and the next one to the list', () => {
	const session = openSession().press('a', 'c', '4', '}', 'tab');
	const {screen} = session.state();
	session.press('enter', 'J', 'q');
	assert.deepEqual(session.state().screen, screen);
	assert.equal(session.press('q').state().screen.name, 'list');
});

for (const [key, lens] of [
	['1', 'text'],
	['2', 'facts'],
	['3', 'wording'],
	['4', 'voices'],
	['5', 'gaps'],
	['6', 'context'],
] as const) {
	test(`${key} looks at the accounts by ${lens}`, () => {
		const {screen} = openSession().press('c', key).state();
		assert.equal(screen.name === 'compare' && screen.lens, lens);
	});
}

test('brackets go around the lenses', () => {
	const {screen} = openSession().press('c', '[').state();
	assert.equal(screen.name === 'compare' && screen.lens, 'context');
});
