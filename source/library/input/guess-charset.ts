import {decodeAs} from './decode-as.js';

/** In bytes: so much of a text shows which letters it has. */
const sample = 20_000;
/** High bytes among all letters: Cyrillic, Greek and Arabic texts have more, Latin ones fewer. */
const leastForeign = 0.4;

const cyrillic = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const;
/** The letters that make up more than half of Russian, Ukrainian and Bulgarian texts. */
const common = /[оеаинтсрвлі]/gu;
const leastCommon = 0.4;
/** Encodings of other scripts, with the letters that make up more than half of any text in them. */
const otherScripts: readonly (readonly [string, RegExp])[] = [
	['windows-1256', /[اليمنوربت]/gu],
	['iso-8859-6', /[اليمنوربت]/gu],
	['windows-1253', /[αοιεντσηρκ]/gu],
	['windows-1255', /[יוהלאמרבתנ]/gu],
	['armscii-8', /[անեիորւտկմ]/gu],
];
const leastOfScript = 0.5;

const byLanguage: ReadonlyMap<string, string> = new Map([
	['ru', 'windows-1251'],
	['uk', 'windows-1251'],
	['bg', 'windows-1251'],
	['el', 'windows-1253'],
	['tr', 'windows-1254'],
	['az', 'windows-1254'],
	['he', 'windows-1255'],
	['ar', 'windows-1256'],
	['fa', 'windows-1256'],
	['pl', 'windows-1250'],
	['cs', 'windows-1250'],
	['hu', 'windows-1250'],
	['ro', 'windows-1250'],
	['ja', 'shift_jis'],
	['zh', 'gb18030'],
	['ko', 'euc-kr'],
]);

/**
 * The likeliest encoding of bytes that are not UTF-8 and declare none: Cyrillic, Arabic, Greek, Hebrew, Armenian by the frequency of the letters that come
 * out, others by the page's language, Turkish by letters that only it has there, else Windows-1252 (WHATWG's own fallback).
 * @param language ISO 639-1, as the page says
 */
export function guessCharset(bytes: Uint8Array, language: string | undefined): string {
	const start = bytes.subarray(0, sample);
	const high = start.filter(byte => byte >= 0x80);
	const ascii = start.filter(byte => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)).length;
	if (
		high.length > (high.length + ascii) * leastForeign ||
		(language !== undefined && /^(?:ru|uk|bg)$/.test(language))
	) {
		const scored = cyrillic.map(name => ({name, share: shareOf(decodeAs(name, high), common)}));
		const best = scored.toSorted((one, other) => other.share - one.share)[0];
		if (best !== undefined && best.share >= leastCommon) return best.name;
		const others = otherScripts.map(([name, letters]) => ({name, share: shareOf(decodeAs(name, high), letters)}));
		const other = others.toSorted((one, next) => next.share - one.share)[0];
		if (other !== undefined && other.share >= leastOfScript) return other.name;
	}
	return byLanguage.get(language ?? '') ?? (isTurkish(high) ? 'windows-1254' : 'windows-1252');
}

function shareOf(text: string, letters: RegExp): number {
	return (text.match(letters)?.length ?? 0) / Math.max(1, text.length);
}

/** Where Turkish has ğ, ı and ş, Western Europe has letters of Icelandic, which always come with its accents. */
function isTurkish(high: Uint8Array): boolean {
	const turkish = high.filter(byte => byte === 0xf0 || byte === 0xfd || byte === 0xfe).length;
	const icelandic = high.some(byte => [0xe1, 0xe6, 0xed, 0xf3, 0xfa].includes(byte));
	return turkish > 1 && !icelandic;
}
