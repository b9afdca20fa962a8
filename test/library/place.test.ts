import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../source/corpus/create.js';
import type {Outlet} from '../../source/corpus/model.js';
import type {Draft} from '../../source/library/draft.js';
import {proposeNegotiation} from '../../source/library/place/negotiation.js';
import {originOf, placeOutlet} from '../../source/library/place/outlet.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const outlets: readonly Outlet[] = [
	{id: 'harbour', name: 'Harbour Post', tag: 'HP', kind: 'newspaper', home: 'https://www.harbour.example'},
	{id: 'northwire', name: 'North Wire', tag: 'NW', kind: 'agency', home: 'https://northwire.example'},
	{id: 'echo', name: 'Island Echo', tag: 'IE', kind: 'relay', home: 'https://echo.example'},
	{id: 'beacon-a', name: 'The Beacon (Norland)', tag: 'BN', kind: 'newspaper'},
	{id: 'beacon-b', name: 'The Beacon (Sudland)', tag: 'BS', kind: 'newspaper'},
];

const draft = (fields: Partial<Draft>): Draft => ({
	from: 'a file',
	title: 'Ministers meet',
	published: undefined,
	language: 'en',
	text: 'full',
	covers: 'all',
	paragraphs: ['Both ministers met.'],
	removed: [],
	...fields,
});

const cases: readonly (readonly [string, Partial<Draft>, string, string | undefined])[] = [
	['the host of its address', {url: 'https://m.harbour.example/a'}, 'harbour', undefined],
	['a part of that host', {url: 'https://en.harbour.example/a'}, 'harbour', undefined],
	['no host that only ends alike', {url: 'https://notharbour.example/a'}, 'notharbour', undefined],
	[
		'the credited outlet, read on a relay',
		{url: 'https://echo.example/a', origin: 'HarbourPost Newspaper'},
		'harbour',
		'Island Echo',
	],
	[
		'the credited outlet, read on an unknown site',
		{url: 'https://sun.example/a', outlet: 'Sun Times', origin: 'Harbour Post'},
		'harbour',
		'Sun Times',
	],
	[
		'its own site, though an outlet gave something to it',
		{url: 'https://sun.example/a', origin: 'Harbour Post', originBasis: '“With reporting by Harbour Post”'},
		'sun',
		undefined,
	],
	[
		'its own site, though an agency is credited',
		{url: 'https://harbour.example/a', origin: 'North Wire'},
		'harbour',
		undefined,
	],
	['the name the page gives', {outlet: 'harbour post'}, 'harbour', undefined],
	[
		'a line of the page',
		{removed: [{text: 'Get notified of the latest updates from Harbour Post.', why: 'x'}]},
		'harbour',
		undefined,
	],
	[
		'the host whole where a region or a language stands before it',
		{url: 'https://en.reef.example/a'},
		'en-reef',
		undefined,
	],
	['a name below a host of many', {url: 'https://odile.substack.com/p/a'}, 'odile', undefined],
	['another such name', {url: 'https://reef-post.github.io/a'}, 'reefpost', undefined],
	['no ending of a country', {url: 'https://severnpost.co.uk/a'}, 'severnpost', undefined],
	['letters of the name, not of the wire', {url: 'https://xn--b1afb0befdgj.example/a'}, 'severpost', undefined],
	['numbers, where nothing else is there', {url: 'http://203.0.113.9/a'}, '203-0-113-9', undefined],
	[
		'nobody by a copy on one’s own machine',
		{url: 'http://127.0.0.1:8080/a', outlet: '127.0.0.1'},
		'unknown',
		undefined,
	],
	['nor by one with a name', {url: 'http://localhost:8080/a', outlet: 'localhost'}, 'unknown', undefined],
	['but by what that copy says', {url: 'http://[::1]:8080/a', outlet: 'Harbour Post'}, 'harbour', undefined],
	['neither of two with one name', {outlet: 'The Beacon'}, 'unknown', undefined],
	['no outlet with a name like its own', {outlet: 'Harbour Daily'}, 'harbour-daily', undefined],
	[
		'its account on a host of many',
		{url: 'https://t.me/s/Keepers_Union/12', outlet: 'Keepers'},
		'keepers-union',
		undefined,
	],
	[
		'the name given on a site that gathers',
		{url: 'https://news.yahoo.com/a-1.html', outlet: 'Harbour Post'},
		'harbour',
		undefined,
	],
	['the address that stands for a name', {outlet: 'https://harbour.example/a'}, 'harbour', undefined],
	['nobody known', {}, 'unknown', undefined],
	['an id that the input names', {outletId: 'echo', url: 'https://harbour.example/a'}, 'echo', undefined],
];

test('an article is its outlet’s by', async t => {
	for (const [name, fields, id, via] of cases) {
		await t.test(name, () => {
			const placed = placeOutlet(draft(fields), outlets);
			assert.equal(placed.outlet.id, id);
			assert.equal(placed.via, via);
			assert.equal(placed.isNew, !outlets.some(each => each.id === id));
		});
	}
});

test('a new outlet’s id is a plain name whatever its address holds', () => {
	for (const url of [
		'https://xn--80ak6aa92e.example/a',
		'http://[::1]:80/a',
		'http://127.0.0.1:9/a',
		'https://a_b.c-d.example/',
	]) {
		assert.match(placeOutlet(draft({url}), outlets).outlet.id, /^[a-z0-9][a-z0-9_-]*$/u);
	}
	assert.match(
		placeOutlet(draft({outletId: '../../etc', outlet: '../..'}), outlets).outlet.id,
		/^[a-z0-9][a-z0-9_-]*$/u,
	);
});

function origin(fields: Partial<Draft>): string | undefined {
	return originOf(draft(fields), placeOutlet(draft(fields), outlets), outlets)?.name;
}

test('the origin is named as the table names it, and an outlet is not its own', () => {
	assert.equal(origin({url: 'https://harbour.example/a', origin: 'NORTH WIRE'}), 'North Wire');
	assert.equal(origin({url: 'https://harbour.example/a', origin: 'Harbour Post'}), undefined);
	assert.equal(origin({url: 'https://echo.example/a', origin: 'Harbour Post'}), undefined);
	assert.equal(origin({url: 'https://harbour.example/a', origin: 'Far Agency'}), 'Far Agency');
});

test('the negotiation it tells of is proposed with the evidence, and none where none stands out', () => {
	const corpus = sampleCorpus();
	const told = draft({
		title: 'Marsh and Veld talk about Skerry',
		published: '2031-03-02',
		paragraphs: [
			'Odile Marsh and Tomas Veld spoke in Port Ember about fishermen held on Skerry Island; both ministers met for the first time.',
		],
	});
	const proposed = proposeNegotiation(told, corpus);
	assert.equal(proposed?.negotiation.id, '2031-03-01-skerry-talks');
	assert.match(proposed.why, /Skerry Island.*published 2031-03-02, the talks were on 2031-03-01/u);
	assert.equal(proposeNegotiation({...told, published: '2031-04-20'}, corpus), undefined);
	const other = draft({
		title: 'Bakers open',
		paragraphs: ['A bakery opened in a town far away, and bread was sold until noon.'],
	});
	assert.equal(proposeNegotiation(other, corpus), undefined);
	assert.equal(proposeNegotiation(told, createCorpus({articles: [], actors: [], places: [], outlets: []})), undefined);
});

test('a name that is nothing once cleaned names nobody', () => {
	assert.equal(placeOutlet(draft({outlet: '\u200B\u202E'}), outlets).outlet.id, 'unknown');
	assert.equal(
		placeOutlet(draft({outlet: '\u200B', url: 'https://sun.example/a'}), outlets).outlet.name,
		'sun.example',
	);
});

test('what tells the story of an account goes where that lies, and where story and words say two things nobody knows', () => {
	const corpus = sampleCorpus();
	const talks = '2031-03-01-skerry-talks';
	const vague = draft({
		title: 'A quiet evening after the meeting',
		published: '2031-03-02',
		paragraphs: [
			'Veld and Marsh were seen in Port Ember. Twelve fishermen will be home soon, the ferry crew was told.',
		],
	});
	const withStory = proposeNegotiation(vague, corpus, told => [told.map(({id}) => id)]);
	assert.equal(withStory?.negotiation.id, talks);
	assert.match(withStory.why, /tells the story of 2031-03-01-skerry-talks\/northwire/u);
	const alone = proposeNegotiation(vague, corpus, told => told.map(({id}) => [id]));
	assert.deepEqual(alone, proposeNegotiation(vague, corpus));
	const undated = {...vague, published: undefined};
	assert.deepEqual(
		proposeNegotiation(undated, corpus, told => [told.map(({id}) => id)]),
		proposeNegotiation(undated, corpus),
	);
});
