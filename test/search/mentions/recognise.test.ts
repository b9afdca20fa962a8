import assert from 'node:assert/strict';
import test from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import type {NameEntry} from '../../../source/corpus/model.js';
import {recognise} from '../../../source/search/mentions/recognise.js';

const names: readonly NameEntry[] = [
	{id: 'pashinyan', name: 'Nikol Pashinyan', kind: 'person', names: ['Pashinyan', 'Pashinian']},
	{id: 'aliyev', name: 'Ilham Aliyev', kind: 'person'},
	{id: 'sarkissian-armen', name: 'Armen Sarkissian', kind: 'person'},
	{id: 'harutyunyan-artur', name: 'Artur Harutyunyan', kind: 'person'},
	{id: 'harutyunyan-arayik', name: 'Arayik Harutyunyan', kind: 'person'},
	{id: 'le-drian', name: 'Jean-Yves Le Drian', kind: 'person'},
	{id: 'armenia', name: 'Armenia', kind: 'state', names: [{form: 'Yerevan', kind: 'metonym'}]},
	{
		id: 'azerbaijan',
		name: 'Azerbaijan',
		kind: 'state',
		names: [
			{form: 'Baku', kind: 'metonym'},
			{form: 'Azeri regime', kind: 'description'},
		],
	},
	{id: 'usa', name: 'United States', kind: 'state', names: [{form: 'US', kind: 'abbreviation'}]},
	{id: 'eu', name: 'European Union', kind: 'organisation', names: [{form: 'EU', kind: 'abbreviation'}]},
	{id: 'baku', name: 'Baku', kind: 'place'},
	{id: 'yerevan', name: 'Yerevan', kind: 'place'},
	{id: 'karabakh', name: 'Nagorno-Karabakh', kind: 'place', names: ['Karabakh', 'Nagorny Karabakh']},
];

/** `text=id`, `text?kind` for what is not listed. */
function found(text: string, list: readonly NameEntry[] = names): string[] {
	return recognise(text, list).map(
		mention => `${mention.text}${mention.id === undefined ? `?${mention.kind}` : `=${mention.id}`}`,
	);
}

test('listed names in their longest form, hyphens, glued words and possessives', () => {
	assert.deepEqual(found('NikolPashinyan spoke about Nagorno-Karabakh.'), [
		'NikolPashinyan=pashinyan',
		'Nagorno-Karabakh=karabakh',
	]);
	assert.deepEqual(found('Karabakh and “Nagorny Karabakh” are the same.'), [
		'Karabakh=karabakh',
		'Nagorny Karabakh=karabakh',
	]);
	assert.deepEqual(found("Armenia’s army, Azerbaijan's answer"), ['Armenia=armenia', 'Azerbaijan=azerbaijan']);
	assert.deepEqual(found('the US told us; the EU did not'), ['US=usa', 'EU=eu']);
	assert.deepEqual(found('The Azeri regime fell.'), []);
});

test('the role is not a place', () => {
	assert.deepEqual(found('US Secretary of State Mike Pompeo left.'), ['US=usa', 'Mike Pompeo?person']);
});

test('bare surnames are the person named in full, else the only one listed', () => {
	assert.deepEqual(found('Aliyev agreed. Mr. Aliyev left.'), ['Aliyev=aliyev', 'Aliyev=aliyev']);
	assert.deepEqual(found('Jean-Yves Le Drian came. Le Drian went.'), [
		'Jean-Yves Le Drian=le-drian',
		'Le Drian=le-drian',
	]);
	assert.deepEqual(found('Harutyunyan spoke. Later Artur Harutyunyan left.'), [
		'Harutyunyan=harutyunyan-artur',
		'Artur Harutyunyan=harutyunyan-artur',
	]);
	assert.deepEqual(found('Artur Harutyunyan met Arayik Harutyunyan. Harutyunyan smiled.'), [
		'Artur Harutyunyan=harutyunyan-artur',
		'Arayik Harutyunyan=harutyunyan-arayik',
		'Harutyunyan=harutyunyan-arayik',
	]);
	assert.deepEqual(found('Harutyunyan spoke.'), ['Harutyunyan?person']);
});

test('a spelling nobody listed is linked by its sound', () => {
	assert.deepEqual(found('Alijew met Paschinjan.'), ['Alijew=aliyev', 'Paschinjan=pashinyan']);
});

test('another given name is another person', () => {
	assert.deepEqual(found('Then the president, Serzh Sarkissian, resigned.'), ['Serzh Sarkissian?person']);
	assert.deepEqual(found('President Armen Sarkissian spoke.'), ['Armen Sarkissian=sarkissian-armen']);
	assert.deepEqual(found('Yesterday Aliyev spoke; Azerbaijani leader Aliyev left.'), [
		'Aliyev=aliyev',
		'Aliyev=aliyev',
	]);
});

test('a capital is a government where it acts and a place where it is one, with the other reading kept', () => {
	const kinds = (text: string): string[] => recognise(text, names).map(mention => `${mention.text}:${mention.kind}`);
	for (const [text, expected] of [
		['Baku said no.', ['Baku:state']],
		['They met in Baku.', ['Baku:place']],
		['He flew from Yerevan to Baku.', ['Yerevan:place', 'Baku:place']],
		['Baku and Yerevan agreed.', ['Baku:state', 'Yerevan:state']],
		['talks in Baku and Yerevan', ['Baku:place', 'Yerevan:place']],
		['a treaty between Baku and Yerevan', ['Baku:state', 'Yerevan:state']],
		['Baku’s position is clear.', ['Baku:state']],
		['the decision of Yerevan', ['Yerevan:state']],
		['the streets of Yerevan', ['Yerevan:place']],
		['YEREVAN — In a call', ['YEREVAN:place']],
		['According to Baku, nothing happened.', ['Baku:state']],
		['It accused Baku.', ['Baku:state']],
	] as const) {
		assert.deepEqual(kinds(text), expected, text);
	}
	const [mention] = recognise('Baku said no.', names);
	assert.deepEqual(mention, {
		start: 0,
		end: 4,
		text: 'Baku',
		kind: 'state',
		id: 'azerbaijan',
		name: 'Azerbaijan',
		also: [{id: 'baku', kind: 'place'}],
		verified: true,
	});
});

test('names that nobody listed are discovered and marked', () => {
	for (const [text, expected] of [
		[
			'Angela Merkel met Emmanuel Macron in Berlin.',
			['Angela Merkel?person', 'Emmanuel Macron?person', 'Berlin?place'],
		],
		[
			'On Tuesday Prime Minister Robert Fico flew to Vilnius. Fico smiled.',
			['Robert Fico?person', 'Vilnius?place', 'Fico?person'],
		],
		[
			'The Ministry of Foreign Affairs and Trade of Norland wrote.',
			['Ministry of Foreign Affairs and Trade of Norland?organisation'],
		],
		['Prince Faisal bin Farhan Al Saud spoke.', ['Faisal bin Farhan Al Saud?person']],
		['They camped near Lake Baikal in August.', ['Lake Baikal?place']],
		['On Monday, in January, nothing happened. However, it rained.', []],
		['Troops stood in Norlandish hands on Friday.', []],
		['Leaders Agree To Take First Steps Towards Peace In Spring', []],
	] as const) {
		assert.deepEqual(found(text, []), expected, text);
	}
	assert.ok(recognise('Angela Merkel met Emmanuel Macron.').every(mention => !mention.verified));
});

test('mentions lie in the text, in order, without overlaps, whatever the text', () => {
	const words = fc.constantFrom(
		'Baku',
		'Armen',
		'Sarkissian',
		'Serzh',
		'Nikol',
		'Pashinyan',
		'and',
		'of',
		'in',
		'the',
		'President',
		'US',
		'Ministry',
		'’s',
		'.',
		'“',
		'-',
		'\n',
		'🦓',
		'É',
		'Le',
		'Drian',
		'Harutyunyan',
	);
	const texts = fc.oneof(
		fc.string({unit: 'binary', maxLength: 200}),
		fc.array(words, {maxLength: 60}).map(list => list.join(' ')),
		fc.array(words, {maxLength: 40}).map(list => list.join('')),
	);
	fc.assert(
		fc.property(texts, text => {
			let last = 0;
			for (const mention of recognise(text, names)) {
				assert.ok(mention.start >= last && mention.end > mention.start && mention.end <= text.length);
				assert.equal(text.slice(mention.start, mention.end), mention.text);
				assert.equal(mention.verified, mention.id !== undefined);
				last = mention.end;
			}
		}),
		{numRuns: 300},
	);
});
