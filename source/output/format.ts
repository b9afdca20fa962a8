import type {Formatter} from './formatter.js';

/** Loads the formatter of that name, and only that one: plain text must not pay for the names that JSON counts. */
export async function loadFormatter(name: string): Promise<Formatter> {
	switch (name) {
		case 'json': {
			return (await import('./json.js')).json;
		}
		case 'jsonl': {
			return (await import('./jsonl.js')).jsonl;
		}
		case 'markdown': {
			return (await import('./markdown.js')).markdown;
		}
		case 'csv':
		case 'tsv': {
			const {separated} = await import('./separated.js');
			return separated(name === 'csv' ? ',' : '\t');
		}
		case 'html': {
			return (await import('./html.js')).html;
		}
		case 'bibtex':
		case 'ris':
		case 'csl': {
			return (await import('./citation.js')).citations(name);
		}
		default: {
			return (await import('./text.js')).text;
		}
	}
}
