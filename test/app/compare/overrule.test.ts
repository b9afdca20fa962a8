import assert from 'node:assert/strict';
import {test} from 'node:test';
import {titleLine} from '../../../source/app/compare/head.js';
import {rowAt} from '../../../source/app/compare/rows-at.js';
import {lensTable} from '../../../source/app/compare/lens.js';
import type {ColumnLens} from '../../../source/compare/lenses.js';
import {armenian} from '../../../source/app/words/hy.js';
import {english} from '../../../source/app/words/en.js';
import {lensCorpus} from '../../helpers/lens-corpus.js';
import {openSession, type Session} from '../../helpers/session.js';

function compareOf(session: Session) {
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	return screen;
}

const labels = (session: Session, lens: ColumnLens): readonly string[] =>
	lensTable(session.state(), compareOf(session), lens).rows.map(({label}) => label);

const items = (session: Session): readonly string[] => (session.menu()?.items ?? []).map(({label}) => label);

/** Chooses the first item of the menu that begins so. */
function choose(session: Session, beginning: string): Session {
	const at = items(session).findIndex(label => label.startsWith(beginning));
	assert.notEqual(at, -1, `${beginning}: ${items(session).join(' | ')}`);
	for (let i = 0; i < at; i++) session.press('j');
	return session.press('enter');
}

const open = (...keys: readonly string[]) =>
	openSession({corpus: lensCorpus(), query: 'skerry'}).press('a', 'c', ...keys);

test('a row is split, said, kept, and put together again', () => {
	const session = open('O');
	const before = compareOf(session).comparison;
	const row = rowAt(session.state(), compareOf(session));
	assert.ok(row?.kind === 'beside' && row.row !== undefined);
	const cells = before.rows[row.row]?.cells.length ?? 0;
	assert.ok(cells > 1);
	choose(session, english.splitRow);
	assert.equal(session.state().message, english.overruled);
	// What still stands in another row does not stand alone besides.
	const {rows} = compareOf(session).comparison;
	assert.ok(rows.length >= before.rows.length && rows.length < before.rows.length + cells);
	assert.equal(compareOf(session).comparison.overruled?.split, 1);
	const title = titleLine(session.state(), compareOf(session), 160);
	assert.match(title.map(({text}) => text).join(''), /overruled by you: 1/u);
	const [effect] = session.effects.slice(-1);
	assert.ok(effect?.type === 'save');
	assert.deepEqual(
		effect.change.overrides?.added.map(({kind}) => kind),
		['split-row'],
	);
	session.press('U');
	assert.equal(compareOf(session).comparison.overruled, undefined);
	assert.equal(compareOf(session).comparison.rows.length, before.rows.length);
	assert.deepEqual(session.state().own.kept.overrides, []);
});

test('a row is hidden, and two cells are said not to be the same', () => {
	const session = open('O');
	const {rows} = compareOf(session).comparison;
	choose(session, english.hideRow);
	assert.equal(compareOf(session).comparison.rows.length, rows.length - 1);
	session.press('U', 'O');
	choose(session, 'not the same: Harbour Post and');
	assert.equal(compareOf(session).comparison.overruled?.apart, 1);
});

test('a speaker is dropped, and another is named with a name that Tab completes', () => {
	const session = open('4');
	assert.ok(labels(session, 'voices').includes('Odile Marsh'));
	const row = rowAt(session.state(), compareOf(session));
	assert.equal(row?.label, 'Odile Marsh');
	session.press('O');
	const all = items(session).length;
	assert.ok(all > 1);
	choose(session, 'another than Odile Marsh');
	assert.equal(session.prompt()?.kind, 'speaker');
	session.type('vel').press('tab');
	assert.equal(session.prompt()?.field.text, 'Tomas Veld');
	session.press('enter');
	const veld = lensTable(session.state(), compareOf(session), 'voices').rows.find(({label}) => label === 'Tomas Veld');
	assert.ok(veld?.kind === 'beside' && (veld.cells[0]?.items.length ?? 0) > 0);
	session.press('U', 'O');
	choose(session, 'not Odile Marsh');
	assert.equal(session.state().own.kept.overrides?.at(-1)?.kind, 'drop-voice');
});

test('a label is dropped', () => {
	const session = open('3');
	// The first row whose cell has a label; keyness above it has none.
	for (let i = 0; i < 10 && items(session).length === 0; i++) {
		session.press('O');
		if (items(session).length === 0) session.press('}');
	}
	const row = rowAt(session.state(), compareOf(session));
	const [first = ''] = items(session);
	assert.match(first, /^no name of this: /);
	session.press('enter');
	const after = lensTable(session.state(), compareOf(session), 'wording').rows.find(({label}) => label === row?.label);
	const shown = after?.kind === 'beside' ? (after.cells[0]?.items ?? []).map(({text}) => text) : [];
	assert.ok(!shown.some(text => text.startsWith(first.replace(/^no name of this: /, ''))));
});

test('where nothing can be overruled it is said, in the language of the reader', () => {
	assert.equal(open('6', 'O').state().message, english.nothingToOverrule);
	const session = openSession({corpus: lensCorpus(), query: 'skerry', words: armenian}).press('a', 'c', '2', 'O');
	assert.equal(session.state().message, armenian.nothingToOverrule);
});

test('a comparison is opened as it was left overruled', () => {
	const session = open('O');
	choose(session, english.splitRow);
	const {
		own: {kept},
	} = session.state();
	const again = openSession({corpus: lensCorpus(), query: 'skerry', kept}).press('a', 'c');
	assert.equal(compareOf(again).comparison.overruled?.split, 1);
});
