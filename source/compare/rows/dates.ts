const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A date named in a text; what was not said is absent. Offsets are UTF-16 code units. */
export type FoundDate = {
	readonly start: number;
	readonly end: number;
	readonly year?: number;
	/** 1 to 12. */
	readonly month?: number;
	readonly day?: number;
	/** 0 is Sunday. */
	readonly weekday?: number;
};

const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![\p{L}])`;
const year = String.raw`(?:19|20)\d\d(?!\d|s)`;
const weekday = String.raw`(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day`;
const pattern = new RegExp(
	[
		String.raw`(?<isoYear>${year})-(?<isoMonth>\d\d)-(?<isoDay>\d\d)(?!\d)`,
		String.raw`(?:(?<weekdayA>${weekday}),? )?(?<dayA>[0-3]?\d)(?:st|nd|rd|th)?(?:[-–](?<toDay>[0-3]?\d))?(?: of)? (?<monthA>${month})(?:,? (?<yearA>${year}))?`,
		String.raw`(?:(?<weekdayB>${weekday}),? )?(?<monthB>${month}) (?<dayB>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)(?:[-–][0-3]?\d)?(?:,? (?<yearB>${year}))?`,
		String.raw`(?<monthC>${month}),? (?<yearC>${year})`,
		String.raw`(?<=\b(?:in|since|of|by|until|last|from|early|late|mid|and|this|to|before|after|between)[ -])(?<monthD>${month})`,
		String.raw`(?<weekdayE>${weekday})`,
		String.raw`(?<![\d.,$€£])(?<yearF>${year})(?!,\d|[-–]\d)`,
	]
		.map(each => `(?:${each})`)
		.join('|'),
	'gu',
);

/** What a text without a date does not have: spares it the long pattern. */
const hint =
	/\d|day\b|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b/;

/** The dates named in an English text, as written: full dates, months, years and weekdays. */
export function findDates(text: string): FoundDate[] {
	if (!hint.test(text)) return [];
	const found: FoundDate[] = [];
	for (const match of text.matchAll(pattern)) {
		const start = match.index;
		const g = match.groups ?? {};
		if (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) continue;
		const named = {
			year: numberOf(g['isoYear'] ?? g['yearA'] ?? g['yearB'] ?? g['yearC'] ?? g['yearF']),
			month: numberOf(g['isoMonth']) ?? monthOf(g['monthA'] ?? g['monthB'] ?? g['monthC'] ?? g['monthD']),
			day: numberOf(g['isoDay'] ?? g['dayA'] ?? g['dayB']),
			weekday: weekdayOf(g['weekdayA'] ?? g['weekdayB'] ?? g['weekdayE']),
		};
		if (named.day !== undefined && (named.day < 1 || named.day > 31)) continue;
		found.push({start, end: start + match[0].length, ...present(named)});
	}
	return found;
}

function present(named: {
	year?: number | undefined;
	month?: number | undefined;
	day?: number | undefined;
	weekday?: number | undefined;
}): Omit<FoundDate, 'start' | 'end'> {
	return {
		...(named.year === undefined ? {} : {year: named.year}),
		...(named.month === undefined ? {} : {month: named.month}),
		...(named.day === undefined ? {} : {day: named.day}),
		...(named.weekday === undefined ? {} : {weekday: named.weekday}),
	};
}

function numberOf(digits: string | undefined): number | undefined {
	return digits === undefined ? undefined : Number(digits);
}

function monthOf(name: string | undefined): number | undefined {
	if (name === undefined) return undefined;
	return months.findIndex(each => each.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function weekdayOf(name: string | undefined): number | undefined {
	return name === undefined ? undefined : weekdays.indexOf(name.toLowerCase());
}
