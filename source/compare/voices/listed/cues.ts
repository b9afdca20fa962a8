import {languagePack} from '../../../language/language.js';
import type {LanguagePack} from '../../../language/schema.js';
import {type VerbClass, verbClasses} from '../cue-rows.js';

/** A form of words that a language's folder lists, and what it makes of what is said. */
export type Cue = {readonly words: readonly string[]; readonly verbClass: VerbClass};

/** What a language's folder says of speech, ready to be looked up by the first word. */
export type Cues = {
	readonly pack: LanguagePack;
	readonly verbs: ReadonlyMap<string, readonly Cue[]>;
	/** `по словам`: what stands before a name, or behind it. */
	readonly accordingTo: ReadonlyMap<string, readonly Cue[]>;
	/** What joins verb and clause: `что`. */
	readonly joining: ReadonlyMap<string, readonly Cue[]>;
	/** Offices and forms of address. */
	readonly titles: ReadonlyMap<string, readonly Cue[]>;
	/** Those that the one named next bears, whatever case the name is in. */
	readonly ownTitles: ReadonlyMap<string, readonly Cue[]>;
	readonly negations: ReadonlySet<string>;
	readonly small: ReadonlySet<string>;
};

const known = new Map<string, Cues | undefined>();

/** What the folder of a language lists; undefined for a language without verbs of speech. */
export function cuesOf(language: string): Cues | undefined {
	if (!known.has(language)) {
		const pack = languagePack(language);
		known.set(language, pack === undefined || Object.keys(pack.verbs).length === 0 ? undefined : read(pack));
	}
	return known.get(language);
}

function read(pack: LanguagePack): Cues {
	const verbs = Object.entries(pack.verbs).flatMap(([name, forms]) => {
		const verbClass = verbClasses.find(each => each === name);
		return verbClass === undefined ? [] : forms.map(form => ({words: wordsOf(form), verbClass}));
	});
	const titles = said([...pack.titles, ...pack.roles, ...pack.personTitles, ...pack.addressWords]);
	const others = new Set(pack.speaksFor.map(small));
	const ownTitles = titles.filter(({words}) => !others.has(words.join(' ')));
	return {
		pack,
		verbs: byFirstWord(verbs),
		accordingTo: byFirstWord(said(pack.accordingTo)),
		joining: byFirstWord(said(pack.that)),
		titles: byFirstWord(pack.caseMarksSubject ? titles : ownTitles),
		ownTitles: byFirstWord(ownTitles),
		negations: new Set(pack.negations.map(small)),
		small: new Set(pack.functionWords.map(small)),
	};
}

/** Words as tokens have them: small letters, straight apostrophes. */
export const small = (word: string): string => word.toLowerCase().replaceAll(/[’ʼ]/gu, "'");

const wordsOf = (form: string): string[] =>
	small(form).match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*'?/gu) ?? [];

const said = (forms: readonly string[]): Cue[] => forms.map(form => ({words: wordsOf(form), verbClass: 'said'}));

/** Longest first. */
function byFirstWord(cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> {
	const map = new Map<string, Cue[]>();
	for (const cue of cues.toSorted((a, b) => b.words.length - a.words.length)) {
		const [first] = cue.words;
		if (first !== undefined) map.set(first, [...(map.get(first) ?? []), cue]);
	}
	return map;
}
