import type {Article, IsoDate} from '../../corpus/model.js';
import {groupBy} from '../group-by.js';

/** An outlet with its articles, oldest first; never none. */
export type OutletColumn = {readonly outlet: string; readonly articles: readonly Article[]};

/** More columns than this cannot be read. */
export const mostOutlets = 4;

/** Articles by outlet: those asked for first, in that order, then those with most articles. All of them; see mostOutlets. */
export function outletColumns(articles: readonly Article[], first: readonly string[] = []): readonly OutletColumn[] {
	const groups = groupBy(articles, ({outlet}) => outlet);
	const rank = (outlet: string): number => {
		const at = first.indexOf(outlet);
		return at === -1 ? first.length : at;
	};
	return [...groups]
		.map(([outlet, own]) => ({
			outlet,
			articles: own.toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0)),
		}))
		.toSorted((a, b) => rank(a.outlet) - rank(b.outlet) || b.articles.length - a.articles.length);
}

/** How often something stands in the articles of an outlet, in how many of them, and when. */
export type Spread = {
	readonly uses: number;
	readonly articles: number;
	readonly first: IsoDate;
	readonly last: IsoDate;
};

/** The same with what one more article has; articles come oldest first. */
export function spreadOver(before: Spread | undefined, {published}: Article, uses: number): Spread {
	if (before === undefined) return {uses, articles: 1, first: published, last: published};
	return {...before, uses: before.uses + uses, articles: before.articles + 1, last: published};
}

/** Takes articles one after the other, those of a column oldest first, and gives what they come to. */
export type OutletReading<Row> = {
	readonly take: (article: Article, column: number) => void;
	readonly rows: () => readonly Row[];
};

/** Reads the articles of all columns in steps, so that whoever asks can say how far it is, or stop. Yields how many are done. */
export function* throughColumns<Row>(
	columns: readonly OutletColumn[],
	reading: OutletReading<Row>,
): Generator<number, readonly Row[]> {
	let done = 0;
	for (const [column, {articles}] of columns.entries()) {
		for (const article of articles) {
			reading.take(article, column);
			yield ++done;
		}
	}
	return reading.rows();
}
