import type {Comparison, Row} from '../../compare/model.js';
import {outletOf} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {wrap} from '../../text/wrap.js';
import type {DocumentLine} from '../text/document.js';
import {highlights} from '../read/highlight.js';
import type {ComparisonLayout} from '../layout.js';
import {memoBy} from '../text/memo.js';
import {cutSpans, type Line, lineText, plain, type Span, styled} from '../text/spans.js';
import type {CompareState, State} from '../state.js';
import type {Words} from '../words/words.js';
import {cellWidth} from '../../text/width.js';

/** Lines of the rows, block = index of the row: a label, then the cells beside each other (only the focused column where one fits). */
export function comparisonLines(
	{corpus, words}: State,
	{comparison, column}: CompareState,
	{columns, width}: ComparisonLayout,
): readonly DocumentLine[] {
	const shown = shownColumns(comparison, column, columns);
	return kept(comparison, `${words.language} ${width} ${shown.start} ${shown.end}`, {corpus, words, shown, width});
}

/** Which columns are on the screen: all, or a window around the focused one. */
export function shownColumns(
	comparison: Comparison,
	column: number,
	fitting: number,
): {readonly start: number; readonly end: number} {
	const start = Math.max(0, Math.min(column, comparison.articles.length - fitting));
	return {start, end: Math.min(comparison.articles.length, start + fitting)};
}

type Context = Pick<State, 'corpus' | 'words'> & {
	readonly shown: {readonly start: number; readonly end: number};
	readonly width: number;
};

const kept = (() => {
	let context: Context;
	const memo = memoBy((comparison: Comparison, _key) =>
		build(context, comparison, comparison.articles.slice(context.shown.start, context.shown.end)),
	);
	return (comparison: Comparison, key: string, of: Context): readonly DocumentLine[] => {
		context = of;
		return memo(comparison, key);
	};
})();

function build(
	{corpus, words, width}: Context,
	comparison: Comparison,
	articles: readonly Article[],
): readonly DocumentLine[] {
	return comparison.rows.flatMap((row, block) => {
		const cells = articles.map(article => cellLines(corpus, row, article, width));
		const height = Math.max(...cells.map(cell => cell.length));
		const body = Array.from({length: height}, (_, i) =>
			joinCells(
				cells.map(cell => cell[i] ?? []),
				width,
			),
		);
		const total = width * articles.length + articles.length - 1;
		const lines: readonly Line[] = [
			labelLine(row, noteOf({corpus, words}, comparison, row, articles), total),
			...body,
			plain(''),
		];
		return lines.map((line, offset) => ({block, offset, line}));
	});
}

/** “── Pompeo · Washington ── all 3”; where columns are hidden, which of their outlets have something in the row. */
function labelLine(row: Row, note: string, width: number): Line {
	const tail = ` ${note} `;
	const label = truncate(row.label, Math.max(4, width - cellWidth(tail) - 4));
	const rule = '─'.repeat(Math.max(0, width - cellWidth(label) - cellWidth(tail) - 4));
	return [
		{text: '── ', style: 'dim'},
		{text: label, style: 'strong'},
		{text: ` ${rule}`, style: 'dim'},
		{text: tail, style: 'accent'},
	];
}

function noteOf(
	{corpus, words}: {readonly corpus: Corpus; readonly words: Words},
	{articles}: Comparison,
	row: Row,
	shown: readonly Article[],
): string {
	const holders = articles.filter(({id}) => row.cells.some(({article}) => article === id));
	if (holders.length === articles.length) return words.all(articles.length);
	const hidden = holders.filter(article => !shown.includes(article)).map(({outlet}) => outletOf(corpus, outlet).tag);
	const here = holders.length > hidden.length;
	if (hidden.length > 0) return (here ? words.also : words.only)(hidden.join(' '));
	return holders.length === 1 ? words.onlyHere : words.of(holders.length, articles.length);
}

function cellLines(corpus: Corpus, row: Row, article: Article, width: number): readonly Line[] {
	const cell = row.cells.find(each => each.article === article.id);
	return (cell?.paragraphs ?? []).flatMap((index, i) => {
		const paragraph = article.paragraphs[index] ?? '';
		const ranges = highlights(corpus, article, index, []);
		const lines = wrap(paragraph, width - 1).map(({start, end}) => cutSpans(paragraph, start, end, ranges));
		return i === 0 ? lines : [plain(''), ...lines];
	});
}

export function joinCells(cells: readonly Line[], width: number): Line {
	return cells.flatMap((cell, i): Span[] => {
		const padding = padEnd('', Math.max(0, width - cellWidth(lineText(cell))));
		return [...(i === 0 ? [] : styled('│', 'dim')), ...cell, {text: padding}];
	});
}
