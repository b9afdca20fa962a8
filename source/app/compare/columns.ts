import {mostTellings} from '../../compare/tellings.js';
import type {Article} from '../../corpus/model.js';
import type {CommandId} from '../keys/keymap.js';
import type {CompareState, State} from '../state.js';
import {compared} from './overrule.js';

/** A command that changes which tellings stand side by side, or in which order; undefined when it is none of these. */
export function changeColumns(state: State, compare: CompareState, command: CommandId): State | undefined {
	const {comparison, column} = compare;
	const {articles} = comparison;
	const {words} = state;
	switch (command) {
		case 'move-left': {
			return column === 0 ? state : rebuilt(state, compare, swapped(articles, column, column - 1), column - 1);
		}
		case 'move-right': {
			const last = column === articles.length - 1;
			return last ? state : rebuilt(state, compare, swapped(articles, column, column + 1), column + 1);
		}
		case 'drop-column': {
			if (articles.length <= 2) return {...state, message: words.leastTellings};
			const rest = articles.filter((_, i) => i !== column);
			return rebuilt(state, compare, rest, Math.min(column, rest.length - 1));
		}
		case 'add-column': {
			if (articles.length >= mostTellings) return {...state, message: words.mostTellings(mostTellings)};
			const next = nextTelling(state, articles);
			if (next === undefined) return {...state, message: words.noOtherTelling};
			return rebuilt(state, compare, [...articles, next], articles.length);
		}
		default: {
			return undefined;
		}
	}
}

/** An article of the same negotiation that is not there yet, from another outlet where there is one. */
function nextTelling({corpus}: State, articles: readonly Article[]): Article | undefined {
	const negotiations = new Set(articles.map(({negotiation}) => negotiation));
	const others = corpus.articles.filter(each => negotiations.has(each.negotiation) && !articles.includes(each));
	const outlets = new Set(articles.map(({outlet}) => outlet));
	return others.find(({outlet}) => !outlets.has(outlet)) ?? others[0];
}

function rebuilt(state: State, compare: CompareState, articles: readonly Article[], column: number): State {
	const comparison = compared(state, articles);
	return {...state, screen: {...compare, name: 'compare', comparison, column}};
}

function swapped(articles: readonly Article[], a: number, b: number): readonly Article[] {
	return articles.map((article, i) => articles[i === a ? b : i === b ? a : i] ?? article);
}
