import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lineLanguages} from '../../../source/search/mentions/line-languages.js';
import {recognise} from '../../../source/search/mentions/recognise.js';
import {tokensOf} from '../../../source/search/mentions/text-tokens.js';

const languages = (text: string): (string | undefined)[] => lineLanguages(tokensOf(text)).map(({language}) => language);

test('a line is in the language of its small words', () => {
	const lines = {
		en: 'The envoy was in an old fort when the talks began.',
		de: 'Die Gesandte war in einer alten Burg, als die Gespräche begannen.',
		nl: 'De gezant was in een oud fort toen het overleg begon.',
		fr: 'La délégation était dans un vieux fort quand les pourparlers ont commencé.',
		es: 'La delegación estaba en un viejo fuerte cuando empezaron las conversaciones.',
		tr: 'Temsilci eski bir kalede görüşmeler için bekledi ve imzaladı.',
		az: 'Nümayəndə köhnə qalada danışıqlar üçün gözləyib və imzalayıb.',
		vi: 'Đặc phái viên đã ở trong một pháo đài cũ khi cuộc đàm phán bắt đầu.',
		ru: 'Посланник был в старой крепости, когда начались переговоры.',
		uk: 'Посланець був у старій фортеці, коли почалися переговори.',
		hy: 'Բանագնացը հին բերդում էր, երբ սկսվեցին բանակցությունները։',
		ar: 'كان المبعوث في قلعة قديمة عند بدء المحادثات',
	};
	for (const [language, text] of Object.entries(lines)) {
		assert.deepEqual(languages(text), [language], text);
	}
});

test('a line without signs is in the language of its text, and English where nothing tells', () => {
	assert.deepEqual(languages('Orvik trifft Quill\n\nDie Gespräche in der Burg sind nicht zu Ende.'), ['de', 'de']);
	assert.deepEqual(languages('Orvik meets Quill'), ['en']);
	assert.deepEqual(languages('Çelik meets diplomat Quill'), ['en']);
	assert.notDeepEqual(languages('İranlı diplomat Rusiyaya getdi.'), ['en']);
	assert.deepEqual(languages('Rio de Janeiro hosts summit'), ['en']);
	assert.deepEqual(languages(''), []);
});

test('capitals are no names in languages without rules for them', () => {
	const silent = [
		'Die Regierung will Milliarden Dollar für die Integrität Orviks im Haushalt des Landes ausgeben.',
		'Der Neue Plan und die Alte Stadt sind nach Angaben von Lena Orvik nicht in Gefahr.',
		'De Nieuwe Regering van Quillië is volgens Lena Orvik niet in gevaar.',
		'Le Grand Plan de la Vieille Ville est dans les mains du Conseil.',
		'Ông Quill cho biết các bên đã đồng ý với Kế Hoạch Mới của Lena Orvik.',
		'Новый План Старого Города был не нужен, и Лена Орвик это сказала.',
	];
	for (const text of silent) {
		assert.deepEqual(
			recognise(text).map(mention => mention.text),
			[],
			text,
		);
	}
});

test('a headline in another language than the account below it is silent', () => {
	const text =
		'Quillard erkennt territoriale Integrität Orviks an\n\nThe minister said that the border was open again.';
	const of = (headline?: string): (string | undefined)[] =>
		lineLanguages(tokensOf(text), headline).map(({language}) => language);
	assert.deepEqual(of('de'), ['de', 'en']);
	assert.deepEqual(of('xx'), of());
	assert.deepEqual(
		recognise('U.S. Secretary of State Quillard Speaks With Orvik on Ceasefire').map(({kind}) => kind),
		['place'],
	);
});
