import {isByLine, isCaption, isCreditLine, isDateLine} from '../boilerplate/line-kinds.js';
import type {FoundDate, Readings} from '../dates/found-date.js';
import {numericOrder} from '../dates/numeric-order.js';
import {relativeDate} from '../dates/relative-date.js';
import {type DateOptions, writtenDates} from '../dates/written-dates.js';
import {authorsInLine} from './author-line.js';
import {dayInUrl, hostOf} from './from-url.js';
import type {Near} from './near.js';

export type Published = {
	readonly date: string;
	/** `stated`, or `inferred: why`. */
	readonly basis: string;
	/** The date stands for these two, and nothing shows which is meant. */
	readonly readings?: Readings;
};

export type DateSources = {
	/** What the page says to machines, best first: JSON-LD, meta tags. */
	readonly stated: readonly (string | undefined)[];
	/** Lines beside headline, by-line and text. */
	readonly near?: Near | undefined;
	/** Other dates of the page, best first: less is believed of them. */
	readonly elsewhere?: readonly (string | undefined)[] | undefined;
	readonly url?: string | undefined;
	/** The article's own paragraphs. */
	readonly paragraphs: readonly string[];
	/** Other lines of the page: dates in them show how it writes dates. */
	readonly others?: readonly string[];
};

/** A dateline stands in the first so many letters. */
const dateline = 120;
/** In UTF-16 units. A date in a longer line is part of a sentence, */
const longestLine = 160;
/** and so is one in a line of which it is less than this share, unless the line is short. */
const leastShare = 0.25;
const shortLine = 60;
const longestLabel = 120;
const dayMs = 86_400_000;

const changed =
	/(?:updat|modif|print|retriev|captur|correct|edited|обновл|оновл|изменен|aktualis|mis(?:e)? à jour|actuali[sz]|atuali[sz]|aggiornat|yenilən|güncel|թարմաց|cập nhật|تحديث|به‌?روز|עודכן|frissít)\p{L}*[^\p{L}\d]{0,4}(?:\p{L}+[^\p{L}\d]{1,3}){0,2}$/iu;

/**
 * When an article was published: as the page states it, as a line beside headline or by-line has it, elsewhere on the page; else inferred from its
 * address or its dateline. Days without a year and hours ago count only beside headline or by-line.
 */
export function publishedFrom(
	sources: DateSources,
	{today, language}: {readonly today?: string | undefined; readonly language?: string | undefined},
): Published | null {
	const found = firstPublished(sources, {today});
	if (found?.readings === undefined) return found;
	return firstPublished(sources, {today, order: orderOn(sources, found.basis, language)});
}

/** In which order the page writes day and month, as far as it shows. */
function orderOn(sources: DateSources, words: string, language: string | undefined): DateOptions['order'] {
	const {stated, near, elsewhere = [], url, paragraphs, others = []} = sources;
	const lines = [
		...(near?.above ?? []),
		...(near?.over ?? []),
		...(near?.below ?? []),
		...others,
		...stated,
		...elsewhere,
	];
	const days = [...lines, (paragraphs[0] ?? '').slice(0, dateline)].flatMap(line =>
		line === undefined
			? []
			: [machineDate(line), ...writtenDates(line)].flatMap(each =>
					each === undefined || each.readings !== undefined ? [] : [each.date],
				),
	);
	return numericOrder(words, {
		language,
		host: url === undefined ? undefined : hostOf(url),
		days: [url === undefined ? undefined : dayInUrl(url), ...days],
		lines: [...lines, ...paragraphs],
	});
}

function firstPublished(sources: DateSources, options: DateOptions): Published | null {
	const {stated, near, elsewhere = [], url, paragraphs} = sources;
	// A source with a day may be that of a picture or a figure.
	const [credits, above] = parted(near?.above ?? [], isCreditLine);
	const printed = dateIn(above, options) ?? dateIn(near?.over ?? [], options);
	for (const line of stated) {
		const found = line === undefined ? undefined : (machineDate(line) ?? writtenDates(line, options)[0]);
		// Machines are told the hour in Greenwich; the day in print is the day where the outlet is.
		if (found !== undefined)
			return published(printed !== undefined && isUniversal(line) && areNeighbours(found, printed) ? printed : found);
	}
	const day = url === undefined ? undefined : dayInUrl(url);
	const signed = (near?.below ?? []).filter(line => isDateLine(line) || authorsInLine(line) !== undefined);
	const found = printed ?? single(elsewhere, options) ?? dateIn(credits, options) ?? dateIn(signed, options);
	// The day in an address is that on which it was made; one elsewhere on the page may be that of a change.
	const isSurer = printed === undefined && day !== undefined && found !== undefined && day < found.date;
	if (found !== undefined && !isSurer) return published(found);
	if (day !== undefined) return {date: day, basis: 'inferred: the day in the address'};
	const first = writtenDates((paragraphs[0] ?? '').slice(0, dateline), options)[0];
	if (first?.readings !== undefined) return published(first);
	if (first !== undefined) return {date: first.date, basis: `inferred: “${first.words}” in the first line`};
	const change = datesIn(near?.above ?? [], options).find(({isChange}) => isChange)?.date;
	if (change?.readings !== undefined) return published(change);
	if (change !== undefined) return {date: change.date, basis: `inferred: “${change.words}” is its last change`};
	return options.today === undefined ? null : counted(near?.above ?? [], options.today, newestYear(sources));
}

function parted(lines: readonly string[], test: (line: string) => boolean): [string[], string[]] {
	return [lines.filter(line => test(line)), lines.filter(line => !test(line))];
}

type NearDate = {readonly date: FoundDate; readonly isChange: boolean; readonly isWhole: boolean};

/** The first date that a line has for itself, before one that is most of a line; none of a change. */
function dateIn(lines: readonly string[], options: DateOptions): FoundDate | undefined {
	const dates = datesIn(lines, options).filter(({isChange}) => !isChange);
	return (dates.find(({isWhole}) => isWhole) ?? dates[0])?.date;
}

function datesIn(lines: readonly string[], options: DateOptions): NearDate[] {
	return lines
		.filter(line => line.length <= longestLine && !isCaption(line))
		.flatMap(line =>
			writtenDates(line, options).flatMap(date => {
				const isWhole = isDateLine(line) || isByLine(line) || date.words.length >= line.length / 2;
				// Author, section and comments stand in one line with the day; a sentence has an end.
				const isLabel = line.length <= longestLabel && !/[.!?…։][\s"”»)]*$/u.test(line);
				const isMuch = isLabel || line.length <= shortLine || date.words.length >= line.length * leastShare;
				const before = line.slice(0, line.indexOf(date.words));
				return isWhole || isMuch ? {date, isWhole, isChange: changed.test(before)} : [];
			}),
		);
}

/** Of several days elsewhere on a page none is the article's more than another. */
function single(lines: readonly (string | undefined)[], options: DateOptions): FoundDate | undefined {
	const [sure, ...others] = lines.filter(
		line =>
			line === undefined ||
			!changed.test(
				line.slice(0, writtenDates(line)[0] === undefined ? 0 : line.indexOf(writtenDates(line)[0]?.words ?? '')),
			),
	);
	const first = firstFull([sure], options);
	if (first !== undefined) return first;
	const found = others.flatMap(line => firstFull([line], options) ?? []);
	return new Set(found.map(({date}) => date)).size === 1 ? found[0] : undefined;
}

function firstFull(lines: readonly (string | undefined)[], options: DateOptions): FoundDate | undefined {
	for (const line of lines) {
		const found = line === undefined ? undefined : (machineDate(line) ?? writtenDates(line, options)[0]);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** In this month, 0 for the first, footers still have the year before. */
const lateFooters = 2;

/**
 * Beside it stand a name, an hour and a length to read at most. A page that was saved long ago says nothing of today: where the newest year on it is over, a
 * day without one is of that year, and “yesterday” is no day.
 */
function counted(lines: readonly string[], today: string, newest: number | undefined): Published | null {
	const [year = 0, month = 0] = today.split('-').map(Number);
	const isOld = newest !== undefined && (newest < year - 1 || (newest === year - 1 && month - 1 > lateFooters));
	const from = isOld ? `${newest}-12-31` : today;
	for (const line of lines) {
		const found = relativeDate(line, from);
		if (found === undefined) continue;
		const rest = line.replace(found.words, ' 1 ');
		const isBeside = isDateLine(line) || isDateLine(rest) || isByLine(line) || isByLine(rest);
		if (!isBeside) continue;
		if (!isOld) return published(found);
		const isYearless = monthIn(found.words);
		if (isYearless)
			return published({...found, inferred: `“${found.words}”, and ${newest} is the newest year on the page`});
	}
	return null;
}

/** Whether words name a day of a month, not one so far from today. */
function monthIn(words: string): boolean {
	return writtenDates(`${words} 2024`).length > 0 || writtenDates(`${words}, 2024`).length > 0;
}

/** The newest year that a page has: in its days, and beside a ©. */
function newestYear({others = [], near, elsewhere = [], paragraphs}: DateSources): number | undefined {
	const lines = [...others, ...(near?.above ?? []), ...(near?.below ?? []), ...elsewhere, ...paragraphs];
	const years = lines.flatMap(line => {
		if (line === undefined) return [];
		const rights = [...line.matchAll(/(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?/giu)];
		return [
			...rights.map(([, from, until]) => Number(until ?? from)),
			...writtenDates(line).map(({date}) => Number(date.slice(0, 4))),
		];
	});
	return years.length === 0 ? undefined : Math.max(...years);
}

function published({date, inferred, words, readings}: FoundDate): Published {
	if (readings !== undefined) return {date, basis: words, readings};
	return {date, basis: inferred === undefined ? 'stated' : `inferred: ${inferred}`};
}

/** `1702034820`, `20231208`. */
function machineDate(line: string): FoundDate | undefined {
	if (/^1\d{9}(?:\d{3})?$/.test(line)) {
		const time = Number(line) * (line.length === 10 ? 1000 : 1);
		return {date: new Date(time).toISOString().slice(0, 10), words: line};
	}
	const [, y, m, d] = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(line) ?? [];
	return y === undefined ? undefined : writtenDates(`${y}-${m}-${d}`)[0];
}

function isUniversal(line: string | undefined): boolean {
	return /^\d{10}(?:\d{3})?$|T[\d:.]{4,15}(?:Z|[+-]00:?00)$/.test(line ?? '');
}

function areNeighbours(one: FoundDate, other: FoundDate): boolean {
	return Math.abs(Date.parse(one.date) - Date.parse(other.date)) === dayMs;
}
