import anyAscii from 'any-ascii';

const asciiOnly = /^[\0-\u007F]*$/;
const beyondAscii = /[^\0-\u007F]+/g;

const armenian = /[ոՈւՒև]/;

/** Armenian writes u in two letters, and begins a word with o where it says vo. */
function asItSounds(run: string): string {
	return run
		.replaceAll('ու', 'u')
		.replaceAll(/Ո[ւՒ]/g, 'U')
		.replaceAll('և', 'եվ')
		.replaceAll(/(?<!\p{L})([ոՈ])(?![վւՎՒ])/gu, (_, letter: string) => (letter === 'ո' ? 'վո' : 'Վո'));
}

/** Latin letters for any script (`Пашинян` to `Pashinyan`), case kept. Text that is ASCII already is returned as it is. */
export function toAscii(text: string): string {
	if (asciiOnly.test(text)) {
		return text;
	}
	return text.replace(beyondAscii, run => anyAscii(armenian.test(run) ? asItSounds(run) : run));
}

/**
 * The form of a text in which two spellings of one name look alike: Latin letters (scripts by any-ascii), lower case,
 * no diacritics, hyphens and apostrophes dropped, other punctuation and whitespace one space.
 */
export function fold(text: string): string {
	return toAscii(text)
		.toLowerCase()
		.replace(/['`\u007F-]+/g, '')
		.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/**
 * The folded words of a text. Unlike `fold`, a hyphen and a glued capital part two words
 * (`Nagorno-Karabakh`, `NikolPashinyan`), because outlets write such names in one word or in two.
 */
export function foldWords(text: string): string[] {
	const parted = toAscii(text)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/-/g, ' ');
	const folded = fold(parted);
	return folded === '' ? [] : folded.split(' ');
}

/**
 * Spellings that desks exchange for one another: each rule maps the variants of a sound to one letter (upper case while
 * the rules run, so that no later rule takes it for a letter of the source). The classes come from the romanisations of
 * Armenian, Azerbaijani, Russian, Arabic and Persian names in English, French, German and Turkish news.
 */
const soundRules: readonly (readonly [RegExp, string])[] = [
	[/(?<=[aeiouy])h(?=[bcdfglmnpqrstvwxz])/g, ''],
	[/eau/g, 'o'],
	[/shch|szcz|sch|sh|sz/g, 'S'],
	[/tsch|tch|cz/g, 'C'],
	[/dsch|dzh|dj|zh|zs|\bc(?=[eiy])/g, 'J'],
	[/ts|tz|dz/g, 'Z'],
	[/cch|ch(?=[lr])|qu(?=[ei])/g, 'K'],
	[/ch|c?ci(?=[aou])|c?c(?=[eiy])/g, 'C'],
	[/c[kq]|c+|k(?!h)/g, 'K'],
	[/kh|\bx/g, 'H'],
	[/x/g, 'KS'],
	[/gh|q/g, 'G'],
	[/gn(?=[aeiou])/g, 'ni'],
	[/ph/g, 'F'],
	[/th/g, 'T'],
	[/(?<=[^aeiou\s])w(?![aeiouy])/g, 'u'],
	[/w|\bu(?=[aeio])/g, 'v'],
	[/ou|oo/g, 'u'],
	[/ae(?![aeiouv])/g, 'e'],
	[/oe(?![aeiouv])/g, 'o'],
	[/ee|ij(?![aeiou])|y/g, 'i'],
	[/(?<=[aeou])j(?![aeiou])|(?<=[^aeiou\s])j(?=[aou])/g, 'i'],
	[/jev\b/g, 'iev'],
	[/(?<=[aeo])f+\b/g, 'v'],
];

/** Rules over sounds, after letters have become sounds. */
const joinRules: readonly (readonly [RegExp, string])[] = [
	[/(.)\1+/g, '$1'],
	[/\bi(?=e)/g, ''],
	[/(?<=[aeou])i(?=[aeou])|(?<=[jz])i(?=[aou])/g, ''],
	[/(?<=i)an[sz]\b/g, 'an'],
];

/**
 * The phonetic key of a folded text: spellings of one name in different transliterations fall together (yan, ian, jan;
 * ov, ow, off; iy, y, ij; j, dj, zh; kh, h, x; gh, g, q; sh, sch, ş; ch, tch, ç; doubled letters).
 */
export function phoneticKey(folded: string): string {
	let sounds = folded;
	for (const [variants, sound] of soundRules) {
		sounds = sounds.replace(variants, sound);
	}
	sounds = sounds.toLowerCase();
	for (const [variants, sound] of joinRules) {
		sounds = sounds.replace(variants, sound);
	}
	return sounds;
}
