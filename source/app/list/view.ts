import {wrap} from '../../text/wrap.js';
import {negotiationOf, originOf, outletOf} from '../../corpus/lookup.js';
import type {ArticleHeader, HeaderHit} from '../../archive/port.js';
import type {Tables} from '../../corpus/model.js';
import {isPending} from '../asking/asking.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {currentLine, flagsOf, markSpan} from './article-signs.js';
import {fitLine} from '../text/fit-line.js';
import {type ListRow, outlineIn, rowAt, rowIndex} from './rows.js';
import {outletStyle} from '../text/outlet-style.js';
import {cutSpans, type Line, plain, type Span, styled} from '../text/spans.js';
import type {Size, State} from '../state.js';
import {namesFrom} from '../layout.js';
import {articleHeight, rowsShown} from './rows-shown.js';
import type {Words} from '../words/words.js';

const tagWidth = 5;
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
	const from = state.list.rangeFrom === undefined ? undefined : rowIndex(state, state.list.rangeFrom);
	const isInRange = (index: number) => from !== undefined && index >= Math.min(from, at) && index <= Math.max(from, at);
	const {first, last} = rowsShown(outlineIn(state), {top: state.list.top, at, height, ofArticle: articleHeight(state)});
	return Array.from({length: last - first + 1}, (_, i) => first + i)
		.flatMap(index => {
			const lines = rowLines(state, rowAt(state, index), columns, isInRange(index));
			return index === at ? currentLines(lines, columns) : lines;
		})
		.slice(0, height);
}

/** A row; where its page is on the way a blank one, so that nothing moves when it is there. */
function rowLines(state: State, row: ListRow | undefined, columns: number, isInRange: boolean): readonly Line[] {
	if (row === undefined) return [plain('')];
	if (row.kind === 'negotiation') return [headingLine(state.words, row, columns)];
	const isTall = articleHeight(state) > 1;
	if (row.hit === undefined) return isTall ? [plain('  …'), plain('')] : [plain('  …')];
	return isTall ? tallArticle(state, row.hit, columns, isInRange) : [articleLine(state, row.hit, columns, isInRange)];
}

/** What the first line of the current row is told by holds for the second as well. */
function currentLines([first = [], ...others]: readonly Line[], columns: number): readonly Line[] {
	const more = others.map(line => currentLine([{text: ''}, ...line], columns));
	return [currentLine(first, columns), ...more];
}

/** Outlet, origin and day over the headline. */
function tallArticle(state: State, hit: HeaderHit, columns: number, isInRange: boolean): readonly Line[] {
	const {article} = hit;
	const {catalogue, own} = state;
	const outlet = outletOf(catalogue, article.outlet);
	const style = outletStyle(catalogue, article.outlet);
	const indent = 4 + tagWidth;
	const right = rightPart(catalogue, article, {
		columns: originFrom,
		free: columns - indent - cellWidth(outlet.name) - 1,
	});
	const room = columns - indent - right.reduce((sum, {text}) => sum + cellWidth(text), 0) - 1;
	const above = [
		markSpan(own.marks.indexOf(article.id), isInRange),
		{text: flagsOf(state, article.id), style: 'accent' as const},
		{text: padEnd(outlet.tag, tagWidth), style},
		{text: truncate(outlet.name, Math.max(4, room)), style},
	];
	return [
		fitLine(above, right, columns),
		[{text: ' '.repeat(indent)}, ...titleSpans(state, hit, Math.max(4, columns - indent - 1))],
	];
}

/** Of a query that cannot be followed yet the last one that could is shown. */
function emptyLines(state: State, columns: number): readonly Line[] {
	const {catalogue, search, words} = state;
	// Nothing was answered yet.
	if (catalogue.articleCount > 0 && (isPending(state, 'list') || isPending(state, 'present'))) return [];
	const [first, second = ''] =
		catalogue.articleCount === 0
			? [words.noArticles]
			: [words.nothingMatches(search.listed.query), [...wouldMatch(state), words.fewerWords].join(' ')];
	return [
		plain(''),
		styled(truncate(`  ${first}`, columns), 'strong'),
		...wrap(second, columns - 4).map(({text}) => styled(`  ${text}`, 'dim')),
	];
}

/** What the query would find without one of its parts. */
function wouldMatch({search, words}: State): readonly string[] {
	const found = search.listed.understood.flatMap(({term, without = 0}) =>
		without > 0 ? [words.withoutPart(term, without)] : [],
	);
	return found.length === 0 ? [] : [`${found.join(' · ')}.`];
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
		...(columns >= namesFrom
			? [{text: padEnd(truncate(outlet?.name ?? article.outlet, outletWidth - 1), outletWidth), style}]
			: []),
	];
	const used = 4 + tagWidth + (columns >= namesFrom ? outletWidth : 0);
	const right = rightPart(catalogue, article, {columns, free: columns - used - cellWidth(article.title) - 1});
	const room = columns - used - right.reduce((sum, {text}) => sum + cellWidth(text), 0) - 1;
	return fitLine([...left, ...titleSpans(state, hit, Math.max(4, room))], right, columns);
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
