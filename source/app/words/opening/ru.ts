import {numbersOf} from '../numbers.js';
import type {OpeningWords} from './opening-words.js';

const figure = numbersOf('ru');

export const russian: OpeningWords = {
	quits: 'выход',
	readingFrom: folder => `Чтение: ${folder}`,
	readOf: (read, found) => `статьи: ${figure(read)} из ${figure(found)}`,
	filesRead: (read, found) => `прочитано ${figure(read)} из ${figure(found)}`,
	offline: since => `нет связи с ${since}, показано сохранённое`,
	notKept: (cache, why) => `в ${cache} ничего не сохранить (${russian.whyNotKept[why]}): читаются все файлы`,
	whyNotKept: {
		full: 'диск заполнен',
		unwritable: 'запись невозможна',
		'no-folder': 'это не папка',
		unreadable: 'не открывается',
		damaged: 'повреждено',
	},
	searching: 'идёт поиск…',

	welcome: 'Как разные издания рассказывают об одних и тех же переговорах: ищите, читайте, сравнивайте.',
	welcomeKeys: {
		search: 'искать по участнику, месту или слову',
		open: 'читать текущую статью',
		mark: 'отметить статьи для сравнения',
		compare: 'поставить их рядом',
		quit: 'на шаг назад, из списка — выход',
	},
	welcomeEnd: key => `${key} показывает все клавиши. Подсказка исчезнет с первым нажатием.`,
	welcomeShort: key => `Добро пожаловать: ${key} — все клавиши`,

	filesLeftOut: number => `пропущено файлов: ${number}; «:problems» скажет почему`,
	problemsHead: (leftOut, warnings) => `Неполадки: пропущено ${leftOut}, замечаний ${warnings}`,
	noProblems: 'С этими статьями всё в порядке.',
	severities: {error: 'пропущено', warning: 'замечание'},
};
