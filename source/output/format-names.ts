/** The first one is what is written unless another is asked for. */
export const formats = [
	'text',
	'markdown',
	'json',
	'jsonl',
	'csv',
	'tsv',
	'html',
	'svg',
	'bibtex',
	'ris',
	'csl',
] as const;

export type FormatName = (typeof formats)[number];

/** The endings of its files, the first one being the usual one, and whether it only cites, or only draws. How it is written stands in format.ts. */
type FormatEntry = {readonly endings: readonly string[]; readonly cites?: true; readonly draws?: true};

export const formatEntries: Readonly<Record<FormatName, FormatEntry>> = {
	text: {endings: ['txt']},
	markdown: {endings: ['md', 'markdown']},
	json: {endings: ['json']},
	jsonl: {endings: ['jsonl']},
	csv: {endings: ['csv']},
	tsv: {endings: ['tsv']},
	html: {endings: ['html']},
	svg: {endings: ['svg'], draws: true},
	bibtex: {endings: ['bib'], cites: true},
	ris: {endings: ['ris'], cites: true},
	csl: {endings: ['csl'], cites: true},
};

/** Whether it cites articles one by one: a comparison or a table cannot be written in it. */
export function onlyCites(format: FormatName): boolean {
	return formatEntries[format].cites === true;
}

/** Whether it is a picture: of articles and of what is counted. */
export function onlyDraws(format: FormatName): boolean {
	return formatEntries[format].draws === true;
}
