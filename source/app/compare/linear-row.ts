import {outletOf} from '../../corpus/lookup.js';
import type {CompareState, State} from '../state.js';
import {lineText} from '../text/spans.js';
import {hitsInContext} from './context-document.js';
import {titleLine} from './head.js';
import {lensTable} from './lens.js';
import {itemsIn, type Item, type TableRow} from './lens-table.js';
import {rowNumber} from './rows-at.js';

/** The row at the top, for each outlet what it has; of the words in context the line. What is compared and what differs is said before the first one. */
export function comparedRow(state: State, compare: CompareState): string {
	const {lens, top} = compare;
	if (lens === 'context') return contextLine(state, compare);
	const {rows, empty, foot} = lensTable(state, compare, lens);
	const at = Math.min(top.block, rows.length - 1);
	const row = rows[at];
	const intro = at > 0 ? [] : introduction(state, compare);
	if (row === undefined) return [...intro, empty, foot].filter(text => text !== '').join('\n');
	return [...intro, ...rowLines(state, compare, row)].join('\n');
}

function rowLines(state: State, compare: CompareState, row: TableRow): readonly string[] {
	const {words} = state;
	const {articles} = compare.comparison;
	if (row.kind === 'band') {
		const isOpen = compare.opened.includes(articles[row.column]?.id ?? '');
		return [isOpen ? row.label : `${row.label}, ${words.folded}`];
	}
	const {number, all} = rowNumber(state, compare);
	const label = row.kind === 'beside' && row.differs === true ? `${row.label}, ${words.differs}` : row.label;
	const columns = row.kind === 'alone' ? [row.column] : articles.map((_, column) => column);
	return [
		words.linearRow(words.of(number, all), label),
		...columns.map(column => cellLine(state, compare, row, column)),
	];
}

/** Which talks these are or that they are several, whose words; and what differs, or how the lens counts. */
function introduction(state: State, compare: CompareState): readonly string[] {
	const {words} = state;
	const {comparison, lens} = compare;
	const title = lineText(titleLine(state, compare, 400)).replaceAll(/ {2,}/gu, '; ');
	const differs = comparison.differences.map(({topic}) => words.fact(topic)).join(', ');
	return [title, lens === 'text' ? `${words.differs}: ${differs || words.nothingByRule}` : words.lensNotes[lens]];
}

function cellLine({catalogue, words}: State, {comparison, lens}: CompareState, row: TableRow, column: number): string {
	const outlet = comparison.articles[column]?.outlet ?? '';
	const none = row.kind === 'beside' ? row.cells[column]?.none : undefined;
	const text = said(itemsIn(row, column), lens === 'text' ? ' ' : '; ');
	return `${outletOf(catalogue, outlet).name}: ${text || none || words.emptyCell}`;
}

function said(items: readonly Item[], between: string): string {
	return items.map(({text}) => text).join(between);
}

function contextLine(state: State, compare: CompareState): string {
	const {words, catalogue} = state;
	const hits = hitsInContext(compare);
	const at = Math.min(compare.top.block, hits.length - 1);
	const hit = hits[at];
	if (hit === undefined) return state.search.listed.query.trim() === '' ? words.noQuery : words.noHitInAccounts;
	const outlet = compare.comparison.articles[hit.column]?.outlet ?? '';
	return `${words.of(at + 1, hits.length)}, ${outletOf(catalogue, outlet).name}: ${hit.left}${hit.text}${hit.right}`;
}
