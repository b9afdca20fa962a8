import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {NameEntry} from '../../../source/corpus/model.js';
import {findNames} from '../../../source/search/names/find-names.js';
import {recognise} from '../../../source/search/mentions/recognise.js';

const names: readonly NameEntry[] = [
	{id: 'colonna', name: 'Catherine Colonna', kind: 'person', names: ['Catherine Colonna', 'Colonna']},
	{id: 'blinken', name: 'Antony Blinken', kind: 'person', names: ['Antony Blinken', 'Blinken']},
	{id: 'klaar', name: 'Toivo Klaar', kind: 'person', names: ['Toivo Klaar', 'Klaar']},
	{id: 'miller', name: 'Matthew Miller', kind: 'person', names: ['Matthew Miller', 'Miller']},
	{id: 'macron', name: 'Emmanuel Macron', kind: 'person', names: ['Emmanuel Macron', 'Macron']},
	{id: 'shusha', name: 'Shusha', kind: 'place', names: ['Shusha', 'Şuşa']},
	{id: 'baku', name: 'Baku', kind: 'place'},
	{id: 'geneva', name: 'Geneva', kind: 'place'},
	{id: 'moscow', name: 'Moscow', kind: 'place'},
	{id: 'prague', name: 'Prague', kind: 'place'},
];
const found = (text: string): string =>
	recognise(text, names)
		.flatMap(({id}) => id ?? [])
		.join(' ');

test('an ordinary word that begins a sentence is nobody', () => {
	for (const text of [
		'Колонна прошла мимо села.',
		'Колонну остановили у села, и в колонне были раненые.',
		'Колона пройшла повз село.',
		'Κολόνα έπεσε στον δρόμο.',
		'ტვირთის კოლონამ ბოლოს გზა გაიარა.',
		'Blinken Sie links, bevor Sie abbiegen.',
		'Klaar is het werk nog lang niet.',
		'Miller wanted: apply at the mill.',
		'Şüşə qab sındı və yerə düşdü.',
	])
		assert.equal(found(text), '', text);
});

test('where the name stands elsewhere beyond doubt it is meant there, too', () => {
	assert.equal(found('Catherine Colonna приехала. Колонна сказала, что мир близок.'), 'colonna colonna');
	assert.equal(found('Макрон заявил о мире. Позже Макрона спросили о дороге.'), 'macron macron');
	assert.equal(found('Blinken kam am Abend. Später sprach Blinken mit der Presse.'), 'blinken blinken');
	assert.equal(found('Miller spoke first. Then reporters asked Miller about the road.'), 'miller miller');
});

test('a city is found by what its sentence’s language calls it, and so is a query', () => {
	for (const text of [
		'La délégation est arrivée à Bakou, puis à Genève, et enfin à Moscou.',
		'Die Delegation reiste nach Baku, dann nach Genf und am Ende nach Moskau.',
		'Nümayəndə heyəti Bakıdan Cenevrəyə və sonra Moskvaya getdi.',
		'وصل الوفد إلى باكو ثم إلى جنيف وموسكو.',
		'დელეგაცია ჩავიდა ბაქოში, ჟენევაში და მოსკოვში.',
	])
		assert.equal(found(text), 'baku geneva moscow', text);
	for (const query of ['Genf', 'Cenevre', 'جنيف', 'Женеве', 'ჟენევა', 'Ginebra'])
		assert.deepEqual(
			findNames(names, query).map(({id}) => id),
			['geneva'],
			query,
		);
	assert.deepEqual(findNames(names, 'Kopenhagen'), []);
});
