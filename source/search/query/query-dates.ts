/** A span of days, both included; an open end is absent. */
export type DateSpan = {readonly from?: string; readonly to?: string};

const datePattern = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, length = 2): string {
	return String(value).padStart(length, '0');
}

/** First and last day of `2020`, `2020-10` or `2020-10-08`; `undefined` for anything else, a 31 June too. */
export function periodOf(text: string): {readonly from: string; readonly to: string} | undefined {
	const match = datePattern.exec(text);
	if (!match) {
		return undefined;
	}
	const year = Number(match[1]);
	const month = match[2] === undefined ? undefined : Number(match[2]);
	const day = match[3] === undefined ? undefined : Number(match[3]);
	if (month === undefined) {
		return {from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31`};
	}
	if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysIn(year, month)))) {
		return undefined;
	}
	const start = `${pad(year, 4)}-${pad(month)}`;
	return {from: `${start}-${pad(day ?? 1)}`, to: `${start}-${pad(day ?? daysIn(year, month))}`};
}

/** A date or a span `a..b` with either end open; `undefined` when it is neither or ends before it begins. */
export function spanOf(text: string): DateSpan | undefined {
	const parts = text.split('..');
	if (parts.length === 1) {
		return periodOf(text);
	}
	const [first = '', last = ''] = parts;
	const from = first === '' ? undefined : periodOf(first)?.from;
	const to = last === '' ? undefined : periodOf(last)?.to;
	const unread = (first !== '' && from === undefined) || (last !== '' && to === undefined);
	if (
		parts.length > 2 ||
		unread ||
		(from === undefined && to === undefined) ||
		(from !== undefined && to !== undefined && from > to)
	) {
		return undefined;
	}
	return {...(from !== undefined && {from}), ...(to !== undefined && {to})};
}
