import {agencyNamed} from '../../corpus/credits/agency-names.js';
import {cleanAuthor} from '../metadata/clean-author.js';
import {value} from '../metadata/facts.js';
import {isRecord} from './is-record.js';
import type {JsonValue} from './json-records.js';

const mostNames = 20;

export type RecordAuthors = {
	/** `Odile Marsh, Tomas Veld` */
	readonly author?: string | undefined;
	/** Agencies among them. */
	readonly agencies: readonly string[];
};

/** Who wrote a record: a name, a list of names or of objects with names, or such a list as Python prints it. */
export function authorsOf(record: JsonValue, site: string | undefined): RecordAuthors {
	for (const name of ['authors', 'author', 'byline', 'creator', 'published_by']) {
		const data = record[name];
		const list: unknown[] = Array.isArray(data) ? data.slice(0, mostNames) : [data];
		const names = list.flatMap(each => (typeof each === 'string' ? printedList(each) : nameIn(each)));
		const agencies = names.flatMap(each => agencyNamed(each)?.name ?? []);
		const persons = names
			.filter(each => agencyNamed(each) === undefined)
			.flatMap(each => cleanAuthor(each.replaceAll(/\s*;\s*/g, ', '), site) ?? []);
		if (persons.length + agencies.length > 0)
			return {
				author: persons.length === 0 ? undefined : [...new Set(persons)].join(', '),
				agencies: [...new Set(agencies)],
			};
	}
	return {agencies: []};
}

function nameIn(data: unknown): string[] {
	const name = value(isRecord(data) ? data['name'] : undefined);
	return name === undefined ? [] : [name];
}

/** `['Odile Marsh', "Tom O'Dell"]`: as pandas writes a list into a table. */
function printedList(text: string): string[] {
	const [, inner] = /^\s*\[(.{0,2000})\]\s*$/s.exec(text) ?? [];
	if (inner === undefined) return value(text) === undefined ? [] : [value(text) ?? ''];
	return [...inner.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
		.slice(0, mostNames)
		.flatMap(([, single, double]) => value((single ?? double)?.replaceAll(/\\(.)/g, '$1')) ?? []);
}
