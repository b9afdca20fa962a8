import {languagePack, languagesOf} from '../../language/language.js';
import {baseForms} from './case-forms.js';
import {scriptOf} from '../../text/script-of.js';

type Peoples = {
	readonly whole: ReadonlyMap<string, string>;
	/** Stems of adjectives, which stand with one of many endings. */
	readonly stems: readonly (readonly [stem: string, code: string])[];
};

const known = new Map<string, Peoples>();
const longestEnding = 3;
const stemMark = '-';

function peoplesOf(language: string): Peoples {
	let peoples = known.get(language);
	if (peoples === undefined) {
		const all = Object.entries(languagePack(language)?.demonyms ?? {}).flatMap(([code, words]) =>
			words.map(word => [word.toLowerCase(), code] as const),
		);
		peoples = {
			whole: new Map(all.filter(([word]) => !word.endsWith(stemMark))),
			stems: all.flatMap(([word, code]) => (word.endsWith(stemMark) ? [[word.slice(0, -1), code] as const] : [])),
		};
		known.set(language, peoples);
	}
	return peoples;
}

/** The code of the region whose people or things a word means: `Iranian`, `грузинского`, `ռուսական`; undefined for none. */
export function regionOfPeople(text: string): string | undefined {
	const word = text.trim().toLowerCase();
	if (word === '' || /\s/.test(word)) {
		return undefined;
	}
	for (const {code: language} of languagesOf(scriptOf(word))) {
		const {whole, stems} = peoplesOf(language);
		if (whole.size + stems.length === 0) {
			continue;
		}
		const code =
			whole.get(word) ??
			stems.find(([stem]) => word.startsWith(stem) && word.length - stem.length <= longestEnding)?.[1] ??
			baseForms(word, language)
				.map(({text: base}) => whole.get(base))
				.find(each => each !== undefined);
		if (code !== undefined) {
			return code;
		}
	}
	return undefined;
}
