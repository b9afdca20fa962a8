import {notesUnder} from '../../../compare/page-notes.js';
import {highlights} from '../../read/highlight.js';
import type {Item, LensRow, LensSource} from '../lens-table.js';

/** The tellings themselves: for each row the paragraphs of each. */
export function textRows({corpus, comparison, result, words}: LensSource): readonly LensRow[] {
	const matches = new Map(result.hits.map(hit => [hit.article.id, hit.matches] as const));
	return comparison.rows.map(row => ({
		label: row.label,
		cells: comparison.articles.map(article => {
			const paragraphs = row.cells.find(cell => cell.article === article.id)?.paragraphs ?? [];
			return {
				items: [
					...paragraphs.map(index => {
						const text = article.paragraphs[index] ?? '';
						return {
							text,
							ranges: highlights(corpus, article, index, matches.get(article.id) ?? []),
							apart: true as const,
							places: [{paragraph: index, start: 0, end: text.length}],
						};
					}),
					...notesUnder(row, article, comparison.rows).map(note => aside(words.note(note))),
				],
				...(paragraphs.length === 0 ? {uncounted: true as const} : {}),
			};
		}),
	}));
}

/** Said of the page: it leads nowhere. */
function aside(text: string): Item {
	return {text, ranges: [{start: 0, end: text.length, style: 'dim'}], apart: true};
}
