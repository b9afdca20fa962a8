import {test} from 'node:test';
import {startLoading, updateLoading, type Wait} from '../../source/app/loading/loading.js';
import {loadingView} from '../../source/app/loading/view.js';
import {wordsFor} from '../../source/app/words/choose.js';
import {lensCorpus} from '../helpers/lens-corpus.js';
import {brokenCorpus, sampleCorpus} from '../helpers/sample-corpus.js';
import {scriptsCorpus} from '../helpers/scripts-corpus.js';
import {openSession, type Session} from '../helpers/session.js';
import {assertFits, assertFrame, assertGolden, frameOf, frameOfView, rows} from './golden.js';

/** What a person may meet on the way: first run, waiting, lines that ask, menus, messages, hard texts. */
const widths = [60, 84, 120, 160, 200];

const fourAccounts = () => openSession({corpus: scriptsCorpus()}).press('a', 'c');

const states: Readonly<Record<string, () => Session>> = {
	'first-run': () => openSession({welcome: true}),
	searching: () => openSession().hold().press('/').type('marsh').slow(),
	'left-out': () => openSession({corpus: brokenCorpus()}),
	problems: () => openSession({corpus: brokenCorpus()}).press('!'),
	'problems-none': () => openSession().press('!'),
	sort: () => openSession().press('x', 'down'),
	theme: () => openSession().press('T'),
	range: () => openSession().press('v', 'down'),
	undone: () => openSession().press('space', 'U'),
	'undone-nothing': () => openSession().press('U'),
	command: () => openSession().press(':').type('lens'),
	'command-unknown': () => openSession().press(':').type('fly').press('enter'),
	note: () => openSession().press('enter', 'j', 'e').type('who says so?'),
	save: () => openSession().press('s'),
	pipe: () => openSession().press('space', '|').type('wc -w'),
	'help-filter': () => openSession().press('?', '/').type('mark'),
	'help-nothing': () => openSession().press('?', '/').type('zebra'),
	'told-by-others': () => openSession({corpus: lensCorpus()}).press('enter').related(),
	found: () => openSession().press('enter', '/').type('skerry').press('enter', 'n'),
	'found-nothing': () => openSession().press('enter', '/').type('zebra'),
	kept: () => openSession().press('m', 'enter', 'q', 'down', 'enter', 'q'),
	'facets-none': () => openSession().press('/').type('zebra').press('enter', '='),
	'picker-empty': () => openSession({picker: true}),
	'long-query': () =>
		openSession().press('/').type('negotiation:2031-03-01-skerry-talks outlet:harbour marsh fishermen'),
	'compare-two-meetings': () => openSession().press('space', 'down', 'space', 'c'),
	'compare-four': fourAccounts,
	'compare-one-account': () => openSession().press('G', 'c'),
	'compare-least': () => openSession().press('space', 'space', 'c', '-'),
	scripts: () => openSession({corpus: scriptsCorpus()}),
	'scripts-long': () => openSession({corpus: scriptsCorpus()}).press('j', 'enter'),
	'scripts-rtl': () => openSession({corpus: scriptsCorpus()}).press('j', 'j', 'j', 'enter'),
	'scripts-combining': () => openSession({corpus: scriptsCorpus()}).press('enter'),
	'scripts-timeline': () => openSession({corpus: scriptsCorpus()}).press('t'),
};

for (const [name, open] of Object.entries(states)) {
	for (const columns of widths) {
		test(`${name} at ${columns}x${rows}`, () => assertFrame(`${name}-${columns}`, open(), columns));
	}
}

const waits: Readonly<Record<string, Wait>> = {
	'loading-0': {read: 0, found: 0},
	'loading-40': {read: 2000, found: 5000},
	'loading-100': {read: 5000, found: 5000},
};

for (const [name, wait] of Object.entries(waits)) {
	for (const columns of widths) {
		test(`${name} at ${columns}x${rows}`, () => {
			const frame = loadingFrame('en', wait, columns);
			assertFits(frame, columns);
			assertGolden(`${name}-${columns}`, frame);
		});
	}
}

function loadingFrame(language: string, wait: Wait, columns: number, keys: readonly string[] = []): string {
	const folders = ['/home/ana/articles', '/home/ana/a folder with a rather long name that somebody once chose'];
	const size = {columns, rows};
	let state = startLoading({size, words: wordsFor(language), picker: false, folders, query: '', keys: {}});
	for (const chord of keys) state = updateLoading(state, {type: 'chord', chord}).state;
	return frameOfView(loadingView(updateLoading(state, {type: 'wait', wait}).state), size);
}

test('a query typed while the articles are read stands in its line', () => {
	const wait: Wait = {read: 1240, found: 5000};
	assertGolden('loading-typed-60', loadingFrame('en', wait, 60, ['/', 'm', 'a', 'r', 's', 'h']));
});

for (const language of ['hy', 'az', 'ru']) {
	test(`waiting, the welcome and problems in ${language}`, () => {
		const words = wordsFor(language);
		assertGolden(`loading-84-${language}`, loadingFrame(language, {read: 1240, found: 5000}, 84));
		assertFrame(`first-run-84-${language}`, openSession({words, welcome: true}), 84);
		assertFrame(`problems-84-${language}`, openSession({words, corpus: brokenCorpus()}).press('!'), 84);
	});
}

test('the smallest window has a line for the first run, and room for waiting and problems', () => {
	const small = {columns: 40, rows: 10};
	const frames = [
		frameOf(openSession({welcome: true}).resize(small.columns, small.rows).state()),
		frameOf(openSession({corpus: brokenCorpus()}).press('!').resize(small.columns, small.rows).state()),
		frameOf(
			openSession({corpus: sampleCorpus()}).press('space', 'space', 'c').resize(small.columns, small.rows).state(),
		),
	];
	for (const frame of frames) assertFits(frame, small.columns);
	assertGolden('smallest', frames.join('\n\n'));
});
