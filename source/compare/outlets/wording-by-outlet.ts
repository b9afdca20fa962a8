import type {Tables} from '../../corpus/model.js';
import {articleLabels, keyOfNamed, type LabelUse, type Named, timesOf} from '../wording/article-labels.js';
import {saysSomething, withoutRepeats} from '../wording/saying.js';
import {type OutletColumn, type OutletReading, type Spread, spreadOver, throughColumns} from './outlet-columns.js';

/** One way the articles of an outlet name a thing; see LabelUse for what is counted. */
export type OutletLabel = LabelUse & Spread;

export type OutletWordingRow = {
	readonly named: Named;
	/** One for each column; most used first, empty where the outlet does not name it. */
	readonly cells: readonly {readonly labels: readonly OutletLabel[]}[];
};

/** Lines that are kept of each label: the first ones. */
const mostLines = 20;

/**
 * What each outlet has called each thing and name over all its articles, what several name first. Only words of the outlets count, and rows that
 * say nothing are left out. Yields how many articles are done.
 */
export function* wordingByOutlet(
	corpus: Tables,
	columns: readonly OutletColumn[],
): Generator<number, readonly OutletWordingRow[]> {
	return yield* throughColumns(columns, readWording(corpus, columns.length));
}

/** The same of articles that come one by one. */
export function readWording(corpus: Tables, columns: number): OutletReading<OutletWordingRow> {
	const rows = new Map<string, {named: Named; cells: Map<string, OutletLabel>[]}>();
	return {
		take(article, column) {
			for (const {named, labels} of articleLabels(corpus, article)) {
				const key = keyOfNamed(named);
				const row = rows.get(key) ?? {
					named,
					cells: Array.from({length: columns}, () => new Map<string, OutletLabel>()),
				};
				rows.set(key, row);
				const cell = row.cells[column];
				for (const use of labels.flatMap(theirs)) {
					const before = cell?.get(use.label);
					cell?.set(use.label, together(before, use, spreadOver(before, article, timesOf(use))));
				}
			}
		},
		rows: () => ordered([...rows.values()]),
	};
}

/** What of a use are words of the outlet: none of those outside the quotation marks of a brief. */
function theirs(use: LabelUse): readonly LabelUse[] {
	const lines = use.lines.filter(({owner}) => owner !== 'ours');
	const own = {...use, label: use.label.replace(/^The\s/u, 'the '), lines, inBrief: 0};
	return timesOf(own) === 0 ? [] : [own];
}

function together(before: OutletLabel | undefined, use: LabelUse, spread: Spread): OutletLabel {
	if (before === undefined) return {...use, ...spread, lines: use.lines.slice(0, mostLines)};
	return {
		...before,
		...spread,
		own: before.own + use.own,
		quoted: before.quoted + use.quoted,
		unplaced: [...before.unplaced, ...use.unplaced],
		lines: [...before.lines, ...use.lines].slice(0, mostLines),
	};
}

function ordered(
	rows: readonly {readonly named: Named; readonly cells: readonly ReadonlyMap<string, OutletLabel>[]}[],
): readonly OutletWordingRow[] {
	const telling = rows
		.map(
			({named, cells}): OutletWordingRow => ({
				named,
				cells: cells.map(labels => ({labels: [...labels.values()].sort((a, b) => b.uses - a.uses)})),
			}),
		)
		.filter(({named, cells}) => saysSomething(named, cells));
	return withoutRepeats(telling, called).toSorted((a, b) => interest(b) - interest(a));
}

/** Labels by column. */
function called({cells}: OutletWordingRow): ReadonlyMap<string, readonly string[]> {
	return new Map(
		cells.flatMap(({labels}, column) =>
			labels.length === 0 ? [] : [[String(column), labels.map(({label}) => label)] as const],
		),
	);
}

/** What several name before what one alone names; in each the things before the names, then what is named in most columns and articles. */
function interest({named, cells}: OutletWordingRow): number {
	const holders = cells.filter(each => each.labels.length > 0).length;
	const articles = cells.flatMap(each => each.labels).reduce((sum, label) => sum + label.articles, 0);
	return (holders > 1 ? 1e8 : 0) + (named.kind === 'thing' ? 1e7 : 0) + holders * 1e6 + Math.min(articles, 1e6 - 1);
}
