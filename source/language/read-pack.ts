import {type FieldKind, type LanguagePack, type PackField, packFiles} from './schema.js';

/** A language's folder as its files' values, before anything is checked. */
export type PackSource = Readonly<Record<string, unknown>>;

export type ReadPack = {
	readonly pack: LanguagePack | undefined;
	/** What is wrong, as `ru/names.yaml: endings.а must be …`; without any the pack is whole. */
	readonly problems: readonly string[];
};

/** Checks the files of a language's folder (file name to parsed YAML) and makes the pack of them. */
export function readPack(code: string, files: PackSource): ReadPack {
	const problems: string[] = [];
	const values = new Map<string, unknown>();
	if (!/^[a-z]{2,3}$/.test(code)) {
		problems.push(`${code}: a folder's name must be the language's code, of two or three letters`);
	}
	for (const [file, content] of Object.entries(files)) {
		const fields = packFiles[file];
		if (fields === undefined) {
			problems.push(`${code}/${file}: is not known; write ${Object.keys(packFiles).join(', ')}`);
			continue;
		}
		const record = isRecord(content) ? content : {};
		for (const [name, field] of Object.entries(fields)) {
			const {value, wrong} = readField(field, record[name]);
			problems.push(...wrong.map(each => `${code}/${file}: ${name}${each}`));
			values.set(name, value);
		}
		for (const name of Object.keys(record).filter(key => !(key in fields))) {
			problems.push(`${code}/${file}: ${name} is not known; write ${Object.keys(fields).join(', ')}`);
		}
	}
	if (!('words.yaml' in files)) {
		problems.push(`${code}/words.yaml: is missing`);
	}
	return {pack: problems.length > 0 ? undefined : makePack(values), problems};
}

type Read = {readonly value: unknown; readonly wrong: readonly string[]};

function readField(field: PackField, content: unknown): Read {
	if (content === undefined || content === null) {
		return {value: undefined, wrong: field.required ? [' is missing'] : []};
	}
	const wrong: string[] = [];
	const value = readKind(field, content, wrong);
	if (field.count !== undefined && (!Array.isArray(value) || value.length !== field.count)) {
		wrong.push(` must have ${field.count} entries`);
	}
	if (isRecord(value)) {
		for (const key of Object.keys(value)) {
			if ((field.keys && !field.keys.includes(key)) || (field.key && !field.key.test(key))) {
				wrong.push(`.${key} is not known${field.keys ? `; write ${field.keys.join(', ')}` : ''}`);
			}
		}
	}
	if (field.holds) {
		const texts = typeof value === 'string' ? [value] : isRecord(value) ? Object.values(value) : value;
		for (const text of Array.isArray(texts) ? texts : []) {
			if (typeof text !== 'string' || !field.holds.test(text)) {
				wrong.push(` has ${JSON.stringify(text)}, which is not ${String(field.holds)}`);
			}
		}
	}
	return {value, wrong};
}

function readKind({kind, keys}: PackField, content: unknown, wrong: string[]): unknown {
	const keyOf = (key: string): string => (keys ? key : key.normalize('NFC').replaceAll('_', ' '));
	switch (kind) {
		case 'text':
			return textOf(content, '', wrong);
		case 'words':
			return wordsOf(content, '', wrong);
		case 'texts':
			return listOf(content, wrong).map((item, at) => textOf(item, `[${at}]`, wrong));
		case 'wordLists':
			return listOf(content, wrong).map((item, at) => wordsOf(item, `[${at}]`, wrong));
		case 'texts by key':
			return byKey(content, keyOf, wrong, (item, key) => textOf(item, `.${key}`, wrong));
		case 'words by key':
			return byKey(content, keyOf, wrong, (item, key) => wordsOf(item, `.${key}`, wrong));
		case 'yes':
			// Whoever reads no types gives texts.
			if (content !== true && content !== 'true') {
				wrong.push(' must be true, or left out');
			}
			return content === true || content === 'true';
	}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(content: unknown, where: string, wrong: string[]): string {
	if (typeof content !== 'string' && typeof content !== 'number') {
		wrong.push(`${where} must be a text; put it between quotation marks`);
		return '';
	}
	return String(content).normalize('NFC');
}

/** Each word once; `_` is a space inside one. */
function wordsOf(content: unknown, where: string, wrong: string[]): string[] {
	const words = textOf(content, where, wrong).trim().split(/\s+/).filter(Boolean);
	if (words.length === 0) {
		wrong.push(`${where} has no words`);
	}
	return [...new Set(words.map(word => word.replaceAll('_', ' ')))];
}

function listOf(content: unknown, wrong: string[]): readonly unknown[] {
	if (Array.isArray(content)) {
		return content;
	}
	wrong.push(' must be a list: one “- …” a line');
	return [];
}

function byKey<Value>(
	content: unknown,
	keyOf: (key: string) => string,
	wrong: string[],
	read: (item: unknown, key: string) => Value,
): Record<string, Value> {
	if (!isRecord(content)) {
		wrong.push(' must be a group of “key: value” lines');
		return {};
	}
	return Object.fromEntries(Object.entries(content).map(([key, item]) => [keyOf(key), read(item, key)]));
}

/** Fields of the files under the names that the program knows them by; what a language does not say is empty. */
function makePack(values: ReadonlyMap<string, unknown>): LanguagePack {
	const all: Record<string, unknown> = {};
	for (const fields of Object.values(packFiles)) {
		for (const [name, {kind}] of Object.entries(fields)) {
			const own = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
			all[own] = values.get(name) ?? emptyOf(kind);
		}
	}
	const patronymics = isRecord(all['patronymics']) ? all['patronymics'] : {};
	all['patronymics'] = {endings: [], words: [], ...patronymics};
	// eslint-disable-next-line typescript/no-unsafe-type-assertion -- the fields above are those of the type, as the test of the packs sees
	return all as LanguagePack;
}

function emptyOf(kind: FieldKind): unknown {
	switch (kind) {
		case 'text':
			return '';
		case 'yes':
			return false;
		case 'words':
		case 'texts':
		case 'wordLists':
			return [];
		case 'texts by key':
		case 'words by key':
			return {};
	}
}
