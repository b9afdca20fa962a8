import {fieldEntries, fieldNames} from '../../search/query/query-fields.js';
import {type CommandSpec, commandTable} from '../command-table.js';
import {type ListSubject, listSubjects, type OptionSpec} from '../table.js';

/** What may stand in one place of the command line. */
export type Wanted =
	| {readonly kind: 'choices'; readonly values: readonly string[]}
	/** Words of a query; with `ids`, ids of articles too. */
	| {readonly kind: 'query'; readonly ids: boolean}
	/** Ids of the subject that the word before names. */
	| {readonly kind: 'listed'}
	| {readonly kind: 'files' | 'folders' | 'nothing'};

/** The words after a command: one entry for each place, the last for all that follow if it `repeats`. */
export type Places = {readonly places: readonly Wanted[]; readonly repeats: boolean};

const nothing: Wanted = {kind: 'nothing'};
const placeholders: ReadonlySet<string> = new Set([
	'query',
	'id',
	'file',
	'folder',
	'url',
	'feed',
	'page',
	'name',
	'-',
]);

/** Commands that are typed; the reader is what happens without one. */
export const typedCommands: readonly CommandSpec[] = commandTable.filter(({name}) => name !== 'read');

/** The option whose value says which folders are read: whoever asks the program for ids must hand it on. */
export const corpusOption = '--corpus';

export type FieldHelp = {readonly name: string; readonly help: string};

/** The fields of a query, each with what it asks for. */
export const fieldHelp: readonly FieldHelp[] = fieldNames.map(name => ({name, help: fieldEntries[name].help}));

/** Fields whose values the program can list, with the subject that lists them. */
export const fieldSubjects: readonly {readonly field: string; readonly subject: ListSubject}[] = fieldNames.flatMap(
	field => {
		const {lists} = fieldEntries[field];
		return lists === undefined ? [] : [{field, subject: lists}];
	},
);

/** Fields with fixed values. */
export const fieldValues: readonly {readonly field: string; readonly values: readonly string[]}[] = fieldNames.flatMap(
	field => {
		const {values} = fieldEntries[field];
		return values === undefined ? [] : [{field, values}];
	},
);

/** Reads what a command takes from its usage line: `<articles|outlets> [query…]`. */
export function placesOf({usage}: CommandSpec): Places {
	const parts = usage.split(' ').filter(part => /^[[<]/.test(part));
	const places: Wanted[] = [];
	for (const part of parts) places.push(wantedBy(part.replaceAll(/[[\]<>…]/g, '').split('|'), places.at(-1)));
	return {places, repeats: parts.at(-1)?.includes('…') === true};
}

function wantedBy(words: readonly string[], before: Wanted | undefined): Wanted {
	const values = words.filter(word => !placeholders.has(word));
	if (values.length > 0) return {kind: 'choices', values};
	if (words.includes('query')) {
		const isListed = before?.kind === 'choices' && listSubjects.every(subject => before.values.includes(subject));
		return isListed ? {kind: 'listed'} : {kind: 'query', ids: words.includes('id')};
	}
	if (words.includes('file')) return {kind: 'files'};
	return words.includes('folder') ? {kind: 'folders'} : nothing;
}

/** What the value of an option may be. */
export function valueOf({values, argument = ''}: OptionSpec): Wanted {
	if (values !== undefined) return {kind: 'choices', values};
	switch (argument) {
		case 'FILE': {
			return {kind: 'files'};
		}
		case 'FOLDER': {
			return {kind: 'folders'};
		}
		case 'QUERY': {
			return {kind: 'query', ids: false};
		}
		default: {
			return nothing;
		}
	}
}

/** How an option may be typed: `-f`, `--format`. */
export function spellings({name, short}: OptionSpec): readonly string[] {
	return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}
