import {negotiationOf, outletOf} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import type {ComparisonLayout} from '../layout.js';
import {headerCard} from '../read/header-card.js';
import type {CompareState, State} from '../state.js';
import {cutLine} from '../text/cut-line.js';
import {fitLine} from '../text/fit-line.js';
import {outletStyle} from '../text/outlet-style.js';
import {type Line, plain, type Span, styled} from '../text/spans.js';
import {sayDays, sayShortDay} from '../words/days.js';
import type {Words} from '../words/words.js';
import {contextCounts} from './context-document.js';
import {joinCells, shownColumns} from './lens-document.js';

/** Cells of the title that have to be seen beside the counts. */
const leastTitle = 16;
/** Lines of rows that are left under opened heads. */
const leastRows = 4;

/**
 * “17 October 2020 · Second truce  3 outlets, 3 origins · our accounts”: which talks these are, or that they are several, whose words, and
 * whether the reader changed what the program says.
 */
export function titleLine({catalogue, words}: State, {comparison}: CompareState, columns: number): Line {
	const {negotiations, articles, outlets, origins, overruled} = comparison;
	const [id = ''] = negotiations;
	const negotiation = negotiationOf(catalogue, id);
	const isOne = negotiations.length === 1;
	const title = !isOne
		? words.notSameMeeting(negotiations.length)
		: negotiation === undefined
			? id
			: `${sayDays(words.language, negotiation.date, negotiation.until)} · ${negotiation.title}`;
	const changes = overruled === undefined ? 0 : overruled.hidden.length + overruled.split + overruled.apart;
	const whose = `${whoseWords(words, articles)}${changes === 0 ? '' : ` · ${words.overruledHere(changes)}`}`;
	const counts = [`${words.outletsAndOrigins(outlets, origins)} · ${whose}`, whose].find(
		text => columns - cellWidth(text) - 2 >= Math.min(leastTitle, cellWidth(title)),
	);
	const room = columns - (counts === undefined ? 0 : cellWidth(counts) + 2);
	return fitLine(styled(truncate(title, room), isOne ? 'title' : 'accent'), styled(counts ?? '', 'dim'), columns);
}

function whoseWords(words: Words, articles: readonly Article[]): string {
	const ours = articles.filter(({text}) => text === 'brief').length;
	if (ours === articles.length) return words.ourAccounts;
	return ours === 0 ? words.outletTexts : words.mixedTexts(ours, articles.length - ours);
}

/** “differs: who broke it · the dead”, the one that was gone to standing out; in another lens what that lens counts and cannot tell. */
export function differsLine({words}: State, compare: CompareState, columns: number, key: string): Line {
	const {comparison, lens, difference} = compare;
	if (lens !== 'text') return styled(truncate(`${words.hint(lens)}: ${words.lensNotes[lens]}`, columns), 'dim');
	const {differences} = comparison;
	const label: Span = {text: `${words.differs}: `, style: 'accent'};
	if (differences.length === 0) return cutLine([label, {text: words.nothingByRule, style: 'dim'}], columns);
	const facts = differences.flatMap((each, i): readonly Span[] => [
		...(i === 0 ? [] : [{text: ' · ', style: 'dim' as const}]),
		{text: words.fact(each.topic), style: i === difference ? 'current' : undefined},
	]);
	// The one that was gone to is seen, however many stand before it.
	const line = (from: number): Line => cutLine([label, ...facts.slice(from * 2)], columns - cellWidth(key) - 2);
	const from =
		difference === undefined ? 0 : firstShown(facts, difference, columns - cellWidth(key) - cellWidth(label.text) - 2);
	return fitLine(line(from), styled(key, 'key'), columns);
}

/** The first fact to be shown, for that one to fit. */
function firstShown(facts: readonly Span[], wanted: number, room: number): number {
	const widthFrom = (from: number): number =>
		facts.slice(from * 2, wanted * 2 + 1).reduce((sum, {text}) => sum + cellWidth(text), 0);
	let from = 0;
	while (from < wanted && widthFrom(from) > room) from++;
	return from;
}

/** Lines above the rows. */
export function headRows(state: State, compare: CompareState, layout: ComparisonLayout): number {
	return headLines(state, compare, layout).length;
}

/** Whose column this is and what stands in it; over words in context their counts and order instead. */
export function headLines(state: State, compare: CompareState, layout: ComparisonLayout): readonly Line[] {
	const {words} = state;
	if (compare.lens === 'context') {
		return [contextCounts(state, compare), styled(words.contextOrders[compare.contextOrder], 'dim')];
	}
	const {columns, width, height} = layout;
	const {comparison, column} = compare;
	const {start, end} = shownColumns(comparison.articles.length, column, columns);
	const heads = comparison.articles
		.slice(start, end)
		.map((article, i) => columnHead(state, compare, {article, width: width - 1, isFocused: start + i === column}));
	const depth = Math.min(Math.max(...heads.map(lines => lines.length)), Math.max(1, height - leastRows));
	return Array.from({length: depth}, (_, row) =>
		joinCells(
			heads.map(lines => lines[row] ?? plain('')),
			width,
		),
	);
}

type Head = {readonly article: Article; readonly width: number; readonly isFocused: boolean};

/** Outlet, day and language; whose words; then the rest of what is known of the text on one line, or all of it where that was opened. */
function columnHead(
	state: State,
	{comparison, details}: CompareState,
	{article, width, isFocused}: Head,
): readonly Line[] {
	const {catalogue, words} = state;
	const {language, origin, outlet: id, published, publishedBasis, text, title} = article;
	const outlet = outletOf(catalogue, id);
	const [first = ''] = comparison.negotiations;
	const year = comparison.negotiations.length === 1 ? first.slice(0, 4) : undefined;
	const day = `${sayShortDay(words.language, published, year)}${publishedBasis === 'stated' ? '' : '~'}`;
	const when = language.startsWith('en') ? `  ${day}` : `  ${language} ${day}`;
	const name = truncate(
		`${isFocused ? '▶' : ' '}${outlet.tag === outlet.name ? '' : `${outlet.tag} `}${outlet.name}`,
		width - cellWidth(when),
	);
	const whose = [
		text === 'brief' ? words.ourAccount : words.outletText,
		...(article.covers === 'opening' ? [words.openingCell] : []),
	];
	const lines: readonly Line[] = [
		[
			{text: name, style: outletStyle(catalogue, id)},
			{text: when, style: 'dim'},
		],
		styled(truncate(whose.join(' · '), width), 'dim'),
	];
	if (!details) {
		const from = origin === undefined ? '' : ` · ${words.from(origin)}`;
		const headline = truncate(title, Math.max(leastTitle, width - cellWidth(from)));
		return [
			...lines,
			cutLine(
				[
					{text: headline, style: isFocused ? 'strong' : undefined},
					{text: from, style: 'dim'},
				],
				width,
			),
		];
	}
	const card = headerCard({catalogue, words, article, matches: []}).slice(1);
	return [
		...lines,
		...wrap(title, width).map(line => styled(line.text, isFocused ? 'strong' : undefined)),
		...card.flatMap(({text: told, ...look}) => wrap(told, width).map((line): Line => [{text: line.text, ...look}])),
		styled(padEnd('', width).replaceAll(' ', '─'), 'dim'),
	];
}
