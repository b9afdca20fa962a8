import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {OutputContext} from '../../source/output/formatter.js';
import {svg} from '../../source/output/svg/svg.js';
import {dayNumber, ticksBetween} from '../../source/output/svg/time-axis.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const corpus = sampleCorpus();
const context = (command = 'karabakh-reader list articles'): OutputContext => ({
	corpus,
	width: 80,
	color: false,
	end: '\n',
	command,
});
const drawn = (pieces: Iterable<string>): string => [...pieces].join('');
const numbers = (picture: string, name: string): number[] =>
	[...picture.matchAll(new RegExp(`<circle cx="([\\d.]+)" cy="([\\d.]+)" r="([\\d.]+)"[^>]*fill-opacity`, 'gu'))].map(
		each => Number(each[name === 'x' ? 1 : name === 'y' ? 2 : 3]),
	);

test('articles are discs by day in the lanes of their outlets, named and counted at the left', () => {
	const items = corpus.articles.map(article => ({article, matches: []}));
	const picture = drawn(svg.articles(items, context()));
	assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960"/u);
	assert.equal(numbers(picture, 'x').length, items.length);
	const telling = new Set(corpus.articles.map(({outlet}) => outlet));
	for (const {id, name} of corpus.outlets) assert.equal(picture.includes(`${name} (`), telling.has(id), name);
	assert.match(picture, /<title id="title">list articles<\/title>/u);
	assert.match(picture, /Made by: karabakh-reader list articles/u);
	const days = items.map(({article}) => dayNumber(article.published) ?? 0);
	const xs = numbers(picture, 'x');
	for (const [i, day] of days.entries())
		for (const [j, other] of days.entries())
			assert.equal(Math.sign(day - other), Math.sign((xs[i] ?? 0) - (xs[j] ?? 0)));
});

test('what is in one lane on one day is one disc, larger by its area, and many lanes end in one of the others', () => {
	const rows = [
		{date: '2031-03-01', who: 'A & <B>', what: 'one', n: 1},
		{date: '2031-03-01', who: 'A & <B>', what: 'two', n: 3},
		{date: '2031-04-01', who: 'A & <B>', what: 'three', n: 1},
		...Array.from({length: 40}, (_, at) => ({date: '2031-04-02', who: `outlet ${at}`, what: 'x', n: 1})),
	];
	const chart = {kind: 'lanes', date: 'date', lane: 'who', label: 'what', count: 'n'} as const;
	const picture = drawn(svg.table({columns: [], rows, chart, title: 'Talks'}, context()));
	const radii = numbers(picture, 'r');
	assert.equal(Math.max(...radii), radii[0]);
	assert.ok(picture.includes('A &amp; &lt;B&gt; (5)'));
	assert.ok(picture.includes('12 others (12)'));
	assert.equal(new Set(numbers(picture, 'y')).size, 30);
});

test('counts are bars from zero, in the order of the table', () => {
	const rows = Array.from({length: 45}, (_, at) => ({name: `name ${at}`, count: 90 - 2 * at}));
	const picture = drawn(
		svg.table(
			{columns: [], rows, chart: {kind: 'bars', label: 'name', value: 'count', unit: 'mentions'}},
			context('karabakh-reader list actors'),
		),
	);
	const lengths = [...picture.matchAll(/<rect x="\d+" y="\d+" width="([\d.]+)"/gu)].map(([, width]) => Number(width));
	assert.equal(lengths.length, 40);
	assert.ok(Math.abs((lengths[0] ?? 0) / (lengths[20] ?? 1) - 90 / 50) < 0.01);
	assert.match(picture, /and 5 more/u);
});

const labels = (first: string, last: string) =>
	ticksBetween(dayNumber(first) ?? 0, dayNumber(last) ?? 0).map(({label}) => label);

test('an axis has at most a dozen marks, at days, months or years, and dates that are none have no place', () => {
	assert.deepEqual(labels('2031-03-01', '2031-03-03'), ['2031-03-01', '2031-03-02', '2031-03-03']);
	assert.deepEqual(labels('2031-01-15', '2031-06-20'), ['2031-02', '2031-03', '2031-04', '2031-05', '2031-06']);
	assert.deepEqual(labels('2028-05-01', '2032-01-01'), [
		'2028-07',
		'2029-01',
		'2029-07',
		'2030-01',
		'2030-07',
		'2031-01',
		'2031-07',
		'2032-01',
	]);
	assert.deepEqual(labels('1990-01-01', '2031-01-01').length <= 12, true);
	assert.deepEqual(
		[dayNumber('2031-02'), dayNumber('soon'), dayNumber('')],
		[dayNumber('2031-02-01'), undefined, undefined],
	);
	assert.doesNotThrow(() => drawn(svg.articles([], context())));
});
