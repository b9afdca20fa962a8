import assert from 'node:assert/strict';
import test from 'node:test';
import {listNames, listNegotiations, listOutlets} from '../../source/search/list-names.js';
import {islandCorpus} from './island-corpus.js';

const corpus = await islandCorpus();

test('actors with counts, outlets and dates, most articles first', () => {
	const rows = listNames(corpus, 'actors');
	assert.deepEqual(
		rows
			.filter(row => row.verified === undefined)
			.map(row => row.id)
			.sort(),
		corpus.actors.map(actor => actor.id).sort(),
	);
	assert.deepEqual(rows[0], {
		id: 'veldmark',
		name: 'Veldmark',
		kind: 'state',
		count: 5,
		articles: 5,
		outlets: ['courier-pelasgos', 'halvik-courier', 'oresta-today', 'strait-wire'],
		first: '2031-04-02',
		last: '2031-06-15',
	});
});

test('a query puts the best first and says what matched', () => {
	const [row] = listNames(corpus, 'places', 'scarnes');
	assert.equal(row?.id, 'sarn');
	assert.equal(row.matched, 'Skarnes');
	assert.deepEqual(listNames(corpus, 'places', 'zebra'), []);
	assert.deepEqual(listNames(corpus, 'actors', 'sarn'), []);
});

test('a name that no article has counts nothing', () => {
	const [row] = listNames({...corpus, articles: []}, 'actors');
	assert.deepEqual(row, {id: 'veldmark', name: 'Veldmark', kind: 'state', count: 0, articles: 0, outlets: []});
});

test('outlets', () => {
	assert.deepEqual(listOutlets(corpus, 'courier'), [
		{
			id: 'halvik-courier',
			name: 'Halvik Courier',
			country: 'XV',
			language: 'en',
			kind: 'newspaper',
			articles: 1,
			negotiations: 1,
			first: '2031-04-03',
			last: '2031-04-03',
		},
		{
			id: 'courier-pelasgos',
			name: 'The Courier (Pelasgos)',
			country: 'XO',
			language: 'el',
			kind: 'broadcaster',
			articles: 1,
			negotiations: 1,
			first: '2031-06',
			last: '2031-06',
		},
	]);
	assert.equal(listOutlets(corpus)[0]?.id, 'oresta-today');
});

test('negotiations count outlets and origins', () => {
	const [ferry] = listNegotiations(corpus);
	assert.deepEqual(ferry, {
		id: '2031-04-02-ferry-incident',
		title: 'Talks after the ferry was stopped',
		date: '2031-04-02',
		until: '2031-04-05',
		place: 'Halvik',
		articles: 3,
		outlets: 3,
		origins: 2,
		first: '2031-04-02',
		last: '2031-04-03',
	});
	for (const [query, id] of [
		['lighthouse', '2031-06-14-lighthouse-accord'],
		['halvick', '2031-04-02-ferry-incident'],
		['strait council', '2031-04-02-ferry-incident'],
		['2031-06', '2031-06-14-lighthouse-accord'],
	] as const) {
		assert.deepEqual(
			listNegotiations(corpus, query).map(row => row.id),
			[id],
			query,
		);
	}
	assert.deepEqual(listNegotiations(corpus, 'zebra'), []);
});

test('names that no table lists are listed too, marked and behind', () => {
	const rows = listNames({...corpus, actors: [], places: []}, 'actors');
	assert.ok(rows.length > 3);
	assert.ok(rows.every(row => row.verified === false && row.id.startsWith('unverified/')));
	assert.equal(listNames({...corpus, actors: [], places: []}, 'places', 'sarn iland')[0]?.name, 'Sarn Islands');
	assert.equal(listNames(corpus, 'actors').findIndex(row => row.verified === false) >= corpus.actors.length, true);
});
