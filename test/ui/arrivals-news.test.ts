import assert from 'node:assert/strict';
import {test} from 'node:test';
import {english} from '../../source/app/words/en.js';
import {stateAtStart} from '../../source/ui/keeping.js';
import {tellArrivals} from '../../source/ui/arrivals-news.js';
import {noteArrival} from '../../source/library/store/arrivals.js';
import {openStore} from '../../source/settings/store.js';
import {openSession} from '../helpers/session.js';
import {temporaryFolder} from '../helpers/temporary.js';

test('what comes into the library while the reader is open is said once, and nothing moves', async t => {
	t.mock.timers.enable({apis: ['setInterval']});
	const folder = temporaryFolder(t);
	const {state} = openSession();
	const said: unknown[] = [];
	const before = state();
	const stop = tellArrivals({state, dispatch: action => void said.push(action)}, folder, 10);
	t.mock.timers.tick(30);
	const later = new Date(Date.now() + 60_000);
	for (const id of ['talks/a', 'talks/b']) noteArrival(folder, id, later);
	t.mock.timers.tick(30);
	stop();
	assert.deepEqual(said, [{type: 'say', message: english.arrivedNow(2)}]);
	assert.equal(state(), before);
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
