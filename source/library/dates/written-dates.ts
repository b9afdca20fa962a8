import {type FoundDate, isoDay} from './found-date.js';
import {asciiDigits} from './digits.js';
import {fromJalali, jalaliMonth, jalaliMonths, jalaliYear} from './jalali.js';
import {monthOf, twoWordMonths} from './month-names.js';

export type DateOptions = {
	/** Whether 8/12 is August or December, where it is known. */
	readonly order?: 'day first' | 'month first' | undefined;
	/** Nothing is dated later than the day after. ISO day. */
	readonly today?: string | undefined;
};

/** Where a line is longer, dates are looked for in its beginning only. In UTF-16 units. */
const longestText = 20_000;

const iso = /(?<!\d)(?<y>(?:19|20)\d\d)(?<sep>[-/.])\s?(?<m>\d{1,2})\k<sep>\s?(?<d>\d{1,2})(?!\d)/gu;
const numeric = /(?<![\d.])(?<a>\d{1,2})(?<sep>[-/.])(?<b>\d{1,2})\k<sep>(?<y>(?:19|20)\d\d|\d\d)(?![\d.]*\d)/gu;
const dayFirst =
	/(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|\.|-?(?:го|ին|º|er))?(?:[\s,/-]+|(?=\p{L}{3}\s?\d{4}))(?:of\s+|de\s+|d[’']|ב-?)?(?<name>\p{L}[\p{L}\p{M}]{2,14})\.?(?:\/\p{L}{3,10})?,?[\s,،/-]+(?:de[l]?\s+|в\s+)?(?<y>(?:19|20)\d\d)(?!\d)/giu;
const monthFirst =
	/(?<name>\p{L}[\p{L}\p{M}]{2,14})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th|-?(?:si|sı|su|sü|i|ı|u|ü|də|da|ին|ի|ն))?\s*,?\s+(?:\d\d:\d\d:\d\d\s+(?:[A-Z]{2,4}\s+)?)?(?<y>(?:19|20)\d\d)(?!\d)/giu;
/** `2023թ. դեկտեմբերի 8`, `2023-cü il dekabrın 8-də`, `2023. december 8.`, `2023 წლის 8 …` begins with the year too. */
const yearFirst =
	/(?<!\d)(?<y>(?:19|20)\d\d)(?:\s?(?:թ\.?(?:-?ի)?|թվականի|թվականին)|-?\s?(?:cı|ci|cu|cü)\s+il(?:in)?|\.|\s?ж\.)?,?[\s-]+(?<name>\p{L}[\p{L}\p{M}]{2,14})\.?[\s-]+(?<d>\d{1,2})(?!\d)(?:-?(?:ին|ն|də|da|dən|dan|si|i|án|én|\.))?/giu;
/** `2024-cü il 12 mart` */
const yearThenDay =
	/(?<!\d)(?<y>(?:19|20)\d\d)(?:-?\s?(?:cı|ci|cu|cü)\s+il(?:in)?|\s?թ\.?|,)\s+(?<d>\d{1,2})\s+(?<name>\p{L}[\p{L}\p{M}]{2,14})/giu;
const vietnamese = /(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s*,?\s+(?:năm\s+)?(?<y>(?:19|20)\d\d)/giu;
const eastAsian = /(?<y>(?:19|20)\d\d)\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*[日일]/gu;
/** `12 كانون الثاني/يناير 2024` */
const levantine = new RegExp(
	String.raw`(?<!\d)(?<d>\d{1,2})\s+(?<name>${twoWordMonths.map(([name]) => name).join('|')})(?:\s?\/\s?\p{L}+)?\s*[،,]?\s+(?<y>(?:19|20)\d\d)(?!\d)`,
	'gu',
);
/** `۲۲ اسفند ۱۴۰۲`, `۱۴۰۲/۱۲/۲۲` */
const iranian: readonly RegExp[] = [
	new RegExp(
		String.raw`(?<!\d)(?<d>\d{1,2})\s+(?<name>${jalaliMonths})(?:\s?ماه)?\s*[،,]?\s+(?<y>${jalaliYear})(?!\d)`,
		'gu',
	),
	new RegExp(String.raw`(?<!\d)(?<y>${jalaliYear})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d)`, 'gu'),
];

/** All dates that a text writes out with day, month and year, in the order of the text. */
export function writtenDates(text: string, options: DateOptions = {}): FoundDate[] {
	const cut = asciiDigits(text.slice(0, longestText));
	const found: (FoundDate & {readonly at: number})[] = [];
	const add = (match: RegExpExecArray, date: string | undefined, how: Omit<FoundDate, 'date' | 'words'> = {}): void => {
		const overlaps = found.some(({at, words}) => match.index < at + words.length && at < match.index + match[0].length);
		if (date === undefined || overlaps || isLater(date, options.today)) return;
		found.push({
			at: match.index,
			date,
			words: text.slice(match.index, match.index + match[0].length),
			...how,
		});
	};
	for (const pattern of [iso, vietnamese, eastAsian]) {
		for (const match of cut.matchAll(pattern)) {
			const {y = '', m = '', d = ''} = match.groups ?? {};
			add(match, isoDay(Number(y), Number(m), Number(d)));
		}
	}
	for (const pattern of iranian) {
		for (const match of cut.matchAll(pattern)) {
			const {y = '', m, d = '', name = ''} = match.groups ?? {};
			const month = m === undefined ? jalaliMonth(name) : Number(m);
			if (month !== undefined) add(match, fromJalali(Number(y), month, Number(d)));
		}
	}
	for (const match of cut.matchAll(levantine)) {
		const {y = '', d = '', name = ''} = match.groups ?? {};
		const month = twoWordMonths.find(([each]) => each === name)?.[1];
		if (month !== undefined) add(match, isoDay(Number(y), month, Number(d)));
	}
	for (const pattern of [dayFirst, monthFirst, yearFirst, yearThenDay]) {
		for (const match of cut.matchAll(pattern)) {
			const {y = '', name = '', d = ''} = match.groups ?? {};
			const month = monthOf(name);
			if (month !== undefined) add(match, isoDay(Number(y), month, Number(d)));
		}
	}
	for (const match of cut.matchAll(numeric)) {
		const {date, ...how} = numericDate(match, options);
		add(match, date, how);
	}
	return found.toSorted((one, other) => one.at - other.at).map(({at: _at, ...each}) => each);
}

/** 8.12.2023 is December everywhere; 8/12/2023 is August in America. */
function numericDate(
	match: RegExpExecArray,
	{order, today}: DateOptions,
): Omit<FoundDate, 'date' | 'words'> & {date: string | undefined} {
	const {a = '', b = '', y = '', sep} = match.groups ?? {};
	const european = isoDay(Number(y), Number(b), Number(a));
	const american = isoDay(Number(y), Number(a), Number(b));
	if (european === undefined || american === undefined || european === american) return {date: european ?? american};
	if (sep === '.') return {date: european};
	if (isLater(european, today)) return {date: american};
	if (isLater(american, today)) return {date: european};
	if (order === undefined) return {date: european, readings: {dayFirst: european, monthFirst: american}};
	return {date: order === 'month first' ? american : european, inferred: `“${match[0]}” read with the ${order}`};
}

function isLater(date: string, today: string | undefined): boolean {
	return today !== undefined && Date.parse(date) > Date.parse(today) + 86_400_000;
}
