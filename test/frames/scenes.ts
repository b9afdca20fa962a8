import type {StartOptions} from '../../source/app/initial.js';
import {createCorpus} from '../../source/corpus/create.js';
import type {Kept} from '../../source/app/state.js';
import {lensCorpus} from '../helpers/lens-corpus.js';
import {openSession, type Session} from '../helpers/session.js';

type Scene = (options?: Partial<StartOptions>) => Session;

const withSaved: Kept = {
	bookmarks: [],
	read: [],
	notes: [],
	queryHistory: [],
	saved: [
		{name: 'ministers', query: 'marsh | veld', made: '2031-05-01'},
		{name: 'ferries', query: 'ferry', made: '2031-05-01'},
	],
};

/** Accounts that give another number of the dead. */
const differing = (options?: Partial<StartOptions>): Session =>
	openSession({...options, corpus: lensCorpus(), query: 'skerry'}).press('a', 'c');

/** Screens with words of other articles, or of the person's own, and those that are made as others are. */
export const others: Readonly<Record<string, Scene>> = {
	names: options => openSession(options).press('enter', 'W'),
	'compare-differing': options => differing(options),
	'compare-at-a-difference': options => differing(options).press('D'),
	saved: options => openSession({...options, kept: withSaved}).press('@'),
};

/** Every screen, as a person comes to it. */
export const scenes: Readonly<Record<string, Scene>> = {
	list: options => openSession(options),
	search: options => openSession(options).press('/').type('marche'),
	nothing: options => openSession(options).press('/').type('zebra'),
	problem: options => openSession(options).press('/').type('foo:bar'),
	marked: options => openSession(options).press('space', 'space'),
	collapsed: options => openSession(options).press('left'),
	reading: options => openSession(options).press('enter'),
	compare: options => openSession(options).press('space', 'space', 'c'),
	'compare-three': options => openSession(options).press('a', 'c'),
	actor: options => openSession(options).press('enter', 'W', 'enter'),
	timeline: options => openSession(options).press('t', 'down'),
	coverage: options => openSession(options).press('C'),
	finding: options => openSession(options).press('enter', '/').type('skerry'),
	facets: options => openSession(options).press('='),
	noted: options => openSession(options).press('m', 'enter', 'j', 'e').type('is this right?').press('enter'),
	notes: options =>
		openSession(options)
			.press('enter', '}', 'e')
			.type('is this right?')
			.press('enter', 'J', 'e')
			.type('fe')
			.press('enter', 'E'),
	'asking-for-a-file': options => openSession(options).press('a', 's'),
	help: options => openSession(options).press('?'),
	picker: options =>
		openSession({...options, picker: true})
			.type('skerry')
			.press('tab'),
	'empty-corpus': options =>
		openSession({...options, corpus: createCorpus({articles: [], outlets: [], actors: [], places: []})}),
};
