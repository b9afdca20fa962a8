import {alignPassages} from '../source/compare/rows/align.js';
import type {Row} from '../source/compare/model.js';
import type {Corpus} from '../source/corpus/model.js';
import type {GoldEvent} from './gold-file.js';

/** Counts of pairs of paragraphs of different articles that stand in one row. */
export type PairCounts = {
	/** In a row of the reader's and in one of ours. */
	readonly shared: number;
	readonly ours: number;
	readonly gold: number;
};

export type RowScore = PairCounts & {readonly precision: number; readonly recall: number; readonly f: number};

/** Rows against those of the reader: precision, recall and F1 over pairs of paragraphs of different articles in one row. */
export function scoreRows({articles, rows: drawn}: GoldEvent, rows: readonly Row[]): RowScore {
	const gold = links(drawn);
	const ours = links(
		rows.map(({cells}) => articles.map(({id}) => cells.find(cell => cell.article === id)?.paragraphs ?? [])),
	);
	return scoreOf({shared: [...ours].filter(link => gold.has(link)).length, ours: ours.size, gold: gold.size});
}

/** The score of all pairs of several comparisons together. */
export function microScore(counts: readonly PairCounts[]): RowScore {
	const total = (of: keyof PairCounts): number => counts.reduce((sum, each) => sum + each[of], 0);
	return scoreOf({shared: total('shared'), ours: total('ours'), gold: total('gold')});
}

/** The rows of every event, scored: all its articles at once. */
export function scoreGold(
	events: readonly GoldEvent[],
	corpus: Corpus,
): (RowScore & {readonly name: string; readonly rows: readonly Row[]})[] {
	return events.map(event => {
		const rows = alignPassages(event.articles, {corpus});
		return {name: event.name, rows, ...scoreRows(event, rows)};
	});
}

/** Each two articles of an event by themselves, with the rows that a reader drew between them. */
export function twoByTwo({name, articles, rows}: GoldEvent): GoldEvent[] {
	return articles.flatMap((first, one) =>
		articles.slice(one + 1).map((second, after) => ({
			name,
			articles: [first, second],
			rows: rows.map(cells => [cells[one] ?? [], cells[one + 1 + after] ?? []]),
		})),
	);
}

function scoreOf(counts: PairCounts): RowScore {
	const {shared, ours, gold} = counts;
	return {
		...counts,
		precision: shared / Math.max(1, ours),
		recall: shared / Math.max(1, gold),
		f: (2 * shared) / Math.max(1, ours + gold),
	};
}

function links(rows: GoldEvent['rows']): Set<string> {
	return new Set(
		rows.flatMap(cells =>
			cells.flatMap((first, one) =>
				cells
					.slice(one + 1)
					.flatMap((second, after) => first.flatMap(a => second.map(b => `${one}:${a}-${one + 1 + after}:${b}`))),
			),
		),
	);
}
