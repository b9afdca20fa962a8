import type {HitGroup} from '../../archive/port.js';
import {memoByTwo} from '../text/memo.js';

/** Which rows a list has: a heading for each negotiation, under each open one its articles. Nothing of it needs the articles themselves. */
export type Outline = {
	readonly groups: readonly HitGroup[];
	readonly collapsed: ReadonlySet<string>;
	/** How many rows. */
	readonly rows: number;
	/** Index of the row of each heading, and of the first hit under it. */
	readonly heads: readonly number[];
	readonly firsts: readonly number[];
};

/** A row by its place: the group, and the hit where it is an article. */
export type OutlineRow = {readonly group: number; readonly hit: number | undefined};

export const outlineOf = memoByTwo((groups: readonly HitGroup[], collapsed: ReadonlySet<string>): Outline => {
	const heads: number[] = [];
	const firsts: number[] = [];
	let rows = 0;
	let hits = 0;
	for (const {negotiation, count} of groups) {
		heads.push(rows);
		firsts.push(hits);
		rows += collapsed.has(negotiation) ? 1 : count + 1;
		hits += count;
	}
	return {groups, collapsed, rows, heads, firsts};
});

/** The row of that index, undefined where there is none. */
export function outlineRow({heads, firsts, rows}: Outline, index: number): OutlineRow | undefined {
	if (index < 0 || index >= rows) return undefined;
	const group = lastUpTo(heads, index);
	const under = index - (heads[group] ?? 0);
	return {group, hit: under === 0 ? undefined : (firsts[group] ?? 0) + under - 1};
}

/** Index of the row of a hit; of its heading where that is closed. */
export function rowOfHit({groups, collapsed, heads, firsts}: Outline, hit: number): number {
	const group = lastUpTo(firsts, hit);
	const head = heads[group] ?? 0;
	return collapsed.has(groups[group]?.negotiation ?? '') ? head : head + 1 + hit - (firsts[group] ?? 0);
}

/** Index of the last number that is no more than one, in ascending ones. */
function lastUpTo(numbers: readonly number[], most: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) <= most) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}
