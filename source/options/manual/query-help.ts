/** The rest of the query language: how it is written, and what it means. */
export const queryForms: readonly {readonly form: string; readonly help: string}[] = [
	{form: 'pashinyan lavrov', help: 'both; each is a name in any spelling, or a word'},
	{form: '"peace treaty"', help: 'a phrase: these words side by side'},
	{form: "'truce", help: "letters exactly as written; with a second apostrophe ('truce') the whole word"},
	{form: '!turkey', help: 'not; goes before a word, a phrase or a field'},
	{form: 'brussels | moscow', help: 'either'},
];
