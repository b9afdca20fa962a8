import {franc} from 'franc-min';

/** Languages of the outlets that anybody is likely to add (ISO 639-3): fewer candidates, fewer slips between neighbours. */
const candidates =
	'eng rus ukr bel bul srp azj tur arb pes fra deu spa por ita nld pol ron ces hun swe vie ind hrv kaz uzn hin mar urd ben ell tha kor jpn cmn amh'.split(
		' ',
	);

/**
 * Letters that only one of the languages has, in the order in which they decide: neighbours with one script differ by these more surely
 * than by their commonest letter groups.
 */
const ownLetters: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Armenian}/gu, 'hy'],
	[/\p{Script=Georgian}/gu, 'ka'],
	[/\p{Script=Hebrew}/gu, 'he'],
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
	const code = franc(text.slice(0, mostLetters), {only: candidates});
	return code === 'und' ? undefined : Intl.getCanonicalLocales(code)[0];
}

/** The tag that a page declares when it agrees with its text (`en-GB`), else what the text is written in. */
export function chooseLanguage(declared: string | undefined, text: string): string | undefined {
	const detected = languageOf(text);
	const tag = canonical(declared);
	if (detected === undefined) return tag;
	return tag !== undefined && tag.split('-')[0] === detected ? tag : detected;
}

function canonical(tag: string | undefined): string | undefined {
	const wellFormed = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(tag?.trim() ?? '')?.[0];
	try {
		return wellFormed === undefined ? undefined : Intl.getCanonicalLocales(wellFormed.replaceAll('_', '-'))[0];
	} catch {
		return undefined;
	}
}
