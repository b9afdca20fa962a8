import {type Run, rowReader, type StyledChars, type StyledRow} from './styled-row.js';

export type Clip = {
	readonly x1: number | undefined;
	readonly x2: number | undefined;
	readonly y1: number | undefined;
	readonly y2: number | undefined;
};

type Transformer = (line: string, index: number) => string;
type WriteOptions = {readonly transformers: readonly Transformer[]};
type Frame = {readonly output: string; readonly height: number};
type Size = {readonly width: number; readonly height: number};

/** The face of `ink/build/output.js`. */
export type Output = Size & {
	write(x: number, y: number, text: string, options: WriteOptions): void;
	clip(clip: Clip): void;
	unclip(): void;
	get(): Frame;
};

export type OutputClass = new (size: Size) => Output;

type Write = {readonly x: number; readonly y: number; readonly text: string; readonly options: WriteOptions};
type Operation =
	| ({readonly type: 'write'} & Write)
	| {readonly type: 'clip'; readonly clip: Clip}
	| {readonly type: 'unclip'};

/** What is on one row of the screen so far, from the left, and the cell it ends at. */
type Row = {readonly runs: Run[]; end: number};

/**
 * Ink's Output keeps an object for each cell and takes every string apart four times a frame, most of the time of a
 * frame and a third of the time to the first. This one moves whole runs of text through the same steps, with the same
 * library functions. Whatever depends on single cells (writes over one another, lines cut in the middle, lone
 * combining marks) is left to Ink's class: the bytes are the same in every case.
 * @param Stock Ink's own class
 * @param onFallback told when Ink's class had to draw
 */
export function rowOutputOver(Stock: OutputClass, styledChars: StyledChars, onFallback?: () => void): OutputClass {
	const readRow = rowReader(styledChars);
	const readAll = (lines: readonly string[]): readonly StyledRow[] | undefined => {
		const rows = lines.map(readRow);
		return rows.every(row => row !== undefined) ? rows : undefined;
	};

	return class RowOutput implements Output {
		readonly width: number;
		readonly height: number;
		readonly #operations: Operation[] = [];

		constructor({width, height}: Size) {
			this.width = width;
			this.height = height;
		}

		write(x: number, y: number, text: string, options: WriteOptions): void {
			if (text !== '') this.#operations.push({type: 'write', x, y, text, options});
		}

		clip(clip: Clip): void {
			this.#operations.push({type: 'clip', clip});
		}

		unclip(): void {
			this.#operations.push({type: 'unclip'});
		}

		get(): Frame {
			const rows = this.#rows();
			if (rows === undefined) return this.#stockFrame();
			const lines = rows.map(({runs}) => styledChars.styledCharsToString(runs).trimEnd());
			return {output: lines.join('\n'), height: rows.length};
		}

		#rows(): readonly Row[] | undefined {
			if (!Number.isInteger(this.width) || !Number.isInteger(this.height)) return undefined;
			const rows = Array.from({length: Math.max(0, this.height)}, (): Row => ({runs: [], end: 0}));
			const clips: Clip[] = [];
			for (const operation of this.#operations) {
				if (operation.type === 'clip') clips.push(intersection(clips.at(-1), operation.clip));
				else if (operation.type === 'unclip') clips.pop();
				else if (!this.#place(rows, operation, clips.at(-1))) return undefined;
			}
			return rows;
		}

		/** @returns false if it takes single cells to tell what comes of it */
		#place(rows: readonly Row[], {x, y, text, options}: Write, clip: Clip | undefined): boolean {
			if (!Number.isInteger(x) || !Number.isInteger(y)) return false;
			const lines = readAll(text.split('\n'));
			const visible = lines && visibleLines(lines, x, y, clip);
			if (visible === undefined) return false;
			const {left, skipped, between} = visible;
			// Ink takes a line apart and puts it together once more to cut it, even where nothing is cut off.
			const shown = between === undefined ? visible.lines : readAll(visible.lines.map(({normal}) => normal));
			if (shown === undefined || (between !== undefined && shown.some(isCutBy(x, between)))) return false;
			for (const [index, {normal}] of shown.entries()) {
				const position = skipped + index;
				const row = rows[y + position];
				if (row === undefined) continue;
				const line = readRow(transformed(normal, position, options.transformers));
				if (line === undefined) return false;
				if (line.runs.length === 0) continue;
				if (left < row.end || left + line.width > this.width) return false;
				if (left > row.end) row.runs.push(blanks(left - row.end));
				row.runs.push(...line.runs);
				row.end = left + line.width;
			}
			return true;
		}

		#stockFrame(): Frame {
			onFallback?.();
			const stock = new Stock({width: this.width, height: this.height});
			for (const operation of this.#operations) {
				if (operation.type === 'clip') stock.clip(operation.clip);
				else if (operation.type === 'unclip') stock.unclip();
				else stock.write(operation.x, operation.y, operation.text, operation.options);
			}
			return stock.get();
		}
	};
}

function blanks(count: number): Run {
	return {type: 'char', value: ' '.repeat(count), fullWidth: false, styles: []};
}

function transformed(line: string, index: number, transformers: readonly Transformer[]): string {
	return transformers.reduce((text, transformer) => transformer(text, index), line);
}

function intersection(outer: Clip | undefined, inner: Clip): Clip {
	if (outer === undefined) return inner;
	return {
		x1: tighter(outer.x1, inner.x1, Math.max),
		x2: tighter(outer.x2, inner.x2, Math.min),
		y1: tighter(outer.y1, inner.y1, Math.max),
		y2: tighter(outer.y2, inner.y2, Math.min),
	};
}

function tighter(
	a: number | undefined,
	b: number | undefined,
	of: (a: number, b: number) => number,
): number | undefined {
	if (a === undefined) return b;
	return b === undefined ? a : of(a, b);
}

type VisibleLines = {
	readonly lines: readonly StyledRow[];
	/** Lines above them that the clip took away. */
	readonly skipped: number;
	/** The columns that they are cut to, if they are. */
	readonly between: readonly [x1: number, x2: number] | undefined;
	/** The column they begin at. */
	readonly left: number;
};

const nothing: VisibleLines = {lines: [], skipped: 0, between: undefined, left: 0};

function isCutBy(x: number, [x1, x2]: readonly [number, number]): (row: StyledRow) => boolean {
	return ({width}) => width > 0 && (x < x1 || x + width > x2);
}

/**
 * The lines of a write that a clip leaves; undefined if it cuts between two. As in Ink a clip works on an axis
 * only if both of its bounds there are given.
 */
function visibleLines(
	lines: readonly StyledRow[],
	x: number,
	y: number,
	clip: Clip | undefined,
): VisibleLines | undefined {
	if (clip === undefined) return {lines, skipped: 0, between: undefined, left: x};
	const {x1, x2, y1, y2} = clip;
	const isAcross = x1 !== undefined && x2 !== undefined;
	const isDown = y1 !== undefined && y2 !== undefined;
	if ((isAcross && x1 >= x2) || (isDown && y1 >= y2)) return nothing;
	if (isAcross && (x + Math.max(...lines.map(({width}) => width)) < x1 || x > x2)) return nothing;
	if (isDown && (y + lines.length < y1 || y > y2)) return nothing;
	const from = isDown && y < y1 ? y1 - y : 0;
	const to = isDown && y + lines.length > y2 ? y2 - y : lines.length;
	if (!Number.isInteger(from) || !Number.isInteger(to)) return undefined;
	const shown = lines.slice(from, to);
	// Only empty lines are shown from left of the clip; a transformer may still put something into them.
	return isAcross
		? {lines: shown, skipped: from, between: [x1, x2], left: Math.max(x, x1)}
		: {lines: shown, skipped: from, between: undefined, left: x};
}
