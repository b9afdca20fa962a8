import type {Corpus} from '../../corpus/model.js';
import {articleLabels, keyOfNamed, type LabelUse, type Named, timesOf} from '../wording/article-labels.js';
import {saysSomething, tellingLabels, withoutRepeats} from '../wording/saying.js';
import {type OutletColumn, type Spread, spreadOver, throughColumns} from './outlet-columns.js';

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
 * What each outlet has called each thing and name over all its articles, what they call differently first. Rows that say nothing are left out.
 * Yields how many articles are done.
 */
export function* wordingByOutlet(
	corpus: Corpus,
	columns: readonly OutletColumn[],
): Generator<number, readonly OutletWordingRow[]> {
	const rows = new Map<string, {named: Named; cells: Map<string, OutletLabel>[]}>();
	yield* throughColumns(columns, (article, column) => {
		for (const {named, labels} of articleLabels(corpus, article)) {
			const key = keyOfNamed(named);
			const row = rows.get(key) ?? {named, cells: columns.map(() => new Map<string, OutletLabel>())};
			rows.set(key, row);
			const cell = row.cells[column];
			for (const use of labels) {
				const label = use.label.replace(/^The\s/u, 'the ');
				cell?.set(
					label,
					together(cell.get(label), {...use, label}, spreadOver(cell.get(label), article, timesOf(use))),
				);
			}
		}
	});
	return ordered([...rows.values()].map(({named, cells}) => ({named, cells: cells.map(cell => [...cell.values()])})));
}

function together(before: OutletLabel | undefined, use: LabelUse, spread: Spread): OutletLabel {
	if (before === undefined) return {...use, ...spread, lines: use.lines.slice(0, mostLines)};
	return {
		...before,
		...spread,
		own: before.own + use.own,
		quoted: before.quoted + use.quoted,
		inBrief: before.inBrief + use.inBrief,
		unplaced: [...before.unplaced, ...use.unplaced],
		lines: [...before.lines, ...use.lines].slice(0, mostLines),
	};
}

function ordered(
	rows: readonly {readonly named: Named; readonly cells: readonly (readonly OutletLabel[])[]}[],
): readonly OutletWordingRow[] {
	const telling = rows
		.map(({named, cells}): OutletWordingRow => {
			const keep = tellingLabels(
				named,
				cells.map(labels => ({labels})),
			);
			return {named, cells: cells.map(labels => ({labels: keep(labels).toSorted((a, b) => b.uses - a.uses)}))};
		})
		.filter(({named, cells}) => saysSomething(named, cells));
	const once = withoutRepeats(
		telling,
		({cells}) =>
			new Map(
				cells.flatMap(({labels}, column) =>
					labels.length === 0 ? [] : [[String(column), labels.map(({label}) => label)] as const],
				),
			),
	);
	return once.toSorted((a, b) => interest(b) - interest(a));
}

/** Things in several columns first, then names in several, then what one outlet alone names; in each what has most labels. */
function interest({named, cells}: OutletWordingRow): number {
	const labels = new Set(cells.flatMap(each => each.labels.map(({label}) => label))).size;
	const holders = cells.filter(each => each.labels.length > 0).length;
	return (holders > 1 ? 2000 : 0) + (named.kind === 'thing' ? 1000 : 0) + Math.min(labels, 999);
}
