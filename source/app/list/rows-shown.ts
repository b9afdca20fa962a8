import {layoutOf} from '../layout.js';
import type {State} from '../state.js';
import {type Outline, outlineRow} from './outline.js';

/** Lines an article takes in the list. */
export function articleHeight({size}: Pick<State, 'size'>): 1 | 2 {
	const layout = layoutOf(size);
	return layout.kind === 'too-small' ? 1 : layout.articleLines;
}

type Wanted = {
	/** Index of the row that was the first one. */
	readonly top: number;
	/** Index of the current row, which has to be seen whole. */
	readonly at: number;
	/** Lines there are. */
	readonly height: number;
	readonly ofArticle: number;
};

/** The rows that are shown, the first and the last: from where one was as far as the current one allows, and the lines are filled. */
export function rowsShown(outline: Outline, {top, at, height, ofArticle}: Wanted): {first: number; last: number} {
	const lines = (row: number): number => (outlineRow(outline, row)?.hit === undefined ? 1 : ofArticle);
	let first = Math.max(0, Math.min(top, at, outline.rows - 1));
	first = Math.max(first, at - height + 1);
	let used = 0;
	for (let row = first; row <= at; row++) used += lines(row);
	for (; used > height && first < at; first++) used -= lines(first);
	let last = at;
	for (; last + 1 < outline.rows && used + lines(last + 1) <= height; last++) used += lines(last + 1);
	for (; last === outline.rows - 1 && first > 0 && used + lines(first - 1) <= height; first--) used += lines(first - 1);
	return {first, last};
}
