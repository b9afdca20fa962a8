import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {NameEntry} from '../../../source/corpus/model.js';
import {findNames} from '../../../source/search/names/find-names.js';
import {makeRegionTable, regionCalled} from '../../../source/search/names/region-search.js';

const states = [
	'Armenia',
	'England',
	'France',
	'Georgia',
	'Germany',
	'Ireland',
	'Poland',
	'Spain',
	'United Kingdom',
	'United States',
];
const names: readonly NameEntry[] = states.map(name => ({id: name, name, kind: 'state'}));
const best = (query: string): string | undefined => findNames(names, query)[0]?.name;

test('a region is found by what any language calls it, in any case', () => {
	const called: Readonly<Record<string, string>> = {
		Polska: 'Poland',
		Polsha: 'Poland',
		Польшей: 'Poland',
		Լեհաստանում: 'Poland',
		Spanje: 'Spain',
		إسبانيا: 'Spain',
		Sakartvelo: 'Georgia',
		საქართველო: 'Georgia',
		Gürcüstan: 'Georgia',
		'Հայաստանի Հանրապետություն': 'Armenia',
		'Республика Армения': 'Armenia',
		США: 'United States',
		ABŞ: 'United States',
		ԱՄՆ: 'United States',
		'الولايات المتحدة': 'United States',
		Великобританией: 'United Kingdom',
		Allemagne: 'Germany',
		ألمانيا: 'Germany',
		独: '',
	};
	for (const [query, name] of Object.entries(called)) {
		assert.equal(best(query) ?? '', name, query);
	}
});

test('a region that is not listed is not its nearest neighbour', () => {
	for (const query of ['Indland', 'Iceland', 'Finland', 'Исландия', 'Finlandiya', 'Irak']) {
		assert.equal(best(query), undefined, query);
	}
	assert.equal(best('Irland'), 'Ireland');
	const two: readonly NameEntry[] = ['Angola', 'Netherlands'].map(name => ({id: name, name, kind: 'state'}));
	assert.equal(findNames(two, 'Англия')[0], undefined, 'a short name of a place that is not listed');
	assert.equal(findNames(two, 'Голландия')[0]?.name, 'Netherlands');
});

test('what no language calls a region is none', () => {
	for (const text of [
		'Orvikia',
		'Орвикия',
		'',
		' ',
		'Quill Quill Quill Quill Quill Quill Quill Quill Quill',
		'France Germany',
	]) {
		assert.equal(regionCalled(text), undefined, text);
	}
});

test('the table that the build keeps has every region by each of its names', () => {
	const lines = makeRegionTable().names.split('\n');
	assert.ok(lines.length > 250);
	for (const line of lines) {
		const [code, ...called] = line.split('\t');
		assert.equal(called.pop(), '', 'a line ends by a tab, so that each name stands between two');
		// Nobody types nine words for one.
		for (const name of called.filter(each => each.split(' ').length < 9)) assert.equal(regionCalled(name), code, name);
	}
});
