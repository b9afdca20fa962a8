import assert from 'node:assert/strict';
import {test} from 'node:test';
import {initialState} from '../../source/app/initial.js';
import {sessionOf} from '../../source/app/session.js';
import type {SettingsChange} from '../../source/settings/change.js';
import {createCorpus} from '../../source/corpus/create.js';
import {defaultSettings} from '../../source/settings/settings.js';
import type {Store} from '../../source/settings/store.js';
import {keepPlace, stateAtStart} from '../../source/ui/keeping.js';
import {createProgram} from '../../source/ui/program.js';
import {catalogueOf, settled, settling} from '../helpers/settled.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const options = {catalogue: catalogueOf(sampleCorpus()), picker: false, exact: false, query: '', sessionOn: 'shipped'};
const size = {columns: 120, rows: 30};

function storeOf(saved: SettingsChange[], problem?: Store['problem']): Store {
	return {
		settings: {...defaultSettings, bookmarks: ['2031-05-09-ferry-accord/lantern']},
		problem,
		save: async change => {
			saved.push(change);
			return undefined;
		},
		saveNow() {},
		savedElsewhere: () => undefined,
		prepare: async () => {},
	};
}

test('the place is written once a minute, and only when something has changed', context => {
	context.mock.timers.enable({apis: ['setInterval']});
	const saved: SettingsChange[] = [];
	const program = createProgram(settled(initialState({...options, size})), () => {});
	const stop = keepPlace(program, storeOf(saved));
	context.mock.timers.tick(60_000);
	assert.deepEqual(saved, []);
	program.chord('j');
	context.mock.timers.tick(60_000);
	assert.deepEqual(saved, [{session: {corpus: 'shipped', ...sessionOf(program.state())}}]);
	context.mock.timers.tick(60_000);
	assert.equal(saved.length, 1);
	program.chord('j');
	stop();
	context.mock.timers.tick(60_000);
	assert.equal(saved.length, 1);
});

test('the first screen says what was wrong with the settings, then what is wrong with the keys', () => {
	const path = '/settings/config.broken-now.json';
	const store = storeOf([], {kind: 'set-aside', path, reason: 'not-json'});
	const keys = {fly: ['F']};
	const withKeys: Store = {...store, settings: {...store.settings, keys}};
	const state = stateAtStart({...options, store: withKeys, session: undefined}, size);
	assert.match(
		state.message ?? '',
		/^the settings were not readable \(no valid JSON\): kept as \/settings\/.* · .*“fly”/,
	);
	assert.deepEqual(state.own.kept.bookmarks, store.settings.bookmarks);
});

test('what is kept under a former id is there under the one of today, and is kept under it from now on', () => {
	const {articles, outlets, negotiations} = sampleCorpus();
	const corpus = createCorpus({
		articles: articles.map(article => ({...article, was: [article.id.replace('2031', 'once')]})),
		outlets,
		negotiations: negotiations.map(each => ({...each, was: [each.id.replace('2031', 'once')]})),
	});
	const [first, second] = corpus.articles.map(({id}) => id);
	assert.ok(first !== undefined && second !== undefined);
	const [formerFirst, formerSecond] = [first, second].map(id => id.replace('2031', 'once'));
	assert.ok(formerFirst !== undefined && formerSecond !== undefined);
	const note = {paragraph: 1, text: 'mine', made: ''};
	const store = storeOf([]);
	const {state, effects} = settling(
		stateAtStart(
			{
				...options,
				catalogue: catalogueOf(corpus),
				store: {
					...store,
					settings: {
						...store.settings,
						bookmarks: [formerFirst, 'elsewhere/a', first],
						read: [second],
						notes: [{...note, article: formerFirst}],
					},
				},
				session: {
					query: '',
					order: 'negotiation',
					collapsed: [corpus.articles[0]?.negotiation.replace('2031', 'once') ?? ''],
					marks: [formerSecond, formerFirst],
					text: {article: formerSecond, top: {block: 0, offset: 0}},
					screen: {
						name: 'compare',
						articles: [formerFirst, formerSecond],
						lens: 'text',
						top: {block: 0, offset: 0},
						column: 1,
					},
				},
			},
			size,
		),
	);
	assert.deepEqual(state.own.kept.bookmarks, [first, 'elsewhere/a']);
	assert.deepEqual(state.own.kept.notes, [{...note, article: first}]);
	assert.deepEqual(state.own.marks, [second, first]);
	assert.equal(state.read.article, second);
	assert.deepEqual([...state.list.collapsed], [corpus.articles[0]?.negotiation]);
	assert.ok(state.screen.name === 'compare');
	assert.deepEqual(
		state.screen.comparison.articles.map(({id}) => id),
		[first, second],
	);
	const change = {
		bookmarks: {added: [], removed: [formerFirst]},
		notes: {added: [{...note, article: first}], removed: [{...note, article: formerFirst}]},
	};
	assert.deepEqual(
		effects.filter(({type}) => type === 'save'),
		[{type: 'save', change}],
	);
});
