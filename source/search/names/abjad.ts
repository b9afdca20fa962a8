import type {NameIndex} from './name-index.js';

/**
 * What a letter of Arabic and Persian may stand for in a name from elsewhere, as the folded Latin of that name writes it. Long vowels are mostly
 * written, short ones are not; one letter serves for sounds that Arabic does not tell apart.
 */
const letters: Readonly<Record<string, string>> = {
	ا: '[aeou]{1,2}|ya|ia',
	أ: '[aeiou]{1,2}|ye',
	إ: '[eiy]{1,2}',
	آ: 'aa?',
	ى: '[aie]',
	ع: '[aeiou]{0,2}',
	ء: '',
	ئ: '[eiy]{0,2}',
	ؤ: '[ou]{0,2}',
	ب: 'bb?|p{1,2}|v',
	پ: 'pp?',
	ت: 'tt?h?',
	ث: 'th|s',
	ج: 'dj|dzh|dsch|zh|gg?|j|gh',
	چ: 'tch|tsch|ch?',
	ح: 'h',
	خ: 'kh|ch|h|x',
	د: 'dd?',
	ذ: 'z|dh?|th',
	ر: 'rr?',
	ز: 'zz?|s',
	ژ: 'zh|j|g',
	س: 'ss?|c|z',
	ش: 'sch|sh|ch|ss?',
	ص: 'ss?',
	ض: 'dh?|z',
	ط: 'tt?',
	ظ: 'z',
	غ: 'gh?|q',
	ف: 'ff?|vv?|w|ph',
	ق: 'q|kh?|gh?|c',
	ك: 'ck|kk?|c|q|g',
	ک: 'ck|kk?|c|q',
	گ: 'gg?|gh',
	ل: 'll?',
	م: 'mm?',
	ن: 'nn?',
	ه: 'h?[ae]?|h',
	ة: 'ah?|e',
	و: 'ou|oo|[ouvw]{1,2}',
	ي: 'ei|ai|ey|[iyej]{1,2}',
	ی: 'ei|ai|ey|[iyej]{1,2}',
};

const unwritten = '[aeiou]{0,2}';
/** Fewer consonants are like those of many names by chance. */
const leastConsonants = 3;
const vowels = /[اأإآىعءئؤهةويی]/gu;

/** How a word of Arabic or Persian may be written in Latin letters; undefined where it is in another script or says too little. */
export function readingsOfAbjad(word: string): RegExp | undefined {
	// Vowel signs and the sign that parts an ending are no letters.
	const bare = word.normalize('NFC').replaceAll(/[^\p{Script=Arabic}]|\p{M}|\u0640/gu, '');
	if (!/^\p{Script=Arabic}{3,16}$/u.test(bare) || bare.replaceAll(vowels, '').length < leastConsonants) {
		return undefined;
	}
	// At the beginning the two together are one vowel.
	const parts = Array.from(bare.replace(/^[اأإ](?=[ويی])/u, ''), letter => letters[letter]);
	return parts.includes(undefined)
		? undefined
		: new RegExp(`^${parts.map(part => `(?:${part ?? ''})`).join(unwritten)}${unwritten}$`);
}

/** The words of an index that a word of Arabic or Persian may be. */
export function wordsReadSo(index: NameIndex, word: string): readonly string[] {
	const reading = readingsOfAbjad(word);
	if (reading === undefined) {
		return [];
	}
	const found: string[] = [];
	for (let id = 0; id < index.wordCount; id++) {
		const text = index.word(id)?.text ?? '';
		if (reading.test(text)) {
			found.push(text);
		}
	}
	return found;
}
