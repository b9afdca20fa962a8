import {asked} from '../asking/asked.js';
import {ask} from '../asking/asking.js';
import type {CommandId} from '../keys/keymap.js';
import {undoable} from '../kept.js';
import {layoutOf} from '../layout.js';
import {toggleMark} from '../marks.js';
import {documentStart, type ReadState, type State} from '../state.js';
import {scrollStep} from '../text/scrolling.js';
import {hitAt, missingHits} from './listed.js';
import {outlineRow, rowOfHit} from './outline.js';
import {keyOf, type ListRow, outlineIn, rowAt, rowIndex} from './rows.js';

/** Keeps the current row, the scroll position and the article beside the list in step with the rows there are. */
export function follow(state: State): State {
	const {current} = state.list;
	// The first row is a heading, the second its first article.
	if (current === undefined) return moveTo(state, outlineIn(state).rows > 1 ? 1 : 0);
	const at = rowIndex(state, current);
	// An article that is gone gives way to the next one, not to the heading above it.
	const isGone = current.kind === 'article' && rowAt(state, at)?.kind === 'negotiation';
	return moveTo(state, isGone && rowAt(state, at + 1)?.kind === 'article' ? at + 1 : at);
}

/** A list command; undefined when the command is none of the list's. */
export function updateList(state: State, command: CommandId): State | undefined {
	const at = rowIndex(state, state.list.current);
	const row = rowAt(state, at);
	const step = scrollStep(command, pageOf(state));
	if (step !== undefined) return moveTo(state, at + step);
	switch (command) {
		case 'mark': {
			return markedAndOn(state, row, at, 1);
		}
		case 'mark-up': {
			return markedAndOn(state, row, at, -1);
		}
		case 'mark-all': {
			const {rows} = outlineIn(state);
			return markRows(state, 0, rows - 1);
		}
		case 'mark-range': {
			return markRange(state, at);
		}
		case 'next-negotiation': {
			return otherNegotiation(state, 1);
		}
		case 'previous-negotiation': {
			return otherNegotiation(state, -1);
		}
		case 'open': {
			if (row?.kind === 'negotiation') return setOpen(state, row.id, !row.open);
			return row === undefined ? state : {...state, screen: {name: 'read'}};
		}
		case 'left': {
			const place = outlineRow(outlineIn(state), at);
			const negotiation = outlineIn(state).groups[place?.group ?? -1]?.negotiation;
			if (negotiation === undefined) return state;
			return setOpen(
				{...state, list: {...state.list, current: {kind: 'negotiation', id: negotiation}}},
				negotiation,
				false,
			);
		}
		case 'right': {
			if (row?.kind === 'negotiation') return row.open ? moveTo(state, at + 1) : setOpen(state, row.id, true);
			return row === undefined ? state : {...state, screen: {name: 'read'}};
		}
		default: {
			return undefined;
		}
	}
}

/**
 * Marks the current row and goes on; in the picker from an article to the next article, past headings: marked next, a heading would mark all that
 * stands under it, and two keys there mean two articles.
 */
function markedAndOn(state: State, row: ListRow | undefined, at: number, by: 1 | -1): State {
	const next = markRow(state, row);
	if (!state.setup.picker || row?.kind !== 'article') return moveTo(next, at + by);
	const {rows} = outlineIn(next);
	let to = at + by;
	while (to > 0 && to < rows && rowAt(next, to)?.kind === 'negotiation') to += by;
	// Nothing but a heading follows: one stays.
	return moveTo(next, to < 0 || to >= rows || rowAt(next, to)?.kind === 'negotiation' ? at : to);
}

/** The list with everything open. */
function opened(state: State): State {
	return state.list.collapsed.size === 0 ? state : {...state, list: {...state.list, collapsed: new Set<string>()}};
}

/** The next or previous article from the one that is read, past the headings. */
export function neighbour(state: State, by: 1 | -1): State {
	const open = opened(state);
	const outline = outlineIn(open);
	const place = outlineRow(outline, rowIndex(open, state.list.current));
	if (place !== undefined) {
		const here = place.hit ?? (outline.firsts[place.group] ?? 0) - (by === 1 ? 1 : 0);
		const next = here + by;
		if (next >= 0 && next < state.search.listed.count) return moveTo(open, rowOfHit(outline, next));
	}
	return {...state, message: by === 1 ? state.words.lastArticle : state.words.firstArticle};
}

/** The first article of the next or previous negotiation. */
export function otherNegotiation(state: State, by: 1 | -1): State {
	const open = opened(state);
	const outline = outlineIn(open);
	const place = outlineRow(outline, rowIndex(open, open.list.current));
	const head = place === undefined ? undefined : outline.heads[place.group + by];
	if (head !== undefined) return moveTo(open, head + 1);
	return {...state, message: by === 1 ? state.words.lastNegotiation : state.words.firstNegotiation};
}

/** Begins a range at the current row, or marks every article from there to here. */
function markRange(state: State, at: number): State {
	const {rangeFrom, current} = state.list;
	if (rangeFrom === undefined) return {...state, list: {...state.list, rangeFrom: current}};
	const from = rowIndex(state, rangeFrom);
	const ranged = markRows(state, Math.min(from, at), Math.max(from, at));
	return {...ranged, list: {...ranged.list, rangeFrom: undefined}};
}

/** Marks the articles that stand in some rows, closed negotiations left out. */
function markRows(state: State, first: number, last: number): State {
	const outline = outlineIn(state);
	const from = outlineRow(outline, first);
	const to = outlineRow(outline, last);
	if (from === undefined || to === undefined) return state;
	const ranges = outline.groups.flatMap(({negotiation, count}, group) => {
		if (group < from.group || group > to.group || outline.collapsed.has(negotiation)) return [];
		const start = outline.firsts[group] ?? 0;
		const begins = group === from.group ? (from.hit ?? start) : start;
		const ends = group === to.group ? (to.hit ?? start - 1) : start + count - 1;
		return begins > ends ? [] : [{begins, ends}];
	});
	return markHits(state, ranges, false);
}

/** All articles of a negotiation are marked from its heading, or unmarked where all of them are. */
function markRow(state: State, row: ListRow | undefined): State {
	if (row === undefined) return state;
	if (row.kind === 'negotiation') {
		return markHits(state, [{begins: row.first, ends: row.first + row.group.count - 1}], true);
	}
	if (row.hit === undefined) return state;
	return undoable(state, {marks: toggleMark(state.own.marks, row.hit.article.id)});
}

/** Ranges of hits, by their indexes. */
type Range = {readonly begins: number; readonly ends: number};

/** Marks hits; those whose page is not there are asked for first. */
function markHits(state: State, ranges: readonly Range[], toggles: boolean): State {
	const {listed} = state.search;
	const ids: string[] = [];
	for (const {begins, ends} of ranges) {
		for (let at = begins; at <= ends; at++) {
			const hit = hitAt(listed, at);
			if (hit !== undefined) ids.push(hit.article.id);
			else return askRange(state, ranges, toggles);
		}
	}
	return marked(state, ids, toggles);
}

function askRange(state: State, ranges: readonly Range[], toggles: boolean): State {
	const begins = Math.min(...ranges.map(range => range.begins));
	const ends = Math.max(...ranges.map(range => range.ends));
	const {order, listed} = state.search;
	return ask(
		state,
		{kind: 'mark', toggles, ranges},
		{
			type: 'find',
			of: {...asked(state, listed.query), order, grouped: true, from: begins, limit: ends - begins + 1},
		},
	);
}

/** Articles marked in this order; where all of them are marked and it toggles, none of them. */
export function marked(state: State, ids: readonly string[], toggles: boolean): State {
	const {marks} = state.own;
	const all = toggles && ids.every(id => marks.includes(id));
	const others = marks.filter(id => !ids.includes(id));
	return undoable(state, {marks: all ? others : [...new Set([...marks, ...ids])]});
}

function setOpen(state: State, negotiation: string, open: boolean): State {
	const collapsed = new Set(state.list.collapsed);
	if (open) collapsed.delete(negotiation);
	else collapsed.add(negotiation);
	return follow({...state, list: {...state.list, collapsed}});
}

function moveTo(state: State, to: number): State {
	const {rows} = outlineIn(state);
	const index = Math.max(0, Math.min(rows - 1, to));
	const row = rowAt(state, index);
	const page = pageOf(state);
	const top = Math.max(0, Math.min(state.list.top, index, Math.max(0, rows - page)));
	const article = articleOf(state, row);
	return withRows({
		...state,
		list: {...state.list, current: keyOf(row), top: index >= top + page ? index - page + 1 : top},
		read: article === state.read.article ? state.read : begun(article, state.read),
	});
}

/** The state with the rows asked for that are on the screen, or a page away, and not there. */
function withRows(state: State): State {
	const outline = outlineIn(state);
	if (outline.rows === 0) return state;
	const page = pageOf(state);
	const hitNear = (index: number): number => {
		const place = outlineRow(outline, Math.max(0, Math.min(outline.rows - 1, index)));
		return place?.hit ?? outline.firsts[place?.group ?? 0] ?? 0;
	};
	const {order, listed} = state.search;
	const missing = missingHits(listed, hitNear(state.list.top - page), hitNear(state.list.top + 2 * page));
	if (missing === undefined) return state;
	return ask(
		state,
		{kind: 'page'},
		{type: 'find', of: {...asked(state, listed.query), order, grouped: true, ...missing}},
	);
}

/** Another text from its beginning; what is looked for is looked for in it too. */
function begun(article: string | undefined, {find}: ReadState): ReadState {
	return {article, top: documentStart, ...(find === undefined ? {} : {find})};
}

/** What stands beside the list: the current article, at a heading its first one, whether open or closed. */
function articleOf({search}: State, row: ListRow | undefined): string | undefined {
	if (row === undefined) return undefined;
	return (row.kind === 'article' ? row.hit : hitAt(search.listed, row.first))?.article.id;
}

/** How many rows there are on the screen at least. */
function pageOf({size}: State): number {
	const layout = layoutOf(size);
	return layout.kind === 'too-small' ? 1 : Math.max(1, Math.floor(layout.list.rows / layout.articleLines));
}
