import type {Anchor} from '../state.js';
import type {Words} from '../words/words.js';
import type {Line} from './spans.js';

/** A line of a document with its place in it, so that a position outlives another width. */
export type DocumentLine = Anchor & {readonly line: Line};

/** Index of the line at an anchor: the last one that begins at it or before. */
export function lineAt(lines: readonly Anchor[], {block, offset}: Anchor): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		const line = lines[middle];
		if (line !== undefined && (line.block < block || (line.block === block && line.offset <= offset))) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}

/** The anchor `by` lines further, kept so that the last screen is full. */
export function scrolled(lines: readonly Anchor[], top: Anchor, by: number, height: number): Anchor {
	return anchorAt(lines, lineAt(lines, top) + by, height);
}

/** The anchor of a line by index, kept so that the last screen is full. */
export function anchorAt(lines: readonly Anchor[], index: number, height: number): Anchor {
	const last = Math.max(0, lines.length - height);
	const line = lines[Math.min(last, Math.max(0, index))];
	return line === undefined ? {block: 0, offset: 0} : {block: line.block, offset: line.offset};
}

/** The anchor of the first line on the screen when the last screen is kept full. */
export function shownFrom(lines: readonly Anchor[], top: Anchor, height: number): Anchor {
	return scrolled(lines, top, 0, height);
}

/** The lines on the screen, first to last. */
export function visible<T extends Anchor>(lines: readonly T[], top: Anchor, height: number): readonly T[] {
	const first = lineAt(lines, top);
	return lines.slice(first, first + height);
}

/** How far one has read, as pagers say it: `Top`, `42%`, `End`, or `All` when everything is on the screen. */
export function progress(
	lines: readonly Anchor[],
	top: Anchor,
	height: number,
	words: Pick<Words, 'progressAll' | 'progressTop' | 'progressEnd'>,
): string {
	if (lines.length <= height) return words.progressAll;
	const first = lineAt(lines, top);
	if (first === 0) return words.progressTop;
	if (first + height >= lines.length) return words.progressEnd;
	return `${Math.round((100 * (first + height)) / lines.length)}%`;
}
