import {wrap} from '../../text/wrap.js';
import {negotiationOf, originOf, outletOf} from '../../corpus/lookup.js';
import type {ArticleHeader, HeaderHit} from '../../archive/port.js';
import type {Tables} from '../../corpus/model.js';
import {isPending} from '../asking/asking.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {fitLine} from '../text/fit-line.js';
import {type ListRow, outlineIn, rowAt, rowIndex} from './rows.js';
import {outletStyle} from '../text/outlet-style.js';
import {cutSpans, type Line, lineText, plain, type Span, styled} from '../text/spans.js';
import type {Size, State} from '../state.js';
import type {Words} from '../words/words.js';

const tagWidth = 5;
const outletFrom = 70;
const outletWidth = 22;
const originFrom = 58;
const narrowOrigin = 10;
/** A date of no more than year and month. */
const monthLength = 7;
/** Least cells of a negotiation's title beside its counts. */
const leastTitle = 7;

/** The rows of the list that are on the screen. */
export function listLines(state: State, {columns, rows: height}: Size): readonly Line[] {
	const {rows} = outlineIn(state);
	if (rows === 0) return emptyLines(state, columns);
	const at = rowIndex(state, state.list.current);
	const top = Math.min(state.list.top, Math.max(0, rows - height));
	const first = at < top ? at : at >= top + height ? at - height + 1 : top;
	const from = state.list.rangeFrom === undefined ? undefined : rowIndex(state, state.list.rangeFrom);
	const isInRange = (index: number) => from !== undefined && index >= Math.min(from, at) && index <= Math.max(from, at);
	return Array.from({length: Math.min(height, rows - first)}, (_, i) => {
		const line = rowLine(state, rowAt(state, first + i), columns, isInRange(first + i));
		return first + i === at ? currentLine(line, columns) : line;
	});
}

/** A row; where its page is on the way a blank one, so that nothing moves when it is there. */
function rowLine(state: State, row: ListRow | undefined, columns: number, isInRange: boolean): Line {
	if (row === undefined) return plain('');
	if (row.kind === 'negotiation') return headingLine(state.words, row, columns);
	return row.hit === undefined ? plain('  …') : articleLine(state, row.hit, columns, isInRange);
}

/** Of a query that cannot be followed yet the last one that could is shown. */
function emptyLines(state: State, columns: number): readonly Line[] {
	const {catalogue, search, words} = state;
	// Nothing was answered yet.
	if (catalogue.articleCount > 0 && (isPending(state, 'list') || isPending(state, 'present'))) return [];
	const [first, second = ''] =
		catalogue.articleCount === 0 ? [words.noArticles] : [words.nothingMatches(search.listed.query), words.fewerWords];
	return [
		plain(''),
		styled(truncate(`  ${first}`, columns), 'strong'),
		...wrap(second, columns - 4).map(({text}) => styled(`  ${text}`, 'dim')),
	];
}

function headingLine(words: Words, row: Extract<ListRow, {kind: 'negotiation'}>, columns: number): Line {
	const {negotiation, id, open, group} = row;
	const {outlets, origins} = group;
	const date = negotiation?.date ?? id.slice(0, 10);
	const whole = columns - date.length - 6;
	// The title tells the talks apart; what leaves too little of it gives way.
	const counts =
		[words.outletsAndOrigins(outlets, origins), words.outlets(outlets)].find(
			text => whole - cellWidth(text) >= leastTitle,
		) ?? '';
	const room = whole - cellWidth(counts);
	return fitLine(
		[
			{text: `${open ? '▾' : '▸'} `, style: 'dim'},
			{text: `${date} `, style: 'dim'},
			{text: truncate(negotiation?.title ?? id, room), style: 'title'},
		],
		[{text: `${counts} `, style: 'dim'}],
		columns,
	);
}

function articleLine(state: State, hit: HeaderHit, columns: number, isInRange: boolean): Line {
	const {article} = hit;
	const {
		catalogue,
		own: {marks},
	} = state;
	const mark = marks.indexOf(article.id);
	const outlet = outletOf(catalogue, article.outlet);
	const style = outletStyle(catalogue, article.outlet);
	const left: Span[] = [
		markSpan(mark, isInRange),
		{text: flagsOf(state, article.id), style: 'accent'},
		{text: padEnd(outlet?.tag ?? article.outlet.slice(0, 4).toUpperCase(), tagWidth), style},
		...(columns >= outletFrom
			? [{text: padEnd(truncate(outlet?.name ?? article.outlet, outletWidth - 1), outletWidth), style}]
			: []),
	];
	const used = 4 + tagWidth + (columns >= outletFrom ? outletWidth : 0);
	const right = rightPart(catalogue, article, {columns, free: columns - used - cellWidth(article.title) - 1});
	const room = columns - used - right.reduce((sum, {text}) => sum + cellWidth(text), 0) - 1;
	return fitLine([...left, ...titleSpans(state, hit, Math.max(4, room))], right, columns);
}

/** Which mark it is, counted from one; `+` past nine, and for what the range would mark. */
function markSpan(mark: number, isInRange: boolean): Span {
	if (mark === -1) return isInRange ? {text: ' +', style: 'accent'} : {text: '  '};
	return {text: ` ${mark < 9 ? mark + 1 : '+'}`, style: 'mark'};
}

/** The headline, cut to its room, with what the query matched in it. */
function titleSpans({own: {kept}}: State, {article, matches}: HeaderHit, room: number): Line {
	const title = truncate(article.title, room);
	const base = kept.read.includes(article.id) ? ('dim' as const) : undefined;
	const ranges = matches.flatMap(({where, start, end}) =>
		where === 'title' && start !== undefined && end !== undefined ? [{start, end, style: 'match' as const}] : [],
	);
	if (ranges.length === 0) return [{text: title, style: base}];
	return cutSpans(title, 0, title.length, ranges).map(span => ({style: base, ...span}));
}

/** `*` bookmarked; `"` noted, else `✓` read. */
function flagsOf({own: {kept}}: State, id: string): string {
	const isNoted = kept.notes.some(({article}) => article === id);
	return `${kept.bookmarks.includes(id) ? '*' : ' '}${isNoted ? '"' : kept.read.includes(id) ? '✓' : ' '}`;
}

/** Where it was written first if elsewhere (whole where the headline leaves it the room), the language if it is not English, and the day, with `~` when that is inferred. */
function rightPart(
	tables: Tables,
	article: ArticleHeader,
	{columns, free}: {readonly columns: number; readonly free: number},
): readonly Span[] {
	const origin = article.origin === undefined ? '' : originOf(tables, article);
	const language = article.language.startsWith('en') ? '' : ` ${article.language}`;
	const year = negotiationOf(tables, article.negotiation)?.date.slice(0, 4) ?? '';
	const isDayOfYear = article.published.startsWith(year) && article.published.length > monthLength;
	const day = isDayOfYear ? article.published.slice(5) : article.published;
	const when = ` ${day}${article.publishedBasis === 'stated' ? ' ' : '~'}`;
	const originRoom = Math.max(narrowOrigin, free - cellWidth(language) - cellWidth(when) - 1);
	return [
		{text: columns >= originFrom && origin !== '' ? ` ${truncate(origin, originRoom)}` : '', style: 'accent'},
		{text: language, style: 'dim'},
		{text: when, style: 'dim'},
	];
}

/** The current row is told by its first cell as well, not by colour alone; what matched in it still stands out. */
function currentLine(line: Line, columns: number): Line {
	const [first, ...rest] = line;
	const head = first === undefined ? '' : first.text.replace(/^([^ ]?) /, '>$1');
	return [
		{text: head, style: 'current'},
		...rest.map(({text, style}): Span => ({text, style: style === 'match' ? 'current-match' : 'current'})),
		{text: ' '.repeat(Math.max(0, columns - cellWidth(lineText(line)))), style: 'current'},
	];
}
