import type {Row} from '../../compare/model.js';
import {changeColumns} from './columns.js';
import {hitsInContext} from './context-document.js';
import {rowOfDifference} from './differing-rows.js';
import {headRows} from './head.js';
import {nextHit, type RowHit, rowHits} from './hits.js';
import {columnOf, itemsIn, type Place, type TableRow} from './lens-table.js';
import {overruling} from './overrule-menu.js';
import {blockAt, linesOf, rowAt, stops} from './rows-at.js';
import {anchorAt, lineAt, scrolled} from '../text/document.js';
import type {CommandId} from '../keys/keymap.js';
import {scrollStep} from '../text/scrolling.js';
import {layoutOf, measure} from '../layout.js';
import {lensTable} from './lens.js';
import {contextOrders} from './context-orders.js';
import {lenses} from '../../compare/lenses.js';
import {type Anchor, type CompareState, documentStart, type State} from '../state.js';

/** A command while accounts stand side by side; undefined when it is none of these. */
export function updateCompare(state: State, compare: CompareState, command: CommandId): State | undefined {
	const {comparison, column} = compare;
	const layout = layoutOf(state.size, comparison.articles.length);
	if (layout.kind === 'too-small') return undefined;
	const body = Math.max(1, layout.comparison.height - headRows(state, compare, layout.comparison));
	const lines = linesOf(state, compare, layout.comparison);
	const put = (change: Partial<CompareState>): State => ({...state, screen: {name: 'compare', ...compare, ...change}});
	const step = scrollStep(command, body);
	if (step !== undefined) return put({top: scrolled(lines, compare.top, step, body)});
	switch (command) {
		case 'next-row':
		case 'previous-row': {
			return put({top: atRow(state, compare, nextStop(state, compare, command === 'next-row' ? 1 : -1))});
		}
		case 'next-hit':
		case 'previous-hit': {
			const hits = hitsOf(state, compare);
			const top = lines[lineAt(lines, compare.top)] ?? documentStart;
			const found = nextHit(hits, top, column, command === 'next-hit' ? 1 : -1);
			if (found === undefined) return {...state, message: state.words.noHitInAccounts};
			const {row, column: to} = found.hit;
			const unfolded = showing(state, compare, row);
			const moved = {...unfolded, column: to};
			return {
				...state,
				screen: {name: 'compare', ...moved, top: atRow(state, moved, row)},
				message: `${found.number + 1}/${hits.length}`,
			};
		}
		case 'next-difference': {
			return toDifference(state, compare);
		}
		case 'fold': {
			const {articles} = comparison;
			const top = {block: blockAt(state, compare), offset: 0};
			return put({opened: compare.opened.length > 0 ? [] : articles.map(({id}) => id), top});
		}
		case 'details': {
			return put({details: !compare.details});
		}
		case 'overrule': {
			return overruling(state);
		}
		case 'why': {
			const {words} = state;
			const row = rowAt(state, compare);
			const told =
				row === undefined || row.kind === 'band' || row.row === undefined ? undefined : comparison.rows[row.row];
			return {...state, message: compare.lens === 'text' ? whyOf(state, told) : words.lensNotes[compare.lens]};
		}
		case 'open': {
			const row = rowAt(state, compare);
			return row !== undefined && isFoldable(compare, row)
				? put({opened: toggledBand(compare, row)})
				: openPlace(state, compare, row);
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
			const lens = lenses.find(each => command === `lens-${each}`);
			return lens === undefined ? changeColumns(state, compare, command) : put({lens, top: documentStart});
		}
	}
}

/** A row that is jumped to comes to the top, even where that leaves room under the last one. */
function atRow(state: State, compare: CompareState, block: number): Anchor {
	const layout = layoutOf(state.size, compare.comparison.articles.length);
	if (layout.kind === 'too-small') return {block, offset: 0};
	const lines = linesOf(state, compare, layout.comparison);
	return anchorAt(lines, lineAt(lines, {block, offset: 0}), 1);
}

/** From row to row; words in context are a row each. */
function nextStop(state: State, compare: CompareState, by: 1 | -1): number {
	const {lens, opened} = compare;
	const block = blockAt(state, compare);
	if (lens === 'context') return Math.max(0, block + by);
	const places = stops(lensTable(state, compare, lens), opened);
	const next = by === 1 ? places.find(place => place > block) : places.findLast(place => place < block);
	return next ?? (by === 1 ? block + 1 : 0);
}

/** The state in which a row can be seen: the band it stands in is open. */
function showing(state: State, compare: CompareState, block: number): CompareState {
	const {comparison, lens, opened} = compare;
	const row = lens === 'context' ? undefined : lensTable(state, compare, lens).rows[block];
	const id = row?.kind === 'alone' ? comparison.articles[row.column]?.id : undefined;
	return id === undefined || opened.includes(id) ? compare : {...compare, opened: [...opened, id]};
}

/** The comparison at the row where a paragraph of an article stands, the article in focus. */
export function atParagraph(state: State, compare: CompareState, article: string, paragraph: number): CompareState {
	const {comparison} = compare;
	const column = comparison.articles.findIndex(({id}) => id === article);
	const {rows} = lensTable(state, compare, 'text');
	const block = rows.findIndex(row =>
		itemsIn(row, column).some(({places = []}) => places.some(place => place.paragraph === paragraph)),
	);
	if (column === -1 || block === -1) return compare;
	const shown: CompareState = {...showing(state, {...compare, lens: 'text'}, block), column};
	return {...shown, top: atRow(state, shown, block)};
}

/** To the next fact told differently: the row of the texts where both sentences stand, or else the lens that sets them beside each other. */
function toDifference(state: State, compare: CompareState): State {
	const {comparison} = compare;
	const {differences} = comparison;
	const next = compare.difference === undefined ? 0 : (compare.difference + 1) % Math.max(1, differences.length);
	const difference = differences[next];
	if (difference === undefined) return {...state, message: state.words.nothingByRule};
	const row = rowOfDifference(comparison, difference);
	const inText = lensTable(state, compare, 'text').rows.findIndex(each => each.kind === 'beside' && each.row === row);
	const isInText = row !== undefined && inText !== -1;
	const there: CompareState = {...compare, lens: isInText ? 'text' : 'facts', difference: next};
	return {...state, screen: {name: 'compare', ...there, top: atRow(state, there, isInText ? inText : next)}};
}

/** A heading, and what is folded under it, open the band; the heading folds it again. */
function isFoldable({comparison, opened}: CompareState, row: TableRow): row is Exclude<TableRow, {kind: 'beside'}> {
	return row.kind === 'band' || (row.kind === 'alone' && !opened.includes(comparison.articles[row.column]?.id ?? ''));
}

function toggledBand({comparison, opened}: CompareState, {column}: {readonly column: number}): readonly string[] {
	const id = comparison.articles[column]?.id ?? '';
	return opened.includes(id) ? opened.filter(each => each !== id) : [...opened, id];
}

/** What ties a row, each tie with its kind: the evidence behind the label. */
function whyOf({words}: State, row: Row | undefined): string {
	const ties = (row?.ties ?? []).map(({text, kind}) => `${text} (${words.tieKinds[kind]})`);
	return ties.length === 0 ? words.noTie : words.tiedBy(ties.join(', '));
}

/** What the query matched in the lens that is on. */
function hitsOf(state: State, compare: CompareState): readonly RowHit[] {
	const {comparison, lens} = compare;
	if (lens === 'context') return hitsInContext(compare).map(({column}, row) => ({row, column}));
	return rowHits(lensTable(state, compare, lens), comparison, compare.matches);
}

/** The reader at what the row is about: in the focused article, or in that of the row or of the line in context. */
function openPlace(state: State, compare: CompareState, row: TableRow | undefined): State {
	const {comparison, lens, column} = compare;
	const hit = lens === 'context' ? hitsInContext(compare)[blockAt(state, compare)] : undefined;
	const at = hit?.column ?? columnOf(row, column);
	const article = comparison.articles[at];
	if (article === undefined) return state;
	const place = lens === 'context' ? hit?.place : itemsIn(row, at).flatMap(({places = []}) => places)[0];
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
