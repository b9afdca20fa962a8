import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {NameEntry} from '../../../source/corpus/model.js';
import {findNames} from '../../../source/search/names/find-names.js';

const person = (id: string, name: string, ...names: string[]): NameEntry => ({id, name, kind: 'person', names});
const names: readonly NameEntry[] = [
	person('orvik', 'Nestor Orvikyan', 'Նեստոր Օրվիկյան', 'Нестор Орвикян'),
	person('quill', 'Ilham Quliyev', 'Ильхам Кулиев', 'İlham Quliyev'),
	person('quill-woman', 'Mehriban Quliyeva', 'Мехрибан Кулиева'),
	{id: 'baku', name: 'Baku', kind: 'place', names: ['Bakı', 'Баку']},
];
const exact = (query: string): string =>
	findNames(names, query)
		.filter(({how}) => how === 'exact')
		.map(({id}) => id)
		.join(' ');

test('a name is found in another case, and with the name of a father', () => {
	assert.equal(exact('Орвикяну'), 'orvik');
	assert.equal(exact('Нестором Орвикяном'), 'orvik');
	assert.equal(exact('Օրվիկյանից'), 'orvik');
	assert.equal(exact('Ильхам Гейдар оглы Кулиев'), 'quill');
	assert.equal(exact('Ильхама Гейдаровича Кулиева'), 'quill');
	assert.equal(exact('İlham Heydər oğlu Quliyev'), 'quill');
	assert.equal(exact('Bakıda'), 'baku');
	assert.equal(exact('Мехрибан Кулиевой'), 'quill-woman');
	assert.equal(exact('Кулиева'), 'quill-woman');
});

test('a word that is a case of nothing listed stays what it was', () => {
	for (const query of ['Саратове', 'Гюмрийцам', 'Bakılıların']) {
		assert.equal(exact(query), '', query);
	}
});

test('initials before a surname are those of who bears it', () => {
	assert.equal(exact('N.V. Orvikyan'), 'orvik');
	assert.equal(exact('Н. Орвикяна'), 'orvik');
	assert.equal(exact('M. Quliyev'), '');
});

test('a country is found by its people and in a case that no sign shows, and no neighbour for it', () => {
	const states: readonly NameEntry[] = [
		{id: 'georgia', name: 'Georgia', kind: 'state'},
		{id: 'iran', name: 'Iran', kind: 'state'},
		{id: 'armenia', name: 'Armenia', kind: 'state'},
		{id: 'russia', name: 'Russia', kind: 'state'},
		{id: 'ukraine', name: 'Ukraine', kind: 'state'},
		person('ivanyan', 'Gor Ivanyan', 'Ivanyan'),
	];
	const found = (query: string): string =>
		findNames(states, query)
			.map(({id}) => id)
			.join(' ');
	for (const query of ['Gürcüstanda', 'Gürcüstana', 'Грузинского', 'грузин', 'վրացական', 'gürcü', 'Georgian'])
		assert.equal(found(query), 'georgia', query);
	for (const query of ['Iranian', 'иранская', 'İranlı', 'İrandan', 'իրանցի']) assert.equal(found(query), 'iran', query);
	assert.equal(found('Rusiyaya'), 'russia');
	assert.equal(found('Ukraynadan'), 'ukraine');
	for (const query of ['Almaniyada', 'Fransada', 'polnische', 'Maliki', 'Indiana', 'польский', 'Çində'])
		assert.equal(found(query), '', query);
});
