import {isOneCellEach, isTwoCellsEach} from '../text/width.js';

/** Arrows, signs of mathematics, rules, blocks, geometric shapes and the check mark: one cell, as long as no variation selector follows. */
const symbol = /[\u2190-\u22ff\u2500-\u25fc\u2713]/;

/** Stands in the table for a unit that may join its neighbour, or of which the width alone does not tell the whole. */
const other = 3;
/** Cells of each UTF-16 unit, filled when a unit is first met; 0: not met yet. */
const cells = new Uint8Array(0x1_00_00);

function cellsOfUnit(unit: number): number {
	const character = String.fromCharCode(unit);
	if (isOneCellEach(character) || symbol.test(character)) return 1;
	return isTwoCellsEach(character) ? 2 : other;
}

/**
 * Cells of a text of which every UTF-16 unit is a visible grapheme of one or two cells, whatever stands beside it:
 * letters of alphabetic scripts, Chinese, Japanese and Korean, punctuation, rules.
 * @returns undefined for any other text; string-width knows what it takes
 */
export function plainCells(text: string, start = 0, end = text.length): number | undefined {
	let sum = 0;
	for (let index = start; index < end; index += 1) {
		const unit = text.charCodeAt(index);
		const width = cells[unit] || (cells[unit] = cellsOfUnit(unit));
		if (width === other) return undefined;
		sum += width;
	}
	return sum;
}
