const dayPattern = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

function daysInMonth(year: number, month: number): number {
	if (month === 2) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	}

	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is a day `2023-12-07` or a month `2023-12` of the calendar. */
export function isIsoDate(text: string): boolean {
	const found = dayPattern.exec(text);
	if (found === null) {
		return false;
	}

	const [, year, month, day] = found.map(Number);
	if (year === undefined || month === undefined || month < 1 || month > 12) {
		return false;
	}

	return found[3] === undefined || (day !== undefined && day >= 1 && day <= daysInMonth(year, month));
}

/** First and last day of `2023-12-07` or `2023-05-01..2023-05-04`; undefined if it is neither. */
export function parseSpan(text: string): {date: string; until?: string} | undefined {
	const [date = '', until, ...rest] = text.split('..').map(part => part.trim());
	if (rest.length > 0 || !isIsoDate(date)) {
		return undefined;
	}

	if (until === undefined) {
		return {date};
	}

	return isIsoDate(until) && until >= date ? {date, until} : undefined;
}

/** The day so many days earlier; a month `2023-10` counts from its first day. */
export function daysBefore(date: string, days: number): string {
	const day = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() - days);
	return day.toISOString().slice(0, 10);
}

/** The day it is where the person sits, as an ISO day. */
export function localDay(time: Date): string {
	const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
