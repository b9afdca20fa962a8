import {oneLine} from '../../corpus/parse/one-line.js';
import {withMarkedNotes} from '../../corpus/reading-order.js';
import type {Draft} from '../draft.js';
import {chooseLanguage} from '../language.js';
import {LibraryError} from '../library-error.js';
import {type NumericOrder, numericOrder} from '../dates/numeric-order.js';
import {writtenDates} from '../dates/written-dates.js';
import {cleanTitle} from '../metadata/clean-title.js';
import {value} from '../metadata/facts.js';
import {authorsOf} from './authors-of-record.js';
import {parseJson} from './bounded-json.js';
import {isRecord} from './is-record.js';
import {textOfRecord} from './record-text.js';
import {recordsIn} from './unwrap-json.js';

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
			if (isRecord(data)) records.push(...recordsIn([data]));
			else notes.push(`${name}:${index + 1}: no object, left out`);
		} catch {
			notes.push(`${name}:${index + 1}: not JSON, left out`);
		}
	}
	return {records, notes};
}

const dateFields = [
	'published',
	'dateTimePub',
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
	'publishedTime',
	'published_time',
	'publishedDate',
] as const;

/**
 * A record as a draft: our own JSON form, or any object with a title and a text (`body`, `content`, `text` …), by the names that trafilatura,
 * newspaper4k, news-please, Media Cloud, NewsAPI and the Guardian's interface have for its fields.
 * @param order in which the other records write day and month
 * @throws {LibraryError} when there is no text in it.
 */
export function draftOfRecord(record: JsonValue, from: string, order?: NumericOrder): Draft {
	const isOurs = record['text'] === 'full' || record['text'] === 'brief';
	const field = (...names: readonly string[]): string | undefined => {
		for (const name of names) {
			const text = record[name];
			if (typeof text === 'string' && text.trim() !== '') return isOurs ? oneLine(text) : value(text);
		}
		return undefined;
	};
	const title = isOurs ? field('title') : titleIn(field('title', 'headline', 'webTitle'), outletIn(record));
	const {paragraphs: all, removed} = textOfRecord(record, title);
	const headline = title === undefined && !isOurs ? headlineOf(all) : undefined;
	const paragraphs = headline === undefined ? all : all.slice(1);
	if (paragraphs.length === 0)
		throw new LibraryError(`${from}: no text in it: “paragraphs”, “body”, “content” or “text” must hold it`);
	const date = field(...dateFields);
	const written = date === undefined ? undefined : writtenDates(date, {order})[0];
	const address = field('url', 'link', 'webUrl', 'web_url', 'source_url', 'canonical_link', 'source', 'URL');
	const {author, agencies} = authorsOf(record, outletIn(record) ?? field('sitename', 'source_domain'));
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
		title: title ?? headline,
		titleBasis: field('titleBasis'),
		author: isOurs ? field('author') : author,
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
		origin: field('origin') ?? (isOurs || agencies.length === 0 ? undefined : agencies.join(', ')),
		originBasis: field('originBasis') ?? (isOurs || agencies.length === 0 ? undefined : 'named as an author'),
		outlet: isOurs ? field('outletName', 'outlet') : outletIn(record),
		outletId: isOurs ? field('outlet') : undefined,
		negotiation: isOurs ? field('negotiation') : undefined,
		via: field('via'),
		note: field('note'),
		text: record['text'] === 'brief' ? 'brief' : 'full',
		covers: record['covers'] === 'opening' || isTeaser ? 'opening' : 'all',
		terms: isOurs ? textsIn(record['terms']) : undefined,
		paragraphs: isOurs ? withNotes(paragraphs, record['pageNotes']) : paragraphs,
		removed,
	};
}

/** In words. */
const longestHeadline = 14;

/** A post of a channel has its headline as its first line. */
function headlineOf([first = '', ...others]: readonly string[]): string | undefined {
	const words = first.split(' ').length;
	return others.length > 0 && words > 1 && words <= longestHeadline && !/[.!?…։:,;]["”»)]*$/u.test(first)
		? first
		: undefined;
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

/** Who published it: a name, or the `name` of an object; an address is none. */
function outletIn(record: JsonValue): string | undefined {
	const fields = [
		'outletName',
		'outlet',
		'sitename',
		'siteName',
		'site_name',
		'media_name',
		'publisher',
		'publication',
		'source',
		'site',
		'source_name',
		'hostname',
		'source_domain',
		'domain_name',
		'channel_title',
		'channel_name',
		'channel',
	];
	for (const name of fields) {
		const data = record[name];
		const found = value(isRecord(data) ? (data['name'] ?? data['title']) : data);
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
