import {franc} from 'franc';

/** Languages of the outlets that anybody is likely to add (ISO 639-3): fewer candidates, fewer slips between neighbours. */
const candidates =
	'eng rus ukr bel bul srp mkd hye azj kat tur arb pes heb ell fra deu spa por ita nld pol ron ces slk hun swe nob dan fin vie ind tha kor jpn cmn hin urd ben kaz kir uzn tgk tuk kmr als lit lvs est hrv slv'.split(
		' ',
	);

/** Letters of a text from which its language can be told. */
const leastLetters = 60;
const mostLetters = 4000;

/** BCP 47 tag of a text; undefined where it is too short to tell. */
export function languageOf(text: string): string | undefined {
	if (text.replaceAll(/\P{L}+/gu, '').length < leastLetters) return undefined;
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
