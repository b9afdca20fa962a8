import {francAll} from 'franc-min';
import {toldApart} from './told-apart.js';

const candidates = toldApart.split(' ');

/**
 * Letters that only one of the languages has, in the order in which they decide: neighbours with one script differ by these more surely
 * than by their commonest letter groups.
 */
const ownLetters: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Armenian}/gu, 'hy'],
	[/\p{Script=Georgian}/gu, 'ka'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/[ðþ]/giu, 'is'],
	[/[ғқңұһ]/giu, 'kk'],
	[/[їєґ]/giu, 'uk'],
	[/ў/giu, 'be'],
	[/[ыэё]/giu, 'ru'],
	[/ə/giu, 'az'],
];
/** They make up at least this share of its letters. */
const leastShare = 0.005;

/** Letters of a text from which its language can be told. */
const leastLetters = 60;
const mostLetters = 4000;

/** BCP 47 tag of a text; undefined where it is too short to tell. */
export function languageOf(text: string): string | undefined {
	const letters = text.slice(0, mostLetters).replaceAll(/\P{L}+/gu, '');
	if (letters.length < leastLetters) return undefined;
	const own = ownLetters.find(([letter]) => (letters.match(letter)?.length ?? 0) > letters.length * leastShare);
	if (own !== undefined) return own[1];
	const [best] = guesses(text);
	if (best === undefined) return undefined;
	return best.tag === 'sv' && (letters.match(/[æø]/giu)?.length ?? 0) > letters.length * leastShare
		? danishOrNorwegian(text)
		: best.tag;
}

type Guess = {readonly tag: string /** 1 for the best. */; readonly score: number};

function guesses(text: string): Guess[] {
	return francAll(text.slice(0, mostLetters), {only: candidates}).flatMap(([code, score]) => {
		const tag = code === 'und' ? undefined : Intl.getCanonicalLocales(code)[0];
		return tag === undefined ? [] : {tag, score};
	});
}

/** The two differ in their commonest words. */
function danishOrNorwegian(text: string): string {
	const count = (words: RegExp): number => text.match(words)?.length ?? 0;
	return count(/\b(?:af|ud|efter|sig|blev|jeg|nu)\b/gu) > count(/\b(?:av|ut|etter|seg|ble|jeg|nå)\b/gu) ? 'da' : 'nb';
}

/** Letters of a text that tells against its page's own word. */
const leastForSure = 120;
/** What the declared language may score at most of the best one: neighbours score alike, */
const closeScore = 0.97;
const closeNeighbours = 0.88;
/** languages that are taken for one another. */
const families = [
	'hr sr bs me sh',
	'es pt gl ca',
	'cs sk',
	'da nb nn no sv is fo',
	'az tr tk uz',
	'id ms',
	'ru uk be bg mk',
	'hi mr ne',
	'ar fa ur',
];

/**
 * The tag that a page declares, unless its text is surely in another language: in another script, or more like another one of those that are told apart. A
 * language that is not among them is believed.
 */
export function chooseLanguage(declared: string | undefined, text: string): string | undefined {
	const detected = languageOf(text);
	const tag = canonical(declared);
	if (tag === undefined || detected === undefined) return tag ?? detected;
	const code = tag.split('-')[0] ?? '';
	if (code === detected || (isNorwegian(code) && isNorwegian(detected))) return tag;
	if (!isOwnScript(code, text)) return detected;
	if (!known().has(code) || text.replaceAll(/\P{L}+/gu, '').length < leastForSure) return tag;
	const own = guesses(text).find(guess => guess.tag === code)?.score ?? 0;
	const areNeighbours = families.some(family => [code, detected].every(each => family.split(' ').includes(each)));
	return own < (areNeighbours ? closeNeighbours : closeScore) ? detected : tag;
}

function isNorwegian(code: string): boolean {
	return code === 'no' || code === 'nb' || code === 'nn';
}

let tags: ReadonlySet<string> | undefined;

/** The languages that are told apart. */
function known(): ReadonlySet<string> {
	tags ??= new Set([
		...candidates.flatMap(code => Intl.getCanonicalLocales(code)),
		...ownLetters.map(([, tag]) => tag),
	]);
	return tags;
}

/** Whether a text is in the script that its language is usually written in. */
function isOwnScript(code: string, text: string): boolean {
	const script = new Intl.Locale(code).maximize().script;
	const letters = text.slice(0, mostLetters).replaceAll(/\P{L}+/gu, '');
	const names: Readonly<Record<string, string>> = {
		Latn: 'Latin',
		Cyrl: 'Cyrillic',
		Arab: 'Arabic',
		Armn: 'Armenian',
		Geor: 'Georgian',
		Hebr: 'Hebrew',
		Grek: 'Greek',
	};
	const name = names[script ?? ''];
	if (name === undefined) return true;
	const own = letters.match(new RegExp(`\\p{Script=${name}}`, 'gu'))?.length ?? 0;
	return own * 2 > letters.length;
}

function canonical(tag: string | undefined): string | undefined {
	const wellFormed = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(tag?.trim() ?? '')?.[0];
	try {
		return wellFormed === undefined ? undefined : Intl.getCanonicalLocales(wellFormed.replaceAll('_', '-'))[0];
	} catch {
		return undefined;
	}
}
