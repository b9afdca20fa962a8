import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {rowOfDifference} from '../../../source/app/compare/differing-rows.js';
import {lensTable} from '../../../source/app/compare/lens.js';
import {itemsIn} from '../../../source/app/compare/lens-table.js';
import {linesOf, rowAt} from '../../../source/app/compare/rows-at.js';
import {layoutOf} from '../../../source/app/layout.js';
import type {CompareState} from '../../../source/app/state.js';
import {lineText} from '../../../source/app/text/spans.js';
import {viewOf} from '../../../source/app/view.js';
import {createCorpus} from '../../../source/corpus/create.js';
import {lensCorpus} from '../../helpers/lens-corpus.js';
import {openSession, type Session} from '../../helpers/session.js';

function compareOf(session: Session): CompareState {
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	return screen;
}

const rowOf = (session: Session) => rowAt(session.state(), compareOf(session));

function above(session: Session): readonly string[] {
	const view = viewOf(session.state());
	assert.ok(view.kind === 'panes');
	return view.above.map(lineText);
}

function pane(session: Session): readonly string[] {
	const view = viewOf(session.state());
	assert.ok(view.kind === 'panes' && view.panes.length === 1, 'the comparison has the whole window');
	return (view.panes[0]?.lines ?? []).map(lineText);
}

const lines = (session: Session) => {
	const layout = layoutOf(session.state().size, compareOf(session).comparison.articles.length);
	assert.ok(layout.kind !== 'too-small');
	return linesOf(session.state(), compareOf(session), layout.comparison);
};

const talks = '2031-04-01-quay-talks';

/** A word like no other: letters drawn by what it stands for. */
function inventedWord(seed: string): string {
	let number = 7;
	for (const letter of seed) number = (number * 31 + letter.charCodeAt(0)) % 1_000_003;
	return Array.from({length: 7}, () => {
		number = (number * 48_271 + 11) % 1_000_003;
		return 'bcdfghjklmnpqrstvwxz'[number % 20] ?? 'b';
	}).join('');
}

/** What several tell in the middle and at the end of long texts, the beginnings alike, much that only one has. */
function longCorpus(alone = 9) {
	const shared = [
		'Minister Ada Quill met envoy Bo Tarn in Gull Bay on 1 April.',
		'Both signed the tide charter for 40 trawlers.',
		'The lighthouse dispute was left to Judge Orrin.',
	];
	const own = (outlet: string): readonly string[] =>
		Array.from({length: alone}, (_, i) => {
			const words = Array.from({length: 6}, (__, at) => inventedWord(`${outlet} ${i} ${at}`));
			return `${words.join(' ')}.`;
		});
	return createCorpus({
		outlets: ['a', 'b', 'c'].map(id => ({id, name: `Paper ${id.toUpperCase()}`, tag: `P${id.toUpperCase()}`})),
		negotiations: [{id: talks, title: 'Quay talks', date: '2031-04-01', parties: ['x', 'y'], summary: ''}],
		articles: ['a', 'b', 'c'].map((outlet, i) => ({
			id: `${talks}/${outlet}`,
			outlet,
			title: `Talks in ${outlet}`,
			published: '2031-04-02',
			...(i === 1 ? {publishedBasis: 'inferred: from the weekday'} : {}),
			text: i === 2 ? ('full' as const) : ('brief' as const),
			covers: i === 1 ? ('opening' as const) : ('all' as const),
			negotiation: talks,
			paragraphs: [shared[0] ?? '', ...own(outlet), ...shared.slice(1, outlet === 'c' ? 2 : 3)],
		})),
	});
}

const long = (alone?: number) =>
	openSession({corpus: longCorpus(alone), size: {columns: 120, rows: 40}}).press('a', 'c');

test('above the columns stand day, talks, outlets and origins, and whose words', () => {
	assert.match(
		above(long())[0] ?? '',
		/^1 April 2031 · Quay talks +3 outlets, 3 origins · our accounts 2, the outlets’ texts 1$/,
	);
	const [, differs] = above(long());
	assert.match(differs ?? '', /^differs: nothing found by rule/);
	assert.match(above(openSession().press('c'))[0] ?? '', / · our accounts$/);
});

test('each head says outlet, day, language, whose words, and how much of them', () => {
	const [names = '', whose = ''] = pane(openSession({size: {columns: 160, rows: 40}}).press('a', 'c'));
	assert.match(
		names,
		/^▶HP Harbour Post {2}1 Mar 2031 +│ {2}NW North Wire {2}2 Mar 2031~ +│ {2}LAN The Lantern, Evening Edition {2}fr May 2031/,
	);
	assert.match(whose, /^our account +│ our account · opening only +│ the outlet’s text +$/);
});

test('“not the same meeting” stands above every lens', () => {
	const session = openSession().press('a', 'c');
	for (const key of ['1', '2', '3', '4', '5', '6'])
		assert.match(above(session.press(key))[0] ?? '', /^Not the same meeting: 2 negotiations/);
});

test('what is asked or said takes the place of the lines above, and gives it back', () => {
	const session = long();
	assert.match(above(session.press(':'))[0] ?? '', /^:/);
	session.press('esc', 'w');
	assert.match(above(session)[1] ?? '', /tied by/);
	assert.match(above(session.press('j'))[1] ?? '', /^differs/);
});

test('beginnings come first, and braces go along what several tell, then to what each alone tells', () => {
	const session = long();
	const seen = [rowOf(session)];
	for (let i = 0; i < 5; i++) seen.push(rowOf(session.press('}')));
	assert.deepEqual(
		seen.map(row => row?.kind),
		['beside', 'beside', 'beside', 'band', 'band', 'band'],
	);
	assert.ok(seen[0]?.kind === 'beside' && seen[0].cells.every(({items}) => items[0]?.places?.[0]?.paragraph === 0));
	assert.equal(rowOf(session.press('{', '{', '{'))?.kind, 'beside');
});

test('until it is opened, what one alone tells takes a quarter of the lines at most, and says how much it is', () => {
	fc.assert(
		fc.property(fc.integer({min: 1, max: 40}), fc.integer({min: 60, max: 220}), (alone, columns) => {
			const session = long(alone).resize(columns, 40);
			const {rows} = lensTable(session.state(), compareOf(session), 'text');
			const all = lines(session);
			const folded = all.filter(({block}) => rows[block]?.kind !== 'beside').length;
			assert.ok(folded <= Math.max(3, all.length / 4), `${folded} of ${all.length}`);
			const text = all.map(({line}) => lineText(line)).join('\n');
			for (const paper of ['A', 'B', 'C'])
				assert.match(text, new RegExp(`── Only in Paper ${paper} \\(\\d+\\) ─+ folded`));
		}),
		{seed: 1, numRuns: 40},
	);
});

test('a band is opened by Enter or all by z, and then every paragraph of every text can be read', () => {
	const session = long();
	session.press('}', '}', '}', 'enter');
	assert.deepEqual(compareOf(session).opened, [`${talks}/a`]);
	assert.equal(rowOf(session.press('}'))?.kind, 'alone');
	const {screen, read} = openSession({corpus: longCorpus()})
		.press('a', 'c', '}', '}', '}', 'enter', '}', 'tab', 'enter')
		.state();
	assert.equal(screen.name, 'read');
	assert.deepEqual([read.article, read.passage], [`${talks}/a`, 1]);
	assert.deepEqual(compareOf(session.press('{', 'enter')).opened, []);
	const text = lines(session.press('z'))
		.map(({line}) => lineText(line))
		.join(' ');
	for (const {paragraphs} of longCorpus().articles)
		for (const word of paragraphs.join(' ').match(/\p{L}+/gu) ?? []) assert.ok(text.includes(word), word);
	assert.deepEqual(compareOf(session.press('z')).opened, []);
});

test('every paragraph stands in exactly one place of the lens', () => {
	const session = long();
	const {comparison} = compareOf(session);
	const {rows} = lensTable(session.state(), compareOf(session), 'text');
	for (const [column, {paragraphs}] of comparison.articles.entries()) {
		const placed = rows.flatMap(row =>
			itemsIn(row, column).flatMap(({places = []}) => places.map(({paragraph}) => paragraph)),
		);
		assert.deepEqual(
			placed.toSorted((x, y) => x - y),
			paragraphs.map((_, i) => i),
		);
	}
});

test('a copy of what one alone tells is of that one, whichever column has the focus', () => {
	const session = long().press('}', '}', '}', '}', '}', 'enter', '}', 'y');
	const effect = session.effects.find(({type}) => type === 'copy');
	assert.ok(effect?.type === 'copy');
	assert.ok(effect.text.startsWith(`${inventedWord('c 0 0')} `));
	assert.match(effect.text, /\n\(Paper C, /);
});

test('D goes to the row where both sentences of a fact stand, or else to the lens that sets them beside each other', () => {
	const session = openSession({corpus: lensCorpus(), query: 'skerry'}).press('a', 'c');
	const {comparison} = compareOf(session);
	const [difference] = comparison.differences;
	assert.ok(difference !== undefined);
	assert.match(above(session)[1] ?? '', /^differs: \S.* D$/);
	session.press('D');
	const compare = compareOf(session);
	const {rows} = lensTable(session.state(), compareOf(session), compare.lens === 'text' ? 'text' : 'facts');
	const row = rows[compare.top.block];
	for (const {article, paragraph} of difference.values) {
		const column = comparison.articles.findIndex(({id}) => id === article);
		const places = itemsIn(row, column).flatMap(({places: all = []}) => all);
		assert.ok(
			places.some(place => place.paragraph === paragraph),
			article,
		);
	}
	assert.equal(compare.lens, rowOfDifference(comparison, difference) === undefined ? 'facts' : 'text');
	assert.equal(long().press('D').state().message, 'nothing found by rule');
});

test('all that is known of each text is one line, and i opens it', () => {
	const session = openSession({size: {columns: 160, rows: 40}}).press('a', 'c');
	assert.doesNotMatch(pane(session).join('\n'), /harbour\.example/);
	assert.match(pane(session.press('i')).join('\n'), /https:\/\/harbour\.example\/skerry_talks/);
	assert.match(pane(session.press('i'))[2] ?? '', /^Ministers meet over Skerry/);
});

test('opened heads leave room for rows in the smallest window', () => {
	const session = openSession().press('a', 'c', 'i').resize(40, 10);
	assert.ok(pane(session).some(line => line.startsWith('▶─')));
});

test('a row keeps its place when the window changes', () => {
	const session = long().press('}', '}');
	const before = rowOf(session);
	for (const columns of [60, 80, 100, 160, 200, 40, 120]) assert.equal(rowOf(session.resize(columns, 30)), before);
});
