import {notesUnder} from '../../../compare/page-notes.js';
import {rankRows} from '../../../compare/rows/importance.js';
import {outletOf} from '../../../corpus/lookup.js';
import type {Article} from '../../../corpus/model.js';
import {highlights} from '../../read/highlight.js';
import {differingRows} from '../differing-rows.js';
import type {Item, LensCell, LensSource, TableRow} from '../lens-table.js';

/**
 * The accounts themselves: first what several of them tell, beside each other; then, in a band for each, what it alone tells. What a brief says
 * of its page and not of the event stands under the last row of its article.
 */
export function textRows(source: LensSource): readonly TableRow[] {
	const {catalogue, comparison, words} = source;
	const {articles, rows} = comparison;
	const {shared, alone} = rankRows(comparison);
	const differing = differingRows(comparison);
	const itemsOf = paragraphItems(source);
	const inOrder = [...shared, ...alone.flatMap(each => each.rows)].flatMap(row => rows[row] ?? []);
	const cellOf = (article: Article, row: number): LensCell => {
		const told = rows[row];
		const paragraphs = told?.cells.find(cell => cell.article === article.id)?.paragraphs ?? [];
		// A text without paragraphs has no row of its own: what is said of its page stands beside the others.
		const among = article.paragraphs.length === 0 ? shared.flatMap(each => rows[each] ?? []) : inOrder;
		const notes = told === undefined ? [] : notesUnder(told, article, among).map(note => aside(words.note(note)));
		return {
			items: [...paragraphs.map(index => itemsOf(article, index)), ...notes],
			...(paragraphs.length === 0 ? {uncounted: true as const} : {}),
		};
	};
	return [
		...shared.map(
			(row): TableRow => ({
				kind: 'beside',
				row,
				label: rows[row]?.label ?? '',
				differs: differing.has(row),
				cells: articles.map(article => cellOf(article, row)),
			}),
		),
		...alone.flatMap(({article: id, rows: own}): readonly TableRow[] => {
			const column = articles.findIndex(article => article.id === id);
			const article = articles[column];
			if (article === undefined) return [];
			const label = words.onlyIn(outletOf(catalogue, article.outlet).name, own.length);
			return [
				{kind: 'band', column, label, rows: own.length},
				...own.map(
					(row): TableRow => ({
						kind: 'alone',
						column,
						row,
						label: rows[row]?.label ?? '',
						cell: cellOf(article, row),
					}),
				),
			];
		}),
		...(shared.length > 0 ? [] : articles.flatMap((article, column) => lonelyNotes(source, article, column))),
	];
}

/** Where nothing is shared: what is said of the page of a text that has no paragraphs. */
function lonelyNotes(
	{catalogue, comparison, words}: LensSource,
	article: Article,
	column: number,
): readonly TableRow[] {
	const {paragraphs, pageNotes = []} = article;
	if (paragraphs.length > 0 || pageNotes.length === 0) return [];
	const items = pageNotes.map(({text}) => aside(words.note(text)));
	const cells = comparison.articles.map((_, at) => ({items: at === column ? items : []}));
	return [{kind: 'beside', label: outletOf(catalogue, article.outlet).name, cells}];
}

function paragraphItems({catalogue, matches}: LensSource): (article: Article, index: number) => Item {
	return (article, index) => {
		const text = article.paragraphs[index] ?? '';
		return {
			text,
			ranges: highlights(catalogue, article, index, matches.get(article.id) ?? []),
			apart: true,
			places: [{paragraph: index, start: 0, end: text.length}],
		};
	};
}

/** Said of the page: it leads nowhere. */
function aside(text: string): Item {
	return {text, ranges: [{start: 0, end: text.length, style: 'dim'}], apart: true};
}
