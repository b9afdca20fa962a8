import assert from 'node:assert/strict';
import {test} from 'node:test';
import {initialState} from '../../source/app/initial.js';
import {sessionOf} from '../../source/app/session.js';
import type {SettingsChange} from '../../source/settings/change.js';
import {defaultSettings} from '../../source/settings/settings.js';
import type {Store} from '../../source/settings/store.js';
import {keepPlace, stateAtStart} from '../../source/ui/keeping.js';
import {createProgram} from '../../source/ui/program.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const options = {corpus: sampleCorpus(), picker: false, exact: false, query: '', sessionOn: 'shipped'};
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
		prepare: async () => {},
	};
}

test('the place is written once a minute, and only when something has changed', context => {
	context.mock.timers.enable({apis: ['setInterval']});
	const saved: SettingsChange[] = [];
	const program = createProgram(initialState({...options, size}), () => {});
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
	assert.deepEqual(state.kept.bookmarks, store.settings.bookmarks);
});
