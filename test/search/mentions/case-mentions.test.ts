import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {NameEntry} from '../../../source/corpus/model.js';
import {recognise} from '../../../source/search/mentions/recognise.js';

const person = (id: string, name: string, ...names: string[]): NameEntry => ({id, name, kind: 'person', names});

/** Names as a table lists them: no case but the first, few scripts. */
const names: readonly NameEntry[] = [
	person('orvik', 'Nestor Orvikyan', 'Նեստոր Օրվիկյան', 'Нестор Орвикян'),
	person('quill', 'Ilham Quliyev', 'Ильхам Кулиев', 'Իլհամ Կուլիև', 'İlham Quliyev'),
	person('quill-woman', 'Mehriban Quliyeva', 'Мехрибан Кулиева'),
	person('sarkis', 'Armen Sarkisov', 'Армен Саркисов'),
	person('zimina', 'Maria Zimina', 'Мария Зимина'),
	person('erdal', 'Recep Tayyip Erdalan'),
	{id: 'tbilisi', name: 'Tbilisi', kind: 'place', names: ['თბილისი']},
	{id: 'usa', name: 'United States', kind: 'state', names: [{form: 'US', kind: 'abbreviation'}]},
	{id: 'eu', name: 'European Union', kind: 'organisation'},
	{id: 'armenia', name: 'Armenia', kind: 'state'},
	{id: 'yerevan', name: 'Yerevan', kind: 'place', names: ['Երևան', 'Ереван']},
	{id: 'baku', name: 'Baku', kind: 'place', names: ['Bakı', 'Bakü', 'Баку', 'Բաքու', 'باكو']},
	{id: 'moscow', name: 'Moscow', kind: 'place', names: ['Москва']},
];

const found = (text: string): string[] =>
	recognise(text, names).map(({text: words, id}) => `${words} = ${id ?? 'nobody listed'}`);

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
	['Переговоры Орвикяна и Кулиева', 'Орвикяна = orvik', 'Кулиева = quill'],
	['Он передал это Орвикяну в Москве и Ереване.', 'Орвикяну = orvik', 'Москве = moscow', 'Ереване = yerevan'],
	['Встреча с Ильхамом Кулиевым и Мехрибан Кулиевой.', 'Ильхамом Кулиевым = quill', 'Мехрибан Кулиевой = quill-woman'],
	['Это сказала Кулиева.', 'Кулиева = quill-woman'],
	['Без Кулиева не начали.', 'Кулиева = quill'],
	['Слова Марии Зиминой из США и ЕС.', 'Марии Зиминой = zimina', 'США = usa', 'ЕС = eu'],
	[
		'Երևանում Օրվիկյանը հայտարարել է, որ Կուլիևի հետ չեն խոսի Բաքվում։',
		'Երևանում = yerevan',
		'Օրվիկյանը = orvik',
		'Կուլիևի = quill',
		'Բաքվում = baku',
	],
	['ԱՄՆ-ում և Հայաստանում', 'ԱՄՆ = usa', 'Հայաստանում = armenia'],
	[
		'İlham Quliyev Nestor Orvikyanla görüşüb və Bakıdan gedib, ABŞ-a',
		'İlham Quliyev = quill',
		'Nestor Orvikyanla = orvik',
		'Bakıdan = baku',
		'ABŞ = usa',
	],
	["Quliyev'in Bakü'de yaptığı görüşme ve ABD'nin tutumu", 'Quliyev = quill', 'Bakü = baku', 'ABD = usa'],
	['Das ist nach Angaben Orvikyans in Bakus Altstadt und in Armeniens Bergen.', 'Bakus = baku', 'Armeniens = armenia'],
	[
		'L’entretien d’Orvikyan en Arménie est terminé, selon l’Union européenne.',
		'Orvikyan = orvik',
		'Arménie = armenia',
		'Union européenne = eu',
	],
	['قال إن المحادثات كانت في باكو ثم لأرمينيا وباكو', 'باكو = baku', 'أرمينيا = armenia', 'باكو = baku'],
	[
		'მან თბილისში განაცხადა, რომ სომხეთიდან და აშშ-ში წავიდა',
		'თბილისში = tbilisi',
		'სომხეთიდან = armenia',
		'აშშ = usa',
	],
];

test('a listed name is found in the cases of the language of its line', () => {
	for (const [text, ...expected] of cases) {
		assert.deepEqual(found(text), expected, text);
	}
});

test('initials and names of fathers belong to a name', () => {
	assert.deepEqual(found('Нестор Воваевич Орвикян ждал.'), ['Нестор Воваевич Орвикян = orvik']);
	assert.deepEqual(found('Ильхам Гейдар оглы Кулиев ждал.'), ['Ильхам Гейдар оглы Кулиев = quill']);
	assert.deepEqual(found('R.T. Erdalan waited for N. Orvikyan.'), ['R.T. Erdalan = erdal', 'N. Orvikyan = orvik']);
	assert.deepEqual(found('Nestor V. Orvikyan waited.'), ['Nestor V. Orvikyan = orvik']);
});

test('a namesake is nobody listed, by given name or initial, and so is his surname after', () => {
	assert.deepEqual(found('С. Саркисов был там.'), ['С. Саркисов = nobody listed']);
	assert.deepEqual(found('На встрече был Серж Саркисов. После Саркисов ушел.'), [
		'Серж Саркисов = nobody listed',
		'Саркисов = nobody listed',
	]);
	assert.deepEqual(found('Серж Саркисов был там.'), ['Серж Саркисов = nobody listed']);
});

test('an ordinary word that looks like a case of nothing listed finds nothing', () => {
	for (const text of [
		'Бакуны и московиты были там.',
		'Он был в Саратове.',
		'Այս ամենը եղել է Գյումրիում։',
		'Bakılı jurnalist bu barədə yazıb.',
	]) {
		assert.deepEqual(found(text), [], text);
	}
});
