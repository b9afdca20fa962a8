import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractArticle} from '../../source/library/extract-article.js';
import {plainBody} from '../../source/library/plain/plain-body.js';

const today = '2031-06-01';
const english = [
	'The ferry to Skerry left the harbour at noon with forty passengers and the post on board, the harbour master said.',
	'Nobody could say on Tuesday when the second boat would sail again, since its engine had been taken out in March.',
	'The council has asked both ministries for a timetable and wants it printed before the first of August.',
	'Fishermen on the north shore offered to carry the mail until then, and were told to wait for a letter.',
];
const russian = [
	'Паром на остров вышел из гавани в полдень с сорока пассажирами на борту, сообщил смотритель маяка.',
	'Во вторник никто не мог сказать, когда отправится второе судно: двигатель сняли ещё в марте.',
	'Совет потребовал от обоих министерств расписание и хочет напечатать его до первого августа.',
	'Рыбаки северного берега предложили возить почту сами, но им велели дождаться письма.',
];
const french = [
	'Le bac pour l’île a quitté le port à midi avec quarante passagers à bord, a indiqué le gardien du phare.',
	'Mardi, personne ne pouvait dire quand le second bateau repartirait, son moteur ayant été démonté en mars.',
	'Le conseil a demandé un horaire aux deux ministères et veut le faire imprimer avant le premier août.',
	'Les pêcheurs de la côte nord ont proposé de porter le courrier, on leur a dit d’attendre une lettre.',
];

test('a text goes on behind a box in its midst', () => {
	const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
		[russian, ['Читайте также', 'Маяк снова горит', 'Мост закрыли на ремонт']],
		[french, ['À LIRE AUSSI', 'Le phare rallumé', 'À LIRE AUSSI', 'Un pont fermé']],
		[russian, ['Subscribe to our YouTube channel']],
		[english, ['Related', 'Lighthouse lit again', 'Subscribe now']],
	];
	for (const [text, box] of cases) {
		const lines = [...text.slice(0, 2), ...box, ...text.slice(2)];
		assert.deepEqual(plainBody(lines.join('\n')).paragraphs, text, box[0]);
	}
});

test('a text ends before the boxes below it', () => {
	const below = [
		'Related articles',
		'Lighthouse lit again',
		'The lamp burns again after a year.',
		'2 days ago',
		'Bridge shut',
		'Repairs will take a month.',
	];
	assert.deepEqual(plainBody([...english, ...below].join('\n')).paragraphs, english);
});

test('what closes a text is not lost: a short sentence, a paragraph that was cut off, those who signed', () => {
	const closings = [
		['Nobody waved.'],
		['Rain is expected on the island on Saturday, when the mayor and his two'],
		['For the ferry company: O. Marsh', 'For the island: T. Veld'],
	];
	for (const closing of closings)
		assert.deepEqual(plainBody([...english, ...closing].join('\n\n')).paragraphs, [...english, ...closing]);
	const [first = ''] = closings[1] ?? [];
	assert.deepEqual(plainBody([...english, `${first} https://lamp.example/a`].join('\n\n')).paragraphs, english);
});

test('a line in another language heads no other article', () => {
	const lines = [
		...russian.slice(0, 2),
		'Listen now',
		'Смотритель живёт на скале один уже одиннадцать лет.',
		'Лампа горит каждую ночь до самого утра, кроме праздников.',
	];
	assert.deepEqual(plainBody([...russian, ...lines.slice(2)].join('\n\n')).paragraphs.slice(-2), lines.slice(-2));
});

test('the headline is neither the caption above the text nor the points of a summary, nor the paper', () => {
	const copies: readonly (readonly [string, readonly string[]])[] = [
		[
			'Second boat stays in the harbour of Skerry',
			[
				'Skip to content',
				'Second boat stays in the harbour of Skerry',
				'14 May 2031',
				'Share',
				'Odile Marsh',
				'Getty Images',
				'Passengers wait for the ferry at noon',
			],
		],
		[
			'Second boat stays in the harbour',
			[
				'Second boat stays in the harbour',
				'By Odile Marsh',
				'14 May 2031',
				'A passenger beside the boat on Tuesday. (Tomas Veld for The Lamp)',
			],
		],
		[
			'Second boat stays in the harbour',
			[
				'BC-NORLAND-FERRY/BOAT (UPDATE 1)',
				'UPDATE 1-Second boat stays in the harbour',
				'',
				'* Engine of the second boat taken out in March',
				'* Council wants a timetable',
				'',
				'(Adds quotes)',
				'',
				'By Odile Marsh',
			],
		],
		['Без второго парома этим летом', ['Северный маяк', '14 мая 2031', 'Без второго парома этим летом']],
		['Second boat stays in the harbour', ['^Second boat stays in the harbour=', '^By ODILE MARSH=', '14 May 2031']],
	];
	for (const [title, head] of copies) {
		const text = title === 'Без второго парома этим летом' ? russian : english;
		const found = extractArticle([...head, '', ...text].join('\n'), {as: 'text', today});
		assert.equal(found.title, title);
	}
});
