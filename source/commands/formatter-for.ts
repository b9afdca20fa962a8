import type {Options} from '../options/parse/invocation.js';
import {loadFormatter} from '../output/format.js';
import type {Formatter} from '../output/formatter.js';
import {CommandError} from './command-error.js';

const citationFormats: ReadonlySet<string | undefined> = new Set(['bibtex', 'ris', 'csl']);

/**
 * The formatter that --format names.
 * @throws {CommandError} for a citation format where something else than articles is written.
 */
export async function formatterFor({format = 'text'}: Options, what: keyof Formatter): Promise<Formatter> {
	if (what !== 'articles' && citationFormats.has(format)) {
		throw new CommandError(`--format ${format} is for articles: use it with print`);
	}
	return loadFormatter(format);
}
