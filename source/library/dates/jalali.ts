import {isoDay} from './found-date.js';

const dayMs = 86_400_000;
/** Months of the Iranian calendar, from Farvardin; the sixth and those before it have 31 days. */
const months = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const longMonths = 6;
/** Between the era of the Iranian calendar and ours. */
const years = 621;

/** Years that an article may have: 1971 to 2041. */
export const jalaliYear = String.raw`1(?:3[5-9]|4[01])\d`;
/** The names of its months, of which آذر is also March in the Levant; the year tells. */
export const jalaliMonths = [...months, 'امرداد', 'سفند'].join('|');

/** Month of the Iranian calendar, 1 to 12. */
export function jalaliMonth(name: string): number | undefined {
	const index = months.indexOf(name.replace(/^امرداد$/u, 'مرداد'));
	return index === -1 ? undefined : index + 1;
}

/** ISO day of a day of the Iranian calendar. The year begins on the day that the platform's calendar says (ICU, by the vernal equinox). */
export function fromJalali(year: number, month: number, day: number): string | undefined {
	const start = newYear(year);
	if (start === undefined || month < 1 || month > 12 || day < 1 || day > (month <= longMonths ? 31 : 30))
		return undefined;
	const before = month <= longMonths + 1 ? (month - 1) * 31 : longMonths * 31 + (month - 1 - longMonths) * 30;
	const date = new Date(start + (before + day - 1) * dayMs);
	return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function newYear(year: number): number | undefined {
	const format = new Intl.DateTimeFormat('en-u-ca-persian', {timeZone: 'UTC', month: 'numeric', day: 'numeric'});
	return [19, 20, 21, 22]
		.map(day => Date.UTC(year + years, 2, day))
		.find(time => format.format(time).startsWith('1/1'));
}
