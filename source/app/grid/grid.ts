import {negotiationOf, outletOf} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {countNames} from '../../search/mentions/mentions.js';

/** Articles laid out in rows by one thing and in lanes by outlet. */
export type Grid = {
	readonly kind: 'timeline' | 'coverage';
	/** Every outlet there is, those with most articles first. */
	readonly lanes: readonly Lane[];
	readonly rows: readonly GridRow[];
};

export type Lane = {
	/** Outlet id. */
	readonly id: string;
	readonly tag: string;
	readonly name: string;
	/** Articles laid out in it. */
	readonly articles: number;
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
export function timelineOf(corpus: Corpus, articles: readonly Article[]): Grid {
	const rows = group(articles, ({negotiation}) => [[negotiation, 1]]);
	return {
		kind: 'timeline',
		lanes: lanesOf(corpus, articles),
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
export function coverageOf(corpus: Corpus, articles: readonly Article[]): Grid {
	const names = new Map<string, {name: string; kind: 'actor' | 'place'}>();
	const rows = group(articles, article => {
		const {actors, places} = countNames(corpus, article);
		for (const {id, name} of actors) names.set(id, {name, kind: 'actor'});
		for (const {id, name} of places) names.set(id, {name, kind: 'place'});
		return [...actors, ...places].map(({id, count}) => [id, count]);
	});
	return {
		kind: 'coverage',
		lanes: lanesOf(corpus, articles),
		rows: [...rows]
			.map(([id, cells]): GridRow => {
				const {name, kind} = names.get(id) ?? {name: id, kind: 'actor'};
				return {id, detail: kind, label: name, term: `${kind}:${id}`, cells};
			})
			.toSorted((a, b) => sumOf(b) - sumOf(a))
			.slice(0, mostRows),
	};
}

/** What a row counts, of all outlets: in the unit of its cells. */
export function sumOf({cells}: GridRow): number {
	return [...cells.values()].reduce((sum, {count}) => sum + count, 0);
}

/** The lane of an outlet, empty where nothing of it is laid out. */
export function laneOf(corpus: Corpus, {lanes}: Grid, outlet: string): Lane {
	const {tag, name} = outletOf(corpus, outlet);
	return lanes.find(({id}) => id === outlet) ?? {id: outlet, tag, name, articles: 0};
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

function lanesOf(corpus: Corpus, articles: readonly Article[]): readonly Lane[] {
	const counts = new Map<string, number>();
	for (const {outlet} of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
	return [...counts]
		.map(([id, number]): Lane => {
			const {tag, name} = outletOf(corpus, id);
			return {id, tag, name, articles: number};
		})
		.toSorted((a, b) => b.articles - a.articles);
}
