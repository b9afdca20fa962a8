import {mostAccounts} from '../../compare/chosen-accounts.js';
import type {Article} from '../../corpus/model.js';
import type {CommandId} from '../keys/keymap.js';
import type {Answers} from '../asking/question.js';
import type {CompareState, State} from '../state.js';
import {accountsOf, askTexts} from './ask.js';
import {compared} from './overrule.js';

/** A command that changes which accounts stand side by side, or in which order; undefined when it is none of these. */
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
			if (articles.length <= 2) return {...state, message: words.leastAccounts};
			const rest = articles.filter((_, i) => i !== column);
			return rebuilt(state, compare, rest, Math.min(column, rest.length - 1));
		}
		case 'add-column': {
			if (articles.length >= mostAccounts) return {...state, message: words.mostAccounts(mostAccounts)};
			const negotiations = [...new Set(articles.map(({negotiation}) => negotiation))];
			return askTexts(state, {kind: 'add'}, accountsOf(...negotiations));
		}
		default: {
			return undefined;
		}
	}
}

/** One more column: an article of the same negotiation that is not there yet, from another outlet where there is one. */
export function added(state: State, texts: Answers['texts']): State {
	const {screen, words} = state;
	if (screen.name !== 'compare') return state;
	const {articles} = screen.comparison;
	const negotiations = new Set(articles.map(({negotiation}) => negotiation));
	const others = texts.filter(
		({article}) => negotiations.has(article.negotiation) && !articles.some(({id}) => id === article.id),
	);
	const outlets = new Set(articles.map(({outlet}) => outlet));
	const next = others.find(({article}) => !outlets.has(article.outlet)) ?? others[0];
	if (next === undefined) return {...state, message: words.noOtherAccount};
	const matches = new Map([...screen.matches, [next.article.id, next.matches ?? []]]);
	return rebuilt(state, {...screen, matches}, [...articles, next.article], articles.length);
}

function rebuilt(state: State, compare: CompareState, articles: readonly Article[], column: number): State {
	const comparison = compared(state, articles);
	return {...state, screen: {...compare, name: 'compare', comparison, column}};
}

function swapped(articles: readonly Article[], a: number, b: number): readonly Article[] {
	return articles.map((article, i) => articles[i === a ? b : i === b ? a : i] ?? article);
}
