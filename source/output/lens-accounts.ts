import type {Article, Tables} from '../corpus/model.js';
import {accountLine, comparisonTitle} from './comparison-parts.js';
import type {Column, Table} from './formatter.js';
import {whoseWords} from './whose-words.js';

/**
 * A lens with what must not be taken for granted: above its rows which talks and whose words these are, and in each record that names an article in its
 * `article` the words, the relay and the negotiation, so that one taken out by itself still says so.
 */
export function withAccounts(
	table: Table,
	corpus: Tables,
	articles: readonly Article[],
	overruled: readonly string[] = [],
): Table {
	const negotiations = [...new Set(articles.map(({negotiation}) => negotiation))];
	const several = negotiations.length > 1;
	const columns: readonly Column[] = [
		{key: 'basis', title: 'WHOSE WORDS', wide: true},
		...(articles.some(({via}) => via !== undefined) ? [{key: 'via', title: 'READ ON', wide: true} as const] : []),
		...(several
			? [
					{key: 'negotiation', title: 'NEGOTIATION', wide: true} as const,
					{key: 'sameMeeting', title: 'SAME MEETING', wide: true} as const,
				]
			: []),
		// Whoever reads the records sees no sentence above them.
		...(overruled.length > 0 ? [{key: 'overruled', title: 'OVERRULED', wide: true} as const] : []),
	];
	const byId = new Map(articles.map(article => [article.id, article]));
	return {
		...table,
		title: comparisonTitle(corpus, negotiations),
		notes: [...(table.notes ?? []), ...articles.map(article => `${accountLine(corpus, article)}.`), ...overruled],
		columns: [...table.columns, ...columns],
		rows: table.rows.map(row => {
			const article = typeof row['article'] === 'string' ? byId.get(row['article']) : undefined;
			if (article === undefined) return row;
			const {via, negotiation} = article;
			return {
				...row,
				basis: whoseWords(article),
				via,
				...(several ? {negotiation, sameMeeting: 'no'} : {}),
				...(overruled.length > 0 ? {overruled: overruled.join(' ')} : {}),
			};
		}),
	};
}
