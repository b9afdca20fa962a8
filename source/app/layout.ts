import type {Size} from './state.js';

/** Widths at which the screen is divided another way (cells). */
const stackedFrom = 85;
const twoColumnsFrom = 100;

/** A line of the list has room for the outlet's name beside the headline from so many cells on. */
export const namesFrom = 70;

const smallest: Size = {columns: 40, rows: 10};
/** Search line, understood line, footer. */
const chrome = 3;
const border = 1;
/** Text wider than this is hard to read. */
export const measure = 80;
const narrowestColumn = 35;
/** Between two columns of a comparison: the rule and a cell of air; the cell before the rule is the column's own. */
export const columnGap = 2;

/** How many columns of a comparison are shown, and how wide each is; `total` is what they take with what stands between them. It has the whole window. */
export type ComparisonLayout = {
	readonly columns: number;
	readonly width: number;
	readonly total: number;
	readonly height: number;
};

export type Layout =
	| {readonly kind: 'too-small'}
	| {
			readonly kind: 'one' | 'stacked' | 'columns';
			/** Rows between the lines above and the footer. */
			readonly height: number;
			readonly list: Size;
			/** Lines an article takes in the list: two where a line has no room for outlet and headline, and there are lines enough. */
			readonly articleLines: 1 | 2;
			/** Beside or under the list; the same place as the list where only one is shown. */
			readonly text: Size;
			readonly comparison: ComparisonLayout;
	  };

/** How the screen is divided; depends on nothing but its size and how many accounts are compared. */
export function layoutOf({columns, rows}: Size, accounts = 2): Layout {
	if (columns < smallest.columns || rows < smallest.rows) return {kind: 'too-small'};
	const height = rows - chrome;
	const comparison = comparisonOf(columns, height, accounts);
	if (columns < stackedFrom) {
		const whole = {columns, rows: height};
		return {kind: 'one', height, articleLines: 1, list: whole, text: whole, comparison};
	}
	if (columns < twoColumnsFrom) {
		const listRows = Math.max(4, Math.floor((height - border) * 0.4));
		return {
			kind: 'stacked',
			height,
			articleLines: 1,
			list: {columns, rows: listRows},
			text: {columns, rows: height - border - listRows},
			comparison,
		};
	}
	// The text needs no more than its measure and a blank; the list has use for every cell.
	const listColumns = Math.max(Math.floor(columns * 0.45), columns - border - measure - 1);
	return {
		kind: 'columns',
		height,
		articleLines: listColumns < namesFrom ? 2 : 1,
		list: {columns: listColumns, rows: height},
		text: {columns: columns - listColumns - border, rows: height},
		comparison,
	};
}

function comparisonOf(columns: number, height: number, accounts: number): ComparisonLayout {
	const fitting = Math.max(1, Math.floor((columns + columnGap) / (narrowestColumn + columnGap)));
	const shown = columns < stackedFrom ? 1 : Math.min(accounts, fitting);
	const width = Math.floor((columns - columnGap * (shown - 1)) / shown);
	return {columns: shown, width, total: width * shown + columnGap * (shown - 1), height};
}
