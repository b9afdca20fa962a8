import {languagePack, languagesOf} from '../../language/language.js';
import type {LanguagePack} from '../../language/schema.js';
import {scriptOf} from '../../text/script-of.js';

/** A word as it would be listed, if it is a case of a name. */
export type BaseForm = {
	readonly text: string;
	/** Characters of the word before the name (an article, a preposition) and after it (an ending that an apostrophe parts). */
	readonly before: number;
	readonly after: number;
};

type Ending = {readonly ending: string; readonly base: string};

type Rules = {
	readonly endings: readonly Ending[];
	/** Endings that may stand after an apostrophe. */
	readonly parted: ReadonlySet<string>;
	readonly prefixes: readonly string[];
	readonly letters: ReadonlyMap<string, string>;
	readonly forms: Map<string, readonly BaseForm[]>;
};

/** In UTF-16 units: a shorter name has too many words like its cases. */
const shortestBase = 3;
/** Where a prefix is written together with the name, without an apostrophe. */
const shortestAfterPrefix = 4;
const mostKept = 20_000;
const apostrophe = /['’ʼ‘]/;

const rules = new Map<string, Rules | undefined>();

function rulesOf(language: string): Rules | undefined {
	if (!rules.has(language)) {
		const pack = languagePack(language);
		rules.set(language, pack && makeRules(pack));
	}
	return rules.get(language);
}

function makeRules(pack: LanguagePack): Rules {
	const endings = Object.entries(pack.endings).flatMap(([base, list]) => list.map(ending => ({ending, base})));
	return {
		endings: endings.sort((a, b) => b.ending.length - a.ending.length),
		parted: new Set(pack.apostrophe ? endings.map(({ending}) => ending) : []),
		prefixes: pack.prefixes.toSorted((a, b) => b.length - a.length),
		letters: new Map(Object.entries(pack.romanisation)),
		forms: new Map(),
	};
}

/** What a word may be a case of in a language: endings taken off, or others in their place, prefixes and elided articles left out. */
export function baseForms(word: string, language: string): readonly BaseForm[] {
	const own = rulesOf(language);
	if (own === undefined || (own.endings.length === 0 && own.prefixes.length === 0)) {
		return none;
	}
	let forms = own.forms.get(word);
	if (forms === undefined) {
		forms = findBases(word, own);
		if (own.forms.size >= mostKept) {
			own.forms.clear();
		}
		own.forms.set(word, forms);
	}
	return forms;
}

const none: readonly BaseForm[] = [];

function findBases(word: string, {endings, parted, prefixes}: Rules): BaseForm[] {
	const forms: BaseForm[] = [];
	// In small letters the capital of Turkish is two units long.
	const small = word.replaceAll('İ', 'i').toLowerCase();
	const add = (text: string, before: number, after: number, least = shortestBase): void => {
		if (text.length >= least && !forms.some(form => form.text === text)) {
			forms.push({text, before, after});
		}
	};
	const at = parted.size > 0 ? word.search(apostrophe) : -1;
	if (at > 0 && parted.has(word.slice(at + 1).toLowerCase())) {
		add(word.slice(0, at), 0, word.length - at, 2);
		return forms;
	}
	for (const prefix of prefixes) {
		const elided = apostrophe.test(prefix);
		const start = elided ? small.slice(0, prefix.length).replace(apostrophe, '’') : small.slice(0, prefix.length);
		if (start === prefix) {
			add(word.slice(prefix.length), prefix.length, 0, elided ? 2 : shortestAfterPrefix);
		}
	}
	for (const {ending, base} of endings) {
		if (small.length === word.length && small.endsWith(ending)) {
			add(`${word.slice(0, word.length - ending.length)}${base}`, 0, 0);
		}
	}
	return forms;
}

/** A word with a language's letters as English writes them; the same word in a language without such letters. */
export function romanise(word: string, language: string): string {
	const letters = rulesOf(language)?.letters;
	if (letters === undefined || letters.size === 0) {
		return word;
	}
	return word.replace(/\p{L}/gu, letter => {
		const small = letter.toLowerCase();
		const latin = letters.get(small);
		return latin === undefined
			? letter
			: letter === small
				? latin
				: `${latin.slice(0, 1).toUpperCase()}${latin.slice(1)}`;
	});
}

/** `de` of `Bakü'de`. */
const behindApostrophe = (word: string): string => word.split(apostrophe, 2)[1] ?? '';

/** Languages whose cases a word that stands alone may be in: those of its script; in Latin letters those that alone have its letters, or part its ending by an apostrophe. */
export function languagesOfWord(word: string): readonly string[] {
	const script = scriptOf(word);
	const small = word.toLowerCase();
	return languagesOf(script)
		.filter(
			({letters, parted}) =>
				script !== 'Latn' ||
				letters.some(letter => small.includes(letter)) ||
				// Its small letter is that of other languages.
				(word.includes('İ') && letters.includes('ı')) ||
				parted.includes(behindApostrophe(small)),
		)
		.map(({code}) => code)
		.filter(code => {
			const own = rulesOf(code);
			return own !== undefined && own.endings.length + own.prefixes.length > 0;
		});
}
