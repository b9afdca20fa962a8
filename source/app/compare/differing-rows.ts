import type {Comparison, Difference} from '../../compare/model.js';

/** Index of the row in which several articles give their value of a fact: there both sentences stand beside each other. */
export function rowOfDifference({rows}: Pick<Comparison, 'rows'>, {values}: Difference): number | undefined {
	const holders = ({cells}: Comparison['rows'][number]): number =>
		new Set(
			values.flatMap(({article, paragraph}) =>
				cells.some(cell => cell.article === article && cell.paragraphs.includes(paragraph)) ? [article] : [],
			),
		).size;
	const counts = rows.map(holders);
	const most = Math.max(0, ...counts);
	return most < 2 ? undefined : counts.indexOf(most);
}

/** Rows in which a fact is told differently. */
export function differingRows(comparison: Comparison): ReadonlySet<number> {
	return new Set(comparison.differences.flatMap(each => rowOfDifference(comparison, each) ?? []));
}
