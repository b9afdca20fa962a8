import type {FieldName} from '../../search/query/query-fields.js';

/** What a field asks for. `said:` is read but not answered yet, so nobody is led to it. */
const fieldMeanings: Readonly<Record<Exclude<FieldName, 'said'>, string>> = {
	actor: 'a person, state or body, by any of its names',
	place: 'a place, by any of its names',
	outlet: 'who published: id, name or tag',
	negotiation: 'which talks: id or words of the title',
	origin: 'who wrote the text first, an agency for example',
	title: 'words of the headline',
	lang: 'language of the original, such as en or hy',
	is: 'what the text is, or what you did with it',
	after: 'published on that date or later',
	before: 'published before that date',
	on: 'published on that date or within that span',
};

export type FieldHelp = {readonly name: string; readonly help: string};

/** The fields of a query, each with what it asks for. */
export const fieldHelp: readonly FieldHelp[] = Object.entries(fieldMeanings).map(([name, help]) => ({name, help}));

/** The rest of the query language: how it is written, and what it means. */
export const queryForms: readonly {readonly form: string; readonly help: string}[] = [
	{form: 'pashinyan lavrov', help: 'both; each is a name in any spelling, or a word'},
	{form: '"peace treaty"', help: 'a phrase: these words side by side'},
	{form: "'truce", help: "letters exactly as written; with a second apostrophe ('truce') the whole word"},
	{form: '!turkey', help: 'not; goes before a word, a phrase or a field'},
	{form: 'brussels | moscow', help: 'either'},
];
