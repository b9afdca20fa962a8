import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {initialState, type StartOptions} from '../../source/app/initial.js';
import {begunWithPresentIds} from '../../source/app/present-ids.js';
import {leavingChange, placeChange, sessionOf} from '../../source/app/session.js';
import type {State} from '../../source/app/state.js';
import {viewOf} from '../../source/app/view.js';
import {createCorpus} from '../../source/corpus/create.js';
import type {Corpus} from '../../source/corpus/model.js';
import {type Session, sessionsIn} from '../../source/settings/session.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';
import {openSession} from '../helpers/session.js';
import {catalogueOf, settled} from '../helpers/settled.js';

const harbour = '2031-03-01-skerry-talks/harbour';
const northwire = '2031-03-01-skerry-talks/northwire';
const lantern = '2031-05-09-ferry-accord/lantern';
const corpus = sampleCorpus();

/** Where a session ended, once all that it takes is answered. */
const restored = (state: State, session: Session): State => settled(begunWithPresentIds(state, '', session));
/** The first screen, once it is there. */
const startState = (start: Omit<StartOptions, 'catalogue'>, session?: Session): State =>
	settled(initialState({...start, catalogue: catalogueOf(corpus), session}));

/** As it comes back from the settings file. */
function written(session: Session): Session {
	const [read] = sessionsIn(JSON.parse(JSON.stringify([{corpus: 'x', ...session}])));
	assert.ok(read);
	const {corpus: _, ...rest} = read;
	return rest;
}

function startOn(on: Corpus, {size, own: {kept}}: State): State {
	const start = initialState({catalogue: catalogueOf(on), size, picker: false, exact: false, query: '', kept});
	return {...settled(start), painted: true};
}

/** What is on the screen, but for the lines around it. */
function panes(state: State): unknown {
	const view = viewOf(state);
	return view.kind === 'panes' ? view.panes : view.kind;
}

/** The same talks held five times: enough rows for every list and text to scroll. */
const long = createCorpus({
	...corpus,
	negotiations: [1, 2, 3, 4, 5].flatMap(round =>
		corpus.negotiations.map(talks => ({...talks, id: `${talks.id}-${round}`})),
	),
	articles: [1, 2, 3, 4, 5].flatMap(round =>
		corpus.articles.map(article => ({
			...article,
			id: article.id.replace('/', `-${round}/`),
			negotiation: `${article.negotiation}-${round}`,
			published: `203${9 - round}-03-01`,
			paragraphs: [...article.paragraphs, ...article.paragraphs, `Round ${round} ended in Port Ember.`],
		})),
	),
});

const chords =
	'j j k enter esc c tab h l a A G g d u n N J K v x = t C m r e U 1 2 3 4 5 6 [ ] { } < > + - * M z i D space : / ctrl-u V'.split(
		' ',
	);
/** Ways that random keys seldom find, as a person goes them. */
const ways: readonly (readonly string[])[] = [
	['/', 's', 'k', 'e', 'r', 'r', 'y', 'enter', 'space', 'space', 'c', 'x', 'x', '}'],
	['esc', 'esc', 'g', 'space', 'space', 'c', '}', '}'],
	['esc', 'esc', 'x', 'j', 'enter'],
	['esc', 'esc', 'x', 'j', 'j', 'enter'],
	['esc', 'esc', 'G', 'k', 'k'],
	['esc', 'esc', 'h', 'j', 'h'],
	['esc', 'enter', 'j', 'j', 'j'],
	['C', 'd', 'l', 'l'],
	...['skerry', 'ferry', 'is:marked', 'foo:'].map(query => ['esc', 'esc', '/', ...query.split(''), 'enter']),
];
const keys = fc.array(
	fc.oneof(
		fc.constantFrom(...chords).map(key => [key]),
		fc.constantFrom(...ways),
	),
	{maxLength: 14},
);

/** Random keys in some window. */
const anyKeys = fc.record({keys, columns: fc.integer({min: 60, max: 200}), rows: fc.integer({min: 10, max: 30})});

/** The reader after them. */
function after({keys: pressed, columns, rows}: {keys: readonly (readonly string[])[]; columns: number; rows: number}) {
	return openSession({corpus: long})
		.resize(columns, rows)
		.press(...pressed.flat())
		.state();
}

test('after any keys, the next start stands where the last one ended', () => {
	fc.assert(
		fc.property(anyKeys, pressed => {
			const left = after(pressed);
			const back = restored(startOn(long, left), written(sessionOf(left)));
			// Whatever can be typed is found by what is marked and read: such a list may be another by now.
			if (left.search.query.text.includes('is:')) return;
			assert.deepEqual(sessionOf(back), sessionOf(left));
			// The page of a name is not kept: one starts where it was opened.
			if (left.screen.name === 'actor') return;
			const {query} = back.search;
			const plain = (state: State): State => ({
				...state,
				overlay: undefined,
				search: {...state.search, query},
				list: {...state.list, rangeFrom: undefined},
				// Which hit was gone to is not kept.
				read: {...state.read, find: undefined, hit: undefined},
			});
			assert.deepEqual(panes(plain(back)), panes(plain(left)));
		}),
		{numRuns: 400},
	);
});

test('a session of another corpus is restored as far as it goes, without an error', () => {
	const parts = [
		long.articles.filter(({outlet}) => outlet === 'lantern'),
		long.articles.filter((_, i) => i % 4 > 0),
		long.articles.map(article => ({...article, paragraphs: article.paragraphs.slice(0, 1)})),
		[],
	];
	const others = parts.map(articles => createCorpus({articles, outlets: corpus.outlets, actors: [], places: []}));
	fc.assert(
		fc.property(anyKeys, fc.constantFrom(...others), (pressed, other) => {
			const left = after(pressed);
			const state = restored(startOn(other, left), written(sessionOf(left)));
			viewOf(state);
			const known = new Set(other.articles.map(({id}) => id));
			assert.deepEqual(
				state.own.marks,
				left.own.marks.filter(id => known.has(id)),
			);
			// And one can go on from there.
			const again = sessionOf(state);
			assert.deepEqual(sessionOf(restored(startOn(other, left), written(again))), again);
		}),
		{numRuns: 200},
	);
});

const place = {block: 900_000, offset: 900_000};
const screens = fc.oneof(
	fc.record({name: fc.constantFrom('list' as const, 'read' as const)}),
	fc.record({
		name: fc.constant('compare' as const),
		articles: fc.array(fc.constantFrom(harbour, northwire, lantern, 'gone/gone'), {maxLength: 9}),
		lens: fc.constantFrom('text', 'voices', 'context', 'toString', ''),
		top: fc.constant(place),
		column: fc.nat(20),
	}),
	fc.record({
		name: fc.constant('grid' as const),
		kind: fc.constantFrom('timeline' as const, 'coverage' as const),
		outlets: fc.array(fc.constantFrom('harbour', 'gone')),
		row: fc.constantFrom('marsh', 'gone'),
		column: fc.constantFrom('harbour', 'gone'),
		top: fc.nat(1e6),
		left: fc.nat(1e6),
	}),
);

test('places that are nowhere are brought back into the text', () => {
	fc.assert(
		fc.property(screens, fc.constantFrom(harbour, 'gone/gone'), fc.string(), (screen, article, query) => {
			const {state} = openSession({corpus});
			const back = restored(state(), {
				query,
				order: 'score',
				collapsed: ['gone'],
				marks: [article, article],
				row: {kind: 'article', id: article, top: 1e6},
				text: {article, top: place},
				screen,
			});
			viewOf(back);
			assert.deepEqual(back.own.marks, article === harbour ? [harbour] : []);
			assert.equal(back.list.collapsed.size, 0);
			assert.deepEqual(back.read.top, {block: 0, offset: 0});
		}),
	);
});

test('of a comparison the accounts that are left are compared; fewer than two give the list', () => {
	const left = openSession({corpus}).press('a', 'c', 'tab', 'tab', '4').state();
	const session = written(sessionOf(left));
	const without = (...gone: readonly string[]) =>
		restored(
			startOn(
				createCorpus({
					articles: corpus.articles.filter(({id}) => !gone.includes(id)),
					outlets: corpus.outlets,
					actors: corpus.actors,
					places: corpus.places,
				}),
				left,
			),
			session,
		).screen;
	const two = without(harbour);
	assert.equal(two.name, 'compare');
	assert.deepEqual(two.name === 'compare' && [two.comparison.articles.map(({id}) => id), two.lens, two.column], [
		[northwire, lantern],
		'voices',
		1,
	]);
	assert.equal(without(harbour, northwire).name, 'list');
});

const options = {size: {columns: 120, rows: 30}, picker: false, exact: false, query: '', sessionOn: 'shipped'};

test('what came back is said, with the way to begin afresh', () => {
	const session = sessionOf(openSession({corpus, query: 'marsh'}).press('space', 'space', 'c', '4').state());
	assert.equal(
		startState(options, session).message,
		'as you left it: the query (Esc clears it), 2 marked, 2 accounts; :fresh begins afresh',
	);
	assert.equal(startState({...options, message: 'first'}, session).message?.startsWith('first · as you left it'), true);
});

test('nothing is said where there was nothing to come back to', () => {
	const untouched = sessionOf(openSession({corpus}).state());
	assert.equal(startState(options, untouched).message, undefined);
	assert.equal(startState(options, undefined).message, undefined);
});

test('a session that cannot be shown does not keep anybody from reading', () => {
	const broken = {
		...sessionOf(startState(options)),
		get marks(): readonly string[] {
			throw new Error('a mistake of ours');
		},
	};
	const state = startState(options, broken);
	assert.equal(state.message, 'the last session could not be shown: begun afresh');
	assert.deepEqual(sessionOf(state), sessionOf(startState(options)));
});

test(':fresh clears everything, has that written, and the marks can be had back', () => {
	const session = openSession({...options, corpus, query: 'marsh'}).press('space', 'left', 'x', 'down', 'enter', 'c');
	session.press(':').type('fresh').press('enter');
	const {state} = session;
	assert.deepEqual(sessionOf(state()), sessionOf(startState(options)));
	assert.deepEqual(session.effects.at(-1), {type: 'save', change: placeChange(startState(options))});
	assert.match(state().message ?? '', /begun afresh/);
	assert.deepEqual(session.press('U').state().own.marks, [harbour]);
});

test('a person may give it a key', () => {
	const session = openSession({...options, query: 'marsh', keys: {fresh: ['F']}}).press('F');
	assert.equal(session.state().search.query.text, '');
});

test('at the end the place is written, and the query goes into the history; of a picker the query only', () => {
	const state = openSession({...options, query: ' marsh '}).state();
	assert.deepEqual(leavingChange(state), {
		queryHistory: ['marsh'],
		session: {corpus: 'shipped', ...sessionOf(state)},
	});
	assert.deepEqual(leavingChange({...state, setup: {...state.setup, sessionOn: undefined}}), {queryHistory: ['marsh']});
	assert.deepEqual(leavingChange(openSession({corpus, picker: true}).state()), {});
});
