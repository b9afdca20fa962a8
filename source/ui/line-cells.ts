import QuickLRU from 'quick-lru';
import stringWidth from 'string-width';
import {wordByWord} from '../text/word-by-word.js';
import {styleSequenceEnd} from './clean-text.js';
import {plainCells} from './plain-cells.js';

const cellsByWords = wordByWord({plain: plainCells, cluster: stringWidth});

/**
 * Whether two units may belong to one grapheme that a style sequence divides: then its width is not that of its halves.
 * Printable ASCII joins nothing but what joins a blank.
 */
function mayJoin(before: string, after: string): boolean {
	return !/[ -~]/.test(before + after) && plainCells(before + after) === undefined;
}

/**
 * Cells of a line in which, but for complete style sequences, every grapheme is visible, none is divided by a sequence
 * and none is joined to one.
 * @returns undefined for any other line; only libraries of Ink know what becomes of it
 */
export function lineCells(line: string): number | undefined {
	let sum = 0;
	let before = ' ';
	for (let index = 0; index < line.length; ) {
		const escape = line.indexOf('\u001B', index);
		const end = escape === -1 ? line.length : escape;
		if (end > index) {
			const cells = plainCells(line, index, end) ?? cellsByWords(line, index, end);
			if (cells === undefined || mayJoin(before, line.charAt(index))) return undefined;
			sum += cells;
			before = line.charAt(end - 1);
		}
		const sequenceEnd = escape === -1 ? end : styleSequenceEnd(line, escape);
		if (sequenceEnd === undefined) return undefined;
		index = sequenceEnd;
	}
	return sum;
}

/** Lines that lineCells leaves to string-width; more would keep old frames alive. */
const thorough = new QuickLRU<string, number>({maxSize: 256});

function cellsOfLine(line: string): number {
	const cells = lineCells(line) ?? thorough.get(line);
	if (cells !== undefined) return cells;
	const measured = stringWidth(line);
	thorough.set(line, measured);
	return measured;
}

/** Texts measured last: Ink asks for the same one twice a frame. */
const measured = new Map<string, number>();
const mostMeasured = 64;

/** Cells of the widest line of a text, as the library widest-line has it. */
export function widestLine(text: string): number {
	const known = measured.get(text);
	if (known !== undefined) return known;
	const width = text.split('\n').reduce((widest, line) => Math.max(widest, cellsOfLine(line)), 0);
	if (measured.size >= mostMeasured) measured.clear();
	measured.set(text, width);
	return width;
}
