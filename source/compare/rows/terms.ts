import {toAscii} from '../../text/fold.js';
import {languagePack} from '../../language/language.js';
import {isFunctionWord} from './common-english.js';
import {findDates} from './dates.js';
import {datesOfLanguage} from './dates-of-language.js';
import {findNumbers} from './numbers.js';
import {numbersOfLanguage} from './numbers-of-language.js';
import {stem} from './stem.js';

/** One thing a text says that can be looked for in another. */
export type Term = {
	/** What equal terms share: a stem, `#772`, `@10-20`, `@friday`. */
	readonly key: string;
	readonly kind: 'word' | 'name' | 'figure' | 'date';
	/** As printed. */
	readonly text: string;
	/** UTF-16 offsets. */
	readonly start: number;
	readonly end: number;
	/** The lower-case Latin word, for words and names. */
	readonly word?: string;
};

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:(?:['’](?!s\b)|\.(?=\p{L}\.))\p{L}[\p{L}\p{M}]*)*/gu;
const longestText = 20_000;
const english = 'en';

/**
 * The content words, names (capitalised away from a sentence's start), figures and dates of a text, in its order;
 * function words left out; by the rules of English, or by what the folder of another language lists. Beyond 20,000 characters a text is cut.
 */
export function termsOf(whole: string, language = english): Term[] {
	const text = whole.length > longestText ? whole.slice(0, longestText) : whole;
	const terms: Term[] = [];
	const taken: (readonly [number, number])[] = [];
	for (const {start, end, ...date} of language === english ? findDates(text) : datesOfLanguage(text, language)) {
		taken.push([start, end]);
		terms.push(...dateKeys(date).map(key => ({key, kind: 'date' as const, text: text.slice(start, end), start, end})));
	}
	for (const {start, end, value} of language === english ? findNumbers(text) : numbersOfLanguage(text, language)) {
		if (taken.some(([from, to]) => start < to && end > from)) continue;
		taken.push([start, end]);
		if (value !== 1) terms.push({key: `#${value}`, kind: 'figure', text: text.slice(start, end), start, end});
	}
	const headline = isHeadlineCase(text);
	for (const match of text.matchAll(wordPattern)) {
		const start = match.index;
		const end = start + match[0].length;
		if (taken.some(([from, to]) => start < to && end > from)) continue;
		const {word, key, upper, counts} = readWord(match[0], language);
		if (!counts) continue;
		const kind = upper && !headline && !opensSentence(text, start) ? 'name' : 'word';
		terms.push({key, kind, text: match[0], start, end, word});
	}
	return terms.toSorted((a, b) => a.start - b.start);
}

type ReadWord = {readonly word: string; readonly key: string; readonly upper: boolean; readonly counts: boolean};

/** Words read before: the same few thousand make up most of every text. */
const readWords = new Map<string, ReadWord>();
const mostReadWords = 20_000;

function readWord(printed: string, language: string): ReadWord {
	if (language !== english) return readForeign(printed, language);
	const known = readWords.get(printed);
	if (known !== undefined) return known;
	const word = toAscii(printed).toLowerCase().replace(/[.'’]/g, '');
	const upper = printed !== printed.toLowerCase();
	const isCountry = printed === 'US';
	const counts = (word.length > 1 || upper) && (isCountry || !isFunctionWord(word));
	const read = {word, key: isCountry ? 'usa' : stem(word), upper, counts};
	if (readWords.size >= mostReadWords) readWords.clear();
	readWords.set(printed, read);
	return read;
}

const smallWords = new Map<string, ReadonlySet<string>>();

/** A word of another language as it stands: spellings that are near count in part, so that its cases need no stem. */
function readForeign(printed: string, language: string): ReadWord {
	let small = smallWords.get(language);
	if (small === undefined) {
		small = new Set(languagePack(language)?.functionWords.map(word => word.toLowerCase()));
		smallWords.set(language, small);
	}
	const lower = printed.toLowerCase();
	const word = toAscii(printed).toLowerCase().replace(/[.'’]/g, '');
	const upper = printed !== lower;
	return {word, key: word, upper, counts: (word.length > 1 || upper) && !small.has(lower)};
}

/** The keys two mentions of one date share: the day of the month without its year, or what little was said. */
function dateKeys(date: {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
	readonly weekday?: number;
}): string[] {
	const {year, month, day, weekday} = date;
	const keys: string[] = [];
	if (month !== undefined && day !== undefined) keys.push(`@${month}-${day}`);
	else if (month !== undefined) keys.push(`@${month}`);
	else if (year !== undefined) keys.push(`@${year}`);
	if (weekday !== undefined) keys.push(`@w${weekday}`);
	return keys;
}

function opensSentence(text: string, start: number): boolean {
	if (text[start - 1] === ' ' && /[\p{L},]/u.test(text[start - 2] ?? '')) return false;
	const before = text.slice(Math.max(0, start - 4), start);
	return start === 0 || /[.!?:]["”’»)]?\s+["“‘«(]?$|^["“‘«(\s]*$|\n\s*$/.test(before);
}

function isHeadlineCase(text: string): boolean {
	if (text.length > 160) return false;
	const long = text.match(/\p{L}{4,}/gu) ?? [];
	return long.length > 2 && long.filter(word => word[0] !== word[0]?.toLowerCase()).length / long.length > 0.7;
}
