import type {CommandId} from '../keys/keymap.js';
import {scrollStep} from '../text/scrolling.js';
import {layoutOf} from '../layout.js';
import {undoable} from '../kept.js';
import {keyOf, type ListRow, listRows, rowIndex} from './rows.js';
import {toggleMark} from '../marks.js';
import type {SearchResult} from '../../search/search.js';
import {documentStart, type ReadState, type State} from '../state.js';
import {memoBy} from '../text/memo.js';

/** Rows of the list as it stands. */
export function rowsOf({corpus, search: {result, order}, list}: State): readonly ListRow[] {
	return keptRows(result, `${order}\n${[...list.collapsed].join('\n')}`, {corpus, order, collapsed: list.collapsed});
}

/** Every article of the list in its order, those of closed negotiations too. */
export function articleRows(state: State): readonly Extract<ListRow, {kind: 'article'}>[] {
	const open = {...state, list: {...state.list, collapsed: new Set<string>()}};
	return rowsOf(open).flatMap(row => (row.kind === 'article' ? [row] : []));
}

const keptRows = (() => {
	let context: Parameters<typeof listRows>[0];
	const kept = memoBy((result: SearchResult, _key) => listRows(context, result));
	return (result: SearchResult, key: string, options: typeof context) => {
		context = options;
		return kept(result, key);
	};
})();

/** Keeps the current row, the scroll position and the article beside the list in step with the rows there are. */
export function follow(state: State): State {
	const rows = rowsOf(state);
	if (state.list.current === undefined) return moveTo(state, rows, firstArticle(rows));
	const at = rowIndex(rows, state.list.current);
	// An article that is gone gives way to the next one, not to the heading above it.
	const isGone = state.list.current.kind === 'article' && rows[at]?.kind === 'negotiation';
	return moveTo(state, rows, isGone && rows[at + 1]?.kind === 'article' ? at + 1 : at);
}

/** A list command; undefined when the command is none of the list's. */
export function updateList(state: State, command: CommandId): State | undefined {
	const rows = rowsOf(state);
	const at = rowIndex(rows, state.list.current);
	const row = rows[at];
	const step = scrollStep(command, pageOf(state));
	if (step !== undefined) return moveTo(state, rows, at + step);
	switch (command) {
		case 'mark': {
			return moveTo(markRow(state, row), rows, at + 1);
		}
		case 'mark-up': {
			return moveTo(markRow(state, row), rows, at - 1);
		}
		case 'mark-all': {
			const shown = rows.flatMap(each => (each.kind === 'article' ? [each.id] : []));
			return undoable(state, {marks: [...new Set([...state.own.marks, ...shown])]});
		}
		case 'mark-range': {
			return markRange(state, rows, at);
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
			if (row === undefined) return state;
			const negotiation = row.kind === 'negotiation' ? row.id : row.article.negotiation;
			return setOpen(
				{...state, list: {...state.list, current: {kind: 'negotiation', id: negotiation}}},
				negotiation,
				false,
			);
		}
		case 'right': {
			if (row?.kind === 'negotiation') return row.open ? moveTo(state, rows, at + 1) : setOpen(state, row.id, true);
			return row === undefined ? state : {...state, screen: {name: 'read'}};
		}
		default: {
			return undefined;
		}
	}
}

/** The next or previous article from the one that is read, past the headings. */
export function neighbour(state: State, by: 1 | -1): State {
	const open = {...state, list: {...state.list, collapsed: new Set<string>()}};
	const rows = rowsOf(open);
	for (let at = rowIndex(rows, state.list.current) + by; at >= 0 && at < rows.length; at += by) {
		if (rows[at]?.kind === 'article') return moveTo(open, rows, at);
	}
	return {...state, message: by === 1 ? state.words.lastArticle : state.words.firstArticle};
}

/** The first article of the next or previous negotiation. */
export function otherNegotiation(state: State, by: 1 | -1): State {
	const open = {...state, list: {...state.list, collapsed: new Set<string>()}};
	const rows = rowsOf(open);
	const at = rowIndex(rows, open.list.current);
	const heads = rows.flatMap(({kind}, index) => (kind === 'negotiation' ? [index] : []));
	const here = heads.filter(index => index <= at).length - 1;
	const head = heads[here + by];
	if (head !== undefined) return moveTo(open, rows, head + 1);
	return {...state, message: by === 1 ? state.words.lastNegotiation : state.words.firstNegotiation};
}

/** Begins a range at the current row, or marks every article from there to here. */
function markRange(state: State, rows: readonly ListRow[], at: number): State {
	if (state.list.rangeFrom === undefined) {
		return {...state, list: {...state.list, rangeFrom: state.list.current}};
	}
	const from = rowIndex(rows, state.list.rangeFrom);
	const range = rows.slice(Math.min(from, at), Math.max(from, at) + 1);
	const ids = range.flatMap(row => (row.kind === 'article' ? [row.id] : []));
	const marked = undoable(state, {marks: [...new Set([...state.own.marks, ...ids])]});
	return {...marked, list: {...marked.list, rangeFrom: undefined}};
}

/** All articles of a negotiation are marked from its heading; the heading marks none that is not shown. */
function markRow(state: State, row: ListRow | undefined): State {
	if (row === undefined) return state;
	if (row.kind === 'article') return undoable(state, {marks: toggleMark(state.own.marks, row.id)});
	const ids = state.search.result.hits.flatMap(({article}) => (article.negotiation === row.id ? [article.id] : []));
	const all = ids.every(id => state.own.marks.includes(id));
	const others = state.own.marks.filter(id => !ids.includes(id));
	return undoable(state, {marks: all ? others : [...new Set([...state.own.marks, ...ids])]});
}

function setOpen(state: State, negotiation: string, open: boolean): State {
	const collapsed = new Set(state.list.collapsed);
	if (open) collapsed.delete(negotiation);
	else collapsed.add(negotiation);
	return follow({...state, list: {...state.list, collapsed}});
}

function moveTo(state: State, rows: readonly ListRow[], to: number): State {
	const index = Math.max(0, Math.min(rows.length - 1, to));
	const row = rows[index];
	const page = pageOf(state);
	const top = Math.max(0, Math.min(state.list.top, index, Math.max(0, rows.length - page)));
	const article = articleOf(state, row);
	return {
		...state,
		list: {...state.list, current: keyOf(row), top: index >= top + page ? index - page + 1 : top},
		read: article === state.read.article ? state.read : begun(article, state.read),
	};
}

/** Another text from its beginning; what is looked for is looked for in it too. */
function begun(article: string | undefined, {find}: ReadState): ReadState {
	return {article, top: documentStart, ...(find === undefined ? {} : {find})};
}

/** What stands beside the list: the current article, at a heading its first one, whether open or closed. */
function articleOf(state: State, row: ListRow | undefined): string | undefined {
	if (row?.kind === 'article') return row.id;
	return articleRows(state).find(({article}) => article.negotiation === row?.id)?.id;
}

function firstArticle(rows: readonly ListRow[]): number {
	return Math.max(
		0,
		rows.findIndex(({kind}) => kind === 'article'),
	);
}

function pageOf({size}: State): number {
	const layout = layoutOf(size);
	return layout.kind === 'too-small' ? 1 : layout.list.rows;
}
