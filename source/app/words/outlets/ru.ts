import type {OutletWords} from './outlet-words.js';

export const russian: OutletWords = {
	reading: 'Читаются все статьи этих изданий.',
	readingOf: (done, all) => `прочитано статей: ${done} из ${all}; Esc — выйти`,
	spread: (uses, articles, of) => `раз: ${uses}, статей: ${articles} из ${of}`,
	sentences: (uses, articles, of) => `предложений: ${uses}, статей: ${articles} из ${of}`,
	notes: {
		wording: 'по всем показанным статьям издания; в пересказах его слова — только взятые в кавычки.',
		voices: 'по всем показанным статьям издания; определено по вводящим словам, счёт в предложениях.',
		context: 'где стоит запрос, по годам, во всех показанных статьях издания.',
	},
};
