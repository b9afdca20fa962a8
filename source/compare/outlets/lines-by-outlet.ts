import type {Article} from '../../corpus/model.js';
import type {Span} from '../span.js';
import {type Line, lineAt} from '../wording/concordance.js';
import {type OutletColumn, type Spread, spreadOver} from './outlet-columns.js';

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
	return columns.map(({outlet, articles}) => {
		let spread: Spread | undefined;
		const lines = articles.flatMap(article => {
			const places = placesIn(article).toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
			if (places.length > 0) spread = spreadOver(spread, article, places.length);
			return places.map(place => ({...lineAt(article, place.paragraph, place), published: article.published}));
		});
		return {outlet, spread, lines};
	});
}
