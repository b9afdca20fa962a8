import {highlights} from '../../read/highlight.js';
import type {LensRow, LensSource} from '../lens-table.js';

/** The tellings themselves: for each row the paragraphs of each. */
export function textRows({corpus, comparison, result}: LensSource): readonly LensRow[] {
	const matches = new Map(result.hits.map(hit => [hit.article.id, hit.matches] as const));
	return comparison.rows.map(({label, cells}) => ({
		label,
		cells: comparison.articles.map(article => {
			const paragraphs = cells.find(cell => cell.article === article.id)?.paragraphs ?? [];
			return {
				items: paragraphs.map(index => {
					const text = article.paragraphs[index] ?? '';
					return {
						text,
						ranges: highlights(corpus, article, index, matches.get(article.id) ?? []),
						apart: true,
						places: [{paragraph: index, start: 0, end: text.length}],
					};
				}),
			};
		}),
	}));
}
