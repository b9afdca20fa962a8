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
	return (
		byLanguage.get(language ?? '') ?? (isTurkish(high) ? 'windows-1254' : centralEuropean(start)) ?? 'windows-1252'
	);
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

/** Bytes that are letters of Polish or Slovak in one of two encodings, and in West European ones signs that stand in no word. */
const signsInWords: readonly (readonly [string, readonly number[]])[] = [
	['windows-1250', [0xb3, 0xb9, 0x9f, 0xbf, 0xbe, 0x9d]],
	['iso-8859-2', [0xb3, 0xb1, 0xb6, 0xbc, 0xbf, 0xb5, 0xbb, 0xb9, 0xa9]],
];
const leastSigns = 2;

/** Signs such as `³`, `¹` and `¿` in the midst of words are letters there; Czech and Hungarian have accents that no other language puts together. */
function centralEuropean(bytes: Uint8Array): string | undefined {
	const inWords = bytes.filter((byte, at) => byte >= 0x80 && isLetter(bytes[at - 1]) && isLetter(bytes[at + 1]));
	const counted = signsInWords.map(([name, signs]) => ({
		name,
		count: inWords.filter(byte => signs.includes(byte)).length,
	}));
	const best = counted.toSorted((one, other) => other.count - one.count)[0];
	if (best !== undefined && best.count >= leastSigns) return best.name;
	const has = (...letters: number[]): boolean =>
		letters.every(letter => inWords.filter(byte => byte === letter).length > 1);
	return has(0xf8, 0xec) || has(0xf5, 0xfb) ? 'windows-1250' : undefined;
}

function isLetter(byte: number | undefined): boolean {
	return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
