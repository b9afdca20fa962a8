import type {Comparison} from '../../compare/model.js';
import {outletOf} from '../../corpus/lookup.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {Matches} from './matches.js';
import {endOf, startOf} from '../../text/around.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import type {CompareState, State} from '../state.js';
import type {DocumentLine} from '../text/document.js';
import {memoByTwo} from '../text/memo.js';
import {outletStyle} from '../text/outlet-style.js';
import {type Line, type Span, styled} from '../text/spans.js';
import {type ContextHit, contextHits, mayHaveMore} from './context.js';
import type {ContextOrder} from './context-orders.js';

/** Cells of an outlet's tag and the blank after it. */
const tagWidth = 5;
/** Of the cells for the text, how many stand before the word. */
const leftShare = 0.45;

/** The places where the query stands, in the order that is on; kept while query and comparison stay. */
export function hitsInContext({comparison, matches, contextOrder}: CompareState): readonly ContextHit[] {
	return made(matches, comparison).hits(contextOrder);
}

/** A line for each place where the query stands, block = its number: the word in one column, its context on both sides over the whole width. */
export function contextDocument(state: State, compare: CompareState, width: number): readonly DocumentLine[] {
	const {
		catalogue,
		words,
		search: {listed},
	} = state;
	const hits = hitsInContext(compare);
	if (hits.length === 0) {
		const said = listed.query.trim() === '' ? words.noQuery : words.noHitInAccounts;
		return wrap(said, width).map(({text}, offset) => ({block: 0, offset, line: styled(text, 'dim')}));
	}
	return made(compare.matches, compare.comparison).lines(catalogue, compare.contextOrder, width);
}

const made = memoByTwo((matches: Matches, comparison: Comparison) => {
	const hitsBy = new Map<ContextOrder, readonly ContextHit[]>();
	const hits = (order: ContextOrder): readonly ContextHit[] => {
		const found = hitsBy.get(order) ?? contextHits(matches, comparison, order);
		hitsBy.set(order, found);
		return found;
	};
	let last: {readonly key: string; readonly lines: readonly DocumentLine[]} | undefined;
	const lines = (catalogue: Catalogue, order: ContextOrder, width: number): readonly DocumentLine[] => {
		const key = `${order} ${width}`;
		if (last?.key !== key) {
			const heads = comparison.articles.map(
				({outlet}): Span => ({
					text: padEnd(truncate(outletOf(catalogue, outlet).tag, tagWidth - 1), tagWidth),
					style: outletStyle(catalogue, outlet),
				}),
			);
			last = {
				key,
				lines: hits(order).map((hit, block) => ({
					block,
					offset: 0,
					line: hitLine(hit, heads[hit.column] ?? {text: ''}, width),
				})),
			};
		}
		return last.lines;
	};
	return {hits, lines};
});

function hitLine({left, text, right}: ContextHit, head: Span, width: number): Line {
	const room = width - tagWidth;
	const before = Math.floor(room * leftShare);
	const word = truncate(text, room - before);
	const start = endOf(left, before);
	return [
		head,
		{text: ' '.repeat(before - cellWidth(start)) + start},
		{text: word, style: 'match'},
		{text: startOf(right, room - before - cellWidth(word))},
	];
}

/** “5 hits  ▶NVN 2  PLT 1  QDS 2”: how often the query stands in each account. */
export function contextCounts(state: State, compare: CompareState): Line {
	const {catalogue, words} = state;
	const hits = hitsInContext(compare);
	const counts = compare.comparison.articles.map(({outlet}, column) => {
		const number = hits.filter(hit => hit.column === column).length;
		const tag = outletOf(catalogue, outlet).tag;
		return {
			text: `  ${column === compare.column ? '▶' : ' '}${tag} ${number}${mayHaveMore(number) ? '+' : ''}`,
			style: outletStyle(catalogue, outlet),
		};
	});
	return [{text: words.hits(hits.length), style: 'strong'}, ...counts];
}
