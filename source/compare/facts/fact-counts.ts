import type {Article} from '../../corpus/model.js';
import {factsIn} from './differences.js';
import type {Fact} from './facts.js';
import type {NamesOf} from './read-facts.js';

/** How many facts of each kind were read, each value of a kind once for each article that tells it. */
export type FactCounts = Readonly<Record<'figures' | 'dates' | 'names' | 'claims', number>>;

const columns: Readonly<Record<Fact['kind'], keyof FactCounts>> = {
	count: 'figures',
	share: 'figures',
	money: 'figures',
	duration: 'figures',
	distance: 'figures',
	hour: 'dates',
	day: 'dates',
	place: 'names',
	office: 'names',
	members: 'names',
	agent: 'names',
	step: 'claims',
	answer: 'claims',
	phrase: 'claims',
	stance: 'claims',
};

/** What the articles were read for when their differences were looked for. A clause that affirms is no claim by itself. */
export function factCounts(articles: readonly Article[], namesOf: NamesOf): FactCounts {
	const counts = {figures: 0, dates: 0, names: 0, claims: 0};
	for (const facts of factsIn(articles, namesOf)) {
		const told = facts.filter(fact => fact.kind !== 'stance' || fact.stance !== 'yes');
		for (const {kind} of new Map(
			told.map(fact => [`${fact.kind} ${'size' in fact ? fact.size : fact.text.toLowerCase()}`, fact]),
		).values())
			counts[columns[kind]]++;
	}
	return counts;
}
