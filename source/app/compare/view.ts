import {headLines, headRows} from './head.js';
import {linesOf, rowNumber} from './rows-at.js';
import {progress, visible} from '../text/document.js';
import {type ComparisonLayout, layoutOf} from '../layout.js';
import type {Line} from '../text/spans.js';
import type {CompareState, State} from '../state.js';

/** Heads of the columns, then the rows that are on the screen. */
export function comparisonView(state: State, compare: CompareState, layout: ComparisonLayout): readonly Line[] {
	const heads = headLines(state, compare, layout);
	const body = Math.max(1, layout.height - heads.length);
	const shown = visible(linesOf(state, compare, layout), compare.top, body);
	const rows = shown.map(({line, block, offset}, i) =>
		i === 0 && offset === 0 && compare.lens !== 'context' && block === shown[0]?.block ? marked(line) : line,
	);
	return [...heads, ...rows];
}

/** The row that keys act on begins with a mark, in the cells of its rule. */
function marked(line: Line): Line {
	const [first, ...rest] = line;
	return first === undefined || !/^(?:──| ·) $/u.test(first.text)
		? line
		: [{text: `▶${first.text.slice(1)}`, style: 'mark'}, ...rest];
}

/** “row 3/17 42%”, and the column where only one is shown. */
export function comparisonProgress(state: State, compare: CompareState): string {
	const {words} = state;
	const {articles} = compare.comparison;
	const layout = layoutOf(state.size, articles.length);
	if (layout.kind === 'too-small') return '';
	const {comparison} = layout;
	const {number, all} = rowNumber(state, compare);
	const column = comparison.columns < articles.length ? `${words.columnOf(compare.column + 1, articles.length)}  ` : '';
	const body = comparison.height - headRows(state, compare, comparison);
	const far = progress(linesOf(state, compare, comparison), compare.top, body, words);
	return all === 0 ? far : `${column}${words.rowOf(number, all)}  ${far}`;
}
