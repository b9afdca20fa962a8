import {cellWidth as widthOf} from '../../text/width.js';
import {padEnd} from '../../text/truncate.js';
import {layoutOf} from '../layout.js';
import type {GridState, Size, State} from '../state.js';
import type {Words} from '../words/words.js';
import type {GridRow} from './grid.js';

/** Cells of a lane where there are many. */
const narrowLane = 6;
/** Cells of the column of sums. */
export const sumColumn = 7;
/** From this width on a lane says more than a number. */
const wideLaneFrom = 14;
const widestLane = 60;
const narrowestLabel = 16;
/** Mark of the current row before a label, a blank after it. */
const aroundLabel = 3;
const detailWidth = 11;
/** The two sentences of the head get a second line each where a window is narrow and not low. */
const narrowUnder = 100;
const lowUnder = 15;

/** How a grid is laid out on the screen: cells of the labels and of a lane, how many lanes, rows and lines of each sentence above them. */
export type GridWindow = {
	readonly label: number;
	readonly lane: number;
	readonly lanes: number;
	readonly rows: number;
	readonly sentence: number;
};

/** Labels as wide as they need where the lanes leave it, lanes as wide as the rest allows. */
export function gridWindow(words: Words, {grid, lanes}: GridState, {columns, rows}: Size): GridWindow {
	const needed = Math.max(
		narrowestLabel,
		...grid.rows.map(row => aroundLabel + widthOf(detailOf(row, words)) + widthOf(row.label)),
	);
	const least = Math.min(needed, Math.max(narrowestLabel, Math.floor(columns * 0.35)));
	const label = Math.max(least, Math.min(needed, columns - sumColumn - narrowLane * lanes.length));
	const room = columns - label - sumColumn;
	const share = Math.min(widestLane, Math.floor(room / Math.max(1, lanes.length)));
	const lane = share >= wideLaneFrom ? share : narrowLane;
	const sentence = columns < narrowUnder && rows >= lowUnder ? 2 : 1;
	return {
		label,
		lane,
		lanes: Math.max(1, Math.floor(room / lane)),
		rows: Math.max(1, rows - 2 * sentence - 1),
		sentence,
	};
}

/** The window in which the grid of a state stands. */
export function windowOf({words, size}: State, at: GridState): GridWindow {
	const layout = layoutOf(size);
	return gridWindow(words, at, {columns: size.columns, rows: layout.kind === 'too-small' ? 1 : layout.height});
}

/** Whether a lane of that width has room for more than a number. */
export function isWide(lane: number): boolean {
	return lane >= wideLaneFrom;
}

/** The day of a negotiation, or the kind of a name: as wide in every row. */
export function detailOf({detail}: GridRow, {kinds}: Words): string {
	if (detail !== 'actor' && detail !== 'place') return padEnd(detail, detailWidth);
	return padEnd(kinds[detail], Math.max(widthOf(kinds.actor), widthOf(kinds.place)) + 1);
}
