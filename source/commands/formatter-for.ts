import type {Options} from '../options/parse/invocation.js';
import {loadFormatter} from '../output/format.js';
import {onlyCites} from '../output/format-names.js';
import type {Formatter} from '../output/formatter.js';
import {CommandError} from './command-error.js';

/**
 * The formatter that --format names.
 * @throws {CommandError} for a citation format where something else than articles is written.
 */
export async function formatterFor({format = 'text'}: Options, what: keyof Formatter): Promise<Formatter> {
	if (what !== 'articles' && onlyCites(format)) {
		throw new CommandError(`--format ${format} is for articles: use it with print`);
	}
	return loadFormatter(format);
}
