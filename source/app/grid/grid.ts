import {negotiationOf, outletOf} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {countNames} from '../../search/mentions/mentions.js';

/** Articles laid out in rows by one thing and in columns by outlet. */
export type Grid = {
	readonly kind: 'timeline' | 'coverage';
	readonly columns: readonly GridColumn[];
	readonly rows: readonly GridRow[];
};

export type GridColumn = {
	/** Outlet id. */
	readonly id: string;
	readonly tag: string;
	readonly name: string;
};

export type GridRow = {
	readonly id: string;
	/** Day of a negotiation, kind of a name. */
	readonly detail: string;
	readonly label: string;
	/** The query that finds what is in the row. */
	readonly term: string;
	/** By outlet id. */
	readonly cells: ReadonlyMap<string, GridCell>;
};

export type GridCell = {
	/** Articles in a timeline, mentions in a coverage. */
	readonly count: number;
	/** Article ids. */
	readonly articles: readonly string[];
};

const mostRows = 200;

/** Negotiations by date, a lane for each outlet: who reported which round, and who was silent in what we have. */
export function timelineOf(corpus: Corpus, articles: readonly Article[], outlets?: readonly string[]): Grid {
	const rows = group(articles, ({negotiation}) => [[negotiation, 1]]);
	return {
		kind: 'timeline',
		columns: columnsOf(corpus, articles, outlets),
		rows: [...rows]
			.map(([id, cells]): GridRow => {
				const negotiation = negotiationOf(corpus, id);
				return {
					id,
					detail: negotiation?.date ?? id.slice(0, 10),
					label: negotiation?.title ?? id,
					term: `negotiation:${id}`,
					cells,
				};
			})
			.toSorted((a, b) => (a.detail < b.detail ? -1 : 1)),
	};
}

/** Actors and places by outlet, with the number of mentions: whom each names, and how often. */
export function coverageOf(corpus: Corpus, articles: readonly Article[], outlets?: readonly string[]): Grid {
	const names = new Map<string, {name: string; kind: 'actor' | 'place'}>();
	const rows = group(articles, article => {
		const {actors, places} = countNames(corpus, article);
		for (const {id, name} of actors) names.set(id, {name, kind: 'actor'});
		for (const {id, name} of places) names.set(id, {name, kind: 'place'});
		return [...actors, ...places].map(({id, count}) => [id, count]);
	});
	return {
		kind: 'coverage',
		columns: columnsOf(corpus, articles, outlets),
		rows: [...rows]
			.map(([id, cells]): GridRow => {
				const {name, kind} = names.get(id) ?? {name: id, kind: 'actor'};
				return {id, detail: kind, label: name, term: `${kind}:${id}`, cells};
			})
			.toSorted((a, b) => articlesIn(b) - articlesIn(a))
			.slice(0, mostRows),
	};
}

/** Articles in a row, of all outlets. */
export function articlesIn({cells}: GridRow): number {
	return [...cells.values()].reduce((sum, {articles}) => sum + articles.length, 0);
}

function group(
	articles: readonly Article[],
	keysOf: (article: Article) => readonly (readonly [id: string, count: number])[],
): Map<string, Map<string, GridCell>> {
	const rows = new Map<string, Map<string, GridCell>>();
	for (const article of articles) {
		for (const [id, count] of keysOf(article)) {
			const cells = rows.get(id) ?? new Map<string, GridCell>();
			const before = cells.get(article.outlet) ?? {count: 0, articles: []};
			cells.set(article.outlet, {count: before.count + count, articles: [...before.articles, article.id]});
			rows.set(id, cells);
		}
	}
	return rows;
}

/** The outlets asked for, in that order; else those that report most negotiations first. */
function columnsOf(corpus: Corpus, articles: readonly Article[], outlets?: readonly string[]): readonly GridColumn[] {
	const reported = new Map<string, Set<string>>();
	for (const {outlet, negotiation} of articles) {
		reported.set(outlet, (reported.get(outlet) ?? new Set()).add(negotiation));
	}
	const byReach = [...reported].toSorted(([, a], [, b]) => b.size - a.size).map(([id]) => id);
	return (outlets ?? byReach).map(id => {
		const {tag, name} = outletOf(corpus, id);
		return {id, tag, name};
	});
}
