import assert from 'node:assert/strict';
import {test} from 'node:test';
import {newSince} from '../../../source/settings/own-names.js';
import {applied, changeBetween, withChange} from '../../../source/settings/change.js';
import {settingsFrom} from '../../../source/settings/settings.js';
import {openSession} from '../../helpers/session.js';

const harbour = '2031-03-01-skerry-talks/harbour';
const northwire = '2031-03-01-skerry-talks/northwire';
const kept = {
	bookmarks: [],
	read: [],
	notes: [],
	queryHistory: [],
	saved: [
		{name: 'ministers', query: 'veld', made: '2031-05-01T00:00:00.000Z'},
		{name: 'all', query: 'outlet:harbour | outlet:northwire', made: '2031-05-01T00:00:00.000Z'},
	],
	looks: [{name: 'ministers', made: '2031-05-20T00:00:00.000Z'}],
};
const arrivals = [
	{id: harbour, time: '2031-05-10T00:00:00.000Z'},
	{id: northwire, time: '2031-05-25T00:00:00.000Z'},
];

test('each saved search says what is new since it was looked at, or saved; looking is kept, and can be taken back', () => {
	const session = openSession({kept, arrivals}).press('@');
	const labels = () => session.menu()?.items.map(({label}) => label.split('  ').slice(0, 2));
	const before = labels();
	assert.deepEqual(before, [
		['@all', '2 new'],
		['@ministers', '1 new'],
	]);
	session.press('enter');
	assert.equal(session.state().search.query.text, '@all');
	const {now} = session.state();
	assert.deepEqual(session.effects.at(-1), {
		type: 'save',
		change: {looks: {added: [{name: 'all', made: now}], removed: []}},
	});
	assert.deepEqual(
		session
			.press('@')
			.menu()
			?.items.map(({label}) => label.split('  ')[1]),
		['1 new', kept.saved[1]?.query],
	);
	session.press('esc', 'U', '@');
	assert.deepEqual(labels(), before);
});

test('a saved search that is typed is looked at when the list is gone to, one among other words is not', () => {
	const session = openSession({kept, arrivals}).press('/').type('@all').press('enter');
	assert.equal(
		session.state().own.kept.looks?.some(({name}) => name === 'all'),
		true,
	);
	const other = openSession({kept, arrivals}).press('/').type('@all harbour').press('enter');
	assert.deepEqual(other.state().own.kept.looks, kept.looks);
	assert.match(openSession().press('@').state().message ?? '', /no search is saved/);
});

test('of two looks at one search the later holds, whoever wrote it', () => {
	const [saved] = kept.saved;
	assert.ok(saved !== undefined);
	const looks = ['2031-05-20', '2031-05-22', '2031-05-21'].map(made => ({name: 'ministers', made}));
	assert.equal(newSince(looks, saved), '2031-05-22');
	assert.equal(newSince([], saved), saved.made);
	const after = {...kept, looks: [{name: 'ministers', made: '2031-05-22'}]};
	const change = changeBetween(kept, after);
	assert.deepEqual(withChange(kept, change).looks, after.looks);
	assert.deepEqual(settingsFrom(applied({looks: kept.looks}, change, '')).looks, after.looks);
	assert.deepEqual(settingsFrom({looks: [{name: 'x'}, 3, {name: 'a b', made: 'x'}]}).looks, []);
});
