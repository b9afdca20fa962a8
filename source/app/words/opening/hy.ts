import {numbersOf} from '../numbers.js';
import type {OpeningWords} from './opening-words.js';

const figure = numbersOf('hy');

export const armenian: OpeningWords = {
	quits: 'ելք',
	readingFrom: folder => `Ընթերցվում է ${folder}`,
	readOf: (read, found) => `${figure(read)} / ${figure(found)} հոդված`,
	filesRead: (read, found) => `ընթերցված է ${figure(read)} / ${figure(found)}`,
	offline: since => `կապ չկա ${since}-ից, ցուցադրվում է պահվածը`,
	notKept: (cache, why) => `${cache}. պահել հնարավոր չէ (${armenian.whyNotKept[why]}), ընթերցվում են բոլոր նիշքերը`,
	whyNotKept: {
		full: 'սկավառակը լիքն է',
		unwritable: 'գրել հնարավոր չէ',
		'no-folder': 'պանակ չէ',
		unreadable: 'բացել հնարավոր չէ',
		damaged: 'վնասված է',
	},
	searching: 'որոնվում է…',

	welcome: 'Ինչպես են տարբեր լրատվամիջոցներ պատմում նույն բանակցությունների մասին. որոնեք, կարդացեք, համեմատեք։',
	welcomeKeys: {
		search: 'որոնել ըստ մասնակցի, վայրի կամ բառի',
		open: 'կարդալ ընթացիկ հոդվածը',
		mark: 'նշել հոդվածներ համեմատելու համար',
		compare: 'դնել դրանք կողք կողքի',
		quit: 'մեկ քայլ հետ, ցանկից՝ ելք',
	},
	welcomeEnd: key => `${key} ցույց է տալիս բոլոր ստեղները։ Սա կվերանա առաջին սեղմումից։`,
	welcomeShort: key => `Բարի գալուստ. ${key}՝ բոլոր ստեղները`,

	filesLeftOut: number => `${number} նիշք չի կարդացվել. «:problems» ասում է ինչու`,
	problemsHead: (leftOut, warnings) => `Խնդիրներ. չկարդացված՝ ${leftOut}, զգուշացումներ՝ ${warnings}`,
	noProblems: 'Այս հոդվածներում խնդիր չկա։',
	severities: {error: 'չի կարդացվել', warning: 'զգուշացում'},
};
