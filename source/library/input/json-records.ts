import {oneLine} from '../../corpus/parse/one-line.js';
import {paragraphsOf} from '../../corpus/parse/paragraphs.js';
import {withMarkedNotes} from '../../corpus/reading-order.js';
import type {Draft} from '../draft.js';
import {chooseLanguage} from '../language.js';
import {LibraryError} from '../library-error.js';
import {type NumericOrder, numericOrder} from '../dates/numeric-order.js';
import {writtenDates} from '../dates/written-dates.js';
import {cleanAuthor} from '../metadata/clean-author.js';
import {cleanTitle} from '../metadata/clean-title.js';
import {value} from '../metadata/facts.js';
import {parseJson} from './bounded-json.js';
import {isRecord} from './is-record.js';

export type JsonValue = Readonly<Record<string, unknown>>;

/** The objects of a JSON array, a single object, or one object a line; a line that is none is said by its number. */
export function jsonRecords(
	text: string,
	name: string,
): {readonly records: readonly JsonValue[]; readonly notes: readonly string[]} {
	try {
		const data: unknown = parseJson(text);
		return {records: recordsIn(data), notes: []};
	} catch {
		// One object a line, then.
	}
	const records: JsonValue[] = [];
	const notes: string[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		try {
			const data: unknown = parseJson(line);
			if (isRecord(data)) records.push(data);
			else notes.push(`${name}:${index + 1}: no object, left out`);
		} catch {
			notes.push(`${name}:${index + 1}: not JSON, left out`);
		}
	}
	return {records, notes};
}

/** A list, the list that an answer of a service wraps (NewsAPI, Media Cloud), or one object. */
function recordsIn(data: unknown): JsonValue[] {
	if (Array.isArray(data)) return data.filter(isRecord);
	if (!isRecord(data)) return [];
	const lists = ['articles', 'stories', 'results', 'data', 'docs'].map(name => data[name]);
	const list = data['title'] === undefined ? lists.find(each => Array.isArray(each)) : undefined;
	return Array.isArray(list) ? list.filter(isRecord) : [data];
}

const dateFields = [
	'published',
	'date',
	'datePublished',
	'date_published',
	'pubDate',
	'publish_date',
	'date_publish',
	'publishedAt',
	'published_at',
	'pub_date',
	'webPublicationDate',
	'publication_date',
] as const;

/**
 * A record as a draft: our own JSON form, or any object with a title and a text (`body`, `content`, `text` …), by the names that trafilatura,
 * newspaper4k, news-please, Media Cloud, NewsAPI and the Guardian's interface have for its fields.
 * @param order in which the other records write day and month
 * @throws {LibraryError} when there is no text in it.
 */
export function draftOfRecord(record: JsonValue, from: string, order?: NumericOrder): Draft {
	const field = (...names: readonly string[]): string | undefined => {
		for (const name of names) {
			const text = record[name];
			if (typeof text === 'string' && text.trim() !== '') return oneLine(text);
		}
		return undefined;
	};
	const isOurs = record['text'] === 'full' || record['text'] === 'brief';
	const paragraphs = paragraphsIn(record, isOurs);
	if (paragraphs.length === 0)
		throw new LibraryError(`${from}: no text in it: “paragraphs”, “body”, “content” or “text” must hold it`);
	const date = field(...dateFields);
	const written = date === undefined ? undefined : writtenDates(date, {order})[0];
	const address = field('url', 'link', 'webUrl', 'web_url', 'source_url', 'canonical_link', 'source', 'URL');
	const isTeaser = typeof record['content'] === 'string' && / \[\+?\d+ chars\]\s*$/.test(record['content']);
	const day =
		date === undefined
			? undefined
			: /^\d{4}-\d{2}$/.test(date)
				? date
				: written?.readings === undefined
					? written?.date
					: undefined;
	return {
		from,
		title: isOurs ? field('title') : titleIn(field('title', 'headline', 'webTitle'), outletIn(record)),
		titleBasis: field('titleBasis'),
		author: isOurs ? field('author') : authorsIn(record, field('sitename', 'source_domain')),
		published: day,
		publishedBasis:
			day === undefined
				? undefined
				: (field('publishedBasis') ?? (written?.inferred === undefined ? 'stated' : `inferred: ${written.inferred}`)),
		publishedOpen: written?.readings && {words: written.words, ...written.readings},
		language: isOurs
			? field('language')
			: chooseLanguage(field('language', 'lang', 'meta_lang'), paragraphs.join('\n\n')),
		url: isAddress(address) ? address : undefined,
		origin: field('origin'),
		originBasis: field('originBasis'),
		outlet: isOurs ? field('outletName', 'outlet') : outletIn(record),
		outletId: isOurs ? field('outlet') : undefined,
		negotiation: isOurs ? field('negotiation') : undefined,
		via: field('via'),
		note: field('note'),
		text: record['text'] === 'brief' ? 'brief' : 'full',
		covers: record['covers'] === 'opening' || isTeaser ? 'opening' : 'all',
		terms: isOurs ? textsIn(record['terms']) : undefined,
		paragraphs: isOurs ? withNotes(paragraphs, record['pageNotes']) : paragraphs,
		removed: [],
	};
}

/** `Ministers meet - Harbour Post`: services put the outlet behind the headline. */
function titleIn(title: string | undefined, outlet: string | undefined): string | undefined {
	return title === undefined || outlet === undefined ? title : cleanTitle(title, outlet, undefined);
}

/** In which order records write day and month, where one of them can only be read in one way. */
export function orderAmong(records: readonly JsonValue[]): NumericOrder | undefined {
	const lines = records.flatMap(record =>
		dateFields.map(name => record[name]).filter(each => typeof each === 'string'),
	);
	return numericOrder('', {lines});
}

function isAddress(text: string | undefined): boolean {
	return text !== undefined && /^https?:\/\//i.test(text);
}

/** Names, or objects with names: `Odile Marsh, Tomas Veld`. */
function authorsIn(record: JsonValue, site: string | undefined): string | undefined {
	for (const name of ['authors', 'author', 'byline', 'creator']) {
		const data = record[name];
		const list: unknown[] = Array.isArray(data) ? data.slice(0, 20) : [data];
		const names = list.flatMap(each => value(isRecord(each) ? each['name'] : each) ?? []);
		const found = names.flatMap(each => cleanAuthor(each.replaceAll(/\s*;\s*/g, ', '), site) ?? []);
		if (found.length > 0) return [...new Set(found)].join(', ');
	}
	return undefined;
}

/** Who published it: a name, or the `name` of an object; an address is none. */
function outletIn(record: JsonValue): string | undefined {
	const fields = [
		'outletName',
		'outlet',
		'sitename',
		'site_name',
		'media_name',
		'publisher',
		'publication',
		'source',
		'site',
		'source_name',
		'hostname',
		'source_domain',
	];
	for (const name of fields) {
		const data = record[name];
		const found = value(isRecord(data) ? data['name'] : data);
		if (found !== undefined && !isAddress(found)) return found;
	}
	return undefined;
}

/** As the file of an article has them: notes about the page between its paragraphs, behind their marker. */
function withNotes(paragraphs: readonly string[], notes: unknown): string[] {
	const pageNotes = (Array.isArray(notes) ? notes : []).filter(isRecord).flatMap(({after, text}) => {
		const [said] = textsIn([text]) ?? [];
		return said === undefined || typeof after !== 'number' ? [] : [{after, text: said}];
	});
	return withMarkedNotes({paragraphs, pageNotes});
}

function textsIn(data: unknown): string[] | undefined {
	if (!Array.isArray(data)) return undefined;
	const texts = data
		.filter(each => typeof each === 'string')
		.map(oneLine)
		.filter(Boolean);
	return texts.length === 0 ? undefined : texts;
}

function paragraphsIn(record: JsonValue, isOurs: boolean): string[] {
	const {paragraphs, body, content, text, maintext, raw_text: raw, articleBody} = record;
	if (Array.isArray(paragraphs)) return textsIn(paragraphs) ?? [];
	const whole = [body, maintext, articleBody, isOurs ? undefined : text, content, raw].find(
		each => typeof each === 'string' && each.trim() !== '',
	);
	if (typeof whole !== 'string') return [];
	const found = paragraphsOf(whole.replace(/\s*\[\+?\d+ chars\]\s*$/, '')).map(each => each.text);
	// Other tools write a paragraph a line.
	const lines = whole.split('\n').map(oneLine).filter(Boolean);
	const isLinewise =
		!isOurs && found.length === 1 && lines.length > 1 && lines.every(line => /[.!?…։。"”»’)]$/u.test(line));
	return isLinewise ? lines : found;
}
