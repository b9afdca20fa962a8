import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lensTable} from '../../../source/app/compare/lens.js';
import {rowAt} from '../../../source/app/compare/rows-at.js';
import {itemsIn} from '../../../source/app/compare/lens-table.js';
import {lensCorpus} from '../../helpers/lens-corpus.js';
import {openSession, type Session} from '../../helpers/session.js';

const harbour = '2031-03-01-skerry-talks/harbour';
const northwire = '2031-03-01-skerry-talks/northwire';

/** The second paragraph of the first article is noted, then the first of the second. */
function withNotes(): Session {
	return openSession()
		.press('enter', '}', 'e')
		.type('twelve or fourteen?')
		.press('enter', 'J', 'e')
		.type('agency')
		.press('enter');
}

test('a note is kept with its paragraph and the time it was made', () => {
	assert.deepEqual(withNotes().state().own.kept.notes, [
		{article: harbour, paragraph: 1, text: 'twelve or fourteen?', made: '2031-06-01T12:00:00.000Z'},
		{article: northwire, paragraph: 0, text: 'agency', made: '2031-06-01T12:00:00.000Z'},
	]);
});

test('the list of notes says where each is, in the order of the corpus', () => {
	const menu = withNotes().press('q', 'E').menu();
	assert.equal(menu?.title, 'Notes: 2');
	assert.deepEqual(
		menu.items.map(({label}) => label),
		['Harbour Post, 2031-03-01, paragraph 2: twelve or fourteen?', 'North Wire, 2031-03-02, paragraph 1: agency'],
	);
});

test('Enter in the list of notes goes to the paragraph', () => {
	const session = withNotes().press('q', 'E', 'enter');
	const {screen, read} = session.state();
	const menu = session.menu();
	assert.equal(screen.name, 'read');
	assert.equal(read.article, harbour);
	assert.equal(read.passage, 1);
	assert.equal(menu, undefined);
});

test('a note is changed from the list', () => {
	const session = withNotes().press('E', 'e');
	assert.equal(session.prompt()?.field.text, 'twelve or fourteen?');
	session.press('ctrl-u').type('fourteen').press('enter');
	assert.deepEqual(
		session.state().own.kept.notes.map(({text}) => text),
		['agency', 'fourteen'],
	);
});

test('a note is taken away from the list, and U brings it back', () => {
	const session = withNotes().press('E', 'D');
	assert.deepEqual(session.effects.at(-1)?.type, 'save');
	assert.equal(session.menu()?.items.length, 1);
	session.press('U');
	assert.equal(session.menu()?.items.length, 2);
	session.press('D', 'D');
	assert.equal(session.menu(), undefined);
	assert.deepEqual(session.state().own.kept.notes, []);
});

test('without notes there is no list, and it says how to make one', () => {
	assert.match(openSession().press('E').state().message ?? '', /no notes yet: e /);
});

test('a note on an article of another corpus is listed, and said to lie elsewhere', () => {
	const kept = {
		...openSession().state().own.kept,
		notes: [{article: 'elsewhere/one', paragraph: 3, text: 'x', made: ''}],
	};
	const session = openSession({kept}).press('E');
	assert.equal(session.menu()?.items[0]?.label, 'elsewhere/one, paragraph 4: x');
	assert.match(session.press('enter').state().message ?? '', /elsewhere\/one is not in the corpus/);
	assert.equal(session.state().screen.name, 'list');
});

test('side by side the note is on what the focused column has in the row at the top', () => {
	const session = openSession().press('c', 'e');
	const before = session.state();
	session.type('compared').press('enter');
	const [note] = session.state().own.kept.notes;
	assert.equal(before.screen.name, 'compare');
	assert.equal(session.state().screen.name, 'compare');
	const row = before.screen.name === 'compare' ? rowAt(before, before.screen) : undefined;
	assert.ok(note !== undefined && row !== undefined);
	assert.equal(note.paragraph, itemsIn(row, 0)[0]?.places?.[0]?.paragraph);
});

test('in a lens the note is on the paragraph its place is in', () => {
	const session = openSession({corpus: lensCorpus()}).press('a', 'c', '3');
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	const table = lensTable(session.state(), screen, 'wording');
	const row = table.rows.findIndex(each => itemsIn(each, 0).some(({places = []}) => places.length > 0));
	session
		.press(...Array.from({length: row}, () => '}'), 'e')
		.type('theirs')
		.press('enter');
	const paragraphs = itemsIn(table.rows[row], 0).flatMap(({places = []}) => places.map(each => each.paragraph));
	const [note] = session.state().own.kept.notes;
	assert.equal(note?.article, screen.comparison.articles[0]?.id);
	assert.ok(paragraphs.includes(note?.paragraph ?? -1));
});

test('a lens without paragraphs takes no note', () => {
	const session = openSession().press('c', '3', 'e');
	assert.equal(session.prompt(), undefined);
	assert.match(session.state().message ?? '', /no paragraph here/);
});

test('an empty cell is nothing to copy or to note on', () => {
	const session = openSession().press('a', 'c');
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	const row = rowAt(session.state(), screen);
	const empty = screen.comparison.articles.findIndex((_, column) => itemsIn(row, column).length === 0);
	assert.ok(row?.kind === 'beside' && empty >= 0);
	session.press(...Array.from({length: empty}, () => 'tab'));
	const before = session.effects.length;
	assert.equal(session.press('y').state().message, 'nothing in the text we have');
	assert.equal(session.press('e').prompt(), undefined);
	assert.equal(session.effects.length, before);
});
