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
