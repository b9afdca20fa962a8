import assert from 'node:assert/strict';
import test from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {search} from '../../source/search/search.js';
import {islandCorpus} from './island-corpus.js';

const corpus = await islandCorpus();
const wire = '2031-04-02-ferry-incident/strait-wire';
const courier = '2031-04-02-ferry-incident/halvik-courier';
const today = '2031-04-02-ferry-incident/oresta-today';
const pelasgos = '2031-06-14-lighthouse-accord/courier-pelasgos';
const light = '2031-06-14-lighthouse-accord/oresta-today';
const all = [wire, courier, today, pelasgos, light];

function ids(query: string): string[] {
	return search(corpus, query).hits.map(hit => hit.article.id);
}

function typed(query: string): string[] {
	return search(corpus, query, {typing: true}).hits.map(hit => hit.article.id);
}

test('queries find their articles, in corpus order', () => {
	const cases: readonly (readonly [string, readonly string[]])[] = [
		['', all],
		['kostaridis', all],
		['kostaridhis', all],
		['Κωσταρίδης', all],
		['lena brandvik', [wire, courier]],
		['brandvik lena', [wire, courier]],
		['skarnes', [courier, today, pelasgos, light]],
		['sailors', [courier, today]],
		['sailors brandvik', [courier]],
		['"fourteen sailors"', [today]],
		['"sailors fourteen"', []],
		['sailors | lighthouse', [courier, today, light]],
		['kostaridis !sailors', [wire, pelasgos, light]],
		["'sail", [courier, today]],
		["'sail'", []],
		["'kostarides", [wire]],
		['ferry', [wire, courier]],
		['lighthose', [light]],
		['zebra', []],
		['kostaridis zebra', []],
		['!zebra', all],
		['zebra | ferry', [wire, courier]],
		['actor:halvik', [wire, courier, today, pelasgos, light]],
		['place:halvik', [wire, courier, today, light]],
		['actor:strait', [wire, today]],
		['outlet:courier', [courier, pelasgos]],
		['outlet:OT', [today, light]],
		['outlet:orestatoday', [today, light]],
		['negotiation:lighthouse', [pelasgos, light]],
		['negotiation:2031-04', [wire, courier, today]],
		['negotiation:"ferry was stopped"', [wire, courier, today]],
		['origin:strait', [wire, today]],
		['title:light', [light]],
		['lang:el', [pelasgos]],
		['is:full', []],
		['is:brief', all],
		['after:2031-05', [pelasgos, light]],
		['before:2031-04-03', [wire]],
		['after:2031-04-03 before:2031-06', [courier, today]],
		['on:2031-06-15', [pelasgos, light]],
		['on:2031-04-02..2031-04-03', [wire, courier, today]],
		[light, [light]],
		['2031-06-14-lighthouse-accord', [pelasgos, light]],
		['wire', [wire]],
		['veldmark oresta', [wire, courier, pelasgos, light]],
	];
	for (const [query, expected] of cases) {
		assert.deepEqual(ids(query), expected, query);
	}
});

test('where nothing meets all parts, each says how many meet the others', () => {
	const without = (query: string): readonly (number | undefined)[] =>
		search(corpus, query).understood.map(part => part.without);
	const ferry = search(corpus, 'ferry').hits.length;
	assert.deepEqual(without('ferry zebra'), [0, ferry]);
	assert.deepEqual(without('!ferry zebra'), [0, corpus.articles.length - ferry]);
	assert.deepEqual(without('zebra'), [undefined]);
	assert.deepEqual(without('zebra | ferry'), [undefined, undefined]);
	assert.deepEqual(without('zebra | giraffe'), [undefined, undefined]);
});

test('what was understood is said', () => {
	const understood = (query: string): readonly string[] => search(corpus, query).understood.map(({meaning}) => meaning);
	assert.deepEqual(understood('kostaridhis'), ['Andreas Kostaridis ≈ kostaridhis']);
	assert.deepEqual(understood('brandvik'), ['Tor Brandvik or Lena Brandvik']);
	assert.deepEqual(understood('halvik'), ['Veldmark as “Halvik” or Halvik']);
	assert.deepEqual(understood('sailors'), ['word “sailors”']);
	assert.deepEqual(understood('saylors'), ['word spelt “sailors” ≈ saylors']);
	assert.deepEqual(understood('zebra'), ['nothing is called “zebra”']);
	assert.deepEqual(understood('outlet:courier'), ['outlet Halvik Courier or The Courier (Pelasgos)']);
	assert.deepEqual(understood('!ferry'), ['not word “ferry”']);
	assert.deepEqual(search(corpus, 'lena brandvik').understood, [
		{
			term: 'lena brandvik',
			meaning: 'Lena Brandvik',
			meant: {kind: 'name', names: {names: [{name: 'Lena Brandvik'}]}},
			count: 2,
		},
	]);
	assert.deepEqual(search(corpus, '!halvik').understood[0]?.meant, {
		kind: 'not',
		meaning: {kind: 'name', names: {names: [{name: 'Veldmark', form: 'Halvik'}, {name: 'Halvik'}]}},
	});
});

test('matches point at the text', () => {
	for (const query of ['kostaridis', 'sailors', '"fourteen sailors"', 'halvik ferry', "'sail"]) {
		for (const {article, matches} of search(corpus, query).hits) {
			assert.ok(matches.length > 0);
			for (const match of matches) {
				const text =
					match.where === 'title'
						? article.title
						: typeof match.where === 'number'
							? article.paragraphs[match.where]
							: undefined;
				assert.equal(text?.slice(match.start, match.end), match.text, query);
			}
		}
	}
	const [hit] = search(corpus, 'sailors').hits.slice(-1);
	assert.deepEqual(hit?.matches[0], {
		kind: 'headline',
		term: 'sailors',
		text: 'sailors',
		where: 'title',
		start: 9,
		end: 16,
	});
});

test('a problem is told beside the hits of the rest', () => {
	const {hits, problem} = search(corpus, 'ferry outlet:"Halvik Currier Post Office"');
	assert.equal(hits.length, 2);
	assert.match(problem?.message ?? '', /No outlet is called/);
	assert.equal(search(corpus, 'outlet:zzz').hits.length, 0);
	assert.match(search(corpus, 'said:brandvik').problem?.message ?? '', /"said:"/);
	assert.match(search(corpus, 'after:tomorrow ferry').problem?.message ?? '', /not a date/);
	assert.equal(search(corpus, 'after:tomorrow ferry').hits.length, 2);
	assert.equal(search(corpus, 'after:tomorrow').hits.length, 0);
});

test('an id that does not exist never becomes another: it is a problem, with what was probably meant', () => {
	const cases: readonly (readonly [query: string, suggestion: string | undefined])[] = [
		['outlet:courrier', 'outlet:halvik-courier'],
		['outlet:courier-pg', 'outlet:courier-pelasgos'],
		['outlet:halvik-cr', 'outlet:halvik-courier'],
		['outlet:zzz', undefined],
		['negotiation:lihgthouse', 'negotiation:2031-06-14-lighthouse-accord'],
		['negotiation:zzz', undefined],
		['origin:"Strait Wyre"', 'origin:"Strait Wire"'],
		['2031-04-02-ferry-incident/halvik', '2031-04-02-ferry-incident/halvik-courier'],
		['2031-04-02-ferry-incidents', '2031-04-02-ferry-incident'],
	];
	for (const [query, suggestion] of cases) {
		const {problem, hits} = search(corpus, query);
		assert.equal(problem?.suggestion, suggestion, query);
		assert.notEqual(problem, undefined, query);
		assert.deepEqual(hits, [], query);
		if (suggestion !== undefined) assert.notEqual(search(corpus, suggestion).hits.length, 0, suggestion);
	}
});

test('the last word may be the beginning of one while it is typed', () => {
	assert.deepEqual(typed('k'), all);
	assert.deepEqual(typed('kost'), all);
	assert.deepEqual(typed('sai'), [wire, courier, today]);
	assert.deepEqual(typed('ferry sai'), [wire, courier]);
	assert.deepEqual(typed('zeb'), []);
	assert.deepEqual(ids('sai'), []);
});

test('state is what the reader says', () => {
	const state = {read: new Set([wire]), marked: new Set([light])};
	const hits = (query: string): string[] => search(corpus, query, {state}).hits.map(hit => hit.article.id);
	assert.deepEqual(hits('is:read'), [wire]);
	assert.deepEqual(hits('is:unread'), all.slice(1));
	assert.deepEqual(hits('is:marked'), [light]);
	assert.deepEqual(hits('is:noted'), []);
	assert.deepEqual(ids('is:unread'), all);
});

test('limit and score', () => {
	assert.equal(search(corpus, 'kostaridis', {limit: 2}).hits.length, 2);
	const scores = search(corpus, 'ferry').hits.map(hit => hit.score);
	assert.ok(scores.every(score => score > 0));
});

test('without tables words still answer', () => {
	const bare = {...corpus, actors: [], places: [], outlets: []};
	assert.deepEqual(
		search(bare, 'kostaridis').hits.map(hit => hit.article.id),
		[courier, today, pelasgos, light],
	);
	assert.deepEqual(search(bare, 'kostaridhis').understood, [
		{
			term: 'kostaridhis',
			meaning: 'Andreas Kostaridis ≈ kostaridhis (unverified)',
			meant: {kind: 'unverified', names: {names: [{name: 'Andreas Kostaridis'}], typed: 'kostaridhis'}},
			count: 3,
		},
	]);
	assert.deepEqual(search(bare, 'zebra').hits, []);
});

test('nothing typed makes it throw', () => {
	const odd = fc.stringMatching(/^[ !'"|:.a-f0-9-]{0,30}$/);
	fc.assert(
		fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 60}), odd), fc.boolean(), (query, typing) => {
			const {hits} = search(corpus, query, {typing});
			assert.ok(hits.length <= corpus.articles.length);
		}),
		{numRuns: 150},
	);
});
