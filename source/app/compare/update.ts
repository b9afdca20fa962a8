import {compareArticles} from '../../compare/comparison.js';
import {chooseTellings, mostTellings, outletsAsked} from '../../compare/tellings.js';
import type {Row} from '../../compare/model.js';
import {articleById} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import {changeColumns} from './columns.js';
import {contextDocument, hitsInContext} from './context-document.js';
import {nextHit, type RowHit, rowHits} from './hits.js';
import {lensDocument, shownColumns} from './lens-document.js';
import type {Place} from './lens-table.js';
import {anchorAt, type DocumentLine, lineAt, scrolled} from '../text/document.js';
import type {CommandId} from '../keys/keymap.js';
import {rowTellings} from '../grid/cell.js';
import {scrollStep} from '../text/scrolling.js';
import {type ComparisonLayout, layoutOf, measure} from '../layout.js';
import {lensTable} from './lens.js';
import {contextOrders, type LensName, lenses} from './lens-names.js';
import {type CompareState, documentStart, type State} from '../state.js';

/** Opens the comparison of what is marked, else of the current article with others of its negotiation. */
export function openComparison(state: State): State {
	const chosen = tellings(state);
	if (typeof chosen === 'string') return {...state, message: chosen};
	const comparison = compareArticles(state.corpus, chosen);
	const {screen, query} = state;
	const grid = screen.name === 'grid' ? screen : undefined;
	const focus = chosen.findIndex(({outlet}) => outlet === grid?.lanes[grid.column]?.id);
	return {
		...state,
		cameFrom: grid === undefined ? listOrigin(state) : {to: 'compare', grid, query},
		screen: {
			name: 'compare',
			comparison,
			lens: 'text',
			contextOrder: 'outlet',
			top: documentStart,
			column: Math.max(0, focus),
		},
	};
}

/** A comparison opened from the list leads back to the list, which may itself have been opened from a cell. */
function listOrigin({cameFrom}: State): State['cameFrom'] {
	return cameFrom?.to === 'list' ? cameFrom : undefined;
}

function tellings(state: State): readonly Article[] | string {
	const {words} = state;
	if (state.screen.name === 'grid') {
		const chosen = rowTellings(state, state.screen, columnsThatFit(state));
		return chosen.length < 2 ? words.fewInRow : chosen;
	}
	const marked = state.marks.flatMap(id => articleById(state.corpus, id) ?? []);
	if (marked.length > mostTellings) return words.tooManyMarked(marked.length, mostTellings);
	if (marked.length >= 2) return marked;
	const current = marked[0] ?? articleById(state.corpus, state.read.article ?? '');
	if (current === undefined) return words.nothingToCompare;
	const others = state.corpus.articles.filter(({negotiation}) => negotiation === current.negotiation);
	const asked = outletsAsked(state.result.hits);
	const chosen = chooseTellings(state.corpus, others, {most: columnsThatFit(state), focus: current, asked});
	return chosen.length < 2 ? words.onlyTelling : [current, ...chosen.filter(each => each !== current)];
}

/** Two columns at least: on a narrow terminal the second is a tab away. */
function columnsThatFit({size}: State): number {
	const layout = layoutOf(size, 3);
	return layout.kind === 'too-small' ? 2 : Math.max(2, layout.comparison.columns);
}

/** A command while tellings stand side by side; undefined when it is none of these. */
export function updateCompare(state: State, compare: CompareState, command: CommandId): State | undefined {
	const {comparison, column} = compare;
	const layout = layoutOf(state.size, comparison.articles.length);
	if (layout.kind === 'too-small') return undefined;
	const {height} = layout.comparison;
	const body = Math.max(1, height - headRows(compare.lens));
	const lines = linesOf(state, compare, layout.comparison);
	const put = (change: Partial<CompareState>): State => ({...state, screen: {name: 'compare', ...compare, ...change}});
	const step = scrollStep(command, body);
	if (step !== undefined) return put({top: scrolled(lines, compare.top, step, body)});
	switch (command) {
		case 'next-row':
		case 'previous-row': {
			const block = lines[lineAt(lines, compare.top)]?.block ?? 0;
			const target = {block: Math.max(0, command === 'next-row' ? block + 1 : block - 1), offset: 0};
			// A row that is jumped to comes to the top, even where that leaves room under the last one.
			return put({top: anchorAt(lines, lineAt(lines, target), 1)});
		}
		case 'next-hit':
		case 'previous-hit': {
			const hits = hitsOf(state, compare);
			const top = lines[lineAt(lines, compare.top)] ?? documentStart;
			const found = nextHit(hits, top, column, command === 'next-hit' ? 1 : -1);
			if (found === undefined) return {...state, message: state.words.noHitInTellings};
			const {row, column: to} = found.hit;
			const moved = put({top: anchorAt(lines, lineAt(lines, {block: row, offset: 0}), 1), column: to});
			return {...moved, message: `${found.number + 1}/${hits.length}`};
		}
		case 'why': {
			const {block} = lines[lineAt(lines, compare.top)] ?? documentStart;
			const {words} = state;
			return {
				...state,
				message: compare.lens === 'text' ? whyOf(state, comparison.rows[block]) : words.lensNotes[compare.lens],
			};
		}
		case 'open': {
			const block = lines[lineAt(lines, compare.top)]?.block ?? 0;
			return openPlace(state, compare, block);
		}
		case 'lens-text':
		case 'lens-facts':
		case 'lens-wording':
		case 'lens-voices':
		case 'lens-gaps':
		case 'lens-context': {
			return put({lens: lensOf(command), top: documentStart});
		}
		case 'sort': {
			const next = contextOrders[(contextOrders.indexOf(compare.contextOrder) + 1) % contextOrders.length] ?? 'outlet';
			return put({lens: 'context', contextOrder: next, top: documentStart});
		}
		case 'next-lens':
		case 'previous-lens': {
			const by = command === 'next-lens' ? 1 : lenses.length - 1;
			const next = lenses[(lenses.indexOf(compare.lens) + by) % lenses.length];
			return put({lens: next ?? 'text', top: documentStart});
		}
		case 'left':
		case 'previous-pane': {
			return put({column: (column + comparison.articles.length - 1) % comparison.articles.length});
		}
		case 'right':
		case 'next-pane': {
			return put({column: (column + 1) % comparison.articles.length});
		}
		default: {
			return changeColumns(state, compare, command);
		}
	}
}

/** What ties a row, each tie with its kind: the evidence behind the label. */
function whyOf({words}: State, row: Row | undefined): string {
	const ties = (row?.ties ?? []).map(({text, kind}) => `${text} (${words.tieKinds[kind]})`);
	return ties.length === 0 ? words.noTie : words.tiedBy(ties.join(', '));
}

/** What the query matched in the lens that is on. */
function hitsOf(state: State, compare: CompareState): readonly RowHit[] {
	const {comparison, lens} = compare;
	if (lens === 'context') return hitsInContext(state, compare).map(({column}, row) => ({row, column}));
	return rowHits(lensTable(state, comparison, lens), comparison, state.result);
}

/** The reader at what the row is about: in the focused article, or in that of the line in context. */
function openPlace(state: State, compare: CompareState, row: number): State {
	const {comparison, lens, column} = compare;
	const hit = lens === 'context' ? hitsInContext(state, compare)[row] : undefined;
	const article = comparison.articles[hit?.column ?? column];
	if (article === undefined) return state;
	const place = lens === 'context' ? hit?.place : firstPlace(state, compare, row);
	const top = place === undefined ? documentStart : {block: place.paragraph + 1, offset: offsetFor(state, place)};
	const passage = place === undefined || place.paragraph < 0 ? {} : {passage: place.paragraph};
	return {...state, screen: {name: 'read', from: compare}, read: {article: article.id, top, ...passage}};
}

/** The start of the paragraph, so that one reads what leads to the passage; of a long one the passage itself. */
function offsetFor({size}: State, {start}: Place): number {
	const layout = layoutOf(size);
	if (layout.kind === 'too-small') return start;
	const {columns, rows} = layout.text;
	return start < (Math.min(columns, measure) * rows) / 2 ? 0 : start;
}

function firstPlace(state: State, {comparison, lens, column}: CompareState, row: number): Place | undefined {
	if (lens === 'context') return undefined;
	const items = lensTable(state, comparison, lens).rows[row]?.cells[column]?.items ?? [];
	return items.flatMap(({places = []}) => places)[0];
}

/** The lines of the lens that is on. */
export function linesOf(
	state: State,
	compare: CompareState,
	{columns, width}: ComparisonLayout,
): readonly DocumentLine[] {
	const {comparison, lens, column} = compare;
	if (lens === 'context') return contextDocument(state, compare, columns * (width + 1) - 1);
	const shown = shownColumns(comparison.articles.length, column, columns);
	return lensDocument(lensTable(state, comparison, lens), shown, width);
}

/** How many rows or places the lens that is on has. */
export function rowsIn(state: State, compare: CompareState): number {
	const {comparison, lens} = compare;
	return lens === 'context' ? hitsInContext(state, compare).length : lensTable(state, comparison, lens).rows.length;
}

function lensOf(command: `lens-${LensName}`): LensName {
	return lenses.find(lens => command === `lens-${lens}`) ?? 'text';
}

/** Lines above the rows: what is shown, then outlet, headline and date of each column; the context has counts and order instead. */
export function headRows(lens: LensName): number {
	return lens === 'context' ? 3 : 5;
}
