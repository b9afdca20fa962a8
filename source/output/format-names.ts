/** The first one is what is written unless another is asked for. */
export const formats = ['text', 'markdown', 'json', 'jsonl', 'csv', 'tsv', 'html', 'bibtex', 'ris', 'csl'] as const;

export type FormatName = (typeof formats)[number];

/** The endings of its files, the first one being the usual one, and whether it only cites. How it is written stands in format.ts. */
type FormatEntry = {readonly endings: readonly string[]; readonly cites?: true};

export const formatEntries: Readonly<Record<FormatName, FormatEntry>> = {
	text: {endings: ['txt']},
	markdown: {endings: ['md', 'markdown']},
	json: {endings: ['json']},
	jsonl: {endings: ['jsonl']},
	csv: {endings: ['csv']},
	tsv: {endings: ['tsv']},
	html: {endings: ['html']},
	bibtex: {endings: ['bib'], cites: true},
	ris: {endings: ['ris'], cites: true},
	csl: {endings: ['csl'], cites: true},
};

/** Whether it cites articles one by one: a comparison or a table cannot be written in it. */
export function onlyCites(format: FormatName): boolean {
	return formatEntries[format].cites === true;
}
