import {languagePack} from '../../language/language.js';

type Patronymics = {readonly endings: readonly string[]; readonly words: ReadonlySet<string>};

const known = new Map<string, Patronymics | undefined>();

function patronymicsOf(language: string): Patronymics | undefined {
	if (!known.has(language)) {
		const pack = languagePack(language);
		known.set(
			language,
			pack && {
				endings: pack.patronymics.endings,
				words: new Set(pack.patronymics.words.map(word => word.toLowerCase())),
			},
		);
	}
	return known.get(language);
}

const shortestFather = 4;

/**
 * How many words from a position on are the name of a father, as stands between given name and surname: one with its ending
 * (Воваевич), two with a word for son or daughter (Гейдар оглы); 0 for none.
 */
export function patronymicAt(words: readonly string[], at: number, language: string): number {
	const rules = patronymicsOf(language);
	const word = words[at];
	if (rules === undefined || word === undefined) {
		return 0;
	}
	if (rules.words.has(words[at + 1]?.toLowerCase() ?? '')) {
		return 2;
	}
	const small = word.toLowerCase();
	return small.length >= shortestFather && rules.endings.some(ending => small.endsWith(ending)) ? 1 : 0;
}
