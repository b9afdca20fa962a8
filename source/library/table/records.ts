import Papa from 'papaparse';
import {type Field, fieldNamed} from '../databank/field-names.js';

/** A row under the names that records of articles have in JSON. */
export type TableRecord = Readonly<Record<string, string>>;

const known: Readonly<Partial<Record<Field, string>>> = {
	title: 'title',
	outlet: 'outlet',
	date: 'date',
	author: 'author',
	text: 'body',
	url: 'url',
};
/** In columns: what fewer have in common with articles is a table of something else, or no table. */
const leastKnown = 3;
/** A list of addresses has so many columns, each with a short name: a line of prose with commas has not. */
const [leastOfList, longestName] = [4, 30];

/** Whether the first line of a text names columns that articles have. */
export function isTable(text: string): boolean {
	const line = withoutHint(text).split(/\r?\n/, 1)[0] ?? '';
	if (line.length > 5000 || !/[,;\t|]/.test(line)) return false;
	const [names = []] = parse(line);
	const fields = new Set(names.map(fieldNamed).filter(field => field !== undefined && field in known));
	const isArticles = fields.has('title') || fields.has('text');
	// What a service for reading later exports has addresses and no texts.
	const isList = fields.has('title') && fields.has('url') && names.length >= leastOfList;
	return isArticles && (fields.size >= leastKnown || (isList && names.every(name => name.length <= longestName)));
}

/** The rows of a table whose first line names its columns: CSV, TSV, with semicolons as spreadsheets of many countries write it. */
export function recordsOf(text: string): TableRecord[] {
	const [names = [], ...rows] = parse(withoutHint(text));
	const keys = keysOf(names);
	return rows.map(row =>
		Object.fromEntries(
			row.flatMap((cell, column) => (cell.trim() === '' ? [] : [[keys[column] ?? `column ${column}`, cell]])),
		),
	);
}

function parse(text: string): string[][] {
	return Papa.parse<string[]>(text, {skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t', '|']}).data;
}

/** The first column of a kind has its name; a second one (`media_name` beside `source`) keeps its own. */
function keysOf(names: readonly string[]): string[] {
	// A table that this program wrote.
	if (names.includes('outletName') && names.includes('covers')) return [...names];
	const taken = new Set<string>();
	return names.map(name => {
		const field = fieldNamed(name);
		const key = field === undefined ? undefined : known[field];
		if (key === undefined || taken.has(key)) return name.trim().toLowerCase().replaceAll(' ', '_');
		taken.add(key);
		return key;
	});
}

/** Excel may say in a first line how cells are parted. */
function withoutHint(text: string): string {
	return text.replace(/^(?:\uFEFF)?(?:sep=.\r?\n)?/, '');
}
