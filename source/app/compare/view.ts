import {outletOf} from '../../corpus/lookup.js';
import {truncate} from '../../text/truncate.js';
import {wrap} from '../../text/wrap.js';
import {contextCounts} from './context-document.js';
import {joinCells, shownColumns} from './lens-document.js';
import {headRows, linesOf, rowsIn} from './update.js';
import {lineAt, progress, visible} from '../text/document.js';
import {type ComparisonLayout, layoutOf} from '../layout.js';
import {columnStyle} from '../text/outlet-style.js';
import {type Line, plain, styled} from '../text/spans.js';
import type {CompareState, State} from '../state.js';
import type {Words} from '../words/words.js';

/** Head (what these tellings are), then the rows that are on the screen. */
export function comparisonView(state: State, compare: CompareState, layout: ComparisonLayout): readonly Line[] {
	const rows = headRows(compare.lens);
	const body = Math.max(1, layout.height - rows);
	const lines = visible(linesOf(state, compare, layout), compare.top, body).map(({line}) => line);
	return [...head(state, compare, layout).slice(0, rows), ...lines];
}

function head(state: State, compare: CompareState, layout: ComparisonLayout): readonly Line[] {
	const {words} = state;
	const {comparison, column, lens, contextOrder} = compare;
	const {start, end} = shownColumns(comparison.articles.length, column, layout.columns);
	const width = layout.width * (end - start) + end - start - 1;
	const caption = styled(
		truncate(summary(words, {comparison, lens}), width),
		comparison.negotiations.length > 1 ? 'accent' : 'dim',
	);
	if (lens === 'context') {
		return [caption, contextCounts(state, compare), styled(words.contextOrders[contextOrder], 'dim')];
	}
	return [caption, ...columnHeads(state, compare, layout)];
}

/** Outlet, headline (two lines) and date of each column. */
function columnHeads(
	{corpus, words}: State,
	{comparison, column}: CompareState,
	{columns, width}: ComparisonLayout,
): readonly Line[] {
	const {start, end} = shownColumns(comparison.articles.length, column, columns);
	const titles = comparison.articles.slice(start, end).map((article, i) => {
		const outlet = outletOf(corpus, article.outlet);
		const focused = start + i === column;
		const name = `${focused ? '▶' : ' '}${start + i + 1} ${outlet.tag} ${outlet.name}`;
		const from = article.origin === undefined ? '' : ` · ${words.from(article.origin)}`;
		const [first = '', second = ''] = wrap(article.title, width - 1).map(({text}) => text);
		return [
			styled(truncate(name, width), columnStyle(start + i)),
			styled(first, focused ? 'strong' : undefined),
			styled(truncate(second, width - 1), focused ? 'strong' : undefined),
			styled(truncate(`${article.published}${from}`, width), 'dim'),
		] as const;
	});
	const rows = [0, 1, 2, 3] as const;
	return rows.map(row =>
		joinCells(
			titles.map(title => title[row] ?? plain('')),
			width,
		),
	);
}

function summary(words: Words, {comparison, lens}: Pick<CompareState, 'comparison' | 'lens'>): string {
	if (lens !== 'text') return `${words.hint(lens)}: ${words.lensNotes[lens]}`;
	const {articles, outlets, origins, rows, negotiations} = comparison;
	const shared = rows.filter(({cells}) => cells.length > 1).length;
	const counts = words.comparedCounts({tellings: articles.length, outlets, origins, shared, rows: rows.length});
	return negotiations.length > 1 ? words.notSameMeeting(negotiations.length, counts) : counts;
}

/** “row 3/17 42%”, and the column where only one is shown. */
export function comparisonProgress(state: State, compare: CompareState): string {
	const {words} = state;
	const {articles} = compare.comparison;
	const layout = layoutOf(state.size, articles.length);
	if (layout.kind === 'too-small') return '';
	const lines = linesOf(state, compare, layout.comparison);
	const rows = rowsIn(state, compare);
	const row = Math.min(rows, (lines[lineAt(lines, compare.top)]?.block ?? 0) + 1);
	const column =
		layout.comparison.columns < articles.length ? `${words.columnOf(compare.column + 1, articles.length)}  ` : '';
	const far = progress(lines, compare.top, layout.comparison.height - headRows(compare.lens), words);
	return rows === 0 ? far : `${column}${words.rowOf(row, rows)}  ${far}`;
}
