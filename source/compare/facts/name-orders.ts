import type {Article} from '../../corpus/model.js';
import {groupBy} from '../group-by.js';
import type {NameOrder} from '../model.js';
import type {NamesOf} from './read-facts.js';

const joint = /^(?:, | and | & |[-–—/]| - | – )$/u;

type Pair = NameOrder['values'][number] & {readonly pair: string; readonly first: string};

/** The pairs of states that printed headlines join in one order and in the other. */
export function nameOrdersOf(articles: readonly Article[], namesOf: NamesOf): NameOrder[] {
	const pairs = articles.flatMap((article): Pair[] => {
		if (article.title.startsWith('[')) return [];
		const states = namesOf(article).title.filter(({id, kind}) => kind === 'state' && id !== undefined);
		const [one, other] = states;
		if (one?.id === undefined || other?.id === undefined || !joint.test(article.title.slice(one.end, other.start)))
			return [];
		const {start} = one;
		const {end} = other;
		const pair = [one.id, other.id].toSorted().join(' ');
		return [{article: article.id, text: article.title.slice(start, end), start, end, pair, first: one.id}];
	});
	return [...groupBy(pairs, ({pair}) => pair).values()]
		.filter(group => new Set(group.map(({first}) => first)).size > 1)
		.map(group => ({values: group.map(({article, text, start, end}) => ({article, text, start, end}))}));
}
