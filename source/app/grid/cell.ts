import {chooseAccounts, mostAccounts} from '../../compare/chosen-accounts.js';
import type {Article, Tables} from '../../corpus/model.js';
import type {GridState} from '../state.js';
import {sums} from './move.js';

/** The part of a query that finds what is behind the current cell; undefined where it is empty. */
export function cellTerm({grid, lanes, row, column}: GridState): string | undefined {
	const here = grid.rows[row];
	if (here === undefined) return undefined;
	if (column === sums) return here.term;
	const outlet = lanes[column]?.id ?? '';
	return here.cells.has(outlet) ? `${here.term} outlet:${outlet}` : undefined;
}

/**
 * Which of the articles of the current row are to stand side by side, in the order of the lanes: the one in the current cell, where there is one,
 * with others of its negotiation. Lanes that were chosen are all there, as far as that many can be compared.
 */
export function rowAccounts(
	tables: Tables,
	found: readonly Article[],
	at: GridState,
	fitting: number,
): readonly Article[] {
	const articles = at.lanes.flatMap(({id}) => found.filter(({outlet}) => outlet === id));
	const most = at.chosen === 'none' ? fitting : mostAccounts;
	const here = articles.filter(({outlet}) => outlet === at.lanes[at.column]?.id);
	const others = ({negotiation, outlet}: Article) =>
		articles.filter(each => negotiation === each.negotiation && outlet !== each.outlet).length;
	const [focus] = here.toSorted((a, b) => others(b) - others(a));
	const chosen = new Set(chooseAccounts(tables, articles, {most, focus}));
	return articles.filter(article => chosen.has(article));
}
