import {type ComparisonLayout, layoutOf} from '../layout.js';
import type {CompareState, State} from '../state.js';
import {type DocumentLine, lineAt} from '../text/document.js';
import {contextDocument, hitsInContext} from './context-document.js';
import {lensTable} from './lens.js';
import {lensDocument, shownColumns} from './lens-document.js';
import type {LensTable, TableRow} from './lens-table.js';

/** The lines of the lens that is on. */
export function linesOf(
	state: State,
	compare: CompareState,
	{columns, width, total}: ComparisonLayout,
): readonly DocumentLine[] {
	const {comparison, lens, column, opened} = compare;
	if (lens === 'context') return contextDocument(state, compare, total);
	const shown = shownColumns(comparison.articles.length, column, columns);
	return lensDocument(lensTable(state, compare, lens), {shown, width, total, opened});
}

/** Index of what stands at the top of the screen: a row of the lens, or a line in context. Keys that act on a row mean this one. */
export function blockAt(state: State, compare: CompareState): number {
	const layout = layoutOf(state.size, compare.comparison.articles.length);
	if (layout.kind === 'too-small') return compare.top.block;
	const lines = linesOf(state, compare, layout.comparison);
	return lines[lineAt(lines, compare.top)]?.block ?? 0;
}

/** The row at the top of the screen; none where words are shown in context. */
export function rowAt(state: State, compare: CompareState): TableRow | undefined {
	const {lens} = compare;
	return lens === 'context' ? undefined : lensTable(state, compare, lens).rows[blockAt(state, compare)];
}

const isRow = ({kind}: TableRow): boolean => kind !== 'band';

/** How many rows or places the lens that is on has, and the number of the one at the top among them; headings are none. */
export function rowNumber(state: State, compare: CompareState): {readonly number: number; readonly all: number} {
	const {lens} = compare;
	const block = blockAt(state, compare);
	if (lens === 'context') {
		const all = hitsInContext(compare).length;
		return {number: Math.min(all, block + 1), all};
	}
	const {rows} = lensTable(state, compare, lens);
	const all = rows.filter(isRow).length;
	return {number: Math.min(all, rows.slice(0, block).filter(isRow).length + 1), all};
}

/** Where one comes to from row to row: what is beside each other, headings of bands, and what stands in those that are open. */
export function stops({rows, articles}: LensTable, opened: readonly string[]): readonly number[] {
	return rows.flatMap((row, index) =>
		row.kind === 'alone' && !opened.includes(articles[row.column] ?? '') ? [] : [index],
	);
}
