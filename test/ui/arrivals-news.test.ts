import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Action} from '../../source/app/actions.js';
import {update} from '../../source/app/update.js';
import {english} from '../../source/app/words/en.js';
import {stateAtStart} from '../../source/ui/keeping.js';
import {tellArrivals} from '../../source/ui/arrivals-news.js';
import {noteArrival} from '../../source/library/store/arrivals.js';
import {openStore} from '../../source/settings/store.js';
import {openSession} from '../helpers/session.js';
import {temporaryFolder} from '../helpers/temporary.js';

test('what comes into the library while the reader is open is said once and has it read; nothing that is read moves', async t => {
	t.mock.timers.enable({apis: ['setInterval']});
	const folder = temporaryFolder(t);
	const {state} = openSession().press('enter');
	const said: Action[] = [];
	let refreshed = 0;
	const dispatch = (action: Action): void => void said.push(action);
	const stop = tellArrivals({state, dispatch}, {folder, every: 10, refresh: () => refreshed++});
	t.mock.timers.tick(30);
	const later = new Date(Date.now() + 60_000);
	for (const id of ['talks/a', 'talks/b']) noteArrival(folder, id, later);
	t.mock.timers.tick(30);
	stop();
	const arrivals = ['talks/a', 'talks/b'].map(id => ({id, time: later.toISOString()}));
	assert.deepEqual(said, [{type: 'arrived', arrivals, message: english.arrivedNow(2)}]);
	assert.equal(refreshed, 1);
	const [before, [arrived]] = [state(), said];
	assert.ok(arrived !== undefined);
	const after = update(before, arrived).state;
	assert.deepEqual([after.read, after.screen, after.list], [before.read, before.screen, before.list]);
	assert.deepEqual(after.setup.arrived, ['talks/a', 'talks/b']);
});

test('where what came cannot be listed before the next start, that is said', t => {
	t.mock.timers.enable({apis: ['setInterval']});
	const folder = temporaryFolder(t);
	const {state} = openSession();
	const said: Action[] = [];
	const stop = tellArrivals({state, dispatch: action => void said.push(action)}, {folder, every: 10});
	noteArrival(folder, 'talks/a', new Date(Date.now() + 60_000));
	t.mock.timers.tick(30);
	stop();
	assert.equal(said[0]?.type === 'arrived' && said[0].message, english.arrivedLater(1));
});

test('what came since the last time is said at the start, unless something is asked for', t => {
	const {catalogue} = openSession().state();
	const store = openStore(temporaryFolder(t));
	const start = {catalogue, store, session: undefined, exact: false, arrived: ['talks/a']};
	const message = (query: string, picker: boolean): string | undefined =>
		stateAtStart({...start, query, picker}, {columns: 100, rows: 30}).message;
	assert.equal(message('', false), english.arrivedSince(1));
	assert.equal(message('marsh', false), undefined);
	assert.equal(message('', true), undefined);
});
