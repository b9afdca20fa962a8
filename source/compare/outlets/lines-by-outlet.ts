import type {Article} from '../../corpus/model.js';
import type {Span} from '../span.js';
import {type Line, lineAt} from '../wording/concordance.js';
import {type OutletColumn, type OutletReading, type Spread, spreadOver} from './outlet-columns.js';

/** Where a word stands in an article: the paragraph by its index, -1 is the headline. */
export type WordPlace = Span & {readonly paragraph: number};

/** Where a word stands in the articles of an outlet, oldest first. */
export type OutletLines = {
	readonly outlet: string;
	/** Undefined: nowhere. */
	readonly spread: Spread | undefined;
	readonly lines: readonly (Line & {readonly published: string})[];
};

/** Every line in which something stands, by outlet. */
export function linesByOutlet(
	columns: readonly OutletColumn[],
	placesIn: (article: Article) => readonly WordPlace[],
): readonly OutletLines[] {
	const reading = readLinesOf(
		columns.map(({outlet}) => outlet),
		placesIn,
	);
	for (const [column, {articles}] of columns.entries()) {
		for (const article of articles) reading.take(article, column);
	}
	return reading.rows();
}

/** The same of articles that come one by one. */
export function readLinesOf(
	outlets: readonly string[],
	placesIn: (article: Article) => readonly WordPlace[],
): OutletReading<OutletLines> {
	const rows = outlets.map(outlet => {
		const lines: OutletLines['lines'][number][] = [];
		return {outlet, spread: undefined as Spread | undefined, lines};
	});
	return {
		take(article, column) {
			const row = rows[column];
			const places = placesIn(article).toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
			if (row === undefined || places.length === 0) return;
			row.spread = spreadOver(row.spread, article, places.length);
			row.lines.push(
				...places.map(place => ({...lineAt(article, place.paragraph, place), published: article.published})),
			);
		},
		rows: () => rows,
	};
}
