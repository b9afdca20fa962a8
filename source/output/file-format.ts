const formatOf: Readonly<Record<string, string>> = {
	txt: 'text',
	md: 'markdown',
	markdown: 'markdown',
	json: 'json',
	jsonl: 'jsonl',
	csv: 'csv',
	tsv: 'tsv',
	html: 'html',
	bib: 'bibtex',
	ris: 'ris',
	csl: 'csl',
};

/** What a file may end in, the ones that mean the same once. */
export const fileEndings: readonly string[] = Object.keys(formatOf).filter(ending => ending !== 'markdown');

/** The name of the format the ending of a file's name asks for; text where it has none; undefined for an ending that stands for none of ours. */
export function formatOfFile(file: string): string | undefined {
	const ending = endingOf(file);
	return ending === '' ? 'text' : formatOf[ending];
}

/** What follows the last dot of the name, in lower case; empty where there is none. */
export function endingOf(file: string): string {
	return /[^/\\]\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
