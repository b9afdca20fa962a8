import type {IsoDate} from '../../corpus/model.js';
import type {Language} from './words.js';

/** British English puts the day first, as the other languages of the interface do. */
const locales: Readonly<Record<Language, string>> = {en: 'en-GB', hy: 'hy', az: 'az', ru: 'ru'};

const forms = {
	long: {day: 'numeric', month: 'long', year: 'numeric'},
	short: {day: 'numeric', month: 'short'},
	shortWithYear: {day: 'numeric', month: 'short', year: 'numeric'},
	month: {month: 'long', year: 'numeric'},
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, form: keyof typeof forms): Intl.DateTimeFormat {
	const key = `${language} ${form}`;
	// The rules of a language are loaded when they are first needed, and that takes a while.
	const made = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], {...forms[form], timeZone: 'UTC'});
	formats.set(key, made);
	return made;
}

const monthLength = '2023-10'.length;

function write(language: Language, date: IsoDate, form: keyof typeof forms): string {
	const time = Date.parse(date);
	if (Number.isNaN(time)) return date;
	return format(language, date.length > monthLength ? form : 'month').format(time);
}

/** “17 October 2020”; a span as “17 October 2020 – 2 November 2020”, in one month “17–19 October 2020”. */
export function sayDays(language: Language, date: IsoDate, until?: IsoDate): string {
	const first = write(language, date, 'long');
	if (until === undefined || until === date) return first;
	const last = write(language, until, 'long');
	const isOneMonth = date.slice(0, monthLength) === until.slice(0, monthLength) && /^\d/u.test(last);
	return isOneMonth && date.length > monthLength ? `${Number(date.slice(8))}–${last}` : `${first} – ${last}`;
}

/** “17 Oct”, with its year where that is not the one that is understood. */
export function sayShortDay(language: Language, date: IsoDate, year?: string): string {
	return write(language, date, year !== undefined && date.startsWith(year) ? 'short' : 'shortWithYear');
}
