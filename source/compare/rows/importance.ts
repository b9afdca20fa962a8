import type {Comparison} from '../model.js';

/** Rows of a comparison, by their index, in the order in which a reader wants them. */
export type RankedRows = {
	/** What several articles tell: rows that begin them first, then those that most of them tell; else in the order of the texts. */
	readonly shared: readonly number[];
	/** What one article alone tells, in its own order: an entry for each article that has such rows, in the order of the columns. */
	readonly alone: readonly {readonly article: string; readonly rows: readonly number[]}[];
};

/** What matters most first. Every row stands in exactly one place. */
export function rankRows({articles, rows}: Pick<Comparison, 'articles' | 'rows'>): RankedRows {
	const indexes = rows.map((_, index) => index);
	const holders = (index: number): number => rows[index]?.cells.length ?? 0;
	const leads = (index: number): number =>
		(rows[index]?.cells ?? []).filter(({paragraphs}) => paragraphs.includes(0)).length;
	const shared = indexes
		.filter(index => holders(index) > 1)
		.toSorted((a, b) => leads(b) - leads(a) || holders(b) - holders(a) || a - b);
	const first = (index: number): number => Math.min(...(rows[index]?.cells[0]?.paragraphs ?? [0]));
	const alone = articles.map(({id}) => ({
		article: id,
		rows: indexes
			.filter(index => holders(index) === 1 && rows[index]?.cells[0]?.article === id)
			.toSorted((a, b) => first(a) - first(b)),
	}));
	return {shared, alone: alone.filter(({rows: own}) => own.length > 0)};
}
