import type {ArticleHeader, Asked, Facet} from '../../archive/port.js';
import type {HitOrder} from '../../search/hit-orders.js';
import type {OutletColumn} from '../outlets/outlets-state.js';
import type {Questions} from './question.js';

type Of = Questions['columns'];

/** More outlets than there are, more articles than a person has. */
export const everything = 10_000_000;

/** Which outlets stand as columns, by how many articles each has: those with most first. */
export function outletsChosen(facets: readonly Facet[], {first, only, most}: Of): readonly string[] {
	const there = facets.map(({value}) => value);
	const wanted = first.filter(outlet => there.includes(outlet));
	const others = only ? [] : there.filter(outlet => !wanted.includes(outlet));
	return [...wanted, ...others].slice(0, most);
}

/** Asks for the articles of an outlet, oldest first. */
export function idsOfOutlet(
	{first: _first, only: _only, most: _most, ...asked}: Of,
	outlet: string,
): Asked & {readonly order: HitOrder; readonly limit: number} {
	const query = asked.query.trim() === '' ? `outlet:${outlet}` : `(${asked.query}) outlet:${outlet}`;
	return {...asked, query, order: 'date', limit: everything};
}

/** The articles between which all others lie, for their days. */
export function endsOf(ids: readonly string[]): readonly string[] {
	return [ids[0], ids.at(-1)].filter(id => id !== undefined);
}

/** An outlet with its articles; none where it has none. */
export function columnOf(
	outlet: string,
	articles: readonly string[],
	headers: ReadonlyMap<string, ArticleHeader>,
): readonly OutletColumn[] {
	const [first, last] = endsOf(articles).map(id => headers.get(id)?.published ?? '');
	return first === undefined || last === undefined ? [] : [{outlet, articles, first, last}];
}
