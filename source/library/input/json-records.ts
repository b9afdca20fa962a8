import {oneLine} from '../../corpus/parse/one-line.js';
import {noteMarker} from '../../corpus/parse/page-notes.js';
import {paragraphsOf} from '../../corpus/parse/paragraphs.js';
import {readingOrder} from '../../corpus/reading-order.js';
import type {Draft} from '../draft.js';
import {LibraryError} from '../library-error.js';
import {writtenDates} from '../dates/written-dates.js';
import {parseJson} from './bounded-json.js';
import {isRecord} from './is-record.js';

export type JsonValue = Readonly<Record<string, unknown>>;

/** The objects of a JSON array, a single object, or one object a line; a line that is none is said by its number. */
export function jsonRecords(
	text: string,
	name: string,
): {readonly records: readonly JsonValue[]; readonly notes: readonly string[]} {
	try {
		const value: unknown = parseJson(text);
		return {records: (Array.isArray(value) ? value : [value]).filter(isRecord), notes: []};
	} catch {
		// One object a line, then.
	}
	const records: JsonValue[] = [];
	const notes: string[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		try {
			const value: unknown = parseJson(line);
			if (isRecord(value)) records.push(value);
			else notes.push(`${name}:${index + 1}: no object, left out`);
		} catch {
			notes.push(`${name}:${index + 1}: not JSON, left out`);
		}
	}
	return {records, notes};
}

/**
 * A record as a draft: our own JSON form, or any object with a title and a text (`body`, `content`, `text`).
 * @throws {LibraryError} when there is no text in it.
 */
export function draftOfRecord(record: JsonValue, from: string): Draft {
	const field = (...names: readonly string[]): string | undefined => {
		for (const name of names) {
			const value = record[name];
			if (typeof value === 'string' && value.trim() !== '') return oneLine(value);
		}
		return undefined;
	};
	const isOurs = record['text'] === 'full' || record['text'] === 'brief';
	const paragraphs = paragraphsIn(record, isOurs);
	if (paragraphs.length === 0)
		throw new LibraryError(`${from}: no text in it: “paragraphs”, “body”, “content” or “text” must hold it`);
	const date = field('published', 'date', 'datePublished', 'date_published', 'pubDate');
	const day = date === undefined ? undefined : /^\d{4}-\d{2}$/.test(date) ? date : writtenDates(date)[0]?.date;
	return {
		from,
		title: field('title', 'headline'),
		titleBasis: field('titleBasis'),
		author: field('author', 'byline'),
		published: day,
		publishedBasis: day === undefined ? undefined : (field('publishedBasis') ?? 'stated'),
		language: field('language', 'lang'),
		url: field('url', 'link'),
		origin: field('origin'),
		originBasis: field('originBasis'),
		outlet: field('outletName', 'outlet', 'source', 'site'),
		outletId: isOurs ? field('outlet') : undefined,
		negotiation: isOurs ? field('negotiation') : undefined,
		via: field('via'),
		note: field('note'),
		text: record['text'] === 'brief' ? 'brief' : 'full',
		covers: record['covers'] === 'opening' ? 'opening' : 'all',
		terms: isOurs ? textsIn(record['terms']) : undefined,
		paragraphs: isOurs ? withNotes(paragraphs, record['pageNotes']) : paragraphs,
		removed: [],
	};
}

/** As the file of an article has them: notes about the page between its paragraphs, behind their marker. */
function withNotes(paragraphs: readonly string[], notes: unknown): string[] {
	const pageNotes = (Array.isArray(notes) ? notes : []).filter(isRecord).flatMap(({after, text}) => {
		const [said] = textsIn([text]) ?? [];
		return said === undefined || typeof after !== 'number' ? [] : [{after, text: said}];
	});
	return readingOrder({paragraphs, pageNotes}).map(piece =>
		piece.kind === 'note' ? `${noteMarker} ${piece.text}` : piece.text,
	);
}

function textsIn(value: unknown): string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const texts = value
		.filter(each => typeof each === 'string')
		.map(oneLine)
		.filter(Boolean);
	return texts.length === 0 ? undefined : texts;
}

function paragraphsIn(record: JsonValue, isOurs: boolean): string[] {
	const {paragraphs, body, content, text} = record;
	if (Array.isArray(paragraphs)) return textsIn(paragraphs) ?? [];
	const whole = [body, content, isOurs ? undefined : text].find(each => typeof each === 'string');
	return typeof whole === 'string' ? paragraphsOf(whole).map(each => each.text) : [];
}
