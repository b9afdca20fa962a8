import type {FoundDate} from '../dates/found-date.js';
import {relativeDate} from '../dates/relative-date.js';
import {type DateOptions, writtenDates} from '../dates/written-dates.js';
import {dayInUrl} from './from-url.js';

export type Published = {readonly date: string /** `stated`, or `inferred: why`. */; readonly basis: string};

export type DateSources = {
	/** What the page says in so many words, best first: JSON-LD, meta tags, date lines. */
	readonly stated: readonly (string | undefined)[];
	readonly url?: string | undefined;
	/** The article's own paragraphs. */
	readonly paragraphs: readonly string[];
};

/** A dateline stands in the first so many letters. */
const dateline = 120;
/** Paragraphs that tell the news. */
const opening = 3;

/** When an article was published: stated on the page, else inferred from its address, its dateline or the days it names. */
export function publishedFrom({stated, url, paragraphs}: DateSources, options: DateOptions): Published | null {
	const lines = stated.filter(line => line !== undefined);
	for (const line of lines) {
		const found = machineDate(line) ?? writtenDates(line, options)[0];
		if (found !== undefined) return published(found);
	}
	const day = url === undefined ? undefined : dayInUrl(url);
	if (day !== undefined) return {date: day, basis: 'inferred: the day in the address'};
	const first = writtenDates((paragraphs[0] ?? '').slice(0, dateline), options)[0];
	if (first !== undefined) return {date: first.date, basis: `inferred: “${first.words}” in the first line`};
	if (options.today !== undefined) {
		for (const line of lines) {
			const found = relativeDate(line, options.today);
			if (found !== undefined) return published(found);
		}
	}
	return latestNamed(paragraphs, options);
}

function published({date, inferred}: FoundDate): Published {
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

/** An article is no older than what it tells; what it tells further down is background. */
function latestNamed(paragraphs: readonly string[], options: DateOptions): Published | null {
	const named = paragraphs
		.slice(0, opening)
		.flatMap(text => writtenDates(text, options))
		.filter(({inferred}) => inferred === undefined);
	const latest = named.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
	return latest === undefined
		? null
		: {date: latest.date, basis: `inferred: “${latest.words}” is the latest day that the opening names`};
}
