/** What each output format is, beside how it is written (format.ts): the endings of its files, the first one being the usual one, and whether it only cites. */
const entries = {
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
} as const satisfies Record<string, {readonly endings: readonly string[]; readonly cites?: true}>;

export type FormatName = keyof typeof entries;

export const formatEntries: Readonly<Record<FormatName, {readonly endings: readonly string[]; readonly cites?: true}>> =
	entries;

/** The first one is what is written unless another is asked for. */
export const formats = Object.keys(entries) as readonly FormatName[];

/** Whether it cites articles one by one: a comparison or a table cannot be written in it. */
export function onlyCites(format: FormatName): boolean {
	return formatEntries[format].cites === true;
}
