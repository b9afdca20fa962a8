import assert from 'node:assert/strict';
import test from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import type {NameEntry} from '../../../source/corpus/model.js';
import {findNames} from '../../../source/search/names/find-names.js';
import {islandCorpus} from '../island-corpus.js';

const names: readonly NameEntry[] = [
	{id: 'pashinyan', name: 'Nikol Pashinyan', kind: 'person', names: ['Pashinian']},
	{id: 'aliyev', name: 'Ilham Aliyev', kind: 'person'},
	{id: 'sarkissian-armen', name: 'Armen Sarkissian', kind: 'person'},
	{id: 'bayramov', name: 'Jeyhun Bayramov', kind: 'person'},
	{id: 'le-drian', name: 'Jean-Yves Le Drian', kind: 'person'},
	{id: 'usa', name: 'United States', kind: 'state', names: [{form: 'US', kind: 'abbreviation'}]},
	{id: 'minsk-group', name: 'Minsk Group', kind: 'organisation'},
	{id: 'peace-route', name: 'Northern Route for Peace and Trade', kind: 'organisation'},
	{id: 'baku', name: 'Baku', kind: 'place', names: [{form: 'Баку', script: 'Cyrl'}]},
	{id: 'karabakh', name: 'Nagorno-Karabakh', kind: 'place', names: ['Artsakh']},
	{id: 'premier', name: 'Somebody Else', kind: 'person', names: [{form: 'the stern premier', kind: 'description'}]},
];

test('any spelling, script, order or typing error leads to the name', () => {
	const cases: readonly (readonly [string, string])[] = [
		['Nikol Pashinyan', 'pashinyan'],
		['pashinian', 'pashinyan'],
		['paschinjan', 'pashinyan'],
		['Пашинян', 'pashinyan'],
		['Փաշինյան', 'pashinyan'],
		['pashynian', 'pashinyan'],
		['pasinyan', 'pashinyan'],
		['NikolPashinyan', 'pashinyan'],
		['pashinyan nikol', 'pashinyan'],
		['N. Pashinyan', 'pashinyan'],
		['President Aliyev', 'aliyev'],
		['alyev', 'aliyev'],
		['aliyeff', 'aliyev'],
		['ilhamaliev', 'aliyev'],
		['Ceyhun Bairamow', 'bayramov'],
		['bayr amov', 'bayramov'],
		['us', 'usa'],
		['United Sattes', 'usa'],
		['minsk', 'minsk-group'],
		['nagorny karabah', 'karabakh'],
		['nagornokarabakh', 'karabakh'],
		['qarabag', 'karabakh'],
		['the stern premier', 'premier'],
	];
	for (const [query, id] of cases) {
		assert.equal(findNames(names, query)[0]?.id, id, query);
	}
});

test('a name that is not there finds nothing', () => {
	const absent =
		'zebra Hanoi Merkel Tokyo Reykjavik Lincoln Beyoncé peace talks ceasefire minister army group route trade states premier window music';
	for (const query of [
		...absent.split(' '),
		'Angela Merkel',
		'Abraham Lincoln',
		'Serzh Sarkissian',
		'',
		' ',
		'…',
		'🦓',
	]) {
		assert.deepEqual(findNames(names, query), [], query);
	}
});

test('the answer says what matched, how, and how well', () => {
	assert.deepEqual(findNames(names, 'Nikol Pashinyan')[0], {
		id: 'pashinyan',
		name: 'Nikol Pashinyan',
		kind: 'person',
		matched: 'Nikol Pashinyan',
		score: 1,
		how: 'exact',
	});
	assert.equal(findNames(names, 'pash')[0]?.how, 'prefix');
	const near = findNames(names, 'pashinien')[0];
	assert.equal(near?.how, 'near');
	assert.ok(near.score > 0.6 && near.score < 1);
});

test('prefixes come first while the query is short', () => {
	const list: readonly NameEntry[] = ['kamal', 'amal', 'amalia', 'karl'].map(name => ({id: name, name}));
	assert.equal(findNames(list, 'ka')[0]?.how, 'prefix');
	assert.equal(findNames(list, 'amal')[0]?.id, 'amal');
	assert.equal(findNames(list, 'amal')[1]?.id, 'amalia');
});

test('kind and limit narrow the answer', () => {
	assert.deepEqual(findNames(names, 'baku', {kind: 'person'}), []);
	assert.equal(findNames(names, 'baku', {kind: 'place'}).length, 1);
	assert.equal(findNames(names, 'a', {limit: 0}).length, 0);
});

test('names without a kind are of every kind', () => {
	assert.equal(findNames([{id: 'x', name: 'Orvik'}], 'orvik', {kind: 'place'})[0]?.id, 'x');
});

test('a corpus is its actors and places', async () => {
	const corpus = await islandCorpus();
	assert.equal(findNames(corpus, 'kostaridhis')[0]?.id, 'kostaridis');
	assert.equal(findNames(corpus, 'Ανδρέας Κωσταρίδης')[0]?.id, 'kostaridis');
	assert.equal(findNames(corpus, 'skarnes')[0]?.id, 'sarn');
	assert.deepEqual(
		findNames(corpus, 'brandvik')
			.map(match => match.id)
			.sort(),
		['brandvik-lena', 'brandvik-tor'],
	);
	assert.deepEqual(findNames(corpus, 'zebra'), []);
});

test('every name finds itself first, whatever the list', () => {
	const name = fc.stringMatching(/^[A-Z][a-z]{4,9}$/);
	fc.assert(
		fc.property(fc.uniqueArray(name, {minLength: 1, maxLength: 12, selector: text => text.toLowerCase()}), list => {
			const entries = list.map(text => ({id: text, name: text}));
			for (const text of list) {
				assert.equal(findNames(entries, text)[0]?.id, text);
			}
		}),
		{numRuns: 30},
	);
});

test('nothing typed makes it throw, and scores stay between 0 and 1', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 80}), query => {
			for (const {score} of findNames(names, query)) {
				assert.ok(score >= 0 && score <= 1);
			}
		}),
		{numRuns: 200},
	);
	assert.deepEqual(findNames(names, 'x'.repeat(100_000)), []);
});
