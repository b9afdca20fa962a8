import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {NameEntry} from '../../../source/corpus/model.js';
import {findNames} from '../../../source/search/names/find-names.js';

const person = (id: string, name: string, ...names: string[]): NameEntry => ({id, name, kind: 'person', names});
const names: readonly NameEntry[] = [
	person('ordugan', 'Selim Ordughan', 'Ordughan'),
	person('tromp', 'Piet Trumpel', 'Trumpel'),
	{id: 'tromp-road', name: 'Trumpel Road', kind: 'place', names: ['Trumpel Road']},
	person('hamanei', 'Reza Khamavanei', 'Khamavanei'),
	person('salem', 'Nadia Salem'),
	person('salim', 'Karim Salim'),
	{id: 'qarabulaq', name: 'Garabulag', kind: 'place', names: ['Qarabulaq']},
];
const found = (query: string): string[] => findNames(names, query).map(({id}) => id);

test('a name that is listed in Latin letters only is found by what Arabic and Persian write of it', () => {
	assert.deepEqual(found('أوردوغان'), ['ordugan']);
	assert.deepEqual(found('سليم أوردوغان'), ['ordugan']);
	assert.deepEqual(found('ترامبل'), ['tromp']);
	assert.deepEqual(found('خاماوانه‌ای'), ['hamanei']);
	assert.deepEqual(found('قره‌بلاغ'), ['qarabulaq']);
});

test('a word of Arabic that may be several names, or none, finds nothing', () => {
	assert.deepEqual(found('سليم'), []);
	for (const word of ['المفاوضات', 'الحكومة', 'اجتماع', 'دولار', 'محمد', 'بغداد'])
		assert.deepEqual(found(word), [], word);
});
