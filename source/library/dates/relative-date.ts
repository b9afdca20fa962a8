import * as chrono from 'chrono-node/en';
import {type FoundDate, isoDay} from './found-date.js';

/** In UTF-16 units: what is longer than a date line is not one. */
const longestLine = 200;

/**
 * The day that an English date line means when it is counted from today: `3 hours ago`, `Yesterday`, `December 8`
 * (without a year the last one gone by).
 */
export function relativeDate(line: string, today: string): FoundDate | undefined {
	if (line.length > longestLine) return undefined;
	const from = new Date(`${today}T12:00:00`);
	const [result] = chrono.casual.parse(line, from, {forwardDate: false});
	if (result === undefined || !/\d|day/i.test(result.text)) return undefined;
	const {start, text} = result;
	const day = start.get('day');
	const month = start.get('month');
	const year = start.get('year');
	const isDay = start.isCertain('day') || start.isCertain('weekday');
	if (!isDay || day === null || month === null || year === null) return undefined;
	const counted = isoDay(year, month, day);
	if (counted === undefined) return undefined;
	const date = counted > today ? (isoDay(year - 1, month, day) ?? counted) : counted;
	return date > today ? undefined : {date, words: text, inferred: `“${text}” counted from ${today}`};
}
