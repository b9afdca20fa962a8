import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Effect} from '../../source/app/effects.js';
import type {State} from '../../source/app/state.js';
import {lineText} from '../../source/app/text/spans.js';
import {viewOf} from '../../source/app/view.js';
import {cellWidth} from '../../source/text/width.js';
import {createCorpus} from '../../source/corpus/create.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';
import {openSession} from '../helpers/session.js';

const harbour = '2031-03-01-skerry-talks/harbour';
const northwire = '2031-03-01-skerry-talks/northwire';
const lantern = '2031-05-09-ferry-accord/lantern';

function outcome(effects: readonly Effect[]) {
	return effects.find(effect => effect.type === 'exit')?.outcome;
}

test('a misspelt name leaves the articles that have it', () => {
	const {state, listed} = openSession().press('/').type('odyle marhs');
	assert.deepEqual(listed(), [harbour, northwire, lantern]);
	assert.match(state().search.listed.understood[0]?.meaning ?? '', /Odile Marsh/);
});

test('a query that cannot be followed keeps the list and says why', () => {
	const session = openSession().press('/').type('veld');
	const before = session.state().search.listed;
	session.press('ctrl-a').paste('foo:');
	assert.equal(session.state().search.listed, before);
	assert.match(session.state().search.problem ?? '', /foo/);
});

test('marks are handed on in the order marked', () => {
	const {effects} = openSession().press('down', 'space', 'up', 'up', 'space', 'p');
	assert.deepEqual(outcome(effects), {type: 'picked', articles: [northwire, harbour], query: ''});
});

test('the picker: type, mark, Enter', () => {
	const session = openSession({picker: true}).type('skerry').press('tab', 'tab', 'enter');
	assert.deepEqual(outcome(session.effects), {type: 'picked', articles: [harbour, northwire], query: 'skerry'});
});

test('the picker without marks hands on the current article', () => {
	const session = openSession({picker: true}).type('ferry accord').press('enter');
	assert.deepEqual(outcome(session.effects), {type: 'picked', articles: [lantern], query: 'ferry accord'});
});

test('the picker with nothing found hands on nothing', () => {
	const session = openSession({picker: true}).type('zebra').press('enter');
	assert.deepEqual(outcome(session.effects), {type: 'picked', articles: [], query: 'zebra'});
});

for (const [name, keys, picker, type] of [
	['q on the list', ['q'], false, 'left'],
	['Ctrl-C', ['ctrl-c'], false, 'interrupted'],
	['Ctrl-C while typing', ['/', 'ctrl-c'], false, 'interrupted'],
	['q in the picker', ['esc', 'q'], true, 'interrupted'],
	['Esc twice in the empty picker', ['esc', 'esc'], true, 'interrupted'],
] as const) {
	test(`${name} ends as ${type}`, () => {
		assert.equal(outcome(openSession({picker}).press(...keys).effects)?.type, type);
	});
}

test('Esc never ends the reader', () => {
	const session = openSession().press('esc', 'esc', 'esc');
	assert.equal(outcome(session.effects), undefined);
});

test('q goes back one step at a time', () => {
	const session = openSession().press('enter', 'q');
	assert.equal(session.state().screen.name, 'list');
	assert.equal(outcome(session.effects), undefined);
	assert.equal(outcome(session.press('q').effects)?.type, 'left');
});

test('the current row stays when the query narrows, and a row is always current', () => {
	const session = openSession().press('last');
	session.press('G', '/').type('ferry');
	assert.equal(session.state().list.current?.id, lantern);
	session.press('ctrl-u').type('fishermen');
	assert.notEqual(session.state().list.current, undefined);
});

test('comparison takes the marked ones, in the order marked', () => {
	const session = openSession().press('down', 'space', 'up', 'up', 'space', 'c');
	const {screen} = session.state();
	assert.equal(screen.name, 'compare');
	assert.deepEqual(screen.name === 'compare' && screen.comparison.articles.map(({id}) => id), [northwire, harbour]);
});

test('comparison of one article takes others of its negotiation', () => {
	const {screen} = openSession().press('c').state();
	assert.deepEqual(screen.name === 'compare' && screen.comparison.articles.map(({id}) => id), [harbour, northwire]);
});

test('a lone account cannot be compared, and that is said', () => {
	const {state} = openSession().press('G', 'c');
	assert.equal(state().screen.name, 'list');
	assert.match(state().message ?? '', /only one account/);
});

test('the place in a text outlives a resize', () => {
	const session = openSession().resize(60, 10).press('enter', 'G');
	const before = session.state().read.top;
	session.resize(120, 12).resize(60, 10);
	assert.deepEqual(session.state().read.top, before);
});

test('in every window a line down is a line of what is shown, to the last one', () => {
	const corpus = sampleCorpus();
	const words = Array.from({length: 150}, (_, i) => 'w'.repeat(i % 7) + i).join(' ');
	const article = {paragraphs: [words, `${words} end`]};
	const long = createCorpus({...corpus, articles: corpus.articles.map(each => ({...each, ...article}))});
	for (let columns = 40; columns < 84; columns++) {
		const session = openSession({corpus: long}).resize(columns, 12).press('enter');
		// The first cell is that of the mark, which goes from paragraph to paragraph.
		const shown = () => textRows(session.state()).map(row => row.slice(1));
		let before: readonly string[] = [];
		while (before.join('\n') !== shown().join('\n')) {
			before = shown();
			session.press('j');
			if (before.join('\n') !== shown().join('\n')) assert.deepEqual(shown().slice(0, -1), before.slice(1));
		}
		assert.match(before.at(-1) ?? '', /end$/, `${columns} columns`);
	}
});

function textRows(state: State): readonly string[] {
	const view = viewOf(state);
	return view.kind === 'panes' ? (view.panes[0]?.lines ?? []).map(lineText) : [];
}

test('an article opened from a comparison stays open through a resize', () => {
	const session = openSession().press('c', 'tab', 'enter');
	assert.equal(session.state().read.article, northwire);
	assert.equal(session.resize(90, 20).state().read.article, northwire);
});

const chords =
	'j k enter esc space c tab l h / a A ? G g d u n N J K v x = t C T m r e U y : 1 2 3 4 5 [ ] { } < > + - * M ctrl-u ctrl-w backspace é ф'.split(
		' ',
	);

test('ten thousand keys and resizes leave a screen that fits its window', () => {
	const session = openSession();
	let seed = 7;
	for (let i = 0; i < 10_000; i++) {
		seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
		session.press(chords[seed % chords.length] ?? 'j');
		if (seed % 97 === 0) session.resize(30 + (seed % 200), 5 + (seed % 60));
		if (i % 20 === 0) assertFits(session.state());
	}
});

function assertFits(state: State): void {
	const {columns, rows} = state.size;
	const view = viewOf(state);
	const lines = view.kind === 'too-small' ? view.lines : [...view.above, view.below];
	for (const line of lines) assert.ok(cellWidth(lineText(line)) <= columns, lineText(line));
	if (view.kind === 'too-small') return;
	for (const pane of view.panes) {
		assert.ok(
			pane.lines.length <= pane.rows && pane.rows <= rows - 3,
			`${pane.name}: ${pane.lines.length} of ${pane.rows}`,
		);
		for (const line of pane.lines) {
			assert.ok(cellWidth(lineText(line)) <= pane.columns, `${pane.name} ${pane.columns}: ${lineText(line)}`);
		}
	}
}

test('the query of the start knows what was kept', () => {
	const kept = {...openSession().state().own.kept, bookmarks: [northwire]};
	assert.deepEqual(openSession({kept, query: 'is:bookmarked'}).listed(), [northwire]);
});
