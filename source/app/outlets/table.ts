import type {OutletLines} from '../../compare/outlets/lines-by-outlet.js';
import type {Spread} from '../../compare/outlets/outlet-columns.js';
import type {OutletVoice, OutletVoiceRow} from '../../compare/outlets/voices-by-outlet.js';
import type {OutletLabel, OutletWordingRow} from '../../compare/outlets/wording-by-outlet.js';
import type {Line} from '../../compare/wording/concordance.js';
import {outletOf} from '../../corpus/lookup.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {Item, LensTable, TableRow} from '../compare/lens-table.js';
import type {State} from '../state.js';
import {memoByTwo} from '../text/memo.js';
import {outletStyle} from '../text/outlet-style.js';
import type {Words} from '../words/words.js';
import type {OutletColumn, OutletsState} from './outlets-state.js';

/** What the lens shows of the outlets, before it is set for a width; empty while it is in the making. */
export function outletsTable(state: State, {columns, lens, made}: OutletsState): LensTable {
	const {words} = state;
	if (lens === 'context') {
		const lines = made.context;
		return lines === undefined ? inTheMaking(columns, words)(state) : contextTable(columns, lines)(state);
	}
	const rows = made[lens];
	if (rows === undefined) return inTheMaking(columns, words)(state);
	return readTables(columns, rows)(state, lens);
}

function headsOf(
	catalogue: Catalogue,
	columns: readonly OutletColumn[],
): Pick<LensTable, 'articles' | 'tags' | 'styles'> {
	return {
		articles: columns.map(({outlet}) => outlet),
		tags: columns.map(({outlet}) => outletOf(catalogue, outlet).tag),
		styles: columns.map(({outlet}) => outletStyle(catalogue, outlet)),
	};
}

const inTheMaking = memoByTwo((columns: readonly OutletColumn[], words: Words) => {
	let table: LensTable | undefined;
	return ({catalogue}: State): LensTable => {
		table ??= {words, ...headsOf(catalogue, columns), rows: [], empty: words.byOutlet.reading, foot: ''};
		return table;
	};
});

/** Kept as long as the rows and the language stay. */
function kept(make: (state: State) => LensTable): (state: State) => LensTable {
	let last: LensTable | undefined;
	return state => {
		last = last?.words === state.words ? last : make(state);
		return last;
	};
}

const readTables = memoByTwo(
	(columns: readonly OutletColumn[], rows: readonly (OutletWordingRow | OutletVoiceRow)[]) => {
		const table = kept(({catalogue, words}) => ({
			words,
			...headsOf(catalogue, columns),
			rows: rows.map(row => ('named' in row ? wordingRow(words, columns, row) : voiceRow(words, columns, row))),
			empty: '',
			foot: '',
		}));
		return (state: State, lens: 'wording' | 'voices'): LensTable => {
			const made = table(state);
			return made.rows.length === 0 && made.empty === '' ? {...made, empty: state.words.nothingIn[lens]} : made;
		};
	},
);

function wordingRow(words: Words, columns: readonly OutletColumn[], {named, cells}: OutletWordingRow): TableRow {
	return {
		kind: 'beside',
		label: named.name,
		cells: cells.map(({labels}, i) => ({
			items: labels.flatMap(label => labelItems(words, label, columns[i]?.articles.length ?? 0)),
			none: '',
		})),
	};
}

/** “2031-03 – 2033-05”. */
export function daysOf(first: string, last: string): string {
	return first === last ? first : `${first} – ${last}`;
}

/** “rebel province: 7 in 5 of 12 articles, 2031-03 – 2033-05”, and under it the line in which it stands first. */
function labelItems(words: Words, label: OutletLabel, of: number): readonly Item[] {
	const quoted = label.own === 0 && label.quoted > 0 ? `, ${words.quoted(label.quoted)}` : '';
	const [first] = label.lines;
	return [
		headItem(words, label.label, label, of, quoted, label.lines),
		...(first === undefined ? [] : [lineItem(first, '  ')]),
	];
}

function headItem(words: Words, head: string, spread: Spread, of: number, more: string, lines: readonly Line[]): Item {
	return {
		text: `${head}: ${words.byOutlet.spread(spread.uses, spread.articles, of)}, ${daysOf(spread.first, spread.last)}${more}`,
		ranges: [{start: 0, end: head.length, style: 'strong'}],
		places: lines,
	};
}

function lineItem({left, text, right, article, paragraph, start, end}: Line, lead: string): Item {
	const line = `${left}${text}${right}`.replace(/\s/gu, ' ');
	const around = {start: left.length, end: left.length + text.length};
	return {
		text: line,
		lead,
		around,
		ranges: [
			{...around, style: 'accent'},
			{start: 0, end: line.length, style: 'dim'},
		],
		places: [{article, paragraph, start, end}],
	};
}

/** Passages of a speaker that a cell shows. */
const passagesShown = 2;

function voiceRow(words: Words, columns: readonly OutletColumn[], row: OutletVoiceRow): TableRow {
	const {speaker} = row;
	const named = 'name' in speaker && speaker.kind !== 'open' ? speaker.name : undefined;
	return {
		kind: 'beside',
		label: named ?? (speaker.kind === 'open' ? words.openSpeaker : words.unattributed),
		cells: row.cells.map((voice, i) => ({
			items: voice === undefined ? [] : voiceItems(words, voice, columns[i]?.articles.length ?? 0),
			none: '',
		})),
	};
}

function voiceItems(words: Words, voice: OutletVoice, of: number): readonly Item[] {
	const passages = voice.voices.slice(0, passagesShown).map(
		({article, paragraph, content: {start, end}, said}): Item => ({
			text: said,
			lead: '· ',
			places: [{article, paragraph, start, end}],
		}),
	);
	const counted = `${words.byOutlet.sentences(voice.uses, voice.articles, of)}, ${daysOf(voice.first, voice.last)}`;
	return [{text: counted, ranges: [{start: 0, end: counted.length, style: 'strong'}]}, ...passages];
}

const contextTable = memoByTwo((columns: readonly OutletColumn[], lines: readonly OutletLines[]) =>
	kept(({catalogue, words, search: {listed}}) => ({
		words,
		...headsOf(catalogue, columns),
		rows: contextRows(words, lines),
		empty: listed.query.trim() === '' ? words.noQuery : words.noHitInAccounts,
		foot: '',
	})),
);

/** Where the query stands: a row a year, the lines of each outlet in their order. */
function contextRows(words: Words, found: readonly OutletLines[]): readonly TableRow[] {
	const years = new Set(found.flatMap(({lines}) => lines.map(({published}) => published.slice(0, 4))));
	return [...years].sort().map(
		(year): TableRow => ({
			kind: 'beside',
			label: year,
			cells: found.map(({lines}) => {
				const here = lines.filter(({published}) => published.startsWith(year));
				const counted = words.hits(here.length);
				return {
					items:
						here.length === 0
							? []
							: [
									{text: counted, ranges: [{start: 0, end: counted.length, style: 'strong' as const}]},
									...here.map(line => lineItem(line, `${line.published.slice(5)} `)),
								],
					none: '',
				};
			}),
		}),
	);
}
