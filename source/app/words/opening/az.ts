import {numbersOf} from '../numbers.js';
import type {OpeningWords} from './opening-words.js';

const figure = numbersOf('az');

export const azerbaijani: OpeningWords = {
	quits: 'çıxış',
	readingFrom: folder => `Oxunur: ${folder}`,
	readOf: (read, found) => `${figure(read)} / ${figure(found)} məqalə`,
	filesRead: (read, found) => `oxundu: ${figure(read)} / ${figure(found)}`,
	offline: since => `${since}-dan əlaqə yoxdur, saxlanılan göstərilir`,
	notKept: (cache, why) => `${cache}: heç nə saxlanıla bilmir (${azerbaijani.whyNotKept[why]}), bütün fayllar oxunur`,
	whyNotKept: {
		full: 'disk doludur',
		unwritable: 'yazmaq olmur',
		'no-folder': 'qovluq deyil',
		unreadable: 'açılmır',
		damaged: 'zədələnib',
	},
	searching: 'axtarılır…',

	welcome: 'Müxtəlif nəşrlər eyni danışıqlardan necə yazır: axtarın, oxuyun, yan-yana qoyun.',
	welcomeKeys: {
		search: 'iştirakçı, yer və ya söz üzrə axtar',
		open: 'cari məqaləni oxu',
		mark: 'müqayisə üçün məqalələri işarələ',
		compare: 'onları yan-yana qoy',
		quit: 'bir addım geri, siyahıdan çıxış',
	},
	welcomeEnd: key => `${key} bütün düymələri göstərir. Bu qeyd ilk düymə ilə itir.`,
	welcomeShort: key => `Xoş gəldiniz: ${key} — bütün düymələr`,

	filesLeftOut: number => `${number} fayl oxunmadı: “:problems” səbəbini deyir`,
	problemsHead: (leftOut, warnings) => `Problemlər: oxunmayan ${leftOut}, xəbərdarlıq ${warnings}`,
	noProblems: 'Bu məqalələrdə problem yoxdur.',
	severities: {error: 'oxunmadı', warning: 'xəbərdarlıq'},
};
