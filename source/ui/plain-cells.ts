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

/**
 * A sequence that sets the style (SGR, ECMA-48 8.3.117) with parameters that all libraries of Ink read alike, or one that begins or ends a
 * link (OSC 8, ended by ST).
 */
const styleSequence = /\u001B(?:\[(?:\d{1,4}(?:;\d{1,4})*)?m|\]8;[\w=.-]*;[!-~]*\u001B\\)/y;

/** @returns the end of the style sequence that begins at an escape character; undefined when there is none */
export function styleSequenceEnd(text: string, escape: number): number | undefined {
	styleSequence.lastIndex = escape;
	return styleSequence.test(text) ? styleSequence.lastIndex : undefined;
}

/** Texts measured last: Ink asks for the same one three times a frame. */
const measured = new Map<string, number | undefined>();
const mostMeasured = 64;

/**
 * Cells of the widest line of a text of plain characters, line feeds and style sequences.
 * @returns undefined for any other text
 */
export function plainWidth(text: string): number | undefined {
	const known = measured.get(text);
	if (known !== undefined || measured.has(text)) return known;
	const width = measure(text);
	if (measured.size >= mostMeasured) measured.clear();
	measured.set(text, width);
	return width;
}

function measure(text: string): number | undefined {
	let widest = 0;
	for (const line of text.split('\n')) {
		let width = 0;
		let index = 0;
		while (index < line.length) {
			const escape = line.indexOf('\u001B', index);
			const more = plainCells(line, index, escape === -1 ? line.length : escape);
			if (more === undefined) return undefined;
			width += more;
			if (escape === -1) break;
			const end = styleSequenceEnd(line, escape);
			if (end === undefined) return undefined;
			index = end;
		}
		if (width > widest) widest = width;
	}
	return widest;
}
