import {compiled} from './compiled/index.js';
import type {LanguagePack} from './schema.js';

/** What is known of a language before its pack is read. */
export type LanguageSigns = {
	/** Primary subtag of BCP 47. */
	readonly code: string;
	/** ISO 15924. */
	readonly script: string;
	readonly letters: readonly string[];
	/** Small words in small letters. */
	readonly words: ReadonlySet<string>;
	/** Endings that an apostrophe parts from names (`Bakü'de`). */
	readonly parted: readonly string[];
};

const empty: LanguagePack = {
	name: '',
	script: '',
	letters: [],
	functionWords: [],
	negations: [],
	commonWords: [],
	numbers: {},
	decimal: '',
	grouping: '',
	titles: [],
	personTitles: [],
	roles: [],
	speaksFor: [],
	addressWords: [],
	particles: [],
	genericWords: [],
	patronymics: {endings: [], words: []},
	endings: {},
	agreement: false,
	romanisation: {},
	givenNames: [],
	surnameEndings: [],
	capitalNouns: false,
	apostrophe: false,
	feminine: [],
	prepositions: [],
	conjunctions: [],
	feminineVerbs: [],
	prefixes: [],
	stateWords: [],
	abbreviations: {},
	discovery: {},
	organisations: [],
	wellKnownPeople: [],
	demonyms: {},
	cities: {},
	areas: {},
	doubtful: [],
	exonyms: {},
	months: [],
	weekdays: [],
	patterns: [],
	relative: {},
	ago: [],
	units: {},
	verbs: {},
	negated: {},
	nouns: {},
	accordingTo: [],
	that: [],
	quotes: [],
	caseMarksSubject: false,
	subjectEndings: [],
	verbFirst: false,
	stopBeforeSpeech: false,
	datelines: [],
	agencies: [],
	credits: {},
	boilerplate: [],
};

const packs = new Map<string, LanguagePack>();
const signs = new Map<string, readonly LanguageSigns[]>();

/** What a language's folder says; undefined for a language without one. Read once, when it is first asked for. */
export function languagePack(tag: string): LanguagePack | undefined {
	const known = packs.get(tag);
	if (known !== undefined) {
		return known;
	}
	const code = tag.toLowerCase().split('-', 1)[0] ?? '';
	let pack = packs.get(code);
	if (pack === undefined) {
		const source = compiled.find(language => language.code === code);
		if (source === undefined) {
			return undefined;
		}
		pack = {
			...empty,
			script: source.script,
			letters: wordsOf(source.letters),
			functionWords: wordsOf(source.words),
			// eslint-disable-next-line typescript/no-unsafe-type-assertion -- made of checked files by tools/languages.mjs
			...(JSON.parse(source.pack) as Partial<LanguagePack>),
		};
		packs.set(code, pack);
	}
	return pack;
}

/** The languages written in a script, by which a line of it is told apart. */
export function languagesOf(script: string): readonly LanguageSigns[] {
	let known = signs.get(script);
	if (known === undefined) {
		known = compiled
			.filter(language => language.script === script)
			.map(({code, letters, words, parted}) => ({
				code,
				script,
				letters: wordsOf(letters),
				parted: wordsOf(parted),
				words: new Set(wordsOf(words).map(word => word.toLowerCase())),
			}));
		signs.set(script, known);
	}
	return known;
}

const wordsOf = (text: string): string[] => text.split(' ').filter(word => word !== '');

/** What the folders of all languages of a script say. */
export function packsOf(script: string): readonly LanguagePack[] {
	return languagesOf(script).flatMap(({code}) => languagePack(code) ?? []);
}
