import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readGold} from '../../../bench/gold-file.js';
import {microScore, scoreGold} from '../../../bench/gold-rows.js';
import {datesOfLanguage} from '../../../source/compare/rows/dates-of-language.js';
import {numbersOfLanguage} from '../../../source/compare/rows/numbers-of-language.js';
import {createCorpus} from '../../../source/corpus/create.js';
import type {Actor, NameEntry, Place} from '../../../source/corpus/model.js';
import {projectRoot} from '../../helpers/paths.js';

const fixture = (name: string): string => join(projectRoot, 'test', 'fixtures', 'languages', name);

test('names, figures and dates tie accounts in two languages, words those in one', () => {
	const names = JSON.parse(readFileSync(fixture('names.json'), 'utf8')) as readonly NameEntry[];
	const corpus = createCorpus({
		actors: names.filter((each): each is Actor => each.kind !== 'place'),
		places: names.filter((each): each is Place => each.kind === 'place'),
	});
	const scores = scoreGold(readGold(fixture('rows.json'), corpus), corpus);
	for (const {name, precision} of scores) assert.equal(precision, 1, name);
	// One figure alone is not enough between two languages.
	const {shared, gold} = microScore(scores);
	assert.ok(shared >= gold - 1, `${shared} of ${gold}`);
});

const numbers: readonly (readonly [language: string, text: string, ...values: number[]])[] = [
	['ru', 'тридцать два человека, 1 200 тонн и 4,5 миллиона, всего две тысячи двести', 32, 1200, 4_500_000, 2200],
	['hy', 'երեսուներկու գերի և երեք հարյուր տուն, 4 միլիոն', 32, 300, 4_000_000],
	['de', 'zweiunddreißig Leute und ein Hund, 1.200 Tonnen', 32, 1200],
	['fr', 'un homme, trente-deux chats, deux mille trois cents arbres', 32, 2300],
	['tr', 'otuz iki kişi, üç yüz elli koyun', 32, 350],
	['az', 'otuz iki nəfər', 32],
	['vi', 'năm người và 4 triệu', 4_000_000],
	['ja', '12'],
];

test('numbers are read by the words that a language’s folder lists', () => {
	for (const [language, text, ...values] of numbers) {
		const found = numbersOfLanguage(text, language).map(({value}) => value);
		assert.deepEqual(found, values, text);
	}
});

const dates: readonly (readonly [language: string, text: string, ...days: string[]])[] = [
	['ru', 'с 12-го марта 2031 года по 03.04.2031, в 2030 году', '12 3 2031', '3 4 2031', '– – 2030'],
	['hy', 'մարտի 12-ին', '12 3 –'],
	['de', 'am 12. März und am 5. Mai 2031', '12 3 –', '5 5 2031'],
	['fr', 'le 1er mars', '1 3 –'],
	['az', 'martın 12-də', '12 3 –'],
	['vi', 'ngày 12 tháng 3', '12 3 –'],
	['ar', '12 مارس 2031', '12 3 2031'],
	['ru', 'обещали 45 мая и в марте'],
];

test('dates are read by the months that a language’s folder lists', () => {
	for (const [language, text, ...days] of dates) {
		const found = datesOfLanguage(text, language).map(({day, month, year}) =>
			[day, month, year].map(each => each ?? '–').join(' '),
		);
		assert.deepEqual(found, days, text);
	}
});
