import {isRecord} from './is-record.js';
import type {JsonValue} from './json-records.js';

/** Names under which services put the list of what they found, the likeliest first. */
const lists = ['articles', 'stories', 'results', 'data', 'docs', 'posts', 'response', 'hits', 'value'];
/** `response.results`, `articles.results`: in so many wrappings. */
const deepest = 3;

/** A list, the list that an answer of a service wraps (NewsAPI, Media Cloud, the Guardian, Event Registry), or one object; each of one make. */
export function recordsIn(data: unknown): JsonValue[] {
	return listIn(data, deepest).map(flattened);
}

function listIn(data: unknown, depth: number): JsonValue[] {
	if (Array.isArray(data)) return data.filter(isRecord);
	if (!isRecord(data)) return [];
	const inner = depth === 0 || data['title'] !== undefined ? [] : lists.map(name => data[name]);
	const list = inner.find(each => Array.isArray(each)) ?? inner.find(each => isRecord(each) && holdsList(each, depth));
	return list === undefined ? [data] : listIn(list, depth - 1);
}

function holdsList(data: JsonValue, depth: number): boolean {
	return lists.some(name => Array.isArray(data[name]) || (depth > 1 && isRecord(data[name])));
}

/** WordPress writes `{"rendered": "…"}` for a text, the Guardian puts text and by-line into `fields`, a plug-in the author beside. */
function flattened(record: JsonValue): JsonValue {
	const {fields, yoast_head_json: yoast} = record;
	const shown = Object.fromEntries(
		Object.entries(record).map(([name, data]) => [
			name,
			isRecord(data) && typeof data['rendered'] === 'string' ? data['rendered'] : data,
		]),
	);
	const author = isRecord(yoast) && typeof yoast['author'] === 'string' ? {author: yoast['author']} : {};
	return {...(isRecord(fields) ? fields : {}), ...shown, ...author};
}
