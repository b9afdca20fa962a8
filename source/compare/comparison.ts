import type {Article, Tables} from '../corpus/model.js';
import type {Override} from '../corpus/override.js';
import {mentionsIn} from '../search/mentions/mentions.js';
import {fold} from '../text/fold.js';
import {alignPassages, labelOfCells} from './rows/align.js';
import {differencesOf} from './facts/differences.js';
import {nameOrdersOf} from './facts/name-orders.js';
import type {Comparison, Reprint, SharedOrigin} from './model.js';
import {countOrigins, sharedOrigins, slipsIn} from './origins/origins.js';
import {overruleRows} from './overrides/rows.js';
import {reprintChanges} from './origins/reprint.js';

/**
 * Two to four articles side by side: rows, facts that differ, which of them go back to one text and what they changed.
 * @param overrides what the reader overruled; applied after the rows are made, and carried on to whoever looks for voices and labels
 */
export function compareArticles(
	corpus: Tables,
	articles: readonly Article[],
	overrides: readonly Override[] = [],
): Comparison {
	const aligned = alignPassages(articles, {corpus});
	const {rows, overruled} = overruleRows(aligned, articles, overrides, cells => labelOfCells(corpus, articles, cells));
	const shared = sharedOrigins(articles, {
		outlets: corpus.outlets,
		mentions: article => mentionsIn(corpus, article).paragraphs,
		slips: slipsIn([...corpus.actors, ...corpus.places]),
	});
	const dates = new Map(corpus.negotiations.map(({id, date}) => [id, date] as const));
	const negotiations = [...new Set(articles.map(({negotiation}) => negotiation))].toSorted((a, b) =>
		(dates.get(a) ?? a).localeCompare(dates.get(b) ?? b),
	);
	return {
		negotiations,
		articles,
		rows,
		outlets: new Set(articles.map(({outlet}) => outlet)).size,
		origins: countOrigins(articles, shared),
		sharedOrigins: shared,
		reprints: shared.flatMap(group => reprintsOf(corpus, articles, group)),
		differences: differencesOf(articles, article => mentionsIn(corpus, article), rows),
		nameOrders: nameOrdersOf(articles, article => mentionsIn(corpus, article)),
		...(overruled === undefined ? {} : {overruled}),
		...(overrides.length === 0 ? {} : {overrides}),
	};
}

/** The copies of a group against its source: the article of the origin's own outlet, or else the earliest and longest. */
function reprintsOf(corpus: Tables, articles: readonly Article[], {articles: ids, origin}: SharedOrigin): Reprint[] {
	const names = new Map(corpus.outlets.map(({id, name}) => [id, name] as const));
	const isOwn = ({outlet}: Article): boolean =>
		[outlet, names.get(outlet) ?? ''].some(name => fold(name) === fold(origin));
	const [source, ...copies] = articles
		.filter(({id}) => ids.includes(id))
		.toSorted(
			(a, b) =>
				Number(isOwn(b)) - Number(isOwn(a)) ||
				a.published.localeCompare(b.published) ||
				b.paragraphs.length - a.paragraphs.length,
		);
	if (source === undefined) return [];
	const options = {
		corpus,
		mentions: mentionsOf(corpus),
		titleNames: (article: Article) => mentionsIn(corpus, article).title,
	};
	// Our account of an article is no reprint of its text.
	const reprints = copies.filter(({text}) => text === source.text);
	return reprints.map(copy => ({source: source.id, copy: copy.id, changes: reprintChanges(source, copy, options)}));
}

function mentionsOf(corpus: Tables) {
	return (article: Article) => mentionsIn(corpus, article).paragraphs;
}
