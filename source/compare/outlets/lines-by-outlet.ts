import {concordance, type Line} from '../wording/concordance.js';
import {type OutletColumn, type Spread, spreadOver, throughColumns} from './outlet-columns.js';

/** Where a word stands in the articles of an outlet, oldest first. */
export type OutletLines = {
	readonly outlet: string;
	readonly spread: Spread | undefined;
	readonly lines: readonly Line[];
};

/** Every line in which one of the terms stands, by outlet. Yields how many articles are done. */
export function* linesByOutlet(
	columns: readonly OutletColumn[],
	terms: readonly string[],
): Generator<number, readonly OutletLines[]> {
	const found = columns.map(({outlet}) => ({outlet, spread: undefined as Spread | undefined, lines: [] as Line[]}));
	yield* throughColumns(columns, (article, column) => {
		const lines = terms
			.flatMap(term => concordance([article], term))
			.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
		const cell = found[column];
		if (cell === undefined || lines.length === 0) return;
		cell.spread = spreadOver(cell.spread, article, lines.length);
		cell.lines.push(...lines);
	});
	return found;
}
