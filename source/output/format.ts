import type {FormatName} from './format-names.js';
import type {Formatter} from './formatter.js';

/** How each format is written; loaded only when it is asked for: plain text must not pay for the names that JSON counts. */
const loaders: Readonly<Record<FormatName, () => Promise<Formatter>>> = {
	text: async () => (await import('./text.js')).text,
	markdown: async () => (await import('./markdown.js')).markdown,
	json: async () => (await import('./json.js')).json,
	jsonl: async () => (await import('./jsonl.js')).jsonl,
	csv: async () => (await import('./separated.js')).separated(','),
	tsv: async () => (await import('./separated.js')).separated('\t'),
	html: async () => (await import('./html.js')).html,
	svg: async () => (await import('./svg/svg.js')).svg,
	bibtex: async () => (await import('./citation.js')).citations('bibtex'),
	ris: async () => (await import('./citation.js')).citations('ris'),
	csl: async () => (await import('./citation.js')).citations('csl'),
};

/** The formatter of that name. */
export async function loadFormatter(format: FormatName): Promise<Formatter> {
	return loaders[format]();
}
