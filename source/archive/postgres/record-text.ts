import {noteMarker} from '../../corpus/parse/page-notes.js';

/** The article file that a record of ours stands for (`print -f jsonl`), to be read like any other; undefined where it is no such record. */
export type RecordFile = {
	readonly id: string;
	readonly negotiation: string;
	readonly text: string;
	/** The file of the account beside its text. */
	readonly account?: string;
};

type Fields = Readonly<Record<string, unknown>>;

const fields: readonly (readonly [field: string, key: string])[] = [
	['title', 'title'],
	['title_basis', 'titleBasis'],
	['outlet', 'outlet'],
	['published', 'published'],
	['published_basis', 'publishedBasis'],
	['language', 'language'],
	['url', 'url'],
	['author', 'author'],
	['via', 'via'],
	['origin', 'origin'],
	['origin_basis', 'originBasis'],
	['text', 'text'],
	['covers', 'covers'],
	['note', 'note'],
	['terms', 'terms'],
	['was', 'was'],
];

/** Folder and file of an id, as they may be named: nothing that leads elsewhere, or steers a terminal. */
const idForm = /^[\p{L}\p{N}][^/\\\p{C}\p{Z}]*\/[\p{L}\p{N}][^/\\\p{C}\p{Z}]*$/u;

/** @param line one line of JSON */
export function recordFile(line: string): RecordFile | undefined {
	const record = recordIn(line);
	if (record === undefined) return undefined;
	const {id, paragraphs, pageNotes} = record;
	if (typeof id !== 'string' || !idForm.test(id) || !isTexts(paragraphs)) return undefined;
	const [negotiation = ''] = id.split('/');
	const {account} = record;
	return {
		id: id.normalize('NFC'),
		negotiation: negotiation.normalize('NFC'),
		text: fileOf(record, paragraphs, pageNotes),
		...(isFields(account) &&
			isTexts(account['paragraphs']) && {
				account: fileOf(
					{...record, was: undefined, ...account, text: 'brief'},
					account['paragraphs'],
					account['pageNotes'],
				),
			}),
	};
}

function fileOf(record: Fields, paragraphs: readonly string[], notes: unknown): string {
	// JSON is YAML, whatever stands in it.
	const front = fields.flatMap(([field, key]) => {
		const value = record[key];
		return typeof value === 'string' || isTexts(value) ? [`${field}: ${JSON.stringify(value)}\n`] : [];
	});
	return `---\n${front.join('')}---\n\n${withNotes(paragraphs, Array.isArray(notes) ? notes : [])}\n`;
}

function withNotes(paragraphs: readonly string[], notes: readonly unknown[]): string {
	const texts = [...paragraphs];
	// From the end, so that the places of the others stay.
	for (const note of notes.toReversed()) {
		if (!isFields(note)) continue;
		const {after, text} = note;
		if (typeof after === 'number' && typeof text === 'string') texts.splice(after, 0, `${noteMarker} ${text}`);
	}
	return texts.join('\n\n');
}

function recordIn(line: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return isFields(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(each => typeof each === 'string');
}
