import {visible} from '../text/document.js';
import {outletOf} from '../../corpus/lookup.js';
import {truncate} from '../../text/truncate.js';
import {joinCells, shownColumns} from '../compare/lens-document.js';
import type {State} from '../state.js';
import {lineAt, progress} from '../text/document.js';
import {outletStyle} from '../text/outlet-style.js';
import {type Line, styled} from '../text/spans.js';
import {outletsLayout} from './layout.js';
import type {OutletsState} from './outlets-state.js';
import {daysOf, outletsTable} from './table.js';
import {outletsHead, outletsLines} from './update.js';

/** What is counted or how far it is, outlet and articles of each column, then the rows that are on the screen. */
export function outletsView(state: State, at: OutletsState): readonly Line[] {
	const {catalogue, words} = state;
	const {columns, column} = at;
	const layout = outletsLayout(state.size, columns.length);
	if (layout === undefined) return [];
	const {start, end} = shownColumns(columns.length, column, layout.columns);
	const width = layout.width * (end - start) + end - start - 1;
	const shown = columns.slice(start, end);
	const names = shown.map(({outlet}, i): Line => {
		const {tag, name} = outletOf(catalogue, outlet);
		const text = `${start + i === column ? '▶' : ' '}${start + i + 1} ${tag} ${name}`;
		return styled(truncate(text, layout.width), outletStyle(catalogue, outlet));
	});
	const articles = shown.map(({articles: own, first, last}): Line => {
		const days = daysOf(first, last);
		return styled(truncate(` ${words.articles(own.length)}, ${days}`, layout.width), 'dim');
	});
	const body = Math.max(1, layout.height - outletsHead);
	return [
		styled(truncate(captionOf(state, at), width), isMade(at) ? 'dim' : 'accent'),
		joinCells(names, layout.width),
		joinCells(articles, layout.width),
		...visible(outletsLines(state, at, layout), at.top, body).map(({line}) => line),
	];
}

function isMade({lens, made}: OutletsState): boolean {
	return made[lens] !== undefined;
}

/** How it is counted; while it is in the making, how far it is and how to leave. */
export function captionOf({words}: State, at: OutletsState): string {
	const all = at.columns.reduce((sum, {articles}) => sum + articles.length, 0);
	if (!isMade(at)) return words.byOutlet.readingOf(at.done, all);
	return `${words.hint(at.lens)}: ${words.byOutlet.notes[at.lens]}`;
}

/** “row 3/17 42%”, and the column where not all are shown. */
export function outletsProgress(state: State, at: OutletsState): string {
	const {words} = state;
	const layout = outletsLayout(state.size, at.columns.length);
	if (layout === undefined) return '';
	const lines = outletsLines(state, at, layout);
	const {rows} = outletsTable(state, at);
	const row = Math.min(rows.length, (lines[lineAt(lines, at.top)]?.block ?? 0) + 1);
	const column = layout.columns < at.columns.length ? `${words.columnOf(at.column + 1, at.columns.length)}  ` : '';
	const far = progress(lines, at.top, layout.height - outletsHead, words);
	return rows.length === 0 ? far : `${column}${words.rowOf(row, rows.length)}  ${far}`;
}
