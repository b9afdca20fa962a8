import {packsOf} from '../../language/language.js';
import type {LanguagePack} from '../../language/schema.js';
import {scriptOf} from '../../text/script-of.js';
import {asciiDigits} from './digits.js';
import {type FoundDate, isoDay} from './found-date.js';
import {monthOf} from './month-names.js';

/** In UTF-16 units: what is longer than a date line is not one. */
const longestLine = 90;
const dayMs = 86_400_000;

const unitDays: Readonly<Record<string, number>> = {minute: 0, hour: 1 / 24, day: 1, week: 7};

/** What the folders of a script's languages say of days counted from today. */
type Words = {
	/** `3 hours ago`; the number is the group `n`. */
	readonly ago: readonly (readonly [unit: string, pattern: RegExp])[];
	/** `yesterday`, by the distance of its day. */
	readonly named: readonly (readonly [daysBack: number, pattern: RegExp])[];
};

const known = new Map<string, Words>();

function wordsOf(script: string): Words {
	let words = known.get(script);
	if (words === undefined) {
		const packs = packsOf(script);
		words = {ago: packs.flatMap(agoPatterns), named: packs.flatMap(namedPatterns)};
		known.set(script, words);
	}
	return words;
}

const literal = (text: string): string =>
	text
		.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replaceAll(/['’]/g, "['’]")
		.replaceAll(/ +/g, String.raw`\s+`);
const anyOf = (words: readonly string[]): string => words.map(literal).join('|');

function agoPatterns({ago, units, numbers}: LanguagePack): Words['ago'] {
	// `an hour ago`, `une heure`: one.
	const number = String.raw`(?<n>\d{1,2}|${anyOf(['a', 'an', ...(numbers['1'] ?? [])])})`;
	return ago.flatMap(template =>
		Object.entries(units).map(([unit, words]): Words['ago'][number] => {
			const source = literal(template.replace('{number}', '\u0001').replace('{unit}', '\u0002'))
				.replace(/\u0001(?:\\s\+)?/u, () => String.raw`${number}\s?`)
				.replace('\u0002', () => String.raw`(?:${anyOf(words)})\.?`);
			return [unit, new RegExp(String.raw`(?<![\p{L}\d/])${source}(?!\p{L})`, 'iu')];
		}),
	);
}

function namedPatterns({relative}: LanguagePack): Words['named'] {
	return Object.entries(relative)
		.filter(([days]) => Number(days) <= 0)
		.map(([days, words]) => [-Number(days), new RegExp(String.raw`(?<!\p{L})(?:${anyOf(words)})(?!\p{L})`, 'iu')]);
}

const monthDay =
	/(?<!\p{L})(?<name>\p{L}[\p{L}\p{M}]{2,14})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:/.]?\d|\s?,?\s?\d{4})/giu;
const dayMonth =
	/(?<![\d:/.])(?<d>\d{1,2})(?:st|nd|rd|th|\.|-?ին)?\s+(?:de\s+|of\s+|ב)?(?<name>\p{L}[\p{L}\p{M}]{2,14})(?!\p{L}|\.?,?\s?\d{4})/giu;

/**
 * The day that a line beside a headline means when it is counted from today: `3 hours ago`, `Yesterday`, `December 8`
 * (without a year the last one gone by).
 */
export function relativeDate(line: string, today: string): FoundDate | undefined {
	if (line.length > longestLine) return undefined;
	const text = asciiDigits(line);
	const at = Date.parse(`${today}T00:00:00Z`);
	const counted = (days: number, words: string): FoundDate => ({
		date: new Date(at - days * dayMs).toISOString().slice(0, 10),
		words,
		inferred: `“${words}” counted from ${today}`,
	});
	const {ago, named} = wordsOf(scriptOf(text));
	for (const [unit, pattern] of ago) {
		const match = pattern.exec(text);
		const number = match?.groups?.['n'];
		if (match === null || number === undefined) continue;
		const days = (unitDays[unit] ?? 0) * (/\d/.test(number) ? Number(number) : 1);
		// The hour is not known: from noon.
		return counted(unit === 'hour' ? Math.floor(days + 0.5) : days, match[0]);
	}
	for (const [days, pattern] of named) {
		const match = pattern.exec(text);
		if (match !== null) return counted(days, match[0]);
	}
	return yearless(text, today);
}

function yearless(text: string, today: string): FoundDate | undefined {
	for (const pattern of [monthDay, dayMonth]) {
		for (const match of text.matchAll(pattern)) {
			const {name = '', d = ''} = match.groups ?? {};
			const month = monthOf(name);
			if (month === undefined) continue;
			const year = Number(today.slice(0, 4));
			const date = [year, year - 1]
				.map(each => isoDay(each, month, Number(d)))
				.find(each => each !== undefined && each <= today);
			if (date !== undefined) return {date, words: match[0], inferred: `“${match[0]}” counted from ${today}`};
		}
	}
	return undefined;
}
