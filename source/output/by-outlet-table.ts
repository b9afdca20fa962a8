import type {OutletLines} from '../compare/outlets/lines-by-outlet.js';
import type {OutletColumn, Spread} from '../compare/outlets/outlet-columns.js';
import type {OutletVoiceRow} from '../compare/outlets/voices-by-outlet.js';
import type {OutletWordingRow} from '../compare/outlets/wording-by-outlet.js';
import {outletOf} from '../corpus/lookup.js';
import type {Tables} from '../corpus/model.js';
import type {Line} from '../compare/wording/concordance.js';
import {count} from './count.js';
import type {Column, Table, TableValue} from './formatter.js';
import {speakerName} from './voices-table.js';

type Row = Table['rows'][number];

/** What each outlet has called each thing over all its articles: a row a label, a column an outlet. */
export function wordingByOutletTable(
	corpus: Tables,
	columns: readonly OutletColumn[],
	rows: readonly OutletWordingRow[],
): Table {
	return table(
		corpus,
		columns,
		[
			{key: 'thing', title: 'THING'},
			{key: 'label', title: 'LABEL'},
		],
		rows.flatMap(({named, cells}) => {
			const labels = [...new Set(cells.flatMap(cell => cell.labels.map(({label}) => label)))];
			return labels.map((label): Row => {
				const uses = cells.map(cell => cell.labels.find(each => each.label === label));
				const first = uses.find(use => use !== undefined);
				return {
					thing: named.name,
					label,
					...cellsOf(columns, uses, use => (use.own === 0 && use.quoted > 0 ? 'quoted' : undefined)),
					...evidence(first?.lines[0]),
				};
			});
		}),
	);
}

/** Whom each outlet has let speak over all its articles: a row a speaker, a column an outlet; what is counted are sentences. */
export function voicesByOutletTable(
	corpus: Tables,
	columns: readonly OutletColumn[],
	rows: readonly OutletVoiceRow[],
): Table {
	return table(
		corpus,
		columns,
		[{key: 'speaker', title: 'SPEAKER'}],
		rows.map(({speaker, cells}): Row => {
			const first = cells.find(cell => cell !== undefined)?.voices[0];
			return {
				speaker: speakerName(speaker),
				...cellsOf(columns, cells, ({directWords}) => (directWords > 0 ? `${directWords} words quoted` : undefined)),
				line: first?.said ?? '',
				article: first?.article,
				paragraph: first === undefined ? undefined : first.paragraph + 1,
			};
		}),
	);
}

/** Every line in which the query stands, by outlet and date. */
export function linesByOutletTable(corpus: Tables, found: readonly OutletLines[]): Table {
	return {
		signed: true,
		columns: [
			{key: 'outlet', title: 'OUTLET'},
			{key: 'published', title: 'DATE'},
			{key: 'line', title: 'LINE'},
			{key: 'article', title: 'ARTICLE', wide: true},
			{key: 'paragraph', title: 'PARAGRAPH', align: 'right', wide: true},
		],
		rows: found.flatMap(({outlet, lines}) =>
			lines.map(line => ({outlet: outletOf(corpus, outlet).name, published: line.published, ...evidence(line)})),
		),
	};
}

/** “7 in 5 of 12 articles, 2020-10-08 to 2023-12-07”. */
export function spreadText({uses, articles, first, last}: Spread, of: number): string {
	return `${uses} in ${articles} of ${count(of, 'article')}, ${first === last ? first : `${first} to ${last}`}`;
}

function table(
	corpus: Tables,
	columns: readonly OutletColumn[],
	before: readonly Column[],
	rows: readonly Row[],
): Table {
	return {
		signed: true,
		columns: [
			...before,
			...columns.map(({outlet}): Column => ({key: outlet, title: outletOf(corpus, outlet).name, for: 'people'})),
			...columns.flatMap(({outlet}) =>
				['uses', 'articles', 'of', 'first', 'last'].map(
					(what): Column => ({key: `${outlet}.${what}`, title: `${outlet} ${what}`, for: 'programs'}),
				),
			),
			{key: 'line', title: 'LINE', wide: true},
			{key: 'article', title: 'ARTICLE', wide: true},
			{key: 'paragraph', title: 'PARAGRAPH', align: 'right', wide: true},
		],
		rows,
	};
}

/** The cells of a row in words, and the same in numbers: an outlet that never has it says 0 of how many. */
function cellsOf<T extends Spread>(
	columns: readonly OutletColumn[],
	cells: readonly (T | undefined)[],
	more: (cell: T) => string | undefined,
): Record<string, TableValue> {
	return Object.fromEntries(
		columns.flatMap(({outlet, articles}, i): readonly [string, TableValue][] => {
			const cell = cells[i];
			const said = cell === undefined ? [] : [spreadText(cell, articles.length), more(cell)];
			return [
				[outlet, said.filter(part => part !== undefined).join('; ')],
				[`${outlet}.uses`, cell?.uses ?? 0],
				[`${outlet}.articles`, cell?.articles ?? 0],
				[`${outlet}.of`, articles.length],
				[`${outlet}.first`, cell?.first],
				[`${outlet}.last`, cell?.last],
			];
		}),
	);
}

function evidence(line: Line | undefined): Record<string, TableValue> {
	if (line === undefined) return {line: '', article: undefined, paragraph: undefined};
	const {article, paragraph, left, text, right} = line;
	return {line: `${left}[${text}]${right}`, article, paragraph: paragraph + 1};
}
