import type {Article} from '../../corpus/model.js';
import {factsOf, type NamesOf} from './differences.js';

/** How many facts of each kind were read, each value of a topic once for each article that tells it. */
export type FactCounts = Readonly<Record<'figures' | 'dates' | 'names' | 'claims', number>>;

/** What the articles were read for when their differences were looked for. */
export function factCounts(articles: readonly Article[], namesOf: NamesOf): FactCounts {
	const facts = articles.flatMap(article => {
		const own = factsOf(article, namesOf);
		return [...new Map(own.map(fact => [`${fact.topic}\n${fact.value}`, fact] as const)).values()];
	});
	const of = (wanted: string): number => facts.filter(({kind}) => kind === wanted).length;
	return {figures: of('figure'), dates: of('date'), names: of('name'), claims: of('claim')};
}
