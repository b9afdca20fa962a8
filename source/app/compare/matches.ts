import type {Text} from '../../archive/port.js';
import type {Article} from '../../corpus/model.js';
import type {Match} from '../../search/readings/readings.js';
import type {CompareState, State} from '../state.js';
import {compared} from './overrule.js';

/** What meets the query in the articles that are compared, by id. */
export type Matches = ReadonlyMap<string, readonly Match[]>;

/** Articles side by side, with what meets the query in them. */
export function comparisonOf(
	state: Pick<State, 'catalogue' | 'own'>,
	texts: readonly Text[],
	articles: readonly Article[],
): Pick<CompareState, 'comparison' | 'matches'> {
	const matches = new Map(texts.map(text => [text.article.id, text.matches ?? []] as const));
	return {
		comparison: compared(state, articles),
		matches: new Map(articles.map(({id}) => [id, matches.get(id) ?? []] as const)),
	};
}
