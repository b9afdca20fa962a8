import type {OutletWords} from './outlet-words.js';

export const azerbaijani: OutletWords = {
	reading: 'Bu nəşrlərin bütün məqalələri oxunur.',
	readingOf: (done, all) => `oxunub: ${done} / ${all} məqalə; Esc – çıxış`,
	spread: (uses, articles, of) => `${uses} dəfə, ${articles} / ${of} məqalə`,
	sentences: (uses, articles, of) => `${uses} cümlə, ${articles} / ${of} məqalə`,
	notes: {
		wording: 'nəşrin göstərilən bütün məqalələrində; xülasələrdə yalnız dırnaqdakı sözlər onundur.',
		voices: 'nəşrin göstərilən bütün məqalələrində; nitq sözlərinə görə müəyyən edilib, cümlələr sayılıb.',
		context: 'sorğu harada durur, illər üzrə, nəşrin göstərilən bütün məqalələrində.',
	},
};
