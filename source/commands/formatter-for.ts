import type {Options} from '../options/parse/invocation.js';
import {loadFormatter} from '../output/format.js';
import {onlyCites, onlyDraws} from '../output/format-names.js';
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
	if (what === 'comparison' && onlyDraws(format)) throw new CommandError(`--format ${format} ${drawsOnly}`);
	const formatter = await loadFormatter(format);
	return onlyDraws(format) ? drawing(formatter, format) : formatter;
}

/** Draws tables of counts, and says so of others. */
function drawing(formatter: Formatter, format: string): Formatter {
	return {
		...formatter,
		table(table, context) {
			if (table.chart === undefined) throw new CommandError(`--format ${format} ${drawsOnly}`);
			return formatter.table(table, context);
		},
	};
}

const drawsOnly = 'draws articles and counts: use it with list, timeline or print';
