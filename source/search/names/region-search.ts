import {languagePack, languagesOf} from '../../language/language.js';
import {fold, foldWords, phoneticKey} from '../../text/fold.js';
import {baseForms, languagesOfWord} from './case-forms.js';
import {type RegionTable, regionTable} from './region-table.js';
import {regionNames} from './regions.js';
import {wellKnownPlaces} from './well-known-names.js';

/** Languages whose names of regions are known, by the script they are written in. */
const languages: Readonly<Record<string, string>> = {
	Latn: 'en de fr es it nl pt pl ro hu sv da nb fi id ca sq hr cs sk sl tr az vi et lv lt is fo ga cy eu gl af sw ms fil uz tk bs lb mt so ha yo zu',
	Cyrl: 'ru uk be bg sr mk kk ky mn tg tt',
	Armn: 'hy',
	Arab: 'ar fa ur ps ckb ug sd',
	Grek: 'el',
	Geor: 'ka',
	Hebr: 'he yi',
	Deva: 'hi mr ne',
	Hans: 'zh ja',
	Hang: 'ko',
	Thai: 'th',
	Beng: 'bn as',
	Ethi: 'am ti',
	Khmr: 'km',
	Laoo: 'lo',
	Mymr: 'my',
	Taml: 'ta',
	Telu: 'te',
	Gujr: 'gu',
	Guru: 'pa',
	Knda: 'kn',
	Mlym: 'ml',
	Orya: 'or',
	Sinh: 'si',
};

/** Scripts whose names are also written in Latin letters, as they sound. */
const romanised = ['Cyrl', 'Armn', 'Geor', 'Grek'];

const patterns = (): readonly (readonly [script: string, pattern: RegExp])[] => [
	['Cyrl', /\p{Script=Cyrillic}/u],
	['Armn', /\p{Script=Armenian}/u],
	['Arab', /\p{Script=Arabic}/u],
	['Grek', /\p{Script=Greek}/u],
	['Geor', /\p{Script=Georgian}/u],
	['Hebr', /\p{Script=Hebrew}/u],
	['Deva', /\p{Script=Devanagari}/u],
	['Hans', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
	['Hang', /\p{Script=Hangul}/u],
	['Thai', /\p{Script=Thai}/u],
	['Beng', /\p{Script=Bengali}/u],
	['Ethi', /\p{Script=Ethiopic}/u],
	['Khmr', /\p{Script=Khmer}/u],
	['Laoo', /\p{Script=Lao}/u],
	['Mymr', /\p{Script=Myanmar}/u],
	['Taml', /\p{Script=Tamil}/u],
	['Telu', /\p{Script=Telugu}/u],
	['Gujr', /\p{Script=Gujarati}/u],
	['Guru', /\p{Script=Gurmukhi}/u],
	['Knda', /\p{Script=Kannada}/u],
	['Mlym', /\p{Script=Malayalam}/u],
	['Orya', /\p{Script=Oriya}/u],
	['Sinh', /\p{Script=Sinhala}/u],
];

/** Compiled when a text beyond ASCII comes. */
let scripts: ReturnType<typeof patterns> | undefined;
const ascii = /^[\0-\u007F]*$/;

type Lookup = {readonly get: (name: string) => string | undefined};

type RegionIndex = {
	/** Folded names, and how they sound, to the one region that is called so. */
	readonly names: Lookup;
	readonly sounds: Lookup;
};

const indexes = new Map<string, RegionIndex>();
/** Names that sound alike are one name from this length on. */
const shortestSound = 5;
const shortestName = 3;

function indexOf(script: string): RegionIndex {
	let index = indexes.get(script);
	if (index === undefined) {
		index = (script === 'Latn' ? keptIndex() : undefined) ?? makeIndex(scriptsBeside(script));
		indexes.set(script, index);
	}
	return index;
}

const scriptsBeside = (script: string): readonly string[] => (script === 'Latn' ? ['Latn', ...romanised] : [script]);

/** Regions in Latin letters as they were kept when the program was built. */
function keptIndex(): RegionIndex | undefined {
	const table = regionTable();
	return table && {names: lookupIn(table.names), sounds: lookupIn(table.sounds)};
}

/** A few names are looked up in a run: to make a map of all of them would take longer. */
function lookupIn(lines: string): Lookup {
	return {
		get(name) {
			const at = lines.indexOf(`\t${name}\t`);
			if (at === -1) return undefined;
			const start = lines.lastIndexOf('\n', at) + 1;
			return lines.slice(start, lines.indexOf('\t', start));
		},
	};
}

/** All that `RegionTable` has, for the build to keep. */
export function makeRegionTable(): RegionTable {
	const {names, sounds} = makeIndex(scriptsBeside('Latn'));
	const english = [...regionNames('en')].map(([code, list]) => [code, ...list].join('\t'));
	return {english: english.join('\n'), names: linesOf(names), sounds: linesOf(sounds), places: wellKnownPlaces()};
}

function linesOf(names: ReadonlyMap<string, string>): string {
	const byCode = new Map<string, string[]>();
	for (const [name, code] of names) byCode.set(code, [...(byCode.get(code) ?? []), name]);
	return [...byCode].map(([code, list]) => `${code}\t${list.toSorted().join('\t')}\t`).join('\n');
}

function makeIndex(of: readonly string[]): Readonly<Record<keyof RegionIndex, ReadonlyMap<string, string>>> {
	const names = new Map<string, Map<string, number>>();
	const sounds = new Map<string, Map<string, number>>();
	for (const language of of.flatMap(script => (languages[script] ?? '').split(' '))) {
		for (const [code, list] of regionNames(language)) {
			for (const name of list) {
				const folded = fold(bare(name));
				if (folded.length >= shortestName || (folded.length === 2 && bare(name).length >= shortestName)) {
					count(names, folded, code);
					const sounding = phoneticKey(folded);
					if (sounding.length >= shortestSound) {
						count(sounds, sounding, code);
					}
				}
			}
		}
	}
	return {names: settled(names), sounds: settled(sounds)};
}

function count(all: Map<string, Map<string, number>>, name: string, code: string): void {
	const codes = all.get(name) ?? new Map<string, number>();
	codes.set(code, (codes.get(code) ?? 0) + 1);
	all.set(name, codes);
}

/** A name that two regions share is the one's that more languages call so; of two alike nobody's. */
function settled(all: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
	const names = new Map<string, string>();
	for (const [name, codes] of all) {
		const [first, second] = [...codes].sort((a, b) => b[1] - a[1]);
		if (first && first[1] > (second?.[1] ?? 0)) {
			names.set(name, first[0]);
		}
	}
	return names;
}

/** ISO 15924 of the first letter that is of no Latin script; `Latn` without one. */
function scriptOfText(text: string): string {
	if (ascii.test(text)) return 'Latn';
	scripts ??= patterns();
	return scripts.find(([, pattern]) => pattern.test(text))?.[0] ?? 'Latn';
}

/** The code of the region that a text names in any language, in any case of those that have a folder; undefined for none, or several. */
export function regionCalled(text: string): string | undefined {
	const index = indexOf(scriptOfText(text));
	const words = text.trim().split(/\s+/).filter(Boolean);
	if (words.length === 0 || words.length > mostWords) {
		return undefined;
	}
	const whole = spellings(words).map(name => fold(bare(name)));
	const found = whole.find(name => index.names.get(name) !== undefined) ?? whole.find(name => isSound(index, name));
	return found === undefined ? partOf(words) : (index.names.get(found) ?? index.sounds.get(phoneticKey(found)));
}

/**
 * The region that a word in plain Latin letters is a case of, in a language that writes it without any sign of its own: `Ukraynadan`, `Gürcüstana`.
 * What is taken off must leave what that very language calls the region, so that `Maliki` is nowhere.
 */
export function regionInCase(word: string): string | undefined {
	if (/\s/.test(word) || scriptOfText(word) !== 'Latn') return undefined;
	for (const {code: language} of languagesOf('Latn')) {
		if (languagePack(language)?.apostrophe !== true) continue;
		const bases = baseForms(word, language).map(({text}) => fold(text));
		const own = ownNames(language);
		const code = bases
			.filter(base => base.length >= shortestSound)
			.map(base => own.get(base))
			.find(each => each !== undefined);
		if (code !== undefined) return code;
	}
	return undefined;
}

const ownByLanguage = new Map<string, ReadonlyMap<string, string>>();

function ownNames(language: string): ReadonlyMap<string, string> {
	let own = ownByLanguage.get(language);
	if (own === undefined) {
		own = new Map(
			[...regionNames(language)].flatMap(([code, names]) => names.map(name => [fold(name), code] as const)),
		);
		ownByLanguage.set(language, own);
	}
	return own;
}

const mostWords = 8;

/** Without the vowel signs of Arabic, which are seldom written. */
const bare = (name: string): string => name.replace(/[\u064B-\u0652\u0640]/gu, '');

const isSound = ({sounds}: RegionIndex, name: string): boolean =>
	name.length >= shortestSound && sounds.get(phoneticKey(name)) !== undefined;

/** The words as they stand, and in the nominative of each language they may be in: all of them, or the last. */
function spellings(words: readonly string[]): string[] {
	const found = [words.join(' ')];
	for (const language of languagesOfWord(words.join(''))) {
		const forms = words.map(word => [word, ...baseForms(word, language).map(form => form.text)]);
		const start = words.slice(0, -1).join(' ');
		found.push(...(forms.at(-1) ?? []).map(last => `${start} ${last}`.trim()));
		if (languagePack(language)?.agreement === true && words.length === 2) {
			found.push(...(forms[0] ?? []).flatMap(first => (forms[1] ?? []).map(last => `${first} ${last}`)));
		}
	}
	return [...new Set(found)];
}

const stateWords = new Map<string, ReadonlySet<string>>();

/** `Республика Армения` is Armenia: what remains without the words for a state. */
function partOf(words: readonly string[]): string | undefined {
	const script = scriptOfText(words.join(''));
	let known = stateWords.get(script);
	if (known === undefined) {
		const packs = (languages[script] ?? '').split(' ').flatMap(code => languagePack(code) ?? []);
		known = new Set(packs.flatMap(pack => pack.stateWords.flatMap(word => foldWords(word))));
		stateWords.set(script, known);
	}
	const own = known;
	const rest = words.filter(word => !own.has(fold(word)));
	return rest.length > 0 && rest.length < words.length ? regionCalled(rest.join(' ')) : undefined;
}
