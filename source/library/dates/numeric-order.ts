import {countryOfHost} from '../metadata/country-of-host.js';
import type {Readings} from './found-date.js';
import {writtenDates} from './written-dates.js';

export type NumericOrder = 'day first' | 'month first';

/** What may show in which order a page writes day and month. */
export type OrderEvidence = {
	/** BCP 47. */
	readonly language?: string | undefined;
	readonly host?: string | undefined;
	/** Days that the page or its address states otherwise. ISO days. */
	readonly days?: readonly (string | undefined)[] | undefined;
	/** Other lines in which it has dates. */
	readonly lines?: readonly (string | undefined)[] | undefined;
};

const numbers = /(?<![\d./-])(\d{1,2})([-/])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d./-])/gu;
/** In UTF-16 units: dates of a page stand in short lines. */
const longestLine = 300;

/**
 * The order that evidence shows for `12/03/2024`: a date of the same kind that can only be read in one way, else a day that is stated otherwise and is
 * one of the two readings, else the region of the language, or of the address. English alone shows nothing: it is written in both.
 * @returns undefined where nothing shows it, or one thing one order and another the other
 */
export function numericOrder(words: string, evidence: OrderEvidence): NumericOrder | undefined {
	const {language, host, days = [], lines = []} = evidence;
	const shown = orderIn(lines);
	if (shown !== undefined) return shown === 'both' ? undefined : shown;
	const readings = readingsOf(words);
	if (readings !== undefined) {
		const isDayFirst = days.includes(readings.dayFirst);
		const isMonthFirst = days.includes(readings.monthFirst);
		if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day first' : 'month first';
	}
	const [tongue = '', region = ''] = (language ?? '').split('-');
	if (/^[A-Z]{2}$/i.test(region)) return orderInCountry(region);
	if (tongue !== '' && tongue !== 'en' && tongue !== 'und') return orderInLanguage(tongue);
	return orderInCountry(host === undefined ? undefined : countryOfHost(host));
}

/** The two days that numbers may mean; undefined where there are no two. */
export function readingsOf(words: string): Readings | undefined {
	const [dayFirst] = writtenDates(words, {order: 'day first'});
	const [monthFirst] = writtenDates(words, {order: 'month first'});
	return dayFirst === undefined || monthFirst === undefined || dayFirst.date === monthFirst.date
		? undefined
		: {dayFirst: dayFirst.date, monthFirst: monthFirst.date};
}

function orderIn(lines: readonly (string | undefined)[]): NumericOrder | 'both' | undefined {
	const orders = new Set<NumericOrder>();
	for (const line of lines) {
		for (const [, a = '', , b = ''] of (line ?? '').slice(0, longestLine).matchAll(numbers)) {
			if (Number(a) > 12 && Number(a) <= 31 && Number(b) <= 12 && Number(b) > 0) orders.add('day first');
			if (Number(b) > 12 && Number(b) <= 31 && Number(a) <= 12 && Number(a) > 0) orders.add('month first');
		}
	}
	const [order] = orders;
	return orders.size > 1 ? 'both' : order;
}

/** @param country ISO 3166-1, by the language most people there speak; undefined where the year comes first, or there is no such country */
export function orderInCountry(country: string | undefined): NumericOrder | undefined {
	if (country === undefined || !/^[A-Z]{2}$/i.test(country)) return undefined;
	// Without the script: with it Node does not find `en-GB`.
	return orderInLanguage(`${new Intl.Locale(`und-${country}`).maximize().language}-${country}`);
}

/** As CLDR has it; undefined where the year comes first. */
function orderInLanguage(locale: string): NumericOrder | undefined {
	try {
		const format = new Intl.DateTimeFormat(locale, {
			dateStyle: 'short',
			timeZone: 'UTC',
			calendar: 'gregory',
			numberingSystem: 'latn',
		});
		const first = format.formatToParts(0).find(({type}) => type === 'day' || type === 'month' || type === 'year');
		if (first?.type === 'day') return 'day first';
		return first?.type === 'month' ? 'month first' : undefined;
	} catch {
		return undefined;
	}
}
